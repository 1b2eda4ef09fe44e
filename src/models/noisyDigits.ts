/** A classifier of small images, trained in the page on labels that are partly wrong. Labels are 0 or 1; images are pixels from 0 to `top`. */
import { shuffler } from 'd3-array';
import { accuracy } from './crowd';
import { chanceOf, type LogisticFit, logisticRounds } from './logistic';
import { seeded } from './random';

export interface Examples {
  readonly images: readonly ArrayLike<number>[];
  readonly labels: readonly number[];
  /** the brightest pixel value */
  readonly top: number;
}
/** Shares of labels 0 and 1 that flip. Honest noise: both the same. Biased noise: one more than the other. */
export interface Noise { readonly flips0: number; readonly flips1: number }
export interface Trial extends Noise { readonly train: number }
export interface Outcome extends Trial {
  /** accuracy on the true labels of the images not trained on, one of each repeat */
  readonly accuracies: readonly number[];
  readonly mean: number;
}

/** Penalty that keeps pixels which are almost always dark from deciding; pixels are scaled to 0 to 1. */
const RIDGE = 1;
/** A coefficient that moves by less than this share changes no answer. */
const TOLERANCE = 1e-4;
const rowOf = (image: ArrayLike<number>, top: number): Float64Array => Float64Array.from({ length: image.length + 1 }, (_, j) => (j ? image[j - 1]! / top : 1));

/** Labels of which some are flipped; one random number is taken for each, so that the same stream flips more of the same labels as noise grows. */
export const flipped = (labels: readonly number[], { flips0, flips1 }: Noise, random: () => number): number[] => labels.map((label) => (random() < (label ? flips1 : flips0) ? 1 - label : label));

/** Two parts of the examples in random order; the first has `train` of them. */
export function splitExamples({ images, labels, top }: Examples, train: number, random: () => number): [Examples, Examples] {
  const order = shuffler(random)(images.map((_, i) => i));
  const part = (places: readonly number[]): Examples => ({ images: places.map((i) => images[i]!), labels: places.map((i) => labels[i]!), top });
  return [part(order.slice(0, train)), part(order.slice(train))];
}

/** Trains logistic regression on the pixels, one round of Newton's method a slice. Undefined only without examples. */
export function* trainClassifier({ images, labels, top }: Examples, ridge = RIDGE): Generator<{ readonly round: number }, LogisticFit | undefined> {
  if (!images.length) return undefined;
  return yield* logisticRounds(images.map((image) => rowOf(image, top)), labels, { ridge, tolerance: TOLERANCE });
}

/** What the trained classifier says of each image. */
export const classify = ({ beta }: Pick<LogisticFit, 'beta'>, { images, top }: Pick<Examples, 'images' | 'top'>): number[] => images.map((image) => (chanceOf(beta, rowOf(image, top)) >= 0.5 ? 1 : 0));

/**
 * Trains on each trial's number of examples with its noise and tests on the true labels of the rest, `repeats` times over;
 * in each repeat all trials share one order of the examples and one stream of flips. Yields how many fits are done after each slice.
 * @throws if a trial leaves nothing to test on
 */
export function* noiseTrials(examples: Examples, trials: readonly Trial[], repeats: number, seed: number): Generator<{ readonly done: number; readonly of: number }, Outcome[]> {
  const found: number[][] = trials.map(() => []), of = trials.length * repeats;
  let done = 0;
  for (let repeat = 0; repeat < repeats; repeat++) for (const [t, trial] of trials.entries()) {
    if (!(trial.train > 0 && trial.train < examples.images.length)) throw new RangeError(`${trial.train} of ${examples.images.length} examples cannot be trained on and leave some to test.`);
    const random = seeded(seed + repeat), [seen, unseen] = splitExamples(examples, trial.train, random);
    const work = trainClassifier({ ...seen, labels: flipped(seen.labels, trial, random) });
    let step = work.next();
    for (; !step.done; step = work.next()) yield { done, of };
    found[t]!.push(accuracy(classify(step.value!, unseen), unseen.labels)!);
    yield { done: ++done, of };
  }
  return trials.map((trial, t) => ({ ...trial, accuracies: found[t]!, mean: found[t]!.reduce((a, b) => a + b, 0) / repeats }));
}
