import { circleRounds, type CircleRound, type CircleTotals, circleTotals, fedRounds } from '../../models/circularDollar';
import type { Data, Real } from './data';

/** So many passes of the one dollar are drawn; what is then left goes on in the same way. */
export const PASSES = 4;
/** So many rounds of the fed loop are drawn. */
export const ROUNDS = 12;
/** The round after which customers stop, until a reader says another. */
export const INITIAL_STOP = 6;
/** Less than half a cent is not drawn, and said as such. */
export const LEAST = 0.005;

/** Shares in percent. */
export interface State {
  readonly spent: number;
  readonly returned: number;
  readonly cost: number;
  /** customers from outside pay up to and including this round */
  readonly stop: number;
  readonly guess: number | null;
}
export interface Pass extends CircleRound { readonly n: number; /** put into the lab again by the investor */ readonly back: number; /** not put back: the investor keeps it */ readonly kept: number }
export interface Round extends CircleRound { readonly n: number; /** new money from outside */ readonly fresh: number; /** revenue from what was new this round; the rest was booked before */ readonly first: number }
export interface Totals extends CircleTotals { readonly served: number; /** cash that leaves investor and lab for good */ readonly left: number; readonly kept: number }
/** In dollars, for one dollar that is put in. */
export interface Reading {
  readonly spent: number;
  readonly returned: number;
  readonly cost: number;
  readonly stop: number;
  readonly passes: readonly Pass[];
  /** still going round after the passes that are drawn */
  readonly rest: number;
  /** undefined: nothing ever leaves the circle */
  readonly totals: Totals | undefined;
  readonly rounds: readonly Round[];
  readonly deals: readonly Real[];
}

const PERCENT = 100;

/** Follows one dollar, and a loop that gets one each round until it is stopped. */
export function read({ deals }: Data, state: State): Reading {
  const circle = { invested: 1, spent: state.spent / PERCENT, returned: state.returned / PERCENT, cost: state.cost / PERCENT }, { spent, returned } = circle;
  const passes = circleRounds(circle, PASSES).map((round, i): Pass => ({ ...round, n: i + 1, back: round.revenue * returned, kept: round.revenue * (1 - returned) }));
  const all = circleTotals(circle), served = circle.cost * (all?.revenue ?? 0);
  const feed = Array.from({ length: ROUNDS }, (_, i) => (i < state.stop ? 1 : 0));
  return {
    spent, returned, cost: circle.cost, stop: state.stop, deals, rest: passes.at(-1)!.back,
    passes: passes.filter(({ invested }) => invested >= LEAST),
    totals: all && { ...all, served, left: all.outside + served, kept: all.revenue * (1 - returned) },
    rounds: fedRounds(circle, feed).map((round, i): Round => ({ ...round, n: i + 1, fresh: feed[i]!, first: feed[i]! * spent })),
  };
}

/** What one dollar is booked as with the usual settings, in cents. */
export function answer(initial: State): number {
  return Math.round((circleTotals({ invested: 1, spent: initial.spent / PERCENT, returned: initial.returned / PERCENT, cost: initial.cost / PERCENT })?.revenue ?? 0) * PERCENT);
}
