/** Thousands of posts as a few lines: a row of dots is one dashed line, so a picture of ten thousand is drawn within a frame. */
import type { Group } from './read';

/** Where the dots of a picture stand: so many to a row, `pitch` pixels from one to the next. */
export interface Grid { readonly columns: number; readonly pitch: number }
export interface Dots { readonly d: string; readonly width: number; readonly dash: string; readonly round: boolean }

/** How much of its place a fake fills as a square, and a genuine post as a round dot: told apart in gray too. */
const SIDE = 0.84, DIAMETER = 0.62;
/** A dash with round ends that is nothing but its ends. */
const POINT = 0.01;
/** A path that draws nothing. */
export const NOTHING = 'M0 0';

const short = (x: number) => Math.round(x * 100) / 100;

/** A run of so many posts that begins after `before` others, as pieces of rows. */
export function pieces(before: number, posts: number, columns: number): { readonly row: number; readonly from: number; readonly count: number }[] {
  const found: { row: number; from: number; count: number }[] = [];
  for (let at = before; at < before + posts;) {
    const row = Math.floor(at / columns), from = at % columns, count = Math.min(columns - from, before + posts - at);
    found.push({ row, from, count });
    at += count;
  }
  return found;
}
export const rowsOf = (posts: number, columns: number): number => Math.ceil(posts / columns);

/** The dots of a group under `top`, after those that share its band. */
export function dotsOf({ fake, posts }: Group, before: number, top: number, { columns, pitch }: Grid): Dots {
  const width = pitch * (fake ? SIDE : DIAMETER), dash = fake ? width : POINT, inset = fake ? (pitch - width) / 2 : pitch / 2;
  const d = pieces(before, posts, columns).map(({ row, from, count }) => `M${short(from * pitch + inset)} ${short(top + (row + 0.5) * pitch)}h${short((count - 1) * pitch + dash)}`).join('') || NOTHING;
  return { d, width: short(width), dash: `${short(dash)} ${short(pitch) - short(dash)}`, round: !fake };
}

/** The coarsest grid in which so many dots, begun anew in some bands, have room. */
export function gridFor(posts: number, bands: number, width: number, height: number): Grid {
  for (let columns = Math.ceil(Math.sqrt((posts * width) / height)); ; columns++) {
    const pitch = Math.floor((width / columns) * 100) / 100;
    if ((rowsOf(posts, columns) + bands - 1) * pitch <= height) return { columns, pitch };
  }
}
