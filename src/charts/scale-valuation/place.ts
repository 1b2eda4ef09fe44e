/** Finds room for labels beside their points: the first of a few places where a label covers nothing else. */
import { type Label, LABEL, LINE, SMALL } from '../../marks/label';
import { textWidth } from '../../marks/textWidth';

export interface Box { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
export interface Line { readonly text: string; readonly look?: Label['look'] }
/** Where the text is anchored, and whether it stands above (-1), beside (0), beside with its first line at the height of (0.5) or below (1) its point. */
export type Side = readonly ['start' | 'middle' | 'end', -1 | 0 | 0.5 | 1];
/** A label that is wanted beside a point. `variants`: what it may say, best first; `brief`: those of them that say the least; `rank`: the lowest finds room first. */
export interface Wish { readonly key: string; readonly at: Box; readonly rank: number; readonly variants: readonly (readonly Line[])[]; readonly brief?: readonly (readonly Line[])[]; readonly sides?: readonly Side[] }

/** Between a point and its label. */
const GAP = 5;
export const BESIDE: readonly Side[] = [['start', 0], ['end', 0]], OVER: readonly Side[] = [['middle', -1], ['end', -1], ['start', -1]];
const SIDES: readonly Side[] = [['end', 0], ['middle', -1], ['start', 0], ['end', -1], ['start', -1], ['middle', 1], ['end', 0.5], ['start', 0.5]];
/** How far letters reach over their line, as a share of the size. */
const ASCENT = 0.78;

const sizeOf = (line: Line) => (line.look === 'soft' ? SMALL : LABEL);
const widthOf = (line: Line) => textWidth(line.text, sizeOf(line), line.look === 'bold' || line.look === 'accent' ? '600' : '400');
export const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function blockAt([anchor, v]: Side, at: Box, lines: readonly Line[]): Box & { readonly x: number } {
  const width = Math.max(...lines.map(widthOf)), height = (lines.length - 1) * LINE + LABEL, away = Math.abs(v) < 1 ? GAP : 0;
  const x = anchor === 'middle' ? (at.left + at.right) / 2 : (anchor === 'end') === !away ? at.right + away : at.left - away;
  const left = anchor === 'end' ? x - width : anchor === 'start' ? x : x - width / 2, top = v < 0 ? at.top - GAP + 1 - height : v === 1 ? at.bottom + GAP - 1 : (at.top + at.bottom - (v ? LABEL : height)) / 2;
  return { x, left, right: left + width, top, bottom: top + height };
}

function placeOnce(wishes: readonly Wish[], within: Box, taken: readonly Box[]): Map<string, Label[]> {
  const full = [...taken, ...wishes.map((w) => w.at)], placed = new Map<string, Label[]>();
  for (const { key, at, variants, sides = [] } of wishes) {
    const found = variants.flatMap((lines) => [...sides, ...SIDES].map((side) => ({ lines, anchor: side[0], block: blockAt(side, at, lines) })))
      .find(({ block }) => block.left >= within.left && block.right <= within.right && block.top >= within.top && block.bottom <= within.bottom && !full.some((box) => box !== at && meet(block, box)));
    if (!found) continue;
    const { lines, anchor, block } = found;
    placed.set(key, lines.map((line, i) => ({ ...line, x: block.x, y: block.top + LABEL * ASCENT + i * LINE, size: sizeOf(line), anchor })));
    full.push({ ...block, right: block.right + GAP, left: block.left - GAP, bottom: block.bottom + 2 });
  }
  return placed;
}

/**
 * Labels by the key of their wish; a wish without any room has none. `taken`: what must stay free.
 * Where room is short the last wishes say less, as few of them as it takes to place the most labels.
 */
export function placeLabels(wishes: readonly Wish[], within: Box, taken: readonly Box[]): Map<string, Label[]> {
  const ordered = wishes.toSorted((a, b) => a.rank - b.rank);
  return ordered.map((_, few) => placeOnce(ordered.map((w, i) => (w.brief && i >= ordered.length - few ? { ...w, variants: w.brief } : w)), within, taken))
    .reduce((best, next) => (next.size > best.size ? next : best), new Map());
}
