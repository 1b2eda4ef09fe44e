/** The classifier of noisy labels on the real digits, work in slices, and data packed for a page. */
import { describe, expect, it } from 'vitest';
import { freeze, seeded } from '../../checks/fixtures/deals';
import { DIGIT_TOP, DIGIT_WIDTH, digits } from '../data/datasets';
import { accuracy } from './crowd';
import { type Examples, classify, flipped, noiseTrials, splitExamples, trainClassifier } from './noisyDigits';
import { coarser, pack, packImages, unpack, unpackImages } from './pack';
import { datasets } from './testing';
import { advance, finish } from './slices';

const all = digits(datasets.get('optdigits-8x8')!), threesAndEights = all.filter(({ label }) => label === 3 || label === 8);
const examples: Examples = freeze({ images: threesAndEights.map((d) => [...d.pixels]), labels: threesAndEights.map((d) => (d.label === 8 ? 1 : 0)), top: DIGIT_TOP });

describe('the digits', () => {
  it('are all there', () => expect([all.length, ...Array.from({ length: 10 }, (_, d) => all.filter(({ label }) => label === d).length)]).toEqual([1797, 178, 182, 177, 183, 181, 182, 181, 179, 174, 180]));
  it('are packed and read back exactly, at any depth', () => {
    for (const levels of [17, 16, 8, 4, 2]) {
      const images = examples.images.map((image) => coarser(image, DIGIT_TOP, levels)), packed = packImages(images, levels);
      expect(unpackImages(packed, DIGIT_WIDTH ** 2)).toEqual(images);
      expect(packed.text.length).toBe(4 * Math.ceil(Math.ceil((images.length * 64 * Math.ceil(Math.log2(levels))) / 8) / 3));
    }
    expect(coarser([0, 1, 8, 15, 16], DIGIT_TOP, 17)).toEqual([0, 1, 8, 15, 16]);
  });
});

describe('packing', () => {
  it('reads back any numbers of any depth', () => {
    const random = seeded(13);
    for (let i = 0; i < 300; i++) {
      const levels = 2 + Math.floor(random() * 300), values = freeze(Array.from({ length: Math.floor(random() * 40) }, () => Math.floor(random() * levels)));
      expect(unpack(pack(values, levels))).toEqual(values);
    }
    expect(pack([1, 0, 1, 1, 0, 0, 0, 1], 2)).toEqual({ levels: 2, count: 8, text: btoa('\xb1') });
  });
  it.each([[[4]], [[-1]], [[0.5]], [[NaN]]])('refuses %j of four levels', (values) => expect(() => pack(values, 4)).toThrow('not a whole number from 0 to 3'));
});

describe('the classifier', () => {
  const [seen, unseen] = splitExamples(examples, 200, seeded(1)), fit = finish(trainClassifier(seen))!;
  it('splits the examples without losing one', () => expect([...seen.images, ...unseen.images].map(String).toSorted()).toEqual(examples.images.map(String).toSorted()));
  it('tells threes from eights that it has not seen', () => {
    expect(fit.converged).toBe(true);
    expect(accuracy(classify(fit, unseen), unseen.labels)).toBeGreaterThan(0.95);
  });
  it('does nearly as well on four levels of gray, which weigh half as much', () => {
    const coarse = (part: Examples): Examples => ({ images: part.images.map((image) => coarser(image, part.top, 4)), labels: part.labels, top: 3 });
    expect(accuracy(classify(finish(trainClassifier(coarse(seen)))!, coarse(unseen)), unseen.labels)).toBeGreaterThan(0.94);
  });
  it('flips as many labels as it is told, more of the same ones as noise grows', () => {
    const labels = Array.from({ length: 20_000 }, (_, i) => i % 2), little = flipped(labels, { flips0: 0.1, flips1: 0.3 }, seeded(2)), much = flipped(labels, { flips0: 0.2, flips1: 0.4 }, seeded(2));
    const share = (now: readonly number[], of: number) => now.filter((label, i) => labels[i] === of && label !== of).length / 10_000;
    expect([share(little, 0), share(little, 1)]).toEqual([expect.closeTo(0.1, 1), expect.closeTo(0.3, 1)]);
    expect(labels.every((label, i) => little[i] === label || much[i] !== label)).toBe(true);
  });
  it('suffers more from biased mistakes than from as many honest ones', () => {
    const trials = [{ train: 200, flips0: 0, flips1: 0 }, { train: 200, flips0: 0.2, flips1: 0.2 }, { train: 200, flips0: 0, flips1: 0.4 }];
    const [clean, honest, biased] = finish(noiseTrials(examples, trials, 12, 5));
    expect(clean!.mean).toBeGreaterThan(honest!.mean);
    expect(honest!.mean).toBeGreaterThan(biased!.mean);
    expect(clean!.accuracies).toHaveLength(12);
  });
  it('is the same for the same seed, yields as it goes, and refuses to leave nothing to test', () => {
    const trials = [{ train: 60, flips0: 0.1, flips1: 0.1 }], told: number[] = [], work = noiseTrials(examples, trials, 3, 9);
    let step = work.next();
    for (; !step.done; step = work.next()) { expect(step.value.of).toBe(3); told.push(step.value.done); }
    expect([...new Set(told)]).toEqual([0, 1, 2, 3]);
    expect(finish(noiseTrials(examples, trials, 3, 9))).toEqual(step.value);
    expect(() => finish(noiseTrials(examples, [{ train: 357, flips0: 0, flips1: 0 }], 1, 1))).toThrow('leave some to test');
    expect(finish(trainClassifier({ images: [], labels: [], top: 1 }))).toBeUndefined();
  });
});

it('work goes on while there is time, and at least one part', () => {
  function* count() { for (let n = 1; n <= 5; n++) yield n; return 'all'; }
  const work = count();
  let left = 2;
  expect(advance(work, () => left-- > 0)).toEqual({ done: false, progress: 3 });
  expect(advance(work, () => false)).toEqual({ done: false, progress: 4 });
  expect(advance(work, () => true)).toEqual({ done: true, result: 'all' });
});
