/** A picture that cannot be laid out lower is drawn smaller; its letters stay, and those give way that have no room. */
interface Box { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const within = (a: Box, b: Box): boolean => a.left >= b.left - 1 && a.right <= b.right + 1 && a.top >= b.top - 1 && a.bottom <= b.bottom + 1;

/** Two lines of one text are nearer than this, in sizes of their letters. */
const NEXT = 1.6;
/** How much of a line's box is free of letters, above and below. */
const LOOSE = 0.1;
/** From line to line of one text, in sizes of its letters. */
const LEADING = 1.1;
const textsOf = (figure: HTMLElement): SVGTextElement[] => [...figure.querySelectorAll<SVGTextElement>('.picture > svg text')];

/** Whether a picture may be drawn at `scale` with no letter below `least` pixels. */
export const isLegible = (figure: HTMLElement, scale: number, least: number): boolean => textsOf(figure).every((text) => Number(text.getAttribute('font-size') ?? least / scale) * scale >= least);

/** Every letter as the chart drew it. */
export function restore(figure: HTMLElement): void {
  for (const text of textsOf(figure)) text.style.cssText = '';
}

/**
 * Draws the letters of a picture that stands at `scale` at `least` pixels; where they then lie over each other, the less
 * bold go. A mark's words stay together or not at all, and an amount never without the name before it. Returns the share
 * of them that stay, 0 to 1.
 */
export function thin(figure: HTMLElement, scale: number, least: number): number {
  const texts = textsOf(figure), frame = figure.querySelector('.picture > svg')!.getBoundingClientRect();
  const bold = (text: Element) => text.classList.contains('is-bold');
  const groups: SVGTextElement[][] = [];
  const at = (text: Element, axis: string) => Number(text.getAttribute(axis));
  for (const text of texts) {
    const last = groups.at(-1), before = last?.at(-1), mark = text.closest('[data-mark]');
    // Lines of one text stand right under each other.
    if (before && (mark ? before.closest('[data-mark]') === mark : before.parentNode === text.parentNode && at(before, 'x') === at(text, 'x') && Math.abs(at(text, 'y') - at(before, 'y')) < NEXT * at(text, 'font-size'))) last!.push(text);
    else groups.push([text]);
    text.style.fontSize = `${least / scale}px`;
  }
  const kept: Box[] = [];
  // What is drawn later lies over what is drawn before.
  const shapes = [...figure.querySelectorAll('.picture > svg rect:not([fill="none"])')].map((shape) => ({ shape, box: shape.getBoundingClientRect() }));
  const covered = (text: Element, box: Box) => shapes.some((later) => meet(box, later.box) && !within(box, later.box) && text.compareDocumentPosition(later.shape) & Node.DOCUMENT_POSITION_FOLLOWING);
  const place = (some: readonly SVGTextElement[]): boolean => {
    // Lines that came nearer to each other than their letters are high move apart.
    let moved = 0;
    const moves = some.map((text, i) => { const gap = i ? at(text, 'y') - at(some[i - 1]!, 'y') : 0; return (moved += gap > 0 ? Math.max(0, (least * LEADING) / scale - gap) : 0); });
    some.forEach((text, i) => { text.style.translate = `0 ${moves[i]! - moved / 2}px`; });
    // A line's box has room above and below its letters, which another line may use.
    const boxes = some.map((text) => { const { left, right, top, bottom, height } = text.getBoundingClientRect(); return { left, right, top: top + height * LOOSE, bottom: bottom - height * LOOSE }; });
    const free = boxes.length > 0 && boxes.every((box, i) => within(box, frame) && !covered(some[i]!, box) && ![...kept, ...boxes.slice(0, i)].some((other) => meet(box, other)));
    if (free) kept.push(...boxes);
    return free;
  };
  let left = 0;
  for (const group of groups.sort((a, b) => Number(b.some(bold)) - Number(a.some(bold)))) {
    const stay = [group, group.filter(bold)].find(place) ?? [];
    if (stay.length) left++;
    for (const text of group) if (!stay.includes(text)) text.style.display = 'none';
  }
  return left / groups.length;
}
