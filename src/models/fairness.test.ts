/** Laws of error rates, scores, regression and detectors, over random inputs with a fixed seed, and examples by hand. */
import { describe, expect, it } from 'vitest';
import { freeze, seeded } from '../../checks/fixtures/deals';
import { afterSecondFlag, anyFalseFlag, dotsOf, predictive, prevalenceForHalf, wholeCounts } from './detector';
import { calibratedMeans, forcedFpr, gapsOf, ratesOf } from './fairness';
import { solve } from './linear';
import { chanceOf, fitLogistic, logistic } from './logistic';
import { moderationQueue } from './moderation';
import { sum } from './ratio';
import { aucOf, calibrationOf, madeUpGroup, outcomesAt, withBase, withOutcomeNoise } from './scores';
import { sharedCut } from './sharedCut';
import { normalCdf } from './special';

const random = seeded(11);
const whole = (most: number) => Math.floor(random() * most);

describe('rates', () => {
  it('are what a table of a hundred shows', () => expect(ratesOf({ tn: 40, fp: 10, fn: 20, tp: 30 })).toEqual({ n: 100, base: 0.5, selected: 0.4, fpr: 0.2, fnr: 0.4, ppv: 0.75, npv: 40 / 60, accuracy: 0.7 }));
  it('are not defined of nobody, never 0', () => {
    expect(ratesOf({ tn: 5, fp: 0, fn: 0, tp: 0 })).toEqual({ n: 5, base: 0, selected: 0, fpr: 0, fnr: undefined, ppv: undefined, npv: 1, accuracy: 1 });
    expect(Object.values(ratesOf({ tn: 0, fp: 0, fn: 0, tp: 0 }))).toEqual([0, ...new Array<undefined>(7).fill(undefined)]);
    expect(gapsOf(ratesOf({ tn: 5, fp: 0, fn: 0, tp: 0 }), ratesOf({ tn: 1, fp: 1, fn: 1, tp: 1 }))).toEqual({ parity: -0.5, odds: undefined, predictive: undefined });
  });
  it('obey Chouldechova\'s identity to 1e-12', () => {
    for (let i = 0; i < 2000; i++) {
      const { base, ppv, fnr, fpr } = ratesOf({ tn: 1 + whole(900), fp: whole(900), fn: whole(900), tp: 1 + whole(900) });
      expect(Math.abs(forcedFpr(base!, ppv!, fnr!)! - fpr!)).toBeLessThan(1e-12);
    }
    expect([forcedFpr(1, 0.5, 0.5), forcedFpr(0.5, 0, 0.5)]).toEqual([undefined, undefined]);
  });
});

describe('calibrated scores (Kleinberg et al.)', () => {
  it('average to the base rate, and have equal means in both groups only if base rates are equal', () => {
    for (let i = 0; i < 500; i++) {
      const low = random() / 2, high = low + (1 - low) * random(), p = low + (high - low) * random(), q = low + (high - low) * random(), a = calibratedMeans(p, low, high)!, b = calibratedMeans(q, low, high)!;
      expect(p * a.positives! + (1 - p) * a.negatives!).toBeCloseTo(p, 12);
      if (Math.abs(p - q) > 1e-3 && high - low > 1e-2 && high < 1) expect(Math.abs(a.positives! - b.positives!) + Math.abs(a.negatives! - b.negatives!)).toBeGreaterThan(0);
    }
    expect([calibratedMeans(0.1, 0.2, 0.8), calibratedMeans(0.5, 0.5, 0.5), calibratedMeans(0, 0, 1)?.positives]).toEqual([undefined, undefined, undefined]);
  });
});

