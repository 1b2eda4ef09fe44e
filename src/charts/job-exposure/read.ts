import { shareAtLeast } from '../../models/exposure';
import { type Band, laborBand, type Range } from '../../models/labor';
import type { Span } from '../span';
import type { Data } from './data';

/** Percent, but for `demand`, which is an elasticity: by how many percent demand grows if the price falls by one. */
export interface State { readonly bar: number; readonly saved: Span; readonly demand: Span; readonly guess: number | null }
/** Labor's share of cost is not asked for: it lies somewhere here. */
export const LABOR_SHARE: Range = { low: 0.6, high: 1 };
/** The ranges that a reader begins with. */
export const SAVED = [10, 30] as const, DEMAND = [0, 2] as const;
/** The fan is drawn up to this share of time saved, at each of these steps, percent. */
export const MOST_SAVED = 50;
const STEP = 5, TENTH = 10, PERCENT = 100;

export interface Level { /** percent of the tasks */ readonly bar: number; /** share of jobs that have at least so many exposed */ readonly share: number }
export interface Slice extends Band { /** percent of the time */ readonly saved: number }
export interface Reading extends Pick<Data, 'anchors' | 'jobs' | 'published' | 'denmark' | 'canaries' | 'cited'> {
  /** the reader's own bar */
  readonly own: Level;
  /** the other bars, by tenths */
  readonly levels: readonly Level[];
  readonly saved: Span;
  readonly demand: Span;
  /** labor needed at each amount of time saved, under the reader's range of demand */
  readonly fan: readonly Slice[];
  /** labor needed under both of the reader's ranges */
  readonly band: Band;
}

const range = ([low, high]: Span, of = 1): Range => ({ low: low / of, high: high / of });

/** One distribution under a bar that moves, and the futures under the reader's own ranges. */
export function read({ beta, ...data }: Data, { bar, saved, demand }: State): Reading {
  const level = (at: number): Level => ({ bar: at, share: shareAtLeast(at / PERCENT, beta) });
  const bandOf = (time: Range) => laborBand({ timeSaved: time, elasticity: range(demand), laborShare: LABOR_SHARE });
  return {
    ...data, saved, demand, own: level(bar),
    levels: Array.from({ length: 9 }, (_, i) => (i + 1) * TENTH).filter((at) => at !== bar).map(level),
    fan: Array.from({ length: MOST_SAVED / STEP + 1 }, (_, i) => ({ saved: i * STEP, ...bandOf({ low: (i * STEP) / PERCENT, high: (i * STEP) / PERCENT }) })),
    band: bandOf(range(saved, PERCENT)),
  };
}
