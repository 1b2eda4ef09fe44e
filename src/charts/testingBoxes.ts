/** Where texts and rectangles of a drawn picture stand, estimated without a browser. For tests only. */
import { textWidth } from '../marks/textWidth';

export interface Box { readonly what: string; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
/** How far letters reach over and under their line, as shares of the type size. */
const OVER = 0.74, UNDER = 0.2;

const numberAt = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

/** The sum of the moves of an element and of all around it. @throws if something is turned or scaled: then this estimate would be wrong */
function moved(element: Element): { x: number; y: number } {
  let x = 0, y = 0;
  for (let here: Element | null = element; here; here = here.parentElement) {
    const transform = here.getAttribute('transform');
    if (!transform) continue;
    const move = /^translate\(\s*(-?[\d.]+)(?:[\s,]+(-?[\d.]+))?\s*\)$/.exec(transform);
    if (!move) throw new Error(`transform="${transform}" around a text or rectangle: the contract tests understand only translate(x y).`);
    x += Number(move[1]);
    y += Number(move[2] ?? 0);
  }
  return { x, y };
}

export const sizeOf = (text: Element): number => Number(text.getAttribute('font-size') ?? NaN);

/** The box of one line of text. It is a little wide, as `textWidth` is, so that a wider font fits too. */
export function textBox(text: Element): Box {
  const line = text.textContent ?? '', size = sizeOf(text), bold = (text.getAttribute('class') ?? '').split(' ').includes('is-bold');
  const width = textWidth(line, size, bold ? '600' : '400');
  const { x, y } = moved(text), at = x + numberAt(text, 'x'), base = y + numberAt(text, 'y');
  const anchor = text.getAttribute('text-anchor');
  const left = anchor === 'end' ? at - width : anchor === 'middle' ? at - width / 2 : at;
  return { what: `“${line}”`, left, right: left + width, top: base - size * OVER, bottom: base + size * UNDER };
}

export function rectBox(rect: Element): Box {
  const { x, y } = moved(rect), left = x + numberAt(rect, 'x'), top = y + numberAt(rect, 'y');
  return { what: 'a rectangle', left, right: left + numberAt(rect, 'width'), top, bottom: top + numberAt(rect, 'height') };
}

/** By how many pixels a box stands out of the picture; 0 or less: it does not. */
export const outside = (box: Box, width: number, height: number): number => Math.max(-box.left, -box.top, box.right - width, box.bottom - height);

/** By how many pixels two boxes overlap in the direction in which they overlap less. */
export const overlap = (a: Box, b: Box): number => Math.min(a.right - b.left, b.right - a.left, a.bottom - b.top, b.bottom - a.top);

/** Which labels lie on each other by more than `most` pixels. */
export const collisions = (labels: readonly Box[], most: number): string[] => labels.flatMap((a, i) => labels.slice(i + 1).map((b) => [b, overlap(a, b)] as const).filter(([, by]) => by > most).map(([b, by]) => `${a.what} and ${b.what} overlap by ${Math.round(by)} px`));
