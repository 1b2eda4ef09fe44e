import { describe, expect, it } from 'vitest';
import { noiseTrials } from '../../models/noisyDigits';
import { finish } from '../../models/slices';
import type { Act } from '../types';
import { initialState, parseState } from '../state';
import { caseOf, pictureOf, tell } from '../testing';
import type { Data } from './data';
import type { Lab } from './layout';
import { LABEL } from '../../marks/label';
import { textWidth } from '../../marks/textWidth';
import { pointOf, type Reading, type State, testedOf } from './read';
import { examplesOf, KINDS, type Kind, learn, lessonOf, LIVE, noiseOf, SHARES, SIZES, TRAININGS } from './trials';

const en = caseOf('noisy-labels', 'en'), id = caseOf('noisy-labels', 'id'), data = en.data as Data, examples = examplesOf(data);
const start = initialState(en.fields) as unknown as State;
const at = (part: Partial<State>): State => ({ ...start, ...part });
/** Means over the trainings, at each share. */
const means = (size: number, kind: Kind) => data.found[size]![kind].map((right) => pointOf(right, testedOf(data, SIZES[size]!)).mean);
const reading = (part: Partial<State>) => tell(en, { ...at(part) }).reading as Reading;

describe('the mistakes', () => {
  it('are as many of each kind: both ways, or twice as many of the eights, which are half', () => {
    expect([noiseOf('honest', 20), noiseOf('sided', 20)]).toEqual([{ flips0: 0.2, flips1: 0.2 }, { flips0: 0, flips1: 0.4 }]);
    for (const kind of KINDS) {
      const trainings = Array.from({ length: 40 }, (_, seed) => lessonOf(examples, 60, noiseOf(kind, 20), seed));
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
  it('of the page and of the curves are the same experiment', () => {
    for (const [size, share] of [[0, 30], [1, 20]] as const) for (const kind of KINDS) {
      const train = SIZES[size], [outcome] = finish(noiseTrials(examples, [{ train, ...noiseOf(kind, share) }], TRAININGS + 2, 1));
      const own = Array.from({ length: TRAININGS + 2 }, (_, i) => reading({ size: `${train}`, share, seed: i + 1 }).sides.find((side) => side.kind === kind)!);
      expect(own.map(({ accuracy }) => accuracy)).toEqual(outcome!.accuracies);
      expect(own.slice(0, 3).map(({ lesson }) => learn(lesson))).toEqual(outcome!.accuracies.slice(0, 3));
      expect(own[0]!.point.mean).toBeCloseTo(outcome!.accuracies.slice(0, TRAININGS).reduce((a, b) => a + b) / TRAININGS, 12);
    }
  });
  it('leave the worst and the best out of the band', () => expect(pointOf([9, 1, 4, 6, 10, 5], 10)).toEqual({ mean: expect.closeTo(35 / 60), low: 0.4, high: 0.9 }));
  it('test on what was not learned from', () => {
    const { seen, unseen } = reading({ size: '40' }).sides[0]!.lesson, numbers = [...seen.images, ...unseen.images].map(String).toSorted();
    expect([seen.labels.length, unseen.labels.length]).toEqual([40, 317]);
    expect(numbers).toEqual(examples.images.map(String).toSorted());
  });
  it('are made in the page by a button, one after the other, and begin again', () => {
    let state = start;
    const seeds = Array.from({ length: LIVE + 1 }, () => { const [act] = en.chart.acts!(reading(state), en.text) as readonly Act<State>[]; state = { ...state, ...act!.state }; return state.seed; });
    expect(seeds).toEqual([...Array.from({ length: LIVE }, (_, i) => TRAININGS + 1 + i), TRAININGS + 1]);
    expect([reading({}).live, reading({ seed: 11 }).live]).toEqual([false, true]);
  });
  it('made in the page are seen and heard, and no other', () => {
    const told = (seed: number, c = en) => [c.chart.heard!(reading({ seed }), c.text), ...c.chart.news!(reading({ seed }), c.text)], right = reading({ seed: 13 }).sides.map(({ accuracy }) => Math.round(accuracy * 100));
    const said = `Training 3 here: ${right[0]} of 100 new digits right with mistakes both ways, ${right[1]} with mistakes one way.`;
    expect([told(1), told(13)]).toEqual([[''], [said, said]]);
    expect(told(13, id)[0]).toContain(`Pelatihan 3 di sini: ${right[0]} dari 100`);
    expect(told(14)[0]).not.toBe(told(13)[0]);
  });
});

describe('what they find', () => {
  it('is the forecast of MODELS a3: symmetric noise changes nothing, one-sided noise moves the cut', () => {
    expect(data.forecast.honest.every((accuracy) => Math.abs(accuracy - 0.8413) < 1e-4)).toBe(true);
    expect([0, 15, 25, 40].map((percent) => data.forecast.sided[percent])).toEqual([0.8413, 0.8168, 0.5, 0.5]);
  });
  it('on real digits is the same order: as many one-sided mistakes hurt more, from ten of a hundred on', () => {
    for (const size of [0, 1]) {
      const [honest, sided] = [means(size, 'honest'), means(size, 'sided')];
      expect(honest[0]).toBe(sided[0]);
      SHARES.forEach((share, i) => { if (share >= 10) expect(honest[i], `${share}`).toBeGreaterThan(sided[i]!); });
      for (const curve of [honest, sided]) expect(curve).toEqual(curve.toSorted((a, b) => b - a));
    }
  });
  it('more examples help against honest mistakes, and hardly against one-sided ones', () => {
    const gain = (kind: Kind) => means(1, kind)[SHARES.indexOf(30)]! - means(0, kind)[SHARES.indexOf(30)]!;
    expect(gain('honest')).toBeGreaterThan(0.08);
    expect(gain('sided')).toBeLessThan(0.04);
  });
  it('is said in numbers of the reading, in both languages', () => {
    const { finding, reading: r } = tell(en, { ...start }), [honest, sided] = (r as Reading).sides, n = (x: number) => String(Math.round(x * 100));
    expect(finding).toContain(`averages ${n(honest!.point.mean)} of 100 new digits right if mistakes go both ways, ${n(sided!.point.mean)} if all go one way, ${n(means(1, 'honest')[0]!)} without`);
    expect(finding).toMatch(/cost nothing \(84 of 100\); one way leaves 77\.$/);
    expect(tell(id, { ...start }).finding).toContain(`${n(honest!.point.mean)} dari 100 angka baru`);
    expect(tell(en, { ...at({ share: 30 }) }).finding).toMatch(/a coin/);
    expect(tell(en, { ...at({ share: 0 }) }).finding).toMatch(/^With no label wrong/);
  });
  it('is asked about with the numbers of the question', () => {
    const question = en.text.t('ask.question'), truth = en.chart.ask!(data, start)!;
    expect(question).toMatch(/from 200 digits\. 20 percent of the labels are wrong, all of them eights called threes/);
    expect(truth).toBe(Math.round(means(SIZES.indexOf(200), 'sided')[SHARES.indexOf(20)]! * 100));
    expect(id.text.t('ask.question')).toMatch(/200 gambar angka, dan 20 persen labelnya salah/);
  });
});

it('says it in at most 45 words, in both languages', () => {
  for (const c of [en, id]) for (const size of ['40', '200'] as const) for (const share of SHARES) { const { finding } = tell(c, { ...at({ size, share }) }); expect(finding.split(' ').length, finding).toBeLessThanOrEqual(45); }
});

it('leaves the names of curves free of the line that shows the share', () => {
  for (const c of [en, id]) for (const width of [320, 720, 1200]) for (const share of SHARES) {
    const lab = pictureOf(c, { ...at({ share }) }, width) as Lab;
    for (const { now, labels } of [lab.digits, lab.forecast!]) for (const [, line, from, to] of [...now.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)].map((part) => part.map(Number))) for (const { text: name, x, y, anchor } of labels) {
      if (anchor !== 'end' || !name.includes(' ')) continue;
      const across = line! > x - textWidth(name, LABEL, '600') && line! < x, along = from! < y && to! > y - LABEL * 0.7;
      expect(across && along, `${name} at ${share}, ${width}`).toBe(false);
    }
  }
});

it('shares beyond the ends, sizes and trainings that are not there are not understood', () => {
  for (const query of ['share=41', 'share=-1', 'size=100', 'seed=0', 'seed=31', 'share=NaN']) expect(parseState(en.fields, query).bad, query).toHaveLength(1);
  expect(parseState(en.fields, 'share=22').state).toMatchObject({ share: 20 });
});

it('shows in a low box the curves of the real digits alone, with this training on them; with more room what was learned from, too', () => {
  const low = (height: number) => { const { digits, forecast, strips, marks } = pictureOf(en, { ...start }, 255, height) as Lab; return { said: digits.labels.map(({ text }) => text), forecast, tiles: strips.map(({ tiles }) => tiles.length), marks: marks.length }; };
  expect(low(190)).toEqual({ said: ['Real digits: how many are right', '50%', '75%', '100%', '0%', '40% of labels wrong', 'mistakes both ways', 'mistakes one way'], forecast: undefined, tiles: [0, 0], marks: 2 + 2 * SHARES.length });
  expect(low(450)).toMatchObject({ forecast: undefined, tiles: [6, 6] });
});
