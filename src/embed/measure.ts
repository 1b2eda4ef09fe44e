/**
 * Stands in for `marks/measure.ts` in an embed. An embed carries no font, so its letters are those of the reader's
 * system; the browser measures them, and saves the table of ours.
 */
import type { Weight } from '../marks/measure';

const SIZE = 100;
/** A share of the size, for browsers that let nothing be measured. */
const USUAL = 0.62;
const pen = document.createElement('canvas').getContext('2d');
const known = new Map<string, number>();
let set: Weight | undefined;

export function measure(line: string, size: number, weight: Weight): number {
  const key = weight + line;
  let width = known.get(key);
  if (width === undefined) {
    // Setting a font takes longer than measuring with it.
    if (pen && set !== weight) pen.font = `${(set = weight)} ${SIZE}px ${getComputedStyle(document.documentElement).getPropertyValue('--sans')}`;
    known.set(key, (width = pen ? pen.measureText(line).width / SIZE : line.length * USUAL));
  }
  return width * size;
}
