/** Where squares and lines of one width stand, band under band, a band a year. Pure arithmetic on sizes. */
import type { Shown } from './read';
import { hasArea } from './read';

/** A square with less than this still shows; below it, it would lie by being nothing. */
export const SMALLEST = 1.6;
/** From this side on a square stands in a row of its own kind, ahead of the small ones. */
const LARGE = 34;
const CELL = 31;
const GAP = 8;
const BAND_GAP = 14;
const YEAR_ROOM = 20;
const LINE_STEP = 14.5;
const LINE_GAP = 4;

export interface Sized { readonly item: Shown; /** how many lines its words take where it has no square */ readonly rows: number; /** how wide its words are beside a square */ readonly reach: number; /** the smallest side at which its square holds them */ readonly holds: number }
export interface Cell { readonly item: Shown; readonly x: number; readonly y: number; readonly side: number; /** x of the words beside the square, and their room; without one they stand inside */ readonly beside?: { readonly x: number; readonly room: number } | undefined; readonly height: number }
export interface Line { readonly item: Shown; readonly y: number; readonly height: number }
export interface Band { readonly year: string; readonly y: number; readonly height: number; readonly cells: readonly Cell[]; readonly lines: readonly Line[] }
export interface Room { /** columns of lines and of squares: side by side, or one under the other */ readonly lines: readonly [number, number]; readonly squares: readonly [number, number]; readonly stacked: boolean; readonly top: number }

export const sideOf = (value: number, scale: number): number => Math.max(SMALLEST, Math.sqrt(value) * scale);

/** Squares of a band: large ones in rows, small ones in a grid beside the last row, or under it where there is no room. */
function squares(items: readonly Sized[], [left, right]: readonly [number, number], top: number, scale: number): { cells: Cell[]; bottom: number } {
  const sides = new Map(items.map((one) => [one, sideOf(one.item.value!, scale)])), cells: Cell[] = [];
  const large = items.filter((one) => sides.get(one)! >= LARGE), small = items.filter((one) => sides.get(one)! < LARGE);
  let x = left, y = top, tallest = 0;
  for (const one of large) {
    const { item, reach } = one, side = sides.get(one)!, inside = side >= one.holds, wide = inside ? side : side + GAP + reach;
    if (x > left && x + wide > right) { x = left; y += tallest + GAP; tallest = 0; }
    cells.push({ item, x, y, side, height: side, beside: inside ? undefined : { x: x + side + GAP, room: right - x - side - GAP } });
    x += wide + 2 * GAP;
    tallest = Math.max(tallest, side);
  }
  if (!small.length) return { cells, bottom: y + tallest };
  const offset = Math.max(...small.map((one) => sides.get(one)!)) + 7, least = offset + Math.max(...small.map((one) => one.reach)), step = Math.max(CELL, offset + 1);
  const grid = (x0: number, y0: number) => {
    const columns = Math.floor((right - x0 + GAP) / (least + GAP));
    return { x0, y0, columns: Math.max(1, columns), bottom: columns < 1 && x0 > left ? Infinity : y0 + Math.ceil(small.length / Math.max(1, columns)) * step };
  };
  const below = grid(left, y + tallest + (tallest ? GAP : 0)), beside = grid(x, y), { x0, y0, columns, bottom } = Math.max(beside.bottom, y + tallest) < below.bottom ? beside : below;
  const wide = Math.min(least + 30, (right - x0 + GAP) / columns);
  small.forEach((one, i) => {
    const cx = x0 + (i % columns) * wide, cy = y0 + Math.floor(i / columns) * step, side = sides.get(one)!;
    cells.push({ item: one.item, x: cx, y: cy + (step - 3 - side) / 2, side, height: step, beside: { x: cx + offset, room: wide - offset - GAP } });
  });
  return { cells, bottom: Math.max(y + tallest, bottom) };
}

/** Bands of a scale, in pixels of side per square root of US$ million, and how high they are in all. */
export function pack(sized: readonly Sized[], scale: number, room: Room): { bands: Band[]; height: number } {
  const bands: Band[] = [];
  let y = room.top;
  for (const year of [...new Set(sized.map(({ item }) => item.date.slice(0, 4)))].sort()) {
    const own = sized.filter(({ item }) => item.date.startsWith(year));
    let at = y;
    const lines = own.filter(({ item }) => !hasArea(item.look)).map(({ item, rows }): Line => { const height = rows * LINE_STEP + LINE_GAP; at += height; return { item, y: at - height, height }; });
    // In one column, squares stand under the year or under the lines.
    const start = !room.stacked ? y : lines.length ? at + 4 : y + YEAR_ROOM;
    const { cells, bottom } = squares(own.filter(({ item }) => hasArea(item.look)), room.squares, start, scale);
    const height = Math.max(at, bottom, y + 16) - y;
    bands.push({ year, y, height, cells, lines });
    y += height + BAND_GAP;
  }
  return { bands, height: y - BAND_GAP };
}

/** From one try to the next, in pixels of the widest square's side. */
const TRY = 2;
/**
 * The largest scale at which everything fits under `height` and no square is wider than `most`. Area stays true: one
 * scale for all. Tried from the top, because a larger scale can need less height: a square that holds its words frees a row.
 */
export function fitScale(sized: readonly Sized[], room: Room, height: number, most: number): number {
  const values = sized.filter(({ item }) => hasArea(item.look)).map(({ item }) => item.value!), unit = Math.sqrt(Math.max(...values));
  if (!values.length) return 0;
  for (let side = most; side > TRY; side -= TRY) if (pack(sized, side / unit, room).height <= height) return side / unit;
  return TRY / unit;
}
