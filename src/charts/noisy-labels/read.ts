import type { Examples } from '../../models/noisyDigits';
import type { Data } from './data';
import { examplesOf, KINDS, type Kind, learn, type Lesson, lessonOf, noiseOf, SHARES, SIZES, TRAININGS } from './trials';

export interface State { readonly guess: number | null; /** percent of wrong labels */ readonly share: number; /** examples to learn from */ readonly size: `${(typeof SIZES)[number]}`; /** which training: the first ten are those of the curves, the others are made in the page */ readonly seed: number }
/** Accuracies, 0 to 1, over all trainings of one size, kind and share; the worst and the best training are luck, so `low` and `high` are the next to them. */
export interface Point { readonly mean: number; readonly low: number; readonly high: number }
/** One kind of mistakes. Accuracies from 0 to 1. */
export interface Side {
  readonly kind: Kind;
  /** at each share */
  readonly points: readonly Point[];
  readonly forecast: readonly number[];
  /** at the share of the state */
  readonly point: Point;
  readonly foreseen: number;
  /** what the training of the state started from, and what it came to */
  readonly lesson: Lesson;
  readonly accuracy: number;
}
export interface Reading { readonly state: State; readonly sides: readonly Side[]; /** place of the share among all */ readonly at: number; /** with no label wrong */ readonly clean: Point; /** the training was made just now */ readonly live: boolean }

export function pointOf(right: readonly number[], tested: number): Point {
  const sorted = right.map((n) => n / tested).toSorted((a, b) => a - b);
  return { mean: sorted.reduce((a, b) => a + b, 0) / sorted.length, low: sorted[1]!, high: sorted.at(-2)! };
}
/** Digits that are left for the test. */
export const testedOf = ({ labels }: Pick<Data, 'labels'>, train: number): number => labels.length - train;

/** What a page has unpacked and trained stays while it is open. */
const known = new WeakMap<Data, { readonly examples: Examples; readonly learned: Map<string, number> }>();
const keptOf = (data: Data) => { const kept = known.get(data) ?? { examples: examplesOf(data), learned: new Map<string, number>() }; known.set(data, kept); return kept; };

/** The curves of a size, and the training that the state asks for. */
export function read(data: Data, state: State): Reading {
  const at = Math.max(0, SHARES.findLastIndex((share) => share <= state.share)), share = SHARES[at]!, train = Number(state.size), found = data.found[SIZES.findIndex((n) => n === train)]!, tested = testedOf(data, train), live = state.seed > TRAININGS;
  const { examples, learned } = keptOf(data);
  const sides = KINDS.map((kind): Side => {
    const points = found[kind].map((right) => pointOf(right, tested)), lesson = lessonOf(examples, train, noiseOf(kind, share), state.seed), key = [train, kind, share, state.seed].join();
    const accuracy = live ? (learned.get(key) ?? learn(lesson)) : found[kind][at]![state.seed - 1]! / tested;
    learned.set(key, accuracy);
    return { kind, points, forecast: data.forecast[kind], point: points[at]!, foreseen: data.forecast[kind][share]!, lesson, accuracy };
  });
  return { state, sides, at, clean: sides[0]!.points[0]!, live };
}
