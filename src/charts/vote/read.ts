import { hardItemsCounts, hardItemsLimit, hardItemsVote, independentCounts, majorityVote } from '../../models/vote';
import type { Data, Found, Name } from './data';

export interface State {
  readonly crowd: Name;
  readonly k: number;
  /** percent */
  readonly p: number;
  /** percent */
  readonly alike: number;
  readonly guess: number | null;
}
/** The largest crowd of the record votes with so many; only odd numbers, for an even one more adds nothing. */
export const MOST = 39;

/** A vote of so many people. Shares from 0 to 1. */
export interface Vote {
  readonly k: number;
  readonly promised: number;
  /** with the shared mistakes of the state; without any, what is promised */
  readonly shared: number;
  /** undefined: nobody asked so many */
  readonly found: number | undefined;
}
/** Items on which so many people were right: how many there are, and the shares of all items that the forecasts expect. */
export interface Pile { readonly right: number; readonly items: number; readonly found: number; readonly promised: number; readonly shared: number }
export interface Reading {
  readonly all: readonly Found[];
  readonly crowd: Found;
  readonly k: number;
  readonly p: number;
  /** percent; 0: the two forecasts are one */
  readonly alike: number;
  /** what a vote with shared mistakes tends to; undefined without any */
  readonly limit: number | undefined;
  /** of 1, 3, 5 … people, as far as the axis goes */
  readonly votes: readonly Vote[];
  readonly at: Vote;
  readonly piles: readonly Pile[];
  /** items on which most erred, and those with a tie */
  readonly wrong: number;
  readonly tied: number;
  /** from so many people on, more gain almost nothing; undefined: as far as the crowd goes, more gain something */
  readonly enough: number | undefined;
}

const PERCENT = 100;
/** A share of items so small is almost nothing: half a point. */
const ALMOST = 0.005;
/** The least number of people over whom no larger one gains more than that. */
function enoughOf({ votes }: Found): number | undefined {
  const at = votes.findIndex((share, i) => votes.slice(i).every((more) => more - share < ALMOST));
  return at < votes.length - 1 ? 2 * at + 1 : undefined;
}

/** The forecasts of a state beside what its crowd did. */
export function read({ crowds }: Data, { crowd: name, k, p: percent, alike }: State): Reading {
  const crowd = crowds.find((one) => one.name === name)!;
  // The slider has two decimals of the crowd's own skill; the forecast is made from all of them.
  const p = percent === crowd.alone ? crowd.share : percent / PERCENT;
  // Beta(a, b) with mean p and 1/(a + b + 1) = the share of mistakes that fall together.
  const sum = alike ? PERCENT / alike - 1 : 0, a = p * sum, b = (1 - p) * sum;
  // A small crowd fills half of the axis, until the reader asks for more.
  const most = Math.max(k, Math.min(MOST, 2 * crowd.labels + 1));
  const votes = Array.from({ length: (most + 1) / 2 }, (_, i): Vote => {
    const n = 2 * i + 1, promised = majorityVote(n, p);
    return { k: n, promised, shared: alike ? hardItemsVote(n, a, b) : promised, found: crowd.votes[i] };
  });
  const promised = independentCounts(crowd.labels, p), shared = alike ? hardItemsCounts(crowd.labels, a, b) : promised;
  const count = (hit: (twice: number) => boolean) => crowd.counts.reduce((n, items, right) => n + (hit(2 * right) ? items : 0), 0);
  return {
    all: crowds, crowd, k, p, alike, limit: alike ? hardItemsLimit(a, b) : undefined, votes, at: votes[(k - 1) / 2]!,
    piles: crowd.counts.map((items, right) => ({ right, items, found: items / crowd.items, promised: promised[right]!, shared: shared[right]! })),
    wrong: count((twice) => twice < crowd.labels), tied: count((twice) => twice === crowd.labels), enough: enoughOf(crowd),
  };
}
