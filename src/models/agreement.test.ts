/** Laws of agreement and of Dawid and Skene's method, over random crowds with a fixed seed. */
import { describe, expect, it } from 'vitest';
import { freeze, seeded } from '../../checks/fixtures/deals';
import { cohen, crossTable, fleiss } from './agreement';
import { type Crowd, likeliest, votesOf } from './crowd';
import { dawidSkene, dawidSkeneRounds } from './dawidSkene';
import { krippendorff } from './krippendorff';
import { sum } from './ratio';

const whole = (random: () => number, most: number) => Math.floor(random() * most);

/** Raters of some skill on items of some class, with gaps. */
function randomCrowd(random: () => number): Crowd & { truth: number[] } {
  const items = 3 + whole(random, 30), raters = 1 + whole(random, 8), classes = 2 + whole(random, 3), skill = Array.from({ length: raters }, random), truth = Array.from({ length: items }, () => whole(random, classes));
  const ratings = truth.flatMap((label, item) => skill.flatMap((right, rater) => (random() < 0.3 ? [] : [{ item, rater, label: random() < right ? label : whole(random, classes) }])));
  return freeze({ items, raters, classes, ratings, truth });
}

describe('Dawid and Skene', () => {
  it('the likelihood never falls, and everything is a share', () => {
    const random = seeded(7);
    for (let i = 0; i < 150; i++) {
      const crowd = randomCrowd(random), work = dawidSkeneRounds(crowd);
      let before = -Infinity, step = work.next();
      for (; !step.done; step = work.next()) { expect(step.value.logLikelihood).toBeGreaterThanOrEqual(before - 1e-9); before = step.value.logLikelihood; }
      const fit = step.value;
      if (!fit) { expect(crowd.ratings).toEqual([]); continue; }
      const rows = [fit.prevalence, ...fit.confusion.flat(), ...fit.posterior].filter((row) => row !== undefined);
      for (const row of rows) { expect(sum(row)).toBeCloseTo(1, 9); for (const share of row) expect(share >= 0 && share <= 1 + 1e-12).toBe(true); }
      const rated = new Set(crowd.ratings.map((r) => r.item));
      expect(fit.posterior.map((row, item) => rated.has(item) === (row !== undefined))).toEqual(fit.posterior.map(() => true));
      const direct = sum([...rated].map((item) => Math.log(sum(fit.prevalence.map((share, j) => share * crowd.ratings.filter((r) => r.item === item).reduce((product, r) => product * (fit.confusion[r.rater]![j]?.[r.label] ?? 0), 1))))));
      expect(fit.logLikelihood).toBeCloseTo(direct, 6);
    }
  });
  it('does not ask in which order the labels came', () => {
    const crowd = randomCrowd(seeded(8)), turned = { ...crowd, ratings: crowd.ratings.toReversed() };
    expect(dawidSkene(turned)!.logLikelihood).toBeCloseTo(dawidSkene(crowd)!.logLikelihood, 9);
  });
  it('believes two who agree over one who answers anything, where a vote is at its wit\'s end', () => {
    const truth = [0, 1, 0, 1, 0, 1, 0, 1], noise = [[0, 1, 1, 0, 1, 0, 1, 1], [1, 0, 0, 1, 1, 0, 0, 1]];
    const given = [truth, truth, truth.with(7, 0), ...noise];
    const crowd = { items: 8, raters: 5, classes: 2, ratings: given.flatMap((labels, rater) => labels.map((label, item) => ({ item, rater, label }))) };
    expect(likeliest(dawidSkene(crowd)!.posterior)).toEqual(truth);
  });
  it('keeps mistakes possible with smoothing, and says undefined of nobody and nothing', () => {
    const crowd = { items: 3, raters: 2, classes: 2, ratings: [{ item: 0, rater: 0, label: 0 }, { item: 1, rater: 0, label: 1 }] };
    expect(dawidSkene(crowd)!.confusion).toEqual([[[1, 0], [0, 1]], [undefined, undefined]]);
    expect(dawidSkene(crowd)!.posterior[2]).toBeUndefined();
    expect(dawidSkene(crowd, { smoothing: 0.01 })!.confusion[0]![0]![1]).toBeGreaterThan(0);
    expect(dawidSkene({ ...crowd, ratings: [] })).toBeUndefined();
  });
});

