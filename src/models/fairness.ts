/** Error rates of a yes-or-no decision about one group, and the two results that say why they cannot all be equal. Rates from 0 to 1. */
import { both, ratio } from './ratio';

/** Counts of people: selected or not (positive, negative), rightly or not. They may be expected counts, so fractions. */
export interface Outcomes {
  readonly tn: number;
  readonly fp: number;
  readonly fn: number;
  readonly tp: number;
}
/** Each is undefined where nobody is in its denominator. */
export interface Rates {
  readonly n: number;
  /** share that has the outcome: base rate */
  readonly base: number | undefined;
  /** share that is selected: demographic parity compares it */
  readonly selected: number | undefined;
  /** false positive rate: selected among those without the outcome */
  readonly fpr: number | undefined;
  /** false negative rate: not selected among those with it; equalized odds compares both (Hardt, Price and Srebro 2016) */
  readonly fnr: number | undefined;
  /** positive predictive value: with the outcome among the selected; predictive parity compares it */
  readonly ppv: number | undefined;
  readonly npv: number | undefined;
  readonly accuracy: number | undefined;
}

/** Every rate of a table of outcomes. */
export function ratesOf({ tn, fp, fn, tp }: Outcomes): Rates {
  const n = tn + fp + fn + tp;
  return { n, base: ratio(tp + fn, n), selected: ratio(tp + fp, n), fpr: ratio(fp, fp + tn), fnr: ratio(fn, fn + tp), ppv: ratio(tp, tp + fp), npv: ratio(tn, tn + fn), accuracy: ratio(tp + tn, n) };
}

/** How far two groups are apart, first minus second; undefined where a rate of one is not defined. */
export interface Gaps {
  /** of the selection rates */
  readonly parity: number | undefined;
  /** the larger of the absolute gaps of false positive and false negative rates */
  readonly odds: number | undefined;
  /** of the positive predictive values */
  readonly predictive: number | undefined;
}
export function gapsOf(first: Rates, second: Rates): Gaps {
  const gap = (rate: 'selected' | 'fpr' | 'fnr' | 'ppv') => both(first[rate], second[rate], (a, b) => a - b);
  return { parity: gap('selected'), odds: both(gap('fpr'), gap('fnr'), (a, b) => Math.max(Math.abs(a), Math.abs(b))), predictive: gap('ppv') };
}

/**
 * The false positive rate that base rate, predictive value and false negative rate force: p/(1−p) · (1−PPV)/PPV · (1−FNR)
 * (Chouldechova, Fair Prediction with Disparate Impact, Big Data 5, 2017, on the implied constraints): equal PPV and FNR with unequal
 * base rates cannot have equal FPR. Undefined if everybody has the outcome or PPV is 0; a result above 1 cannot be met.
 */
export const forcedFpr = (base: number, ppv: number, fnr: number): number | undefined => (base >= 1 || ppv <= 0 ? undefined : (base / (1 - base)) * ((1 - ppv) / ppv) * (1 - fnr));

export interface ScoreMeans {
  /** share of the group with the high score */
  readonly high: number;
  /** mean score of those with the outcome, and of those without */
  readonly positives: number | undefined;
  readonly negatives: number | undefined;
}
/**
 * A calibrated score of two values in a group of base rate p: its means among positives and negatives, which two groups
 * of unequal base rates cannot both share (Kleinberg, Mullainathan and Raghavan, Inherent Trade-Offs, ITCS 2017, theorem 1.1).
 * Undefined if the base rate lies outside the two values, for then such a score is not calibrated.
 */
export function calibratedMeans(base: number, low: number, high: number): ScoreMeans | undefined {
  if (!(low < high) || base < low || base > high) return undefined;
  const w = (base - low) / (high - low);
  return { high: w, positives: ratio(w * high * high + (1 - w) * low * low, base), negatives: ratio(w * (1 - high) * high + (1 - w) * (1 - low) * low, 1 - base) };
}
