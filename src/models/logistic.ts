/** Logistic regression by Newton's method, which is iteratively reweighted least squares (Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 4.4.1). */
import { solve } from './linear';
import { largest, sum } from './ratio';
import { finish } from './slices';

export interface LogisticOptions {
  /** how often each row counts; 1 each if left out */
  readonly weights?: ArrayLike<number>;
  /** penalty on the squares of all coefficients but the first, which belongs to the constant 1 */
  readonly ridge?: number;
  /** stop when no coefficient moves by more than this share of the largest */
  readonly tolerance?: number;
  readonly mostRounds?: number;
}
export interface LogisticFit {
  /** log-odds per unit of each feature */
  readonly beta: readonly number[];
  /** in nats, less the penalty */
  readonly logLikelihood: number;
  readonly rounds: number;
  /** false: no finite best answer was reached, as when the classes can be separated and there is no penalty */
  readonly converged: boolean;
}
const TOLERANCE = 1e-10;
const MOST_ROUNDS = 60;
/** Half a step, half of that…: after so many nothing is left of it. */
const MOST_HALVINGS = 30;

/** 1/(1 + e^−z), without overflow. */
export const logistic = (z: number): number => (z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z)));
const dot = (row: ArrayLike<number>, beta: ArrayLike<number>): number => {
  let z = 0;
  for (let j = 0; j < beta.length; j++) z += row[j]! * beta[j]!;
  return z;
};
/** The chance that the model gives a row of features. */
export const chanceOf = (beta: ArrayLike<number>, row: ArrayLike<number>): number => logistic(dot(row, beta));

/**
 * Newton's rounds, one a slice, for a page that must not freeze: yields after each. `rows` begin with the constant 1,
 * `outcomes` are 0 or 1. A step that would lower the likelihood is halved. Undefined if two features say the same.
 */
export function* logisticRounds(rows: readonly ArrayLike<number>[], outcomes: ArrayLike<number>, { weights, ridge = 0, tolerance = TOLERANCE, mostRounds = MOST_ROUNDS }: LogisticOptions = {}): Generator<{ readonly round: number; readonly logLikelihood: number }, LogisticFit | undefined> {
  const m = rows[0]?.length ?? 0, weight = (i: number) => weights?.[i] ?? 1;
  const penalized = (beta: readonly number[]) => {
    let total = -(ridge / 2) * sum(beta.slice(1).map((b) => b * b));
    for (let i = 0; i < rows.length; i++) {
      const z = dot(rows[i]!, beta);
      // ln(1 + e^z) = max(z, 0) + ln(1 + e^−|z|)
      total += weight(i) * (outcomes[i]! * z - Math.max(z, 0) - Math.log1p(Math.exp(-Math.abs(z))));
    }
    return total;
  };
  // Half of an image's pixels are dark: only the others are multiplied, which makes a round four times as fast.
  const lit = rows.map((row) => Int32Array.from(Array.from(row).flatMap((x, j) => (x === 0 ? [] : [j]))));
  let beta = new Array<number>(m).fill(0), logLikelihood = penalized(beta);
  for (let round = 1; round <= mostRounds; round++) {
    const slope = beta.map((b, j) => (j ? -ridge * b : 0)), curve = beta.map((_, j) => { const row = new Float64Array(m); if (j) row[j] = ridge; return row; });
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!, places = lit[i]!, p = chanceOf(beta, row), w = weight(i) * p * (1 - p), miss = weight(i) * (outcomes[i]! - p);
      for (let at = 0; at < places.length; at++) {
        const j = places[at]!, x = row[j]!, to = curve[j]!;
        slope[j]! += miss * x;
        for (let before = 0; before <= at; before++) to[places[before]!]! += w * x * row[places[before]!]!;
      }
    }
    for (let j = 0; j < m; j++) for (let k = 0; k < j; k++) curve[k]![j] = curve[j]![k]!;
    const step = solve(curve, slope);
    if (!step) return round === 1 ? undefined : { beta, logLikelihood, rounds: round - 1, converged: false };
    let share = 1, next = beta, reached = -Infinity;
    for (let halving = 0; halving < MOST_HALVINGS && !(reached >= logLikelihood - Math.abs(logLikelihood) * tolerance); halving++, share /= 2) {
      next = beta.map((b, j) => b + share * step[j]!);
      reached = penalized(next);
    }
    const sizes = step.map(Math.abs), moved = sizes[largest(sizes) ?? 0] ?? 0;
    beta = next;
    logLikelihood = reached;
    if (moved <= tolerance * (1 + Math.max(...beta.map(Math.abs)))) return { beta, logLikelihood, rounds: round, converged: true };
    yield { round, logLikelihood };
  }
  return { beta, logLikelihood, rounds: mostRounds, converged: false };
}

/** All rounds at once. */
export const fitLogistic = (rows: readonly ArrayLike<number>[], outcomes: ArrayLike<number>, options?: LogisticOptions): LogisticFit | undefined => finish(logisticRounds(rows, outcomes, options));
