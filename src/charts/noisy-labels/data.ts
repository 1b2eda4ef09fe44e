import { DIGIT_TOP, digits } from '../../data/datasets';
import type { Content } from '../../data/load';
import { type Examples, noiseTrials } from '../../models/noisyDigits';
import { coarser, type Packed, packImages } from '../../models/pack';
import { finish } from '../../models/slices';
import { noisyCut } from '../../models/trainNoise';
import type { Selection } from '../types';
import { examplesOf, KINDS, type Kind, noiseOf, SHARES, SIZES, TRAININGS } from './trials';

/** Three grays teach the classifier as much as all seventeen (99 percent right either way) in a third of the bytes. */
const LEVELS = 3;
const SET = 'optdigits-8x8', ZERO = 3, ONE = 8;
/** Half the distance between the two bells of the forecast, in standard deviations: they overlap so that 84 in 100 are told apart. */
const MU = 1;
/** Digits of a forecast that the page carries. */
const DIGITS = 4;
const short = (share: number): number => Number(share.toFixed(DIGITS));

export interface Data {
  /** threes and eights, and which is which: 1 for an eight */
  readonly images: Packed;
  readonly labels: string;
  /** `found[size][kind][n][training]`: how many digits not learned from were told right, at the n-th share */
  readonly found: readonly Readonly<Record<Kind, readonly (readonly number[])[]>>[];
  /** the closed form for two overlapping bells and endless examples, at each percent up to the last share */
  readonly forecast: Readonly<Record<Kind, readonly number[]>>;
}

/** Every size, kind and share, trained on as many random choices of examples. */
function curves(examples: Examples): Data['found'] {
  return SIZES.map((train) => {
    const trials = KINDS.flatMap((kind) => SHARES.map((share) => ({ train, ...noiseOf(kind, share) })));
    const right = finish(noiseTrials(examples, trials, TRAININGS, 1)).map(({ accuracies }) => accuracies.map((accuracy) => Math.round(accuracy * (examples.images.length - train))));
    return { honest: right.slice(0, SHARES.length), sided: right.slice(SHARES.length) };
  });
}

function made(content: Content): Data {
  const set = content.datasets.get(SET);
  if (!set) throw new Error(`noisy-labels stands on content/datasets/${SET}/, which is not there.`);
  const some = digits(set).filter(({ label }) => label === ZERO || label === ONE), labels = some.map(({ label }) => (label === ONE ? '1' : '0')).join('');
  const images = packImages(some.map(({ pixels }) => coarser(pixels, DIGIT_TOP, LEVELS)), LEVELS), percents = Array.from({ length: SHARES.at(-1)! + 1 }, (_, percent) => percent);
  const forecast = (kind: Kind) => percents.map((percent) => { const { flips0, flips1 } = noiseOf(kind, percent); return short(noisyCut(MU, flips0, flips1)!.accuracy); });
  return { images, labels, found: curves(examplesOf({ images, labels })), forecast: { honest: forecast('honest'), sided: forecast('sided') } };
}

/** Hundreds of trainings take two seconds: once for a content is enough. */
const known = new WeakMap<Content, Data>();
export const selection: Selection<Data> = {
  records: () => [`datasets/${SET}/`],
  select(content) {
    const data = known.get(content) ?? made(content);
    known.set(content, data);
    return data;
  },
};
