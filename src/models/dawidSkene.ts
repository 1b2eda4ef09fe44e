/**
 * Dawid and Skene, Maximum Likelihood Estimation of Observer Error-Rates Using the EM Algorithm, Applied Statistics 28(1),
 * 1979: from labels alone, what each item is, how often each class occurs, and which mistakes each rater makes.
 * Assumes that raters err independently given the class.
 */
import type { Crowd } from './crowd';
import { finish } from './slices';

export interface DawidSkeneOptions {
  /** stop when a round raises the log-likelihood by less */
  readonly tolerance?: number;
  readonly mostRounds?: number;
  /** added to each cell of the raters' tables, so that a mistake never seen stays possible; then the likelihood need not rise */
  readonly smoothing?: number;
}
export interface DawidSkene {
  /** share of each class */
  readonly prevalence: readonly number[];
  /** `confusion[rater][class][label]`: how often the rater gives the label to the class; undefined where the rater met no such item */
  readonly confusion: readonly (readonly (readonly number[] | undefined)[])[];
  /** `posterior[item][class]`; undefined for an item without labels */
  readonly posterior: readonly (readonly number[] | undefined)[];
  readonly logLikelihood: number;
  /** rounds that still moved the log-likelihood by more than the tolerance */
  readonly rounds: number;
  readonly converged: boolean;
}
export interface Round { readonly round: number; readonly logLikelihood: number }

const TOLERANCE = 1e-10;
const MOST_ROUNDS = 5000;

/** The labels as plain arrays, which the rounds walk many times. */
const flat = ({ ratings }: Crowd) => ({ item: Int32Array.from(ratings, (r) => r.item), rater: Int32Array.from(ratings, (r) => r.rater), label: Int32Array.from(ratings, (r) => r.label) });

/** The shares of votes, where the rounds start from; `rated` counts the labels of each item. */
function startOf({ items, classes, ratings }: Crowd): { posterior: Float64Array; rated: Int32Array } {
  const posterior = new Float64Array(items * classes), rated = new Int32Array(items);
  for (const { item, label } of ratings) {
    posterior[item * classes + label]!++;
    rated[item]!++;
  }
  posterior.forEach((count, at) => { if (count > 0) posterior[at] = count / rated[Math.floor(at / classes)]!; });
  return { posterior, rated };
}

/** EM round by round, for a page that must not freeze: yields after each; returns undefined if there are no ratings. Log-likelihood in nats. */
export function* dawidSkeneRounds(crowd: Crowd, { tolerance = TOLERANCE, mostRounds = MOST_ROUNDS, smoothing = 0 }: DawidSkeneOptions = {}): Generator<Round, DawidSkene | undefined> {
  const { items, raters, classes: K, ratings } = crowd;
  if (!ratings.length) return undefined;
  const { item, rater, label } = flat(crowd), { posterior, rated } = startOf(crowd);
  const known = rated.reduce((count, n) => count + (n > 0 ? 1 : 0), 0);
  const prevalence = new Float64Array(K), tables = new Float64Array(raters * K * K), logs = new Float64Array(raters * K * K), scores = new Float64Array(items * K);
  let logLikelihood = -Infinity, rounds = 0, converged = false;
  while (rounds < mostRounds) {
    // M: prevalence (equation 2.4) and the raters' tables (2.3) from the posteriors
    prevalence.fill(0);
    for (let at = 0; at < posterior.length; at++) prevalence[at % K]! += posterior[at]! / known;
    tables.fill(smoothing);
    for (let n = 0; n < item.length; n++) for (let j = 0; j < K; j++) tables[(rater[n]! * K + j) * K + label[n]!]! += posterior[item[n]! * K + j]!;
    for (let row = 0; row < tables.length; row += K) {
      let all = 0;
      for (let l = 0; l < K; l++) all += tables[row + l]!;
      for (let l = 0; l < K; l++) logs[row + l] = Math.log(all > 0 ? (tables[row + l]! /= all) : 0);
    }
    // E: posteriors (2.5) from both, in logarithms so that many labels do not underflow
    for (let at = 0; at < scores.length; at++) scores[at] = Math.log(prevalence[at % K]!);
    for (let n = 0; n < item.length; n++) for (let j = 0; j < K; j++) scores[item[n]! * K + j]! += logs[(rater[n]! * K + j) * K + label[n]!]!;
    let now = 0;
    for (let i = 0; i < items; i++) {
      if (!rated[i]) continue;
      let most = -Infinity, all = 0;
      for (let j = 0; j < K; j++) most = Math.max(most, scores[i * K + j]!);
      for (let j = 0; j < K; j++) all += posterior[i * K + j] = Math.exp(scores[i * K + j]! - most);
      for (let j = 0; j < K; j++) posterior[i * K + j]! /= all;
      now += most + Math.log(all);
    }
    converged = Math.abs(now - logLikelihood) < tolerance;
    logLikelihood = now;
    if (converged) break;
    rounds++;
    yield { round: rounds, logLikelihood };
  }
  const rows = (from: Float64Array, first: number, count: number) => Array.from({ length: count }, (_, j) => Array.from(from.subarray((first + j) * K, (first + j + 1) * K)));
  const confusion = Array.from({ length: raters }, (_, r) => rows(tables, r * K, K).map((row) => (row.some((share) => share > 0) ? row : undefined)));
  return { prevalence: Array.from(prevalence), confusion, posterior: rows(posterior, 0, items).map((row, i) => (rated[i] ? row : undefined)), logLikelihood, rounds, converged };
}

/** All rounds at once. Undefined if there are no ratings. */
export const dawidSkene = (crowd: Crowd, options?: DawidSkeneOptions): DawidSkene | undefined => finish(dawidSkeneRounds(crowd, options));
