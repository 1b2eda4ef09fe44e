/** One distribution, many headlines: the share of a job's tasks that is exposed as a Beta(a, b) variable over jobs. Shares from 0 to 1. */
import { solve } from './linear';
import { betaCdf } from './special';

export interface Beta { readonly a: number; readonly b: number }
/** A headline: so many of the jobs have at least so many of their tasks exposed. */
export interface Headline { readonly bar: number; readonly share: number }

/** Share of jobs with at least a share `bar` of their tasks exposed. */
export const shareAtLeast = (bar: number, { a, b }: Beta): number => 1 - betaCdf(bar, a, b);
export const meanExposure = ({ a, b }: Beta): number => a / (a + b);

const START = { a: 1, b: 2.5 };
const MOST_ROUNDS = 100;
const TOLERANCE = 1e-12;
/** Width of the differences that stand for derivatives, in logarithms of a and b. */
const NUDGE = 1e-6;
/** No round may more than double or halve a or b. */
const LONGEST_STEP = Math.LN2;

/**
 * The Beta distribution that both headlines are true of, by Newton's method on ln a and ln b: for Eloundou et al. (GPTs are
 * GPTs, Science 384, 2024), 80 percent of jobs with a tenth and 19 percent with half of their tasks. Undefined if no such
 * one is found, as when the higher bar has the larger share.
 */
export function fitExposure(first: Headline, second: Headline): Beta | undefined {
  const misses = (log: readonly number[]) => [first, second].map(({ bar, share }) => shareAtLeast(bar, { a: Math.exp(log[0]!), b: Math.exp(log[1]!) }) - share);
  let log = [Math.log(START.a), Math.log(START.b)];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const miss = misses(log), toA = misses([log[0]! + NUDGE, log[1]!]), toB = misses([log[0]!, log[1]! + NUDGE]);
    const step = solve(miss.map((m, i) => [(toA[i]! - m) / NUDGE, (toB[i]! - m) / NUDGE]), miss.map((m) => -m));
    if (!step) return undefined;
    const longest = Math.max(...step.map(Math.abs)), short = Math.min(1, LONGEST_STEP / longest);
    log = log.map((value, i) => value + short * step[i]!);
    if (longest < TOLERANCE) break;
  }
  const exact = misses(log).every((miss) => Math.abs(miss) < 1e-9);
  return exact ? { a: Math.exp(log[0]!), b: Math.exp(log[1]!) } : undefined;
}
