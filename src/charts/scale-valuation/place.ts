/** Finds room for labels beside their points: the first of a few places where a label covers nothing else. */
import { type Label, LABEL, LINE, SMALL } from '../../marks/label';
import { textWidth } from '../../marks/textWidth';

export interface Box { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
export interface Line { readonly text: string; readonly look?: Label['look'] }
/** A label that is wanted beside a point. `variants`: what it may say, best first; `brief`: those of them that say the least. */
export interface Wish { readonly key: string; readonly at: Box; readonly variants: readonly (readonly Line[])[]; readonly brief?: readonly (readonly Line[])[]; readonly prefer?: readonly Side[] }
export type Side = 'left' | 'right' | 'above' | 'below' | 'above-left' | 'above-right';

/** Between a point and its label, and between two labels. */
const GAP = 5;
const SIDES: readonly Side[] = ['left', 'above', 'right', 'above-left', 'above-right', 'below'];
/** How far letters reach over their line, as a share of the size. */
const ASCENT = 0.78;

const sizeOf = (line: Line) => (line.look === 'soft' ? SMALL : LABEL);
const widthOf = (line: Line) => textWidth(line.text, sizeOf(line), line.look === 'bold' || line.look === 'accent' ? '600' : '400');
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function blockAt(side: Side, { left, right, top, bottom }: Box, width: number, height: number): Box {
  const cx = (left + right) / 2, cy = (top + bottom) / 2;
  const x = side === 'left' ? left - GAP - width : side === 'right' ? right + GAP : side === 'above-left' ? right - width : side === 'above-right' ? left : cx - width / 2;
  const y = side === 'left' || side === 'right' ? cy - height / 2 : side === 'below' ? bottom + GAP - 1 : top - GAP + 1 - height;
  return { left: x, right: x + width, top: y, bottom: y + height };
}

function placeOnce(wishes: readonly Wish[], within: Box, taken: readonly Box[]): Map<string, Label[]> {
  const full = [...taken, ...wishes.map((w) => w.at)], placed = new Map<string, Label[]>();
  for (const wish of wishes) {
    const tries = wish.variants.flatMap((lines) => [...(wish.prefer ?? []), ...SIDES].map((side) => ({ lines, side, block: blockAt(side, wish.at, Math.max(...lines.map(widthOf)), (lines.length - 1) * LINE + LABEL) })));
    const found = tries.find(({ block }) => block.left >= within.left && block.right <= within.right && block.top >= within.top && block.bottom <= within.bottom && !full.some((box) => box !== wish.at && meet(block, box)));
    if (!found) continue;
    const { lines, side, block } = found;
    const anchor = side === 'left' || side === 'above-left' ? 'end' : side === 'above' || side === 'below' ? 'middle' : 'start';
    const x = anchor === 'end' ? block.right : anchor === 'middle' ? (block.left + block.right) / 2 : block.left;
    placed.set(wish.key, lines.map((line, i) => ({ text: line.text, x, y: block.top + LABEL * ASCENT + i * LINE, look: line.look, size: sizeOf(line), anchor })));
    full.push({ left: block.left - GAP / 2, right: block.right + GAP / 2, top: block.top - 1, bottom: block.bottom + 2 });
  }
  return placed;
}

/**
 * Labels by the key of their wish, the first wishes first; a wish without any room has none. `taken`: what must stay free.
 * Where room is short the last wishes say less, as few of them as it takes to place the most labels.
 */
export function placeLabels(wishes: readonly Wish[], within: Box, taken: readonly Box[]): Map<string, Label[]> {
  const brief = (few: number) => wishes.map((w, i) => (w.brief && i >= wishes.length - few ? { ...w, variants: w.brief } : w));
  const tries = wishes.map((_, few) => placeOnce(brief(few), within, taken));
  return tries.reduce((best, next) => (next.size > best.size ? next : best), new Map());
}
