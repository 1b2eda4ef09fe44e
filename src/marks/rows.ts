/** Which rows of a list stand in a low picture, and the line that tells how many do not. */
import type { Text } from '../i18n/text';
import { type Label, SMALL } from './label';

/** What that line takes under the rows, and where in it the letters stand. In pixels. */
export const REST = 16;
const BASE = 12;

/**
 * The rows that fit into `room` pixels, in their order: those to keep before any other, then as many as fit from the first on.
 * `high`: what a row takes; `foot`: what stands under them even if all are there. If some are left out, the line that tells
 * of them has its room; one row is always there.
 */
export function rowsIn<T>(rows: readonly T[], room: number, high: (row: T) => number, keep: (row: T) => boolean = () => false, foot = 0): readonly T[] {
  let left = room - REST;
  if (rows.reduce((sum, row) => sum + high(row), foot) <= room) return rows;
  const first = rows.toSorted((a, b) => Number(keep(b)) - Number(keep(a)));
  const end = first.findIndex((row) => (left -= high(row)) < 0);
  const shown = first.slice(0, Math.max(1, end));
  return rows.filter((row) => shown.includes(row));
}

/** A line of small print under rows that end at `y`. */
export const under = (words: string, x: number, y: number, anchor?: Label['anchor']): Label => ({ text: words, x, y: y + BASE, look: 'soft', size: SMALL, anchor });
/** “and 7 more”; nothing if all are there. */
export const restLine = (n: number, x: number, y: number, text: Text): Label[] => (n > 0 ? [under(text.t('figure.rest', { n }), x, y)] : []);
