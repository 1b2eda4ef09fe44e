/** From time saved to jobs. Shares from 0 to 1; labor needed is relative to before, 1 = unchanged. Partial equilibrium: no new tasks, wages, ages or regions. */
import { quantileSorted } from 'd3-array';
import { seeded } from './random';
import { ratio, sum } from './ratio';

/** A part of a job: its share of the time, how much of it is exposed, and how much of that time the tool cuts. */
export interface Task { readonly weight: number; readonly exposed: number; readonly cut: number }
/** Share of a job's time saved: adoption · Σ weight · exposed · cut (the product of shares in Acemoglu, The Simple Macroeconomics of AI, Economic Policy 40, 2025). */
export const timeSaved = (tasks: readonly Task[], adoption: number): number => adoption * sum(tasks.map(({ weight, exposed, cut }) => weight * exposed * cut));

/**
 * Labor needed when a share T of the time is saved, prices fall with the cost of labor (its share of cost: alpha), and demand
 * answers with constant elasticity eps: (1 − T)(1 − alpha T)^−eps (compare Bessen, Automation and Jobs: When Technology Boosts Employment,
 * Economic Policy 34, 2019). For T below 1.
 */
export const laborNeeded = (T: number, eps: number, alpha = 1): number => (1 - T) * (1 - alpha * T) ** -eps;

/** The elasticity at which as much labor is needed as before; undefined if no price falls (alpha T = 0). */
export const breakEvenElasticity = (T: number, alpha = 1): number | undefined => ratio(Math.log1p(-T), Math.log1p(-alpha * T));

/** Mean labor needed if the elasticity is anywhere between two values, all equally likely. */
export function meanLabor(T: number, low: number, high: number, alpha = 1): number {
  const fall = -Math.log1p(-alpha * T) * (high - low);
  return fall === 0 ? laborNeeded(T, low, alpha) : (laborNeeded(T, high, alpha) - laborNeeded(T, low, alpha)) / fall;
}

/** What a reader thinks possible: from low to high, all equally likely. */
export interface Range { readonly low: number; readonly high: number }
export interface Guess { readonly timeSaved: Range; readonly elasticity: Range; readonly laborShare: Range }
export interface Band {
  /** labor needed that a tenth, half and nine tenths of the futures stay below */
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** share of the futures that need less labor than before */
  readonly fewer: number;
}
const DRAWS = 2000;
const SEED = 1;
/** So near to 1 is unchanged: what rounding alone makes of it. */
const UNCHANGED = 1e-9;

/** Futures drawn from a reader's own ranges, as a band; never one line. The same seed draws the same futures, so that bands side by side differ by the ranges alone. */
export function laborBand({ timeSaved: T, elasticity, laborShare }: Guess, { draws = DRAWS, seed = SEED } = {}): Band {
  const random = seeded(seed), from = ({ low, high }: Range) => low + (high - low) * random();
  // Typed arrays sort numbers without being told how, several times as fast.
  const futures = [...Float64Array.from({ length: draws }, () => laborNeeded(from(T), from(elasticity), from(laborShare))).sort()];
  const at = (share: number) => quantileSorted(futures, share)!;
  return { low: at(0.1), middle: at(0.5), high: at(0.9), fewer: futures.filter((need) => need < 1 - UNCHANGED).length / draws };
}
