import type { Examples } from '../../models/noisyDigits';
import type { Data, Point } from './data';
import { examplesOf, KINDS, type Kind, noiseOf, SHARES, SIZES, trainOnce, type Training } from './trials';

export interface State { readonly guess: number | null; /** percent of wrong labels */ readonly share: number; /** examples to learn from */ readonly size: `${(typeof SIZES)[number]}`; /** which training, from 1 */ readonly seed: number }
/** One kind of mistakes. Accuracies from 0 to 1. */
export interface Side {
  readonly kind: Kind;
  /** at each share */
  readonly points: readonly Point[];
  readonly forecast: readonly number[];
  /** at the share of the state */
  readonly point: Point;
  readonly foreseen: number;
  readonly training: Training;
}
export interface Reading { readonly state: State; readonly sides: readonly Side[]; /** place of the share among all */ readonly at: number; /** with no label wrong */ readonly clean: Point }

/** What a page has trained stays trained while it is open. */
const known = new WeakMap<Data, { readonly examples: Examples; readonly done: Map<string, Training> }>();
function trained(data: Data, train: number, kind: Kind, share: number, seed: number): Training {
  const kept = known.get(data) ?? { examples: examplesOf(data), done: new Map<string, Training>() }, key = [train, kind, share, seed].join();
  known.set(data, kept);
  const training = kept.done.get(key) ?? trainOnce(kept.examples, train, noiseOf(kind, share), seed);
  kept.done.set(key, training);
  return training;
}

/** The curves of a size, and the training that the state asks for. */
export function read(data: Data, state: State): Reading {
  const at = Math.max(0, SHARES.findLastIndex((share) => share <= state.share)), share = SHARES[at]!, train = Number(state.size), size = data.found[SIZES.findIndex((n) => n === train)]!;
  const sides = KINDS.map((kind): Side => ({ kind, points: size[kind], forecast: data.forecast[kind], point: size[kind][at]!, foreseen: data.forecast[kind][share]!, training: trained(data, train, kind, share, state.seed) }));
  return { state, sides, at, clean: size.honest[0]! };
}
