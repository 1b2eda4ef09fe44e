/** A test whose answer key is partly wrong. Shares from 0 to 1. Northcutt, Athalye and Mueller, Pervasive Label Errors, NeurIPS 2021, give shares for known tests. */

/** The accuracy that a test shows of a model that is truly right with share a, if a share e of its labels is wrong at random: a(1−e) + (1−a)e/(K−1). */
export const measuredAccuracy = (a: number, e: number, classes = 2): number => a * (1 - e) + ((1 - a) * e) / (classes - 1);

/** The true accuracy behind a measured one, the inverse of `measuredAccuracy`; undefined where the key is so wrong that every model measures the same. */
export function trueAccuracy(measured: number, e: number, classes = 2): number | undefined {
  const lost = e / (classes - 1), kept = 1 - e - lost;
  return kept === 0 ? undefined : (measured - lost) / kept;
}
