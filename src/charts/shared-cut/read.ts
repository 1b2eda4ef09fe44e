/** What one threshold, learned from data of two schools, does to each of them. */
import { sharedCut } from '../../models/sharedCut';
import { normalCdf } from '../../models/special';
import { steps } from '../slide';
import type { Data } from './data';

export interface State { readonly guess: number | null; /** percent of the data that is School B's */ readonly share: number; /** how much lower School B scores, in standard deviations of a class */ readonly shift: number }
export const MOST_SHARE = 50, STEP = 5, TOLD = 10, MOST_SHIFT = 2;
export const PERCENT = 100;
/** A school's classes lie so far from its middle, in standard deviations: see `sharedCut`. */
export const CLASS = 1;

/** Shares from 0 to 1. */
export interface School {
  readonly side: 'a' | 'b';
  /** of the data */
  readonly share: number;
  /** where its own threshold would lie: midway between its classes */
  readonly middle: number;
  readonly wrong: number;
  /** of those who would graduate, turned away; of the others, admitted */
  readonly missed: number;
  readonly letIn: number;
}
/** The best shared threshold for one mix of data, and its errors from 0 to 1. */
export interface Point { /** percent */ readonly share: number; readonly cut: number; readonly a: number; readonly b: number; readonly all: number }
export interface Reading {
  readonly data: Data;
  readonly state: State;
  readonly cut: number;
  readonly schools: readonly [School, School];
  readonly at: Point;
  /** for every mix, from none of School B's data to half */
  readonly points: readonly Point[];
  /** those that are told one by one: every tenth of the data, and the one that is shown */
  readonly told: readonly Point[];
  /** what either school's own threshold would get wrong */
  readonly own: number;
}

/** School B scores lower, so its shift is negative. */
function pointOf(shift: number, share: number): Point {
  const { cut, errorA, errorB, overall } = sharedCut(-shift, share / PERCENT);
  return { share, cut, a: errorA, b: errorB, all: overall };
}
function schoolOf(side: 'a' | 'b', share: number, middle: number, cut: number, wrong: number): School {
  return { side, share, middle, wrong, missed: normalCdf(cut - middle - CLASS), letIn: normalCdf(middle - CLASS - cut) };
}

export function read(data: Data, state: State): Reading {
  const points = steps(0, MOST_SHARE, STEP).map((share) => pointOf(state.shift, Number(share))), at = points.find((point) => point.share === state.share)!, share = state.share / PERCENT;
  return {
    data, state, cut: at.cut, at, points, told: points.filter((point) => point === at || point.share % TOLD === 0), own: points[0]!.a,
    schools: [schoolOf('a', 1 - share, 0, at.cut, at.a), schoolOf('b', share, -state.shift, at.cut, at.b)],
  };
}

/** What the lab asks first: with half of the data from each, the percent of School B that is judged wrongly. */
export const HALF = { share: MOST_SHARE, shift: 1 } as const;
export const ask = (): number => PERCENT * pointOf(HALF.shift, HALF.share).b;
