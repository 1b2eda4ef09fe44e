/** The experiments of the lab: which mistakes, how many, on how many examples. The same at build, for the curves, and in the page. */
import { DIGIT_WIDTH } from '../../data/datasets';
import { accuracy } from '../../models/crowd';
import { classify, type Examples, flipped, type Noise, splitExamples, trainClassifier } from '../../models/noisyDigits';
import { type Packed, unpackImages } from '../../models/pack';
import { seeded } from '../../models/random';
import { finish } from '../../models/slices';

/** honest: both digits are taken for each other equally often; sided: only eights are called three. */
export const KINDS = ['honest', 'sided'] as const;
export type Kind = (typeof KINDS)[number];
/** Percent of all labels that are wrong. */
export const SHARES = [0, 5, 10, 15, 20, 25, 30, 35, 40] as const;
/** How many examples are learned from; the rest of the 357 digits is for the test. */
export const SIZES = [40, 200] as const;
/** So many random choices of examples and mistakes, made at build: their mean is the curve. Those after them, as many again and more, are made in the page. */
export const TRAININGS = 10, LIVE = 20;

const PERCENT = 100;
/** The flips that make a share of all labels wrong. One-sided: twice the share of the eights, which are half of all. */
export const noiseOf = (kind: Kind, percent: number): Noise => (kind === 'honest' ? { flips0: percent / PERCENT, flips1: percent / PERCENT } : { flips0: 0, flips1: (2 * percent) / PERCENT });

export const examplesOf = ({ images, labels }: { readonly images: Packed; readonly labels: string }): Examples => ({ images: unpackImages(images, DIGIT_WIDTH ** 2), labels: [...labels].map(Number), top: images.levels - 1 });

/** What a training starts from: the examples, the labels that they were given, and the digits that it will be tested on. */
export interface Lesson { readonly seen: Examples; readonly given: readonly number[]; readonly unseen: Examples }
/** The lesson of a seed, the same as in one repeat of `noiseTrials`. */
export function lessonOf(examples: Examples, train: number, noise: Noise, seed: number): Lesson {
  const random = seeded(seed), [seen, unseen] = splitExamples(examples, train, random);
  return { seen, given: flipped(seen.labels, noise, random), unseen };
}
/** Learns, and tells which share of the digits not learned from is told right. A hundredth of a second, so a page needs no slices for it. */
export function learn({ seen, given, unseen }: Lesson): number {
  const fit = finish(trainClassifier({ ...seen, labels: given }))!;
  return accuracy(classify(fit, unseen), unseen.labels)!;
}
