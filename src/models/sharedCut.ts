import { normalCdf, normalDensity } from './special';

export interface SharedCut {
  readonly cut: number;
  /** error rates of the two groups and of the mix */
  readonly errorA: number;
  readonly errorB: number;
  readonly overall: number;
}
/** How finely the first look goes over the line; between its points the best one is bisected. */
const LOOKS = 400;
const BISECTIONS = 80;
/** Beyond three standard deviations outside the classes no cut is best. */
const MARGIN = 3;

/**
 * Thin data: one cut for a mix of two groups. Group A's classes are normal at −1 and +1, group B's at delta − 1 and
 * delta + 1, unit variance, classes of equal size; a share w of the data is B's. The best cut serves the larger group
 * (compare Buolamwini and Gebru, Gender Shades, FAT* 2018): more data of B moves the error and does not remove it.
 * The lowest of equally good cuts.
 */
export function sharedCut(delta: number, w: number): SharedCut {
  const error = (cut: number, middle: number) => (normalCdf(middle - 1 - cut) + normalCdf(cut - middle - 1)) / 2;
  const slopeOf = (cut: number, middle: number) => (normalDensity(cut - middle - 1) - normalDensity(cut - middle + 1)) / 2;
  const overall = (cut: number) => (1 - w) * error(cut, 0) + w * error(cut, delta);
  const slope = (cut: number) => (1 - w) * slopeOf(cut, 0) + w * slopeOf(cut, delta);
  const from = Math.min(0, delta) - MARGIN, step = (Math.abs(delta) + 2 * MARGIN) / LOOKS;
  let best = { cut: 0, error: Infinity };
  for (let i = 0; i < LOOKS; i++) {
    let low = from + i * step, high = low + step;
    // a valley: the error falls before it and rises after it
    if (!(slope(low) <= 0 && slope(high) > 0)) continue;
    for (let n = 0; n < BISECTIONS; n++) { const middle = (low + high) / 2; if (slope(middle) > 0) high = middle; else low = middle; }
    const found = overall(low);
    if (found < best.error - 1e-15) best = { cut: low, error: found };
  }
  const { cut } = best;
  return { cut, errorA: error(cut, 0), errorB: error(cut, delta), overall: overall(cut) };
}
