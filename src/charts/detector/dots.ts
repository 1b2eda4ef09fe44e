/** Thousands of posts as a few rectangles full of dots: a pattern is drawn within a frame where ten thousand shapes, or dashed lines, are not. */
import type { Group } from './read';

/** Where the dots of a picture stand: so many to a row, `pitch` pixels from one to the next. */
export interface Grid { readonly columns: number; readonly pitch: number }
export interface Dots {
  /** the rectangles that the posts fill */
  readonly d: string;
  /** where the pattern begins, how far it goes before it begins again, and its dots */
  readonly top: number;
  readonly side: number;
  readonly tile: string;
}

/** How much of its place a fake fills as a square, and a genuine post as a round dot: told apart in gray too. */
const SIDE = 0.84, DIAMETER = 0.64;
/** A tile of the pattern has so many dots on a side, and measures whole pixels: some renderers round it to those. */
export const TILE = 5;
/** A path that draws nothing. */
export const NOTHING = 'M0 0';

const short = (x: number) => Math.round(x * 100) / 100;

export interface Piece { readonly row: number; readonly rows: number; readonly from: number; readonly count: number }
/** A run of so many posts that begins after `before` others: a piece of a row, whole rows, a piece of a row. */
export function pieces(before: number, posts: number, columns: number): Piece[] {
  const found: Piece[] = [], end = before + posts;
  for (let at = before; at < end;) {
    const row = Math.floor(at / columns), from = at % columns, whole = from ? 0 : Math.floor((end - at) / columns);
    const piece = whole ? { row, rows: whole, from, count: columns } : { row, rows: 1, from, count: Math.min(columns - from, end - at) };
    found.push(piece);
    at += piece.rows * piece.count;
  }
  return found;
}
export const rowsOf = (posts: number, columns: number): number => Math.ceil(posts / columns);

/** The dots of a group under `top`, after those that share its band. */
export function dotsOf({ fake, posts }: Group, before: number, top: number, { columns, pitch }: Grid): Dots {
  const d = pieces(before, posts, columns).map(({ row, rows, from, count }) => { const w = short(count * pitch); return `M${short(from * pitch)} ${short(top + row * pitch)}h${w}v${short(rows * pitch)}h-${w}z`; }).join('') || NOTHING;
  const r = short((pitch * DIAMETER) / 2), edge = short((pitch * (1 - SIDE)) / 2), wide = short(pitch * SIDE), places = Array.from({ length: TILE }, (_, i) => i * pitch);
  const dot = (x: number, y: number) => (fake ? `M${short(x + edge)} ${short(y + edge)}h${wide}v${wide}h-${wide}z` : `M${short(x + pitch / 2 - r)} ${short(y + pitch / 2)}a${r} ${r} 0 1 1 ${short(2 * r)} 0a${r} ${r} 0 1 1-${short(2 * r)} 0z`);
  return { d, top: short(top), side: short(TILE * pitch), tile: places.flatMap((y) => places.map((x) => dot(x, y))).join('') };
}

/** A few dots are no larger than this, in pixels; smaller than the other, none could be told from the next. */
const PITCH = { most: 10, least: 1 } as const;
/** Where no grid is fine enough. */
const NONE: Grid = { columns: 1, pitch: 0 };

/** The coarsest grid in which so many dots, begun anew in some bands, have room; of pitch 0 if there is none. */
export function gridFor(posts: number, bands: number, width: number, height: number): Grid {
  for (let side = Math.floor(TILE * Math.min(PITCH.most, Math.sqrt((width * Math.max(0, height)) / posts))); side >= TILE * PITCH.least; side--) {
    const pitch = side / TILE, columns = Math.floor(width / pitch);
    if ((rowsOf(posts, columns) + bands - 1) * pitch <= height) return { columns, pitch };
  }
  return NONE;
}
