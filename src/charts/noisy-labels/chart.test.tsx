import { describe, expect, it } from 'vitest';
import { noiseTrials } from '../../models/noisyDigits';
import { finish } from '../../models/slices';
import type { Act } from '../types';
import { initialState, parseState } from '../state';
import { caseOf, pictureOf, tell } from '../testing';
import type { Data } from './data';
import type { Lab } from './layout';
import type { Reading, State } from './read';
import { examplesOf, KINDS, noiseOf, SHARES, SIZES, TRAININGS, trainOnce } from './trials';

const en = caseOf('noisy-labels', 'en'), id = caseOf('noisy-labels', 'id'), data = en.data as Data, examples = examplesOf(data);
const start = initialState(en.fields) as unknown as State;
const at = (part: Partial<State>): State => ({ ...start, ...part });
const reading = (part: Partial<State>) => tell(en, { ...at(part) }).reading as Reading;

describe('the mistakes', () => {
  it('are as many of each kind: both ways, or twice as many of the eights, which are half', () => {
    expect([noiseOf('honest', 20), noiseOf('sided', 20)]).toEqual([{ flips0: 0.2, flips1: 0.2 }, { flips0: 0, flips1: 0.4 }]);
    for (const kind of KINDS) {
      const trainings = Array.from({ length: 40 }, (_, seed) => trainOnce(examples, 60, noiseOf(kind, 20), seed));
      const wrong = trainings.map(({ seen, given }) => given.filter((label, i) => label !== seen.labels[i]).length).reduce((a, b) => a + b) / (40 * 60);
      expect(wrong).toBeGreaterThan(0.17);
      expect(wrong).toBeLessThan(0.23);
      if (kind === 'sided') expect(trainings.every(({ seen, given }) => given.every((label, i) => label === seen.labels[i] || seen.labels[i] === 1))).toBe(true);
    }
  });
  it('are shown in proportion: two of ten for twenty of a hundred, none for none', () => {
    const wrong = (share: number) => (pictureOf(en, { ...at({ share }) }, 1200) as Lab).strips.map(({ tiles }) => [tiles.length, tiles.filter((tile) => tile.wrong).length]);
    expect(wrong(0)).toEqual([[10, 0], [10, 0]]);
    for (const [tiles, bad] of wrong(20)) expect([tiles, bad]).toEqual([10, expect.closeTo(2, -0.3)]);
  });
});

describe('the trainings', () => {
  it('on the page are those of the curves', () => {
    for (const [size, share] of [[0, 30], [1, 20]] as const) for (const kind of KINDS) {
      const train = SIZES[size], [outcome] = finish(noiseTrials(examples, [{ train, ...noiseOf(kind, share) }], TRAININGS, 1));
      const own = Array.from({ length: TRAININGS }, (_, i) => reading({ size: `${train}`, share, seed: i + 1 }).sides.find((side) => side.kind === kind)!.training.accuracy);
      expect(own).toEqual(outcome!.accuracies);
      expect(data.found[size]![kind][SHARES.indexOf(share)]!.mean).toBeCloseTo(outcome!.mean, 3);
    }
  });
  it('test on what was not learned from', () => {
    const { seen, tested } = reading({ size: '40' }).sides[0]!.training;
    expect([seen.labels.length, tested]).toEqual([40, 317]);
  });
  it('come one after the other by a button, and begin again', () => {
    let state = start;
    const seeds = Array.from({ length: TRAININGS }, () => { const [act] = en.chart.acts!(reading(state), en.text) as readonly Act<State>[]; state = { ...state, ...act!.state }; return state.seed; });
    expect(seeds).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 1]);
  });
});

describe('what they find', () => {
  it('is the forecast of MODELS a3: symmetric noise changes nothing, one-sided noise moves the cut', () => {
    expect(data.forecast.honest.every((accuracy) => Math.abs(accuracy - 0.8413) < 1e-4)).toBe(true);
    expect([0, 15, 25, 40].map((percent) => data.forecast.sided[percent])).toEqual([0.8413, 0.8168, 0.5, 0.5]);
  });
  it('on real digits is the same order: as many one-sided mistakes hurt more, from ten of a hundred on', () => {
    for (const { honest, sided } of data.found) {
      expect(honest[0]).toEqual(sided[0]);
      SHARES.forEach((share, i) => { if (share >= 10) expect(honest[i]!.mean, `${share}`).toBeGreaterThan(sided[i]!.mean); });
      for (const points of [honest, sided]) points.forEach(({ mean, low, high }, i) => { expect(low).toBeLessThanOrEqual(mean + 0.05); expect(high).toBeGreaterThanOrEqual(mean - 0.05); if (i) expect(mean).toBeLessThan(points[i - 1]!.mean); });
    }
  });
  it('more examples help against honest mistakes, and hardly against one-sided ones', () => {
    const gain = (kind: 'honest' | 'sided') => data.found[1]![kind][SHARES.indexOf(30)]!.mean - data.found[0]![kind][SHARES.indexOf(30)]!.mean;
    expect(gain('honest')).toBeGreaterThan(0.08);
    expect(gain('sided')).toBeLessThan(0.04);
  });
  it('is said in numbers of the reading, in both languages', () => {
    const { finding, reading: r } = tell(en, { ...start }), [honest, sided] = (r as Reading).sides, n = (x: number) => String(Math.round(x * 100));
    expect(finding).toContain(`gets ${n(honest!.point.mean)} of 100 new digits right if the mistakes go both ways, ${n(sided!.point.mean)} if they all go one way, and ${n(data.found[1]!.honest[0]!.mean)} without`);
    expect(finding).toMatch(/\(84 either way\).*\(77\)\.$/);
    expect(tell(id, { ...start }).finding).toContain(`${n(honest!.point.mean)} dari 100 angka baru`);
    expect(tell(en, { ...at({ share: 30 }) }).finding).toMatch(/a coin/);
    expect(tell(en, { ...at({ share: 0 }) }).finding).toMatch(/^With no label wrong/);
  });
  it('is asked about with the numbers of the question', () => {
    const question = en.text.t('ask.question'), truth = en.chart.ask!(data, start)!;
    expect(question).toMatch(/from 200 digits, and 20 of 100 labels/);
    expect(truth / 100).toBeCloseTo(data.found[SIZES.indexOf(200)]!.sided[SHARES.indexOf(20)]!.mean, 10);
    expect(id.text.t('ask.question')).toMatch(/200 gambar angka, dan 20 dari 100 label/);
  });
});

it('shares beyond the ends, sizes and trainings that are not there are not understood', () => {
  for (const query of ['share=41', 'share=-1', 'size=100', 'seed=0', 'seed=11', 'share=NaN']) expect(parseState(en.fields, query).bad, query).toHaveLength(1);
  expect(parseState(en.fields, 'share=22').state).toMatchObject({ share: 20 });
});