describe('scores', () => {
  const group = freeze([{ score: 1, positives: 1, negatives: 6 }, { score: 2, positives: 3, negatives: 3 }, { score: 3, positives: 4, negatives: 1 }]);
  it('are cut at and above the threshold', () => expect([outcomesAt(group, 2), outcomesAt(group, 9), outcomesAt(group, 0)]).toEqual([{ tn: 6, fp: 4, fn: 1, tp: 7 }, { tn: 10, fp: 0, fn: 8, tp: 0 }, { tn: 0, fp: 10, fn: 0, tp: 8 }]));
  it('have an area: pairs in the right order', () => {
    const people = (which: 'positives' | 'negatives') => group.flatMap((s) => new Array<number>(s[which]).fill(s.score));
    const pairs = people('positives').flatMap((a) => people('negatives').map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
    expect(aucOf(group)).toBeCloseTo(sum(pairs) / pairs.length, 12);
    expect([aucOf([{ score: 1, positives: 0, negatives: 4 }]), calibrationOf([{ score: 1, positives: 0, negatives: 0 }])]).toEqual([undefined, [undefined]]);
    expect(calibrationOf(group)).toEqual([1 / 7, 0.5, 0.8]);
  });
  it('keep error rates when the base rate moves, and people when the record errs', () => {
    for (const base of [0.05, 0.4, 0.95]) {
      const before = ratesOf(outcomesAt(group, 2)), after = ratesOf(outcomesAt(withBase(group, base)!, 2));
      expect([after.fpr, after.fnr, after.base, after.n]).toEqual([before.fpr, before.fnr, base, 18].map((x) => expect.closeTo(x!, 12)));
      const noisy = withOutcomeNoise(group, base, 0.1);
      expect(noisy.map((s) => s.positives + s.negatives)).toEqual(group.map((s) => expect.closeTo(s.positives + s.negatives, 12)));
      expect(sum(noisy.map((s) => s.positives))).toBeCloseTo(8 * (1 - base) + 10 * 0.1, 12);
    }
    expect(withBase([{ score: 1, positives: 0, negatives: 4 }], 0.5)).toBeUndefined();
  });
  it('can be made up without chance', () => {
    const made = madeUpGroup({ people: 1000, base: 0.3, apart: 1.5 });
    expect([sum(made.map((s) => s.positives)), sum(made.map((s) => s.negatives)), made.length]).toEqual([expect.closeTo(300, 9), expect.closeTo(700, 9), 10]);
    // two normals d apart: the area is Φ(d/√2); ten steps lose a little of it
    expect(Math.abs(aucOf(made)! - normalCdf(1.5 / Math.SQRT2))).toBeLessThan(0.01);
  });
});

describe('regression', () => {
  it('solves what it should, and says so if it cannot', () => {
    expect(solve([[0, 2], [3, 1]], [4, 5])).toEqual([1, 2]);
    expect([solve([[1, 2], [2, 4]], [1, 2]), solve([[0]], [1])]).toEqual([undefined, undefined]);
  });
  it('finds log-odds: of a table of two by two exactly', () => {
    const fit = fitLogistic([[1, 0], [1, 0], [1, 1], [1, 1]], [0, 1, 0, 1], { weights: [30, 10, 20, 40] })!;
    expect([fit.converged, ...fit.beta]).toEqual([true, expect.closeTo(Math.log(10 / 30), 9), expect.closeTo(Math.log(2) - Math.log(10 / 30), 9)]);
  });
  it('stands where the likelihood has no slope, and weights are repeated rows', () => {
    for (let i = 0; i < 40; i++) {
      const rows = Array.from({ length: 60 }, () => [1, random() * 4 - 2, random() - 0.5]), outcomes = rows.map((row) => (random() < logistic(row[1]! - 2 * row[2]!) ? 1 : 0)), weights = rows.map(() => 1 + whole(3)), ridge = i % 2;
      const fit = fitLogistic(rows, outcomes, { weights, ridge })!;
      for (const j of [0, 1, 2]) expect(sum(rows.map((row, n) => weights[n]! * (outcomes[n]! - chanceOf(fit.beta, row)) * row[j]!)) - (j ? ridge * fit.beta[j]! : 0)).toBeCloseTo(0, 6);
      const repeated = rows.flatMap((row, n) => new Array<number[]>(weights[n]!).fill(row)), again = fitLogistic(repeated, outcomes.flatMap((y, n) => new Array<number>(weights[n]!).fill(y)), { ridge })!;
      expect(again.beta).toEqual(fit.beta.map((b) => expect.closeTo(b, 6)));
    }
  });
  it('says so if classes can be separated, or two features are the same', () => {
    expect(fitLogistic([[1, -1], [1, 1]], [0, 1])!.converged).toBe(false);
    expect(fitLogistic([[1, -1], [1, 1]], [0, 1], { ridge: 1 })!.converged).toBe(true);
    expect(fitLogistic([[1, 2, 2], [1, 0, 0], [1, 1, 1]], [0, 1, 1])).toBeUndefined();
  });
  it('does not overflow', () => expect([logistic(800), logistic(-800), logistic(0)]).toEqual([1, 0, 0.5]));
});

it('one cut for two groups: no other one is better, however far apart they are', () => {
  for (let i = 0; i < 60; i++) {
    const delta = random() * 8 - 4, w = random(), found = sharedCut(delta, w), error = (t: number, m: number) => (1 - normalCdf(t - m + 1) + normalCdf(t - m - 1)) / 2;
    for (let t = -8; t < 8; t += 0.05) expect((1 - w) * error(t, 0) + w * error(t, delta)).toBeGreaterThanOrEqual(found.overall - 1e-12);
  }
});

describe('detectors', () => {
  it('count as a table of dots does', () => {
    const { tp, fn, fp, tn } = dotsOf(10_000, 0.01, 0.9, 0.9), told = predictive(0.01, 0.9, 0.9);
    expect({ tp, fn, fp, tn }).toEqual({ tp: 90, fn: 10, fp: 990, tn: 8910 });
    expect([told.ppv, told.npv, told.flagged, told.accuracy]).toEqual([tp / (tp + fp), tn / (tn + fn), (tp + fp) / 10_000, (tp + tn) / 10_000].map((x) => expect.closeTo(x, 12)));
  });
  it('are right half of the time at the prevalence that says so', () => {
    for (let i = 0; i < 200; i++) { const s = 0.01 + 0.99 * random(), t = random(); expect(predictive(prevalenceForHalf(s, t)!, s, t).ppv).toBeCloseTo(0.5, 9); }
  });
  it('say undefined of flags that nobody raised', () => expect([predictive(0.1, 0, 1).ppv, predictive(0.1, 1, 0).npv, prevalenceForHalf(0, 1), afterSecondFlag(0.1, 0, 1)]).toEqual(new Array(4).fill(undefined)));
  it('gain by a second check what odds say', () => {
    const odds = (p: number) => p / (1 - p);
    expect(odds(afterSecondFlag(0.01, 0.9, 0.9, { sensitivity: 0.8, specificity: 0.6 })!)).toBeCloseTo(odds(0.01) * 9 * 2, 9);
    expect(anyFalseFlag(0.9, 1)).toBeCloseTo(0.1, 12);
  });
  it('are drawn as whole dots that add up', () => {
    for (let i = 0; i < 300; i++) {
      const shares = Array.from({ length: 4 }, random), total = whole(500), counts = wholeCounts(total, shares), all = sum(shares);
      expect(sum(counts)).toBe(total);
      counts.forEach((count, j) => expect(Math.abs(count - (shares[j]! / all) * total)).toBeLessThan(1));
    }
    expect(wholeCounts(5, [0, 0])).toEqual([0, 0]);
  });
  it('fill a queue: nothing bad is lost from the count, and people see no more than they can', () => {
    for (let i = 0; i < 300; i++) {
      const posts = whole(1e6), p = random(), capacity = whole(1e5), q = moderationQueue(posts, p, random(), random(), capacity);
      expect(q.badRemoved + q.badLeft).toBeCloseTo(posts * p, 6);
      expect(q.badRemoved + q.goodReviewed).toBeLessThanOrEqual(capacity + 1e-6);
    }
    expect(moderationQueue(100, 0.5, 0, 1, 10)).toEqual({ flagged: 0, reviewedShare: undefined, badRemoved: 0, badLeft: 50, goodReviewed: 0 });
  });
});
