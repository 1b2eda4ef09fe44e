/** Detectors and base rates: what a flag is worth depends on how rare the thing is. All shares from 0 to 1. */
import { ratio, sum } from './ratio';

export interface Predictive {
  /** chance that a flagged one is a true case; undefined if nothing is flagged */
  readonly ppv: number | undefined;
  /** chance that one without a flag is none; undefined if everything is flagged */
  readonly npv: number | undefined;
  readonly flagged: number;
  readonly accuracy: number;
}
/** Predictive values by Bayes' rule from prevalence, sensitivity and specificity (Altman and Bland, Diagnostic Tests 2, BMJ 309, 1994). */
export function predictive(prevalence: number, sensitivity: number, specificity: number): Predictive {
  const tp = prevalence * sensitivity, fp = (1 - prevalence) * (1 - specificity), fn = prevalence * (1 - sensitivity), tn = (1 - prevalence) * specificity;
  return { ppv: ratio(tp, tp + fp), npv: ratio(tn, tn + fn), flagged: tp + fp, accuracy: tp + tn };
}

/** The prevalence at which half of the flags are right: (1 − t)/(1 − t + s); undefined for a detector that never flags. */
export const prevalenceForHalf = (sensitivity: number, specificity: number): number | undefined => ratio(1 - specificity, 1 - specificity + sensitivity);

/** What a flag of a second, independent detector adds to a first flag: the chance after both. The same tool twice is not independent. Undefined if either never flags. */
export function afterSecondFlag(prevalence: number, sensitivity: number, specificity: number, second = { sensitivity, specificity }): number | undefined {
  const { ppv } = predictive(prevalence, sensitivity, specificity);
  return ppv === undefined ? undefined : predictive(ppv, second.sensitivity, second.specificity).ppv;
}

/** Chance that at least one of several independent checks flags an innocent one. */
export const anyFalseFlag = (specificity: number, checks: number): number => 1 - specificity ** checks;

/** Whole numbers in the proportion of some shares that add up to a total, for dots: by largest remainders, the first of equals. All 0 if the shares are. */
export function wholeCounts(total: number, shares: readonly number[]): number[] {
  const all = sum(shares);
  if (all === 0) return shares.map(() => 0);
  const exact = shares.map((share) => (share / all) * total), counts = exact.map(Math.floor);
  const byRemainder = exact.map((value, i) => ({ i, left: value - counts[i]! })).sort((a, b) => b.left - a.left || a.i - b.i);
  for (const { i } of byRemainder.slice(0, total - sum(counts))) counts[i]!++;
  return counts;
}

export interface Dots { readonly tp: number; readonly fn: number; readonly fp: number; readonly tn: number }
/** So many posts as whole dots: true and false flags, missed ones and the rest. */
export function dotsOf(total: number, prevalence: number, sensitivity: number, specificity: number): Dots {
  const [tp, fn, fp, tn] = wholeCounts(total, [prevalence * sensitivity, prevalence * (1 - sensitivity), (1 - prevalence) * (1 - specificity), (1 - prevalence) * specificity]);
  return { tp: tp!, fn: fn!, fp: fp!, tn: tn! };
}
