import { round } from '../../marks/ribbon';
import { TOP } from './data';
import type { Area, Plan } from './layout';
import type { Group, Reading } from './read';

/** People a dot. */
export const UNIT = { scholarship: 1, compas: 20, corrected: 20 } as const;
/** Between two columns of dots. */
const GUTTER = 4;
/** From dot to dot: the most there is, how finely less is tried, and the least. */
const WIDEST = 14, FINER = 0.25, LEAST = 3;
/** The radius of a dot as a share of that. */
const FAT = 0.4;
/** Who is only in the published file is drawn this much smaller. */
const FADED = 0.45;
/** From the axis to the first dots. */
const OFF = 3;

/** right or wrong: what the cut did to them; gone: in the published file only */
export type Look = 'right' | 'wrong' | 'gone';
export interface Cell { readonly path: string; readonly look: Look; readonly filled: boolean }
/** Everybody with one score, of both groups. */
export interface Dots { readonly key: string; readonly cells: readonly Cell[]; readonly areas: readonly Area[] }

/** Circles around points, as one path. The arc ends just beside its start, so each is closed in a few characters. */
const circles = (points: readonly (readonly [number, number])[], r: number): string => points.map(([x, y]) => `M${round(x)} ${round(y - r)}a${round(r)} ${round(r)} 0 1 1-.01 0z`).join('');

/** The largest distance from dot to dot at which so many fit into a column, and how many then stand side by side: no more than must, so that the tallest column fills its height. */
function grain(most: number, width: number, height: number): { readonly p: number; readonly across: number } {
  let p = WIDEST;
  while (p > LEAST && Math.floor(width / p) * Math.floor(height / p) < most) p -= FINER;
  return { p, across: Math.max(1, Math.min(Math.floor(width / p), Math.ceil(most / Math.floor(height / p)))) };
}

const inDots = (n: number, unit: number): number => Math.round(n / unit);
/** With the outcome, without it, and gone: in dots, from the axis outward. */
const stackOf = ({ scores, gone, cut }: Group, i: number, unit: number): { readonly n: number; readonly look: Look; readonly filled: boolean }[] => {
  const { score, positives, negatives } = scores[i]!, selected = score >= cut;
  return [{ n: inDots(positives, unit), look: selected ? 'right' : 'wrong', filled: true }, { n: inDots(negatives, unit), look: selected ? 'wrong' : 'right', filled: false }, { n: inDots(gone[i]!, unit), look: 'gone', filled: true }];
};

/** The dots of every score, of the upper group upward and of the lower one downward. */
export function dotsOf({ groups, state }: Reading, { x0, top, bottom, dots, pitch }: Plan): Dots[] {
  const unit = UNIT[state.story], columns = Array.from({ length: TOP }, (_, i) => groups.map((group) => stackOf(group, i, unit)));
  const most = Math.max(...columns.flat().map((stack) => stack.reduce((sum, { n }) => sum + n, 0)));
  const { p, across } = grain(most, pitch - GUTTER, dots - OFF), r = p * FAT;
  return columns.map((stacks, i) => {
    const x = x0 + i * pitch, edge = x + (pitch - across * p) / 2 + p / 2, cells: Cell[] = [];
    stacks.forEach((stack, g) => {
      let at = 0;
      for (const { n, look, filled } of stack) {
        const points = Array.from({ length: n }, (_, k): [number, number] => { const place = at + k, out = OFF + (Math.floor(place / across) + 0.5) * p; return [edge + (place % across) * p, g === 0 ? top - out : bottom + out]; });
        at += n;
        if (n > 0) cells.push({ path: circles(points, look === 'gone' ? r * FADED : r), look, filled });
      }
    });
    return { key: `score-${i + 1}`, cells, areas: [[x, top - dots, pitch, dots], [x, bottom, pitch, dots]] };
  });
}