describe('agreement', () => {
  it('is 1 if all agree and labels differ, not defined if there is one label only', () => {
    expect([cohen([[3, 0], [0, 4]]).kappa, fleiss([[3, 0], [0, 3]]).kappa, krippendorff([[1, 2, 3], [1, 2, 3]], 'interval')]).toEqual([1, 1, 1]);
    expect([cohen([[3, 0], [0, 0]]).kappa, fleiss([[3, 0], [3, 0]]).kappa, krippendorff([[1, 1], [1, 1]], 'nominal'), cohen([[0, 0], [0, 0]]).kappa, krippendorff([[1, undefined], [undefined, 2]], 'nominal'), fleiss([]).kappa, fleiss([[1, 0]]).kappa]).toEqual(new Array(7).fill(undefined));
  });
  it('counts pairs of labels, without those that one left out', () => expect(crossTable([0, 1, undefined, 1], [0, 0, 1, undefined], 2)).toEqual([[1, 0], [1, 0]]));
  it('does not ask who is first', () => {
    const random = seeded(9);
    for (let i = 0; i < 100; i++) { const a = Array.from({ length: 20 }, () => whole(random, 3)), b = a.map((x) => (random() < 0.5 ? x : whole(random, 3))); expect(cohen(crossTable(a, b, 3)).kappa).toBeCloseTo(cohen(crossTable(b, a, 3)).kappa!, 12); }
  });
  it('refuses subjects that were judged unequally often', () => expect(() => fleiss([[2, 1], [2, 0]])).toThrow('Subject 1 was judged 2 times, subject 0 3 times'));
  it('alpha is its definition: disagreement of pairs within units against that of all pairs', () => {
    const random = seeded(10);
    for (let i = 0; i < 60; i++) for (const level of ['nominal', 'interval', 'ratio', 'ordinal'] as const) {
      const data = freeze(Array.from({ length: 3 }, () => Array.from({ length: 8 }, () => (random() < 0.2 ? undefined : 1 + whole(random, 4)))));
      const units = Array.from({ length: 8 }, (_, u) => data.map((row) => row[u]).filter((x) => x !== undefined)).filter((unit) => unit.length > 1), values = units.flat();
      const between = (a: number, b: number) => { const [low, high] = [Math.min(a, b), Math.max(a, b)], n = (v: number) => values.filter((x) => x === v).length; return a === b ? 0 : level === 'nominal' ? 1 : level === 'interval' ? (a - b) ** 2 : level === 'ratio' ? ((a - b) / (a + b)) ** 2 : (values.filter((x) => x >= low && x <= high).length - (n(low) + n(high)) / 2) ** 2; };
      const pairs = (list: readonly number[]) => sum(list.flatMap((a, x) => list.map((b, y) => (x === y ? 0 : between(a, b)))));
      const observed = sum(units.map((unit) => pairs(unit) / (unit.length - 1))) / values.length, expected = pairs(values) / (values.length * (values.length - 1));
      if (expected === 0) expect(krippendorff(data, level)).toBeUndefined();
      else expect(krippendorff(data, level)).toBeCloseTo(1 - observed / expected, 10);
    }
  });
  it('alpha of full tables is Fleiss\' kappa, but for the small number of labels', () => {
    const counts = [[3, 1, 0], [0, 2, 2], [1, 1, 2], [4, 0, 0]], labels = counts.map((row) => row.flatMap((n, c) => new Array<number>(n).fill(c)));
    const { observed, expected } = fleiss(counts), n = 16;
    expect(krippendorff([0, 1, 2, 3].map((r) => labels.map((unit) => unit[r])), 'nominal')).toBeCloseTo(1 - ((n - 1) / n) * ((1 - observed!) / (1 - expected!)), 12);
  });
  it('votes are counted as given', () => expect(votesOf({ items: 2, raters: 2, classes: 2, ratings: [{ item: 1, rater: 0, label: 1 }, { item: 1, rater: 1, label: 1 }] })).toEqual([[0, 0], [0, 2]]));
});
