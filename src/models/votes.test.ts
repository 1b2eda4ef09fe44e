/** Laws of votes and of noise, over random inputs with a fixed seed, and examples that can be checked by hand. */
import { describe, expect, it } from 'vitest';
import { seeded } from '../../checks/fixtures/deals';
import { measuredAccuracy, trueAccuracy } from './answerKey';
import { accuracy, raterAccuracies, sharedMistakes, subsetVoteAccuracy, tallyOf, voteAccuracy } from './crowd';
import { sum } from './ratio';
import { betaCdf, logGamma, normalCdf } from './special';
import { bestVotes, informationPerMoney, noisyCut } from './trainNoise';
import { copiedVote, hardItemsCounts, hardItemsLimit, hardItemsVote, independentCounts, majorityVote, pluralityVote } from './vote';

const whole = (random: () => number, most: number) => Math.floor(random() * most);
/** Every list of `length` numbers below `base`. */
const allLists = (length: number, base: number): number[][] => (length === 0 ? [[]] : allLists(length - 1, base).flatMap((list) => Array.from({ length: base }, (_, x) => [...list, x])));

describe('special functions', () => {
  it.each([[0.5, Math.log(Math.PI) / 2], [1, 0], [5, Math.log(24)], [11, Math.log(3628800)], [101, 363.7393755555635]])('ln Γ(%d)', (x, value) => expect(logGamma(x)).toBeCloseTo(value, 12));
  it.each([[0, 0.5], [1, 0.8413447460685429], [1.96, 0.9750021048517795], [-3.5, 2.326290790355250e-4], [-10, 7.619853024160527e-24]])('Φ(%d), as tables have it', (x, value) => expect(normalCdf(x) / value).toBeCloseTo(1, 11));
  it('the beta distribution is the binomial one with whole parameters', () => {
    for (const [a, b, x] of [[1, 1, 0.3], [3, 5, 0.4], [8, 2, 0.9], [6, 6, 0.5], [2, 9, 0.02]] as const) {
      const n = a + b - 1, choose = (k: number) => Math.exp(logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1));
      expect(betaCdf(x, a, b)).toBeCloseTo(sum(Array.from({ length: b }, (_, i) => choose(a + i) * x ** (a + i) * (1 - x) ** (n - a - i))), 12);
      expect(betaCdf(1 - x, b, a)).toBeCloseTo(1 - betaCdf(x, a, b), 12);
    }
    expect([betaCdf(0, 2, 3), betaCdf(1, 2, 3)]).toEqual([0, 1]);
    expect(() => betaCdf(0.5, 0, 1)).toThrow('positive');
  });
});

describe('votes', () => {
  it('majority: as counted over every way of being right and wrong', () => {
    for (let k = 1; k <= 9; k++) for (const p of [0, 0.2, 0.5, 0.7, 1]) {
      const counted = sum(allLists(k, 2).map((way) => { const right = sum(way); return p ** right * (1 - p) ** (k - right) * (2 * right > k ? 1 : 2 * right === k ? 0.5 : 0); }));
      expect(majorityVote(k, p)).toBeCloseTo(counted, 12);
    }
  });
  it('plurality: as counted over every way of voting', () => {
    for (const [k, p, classes] of [[1, 0.3, 5], [2, 0.4, 3], [4, 0.5, 3], [5, 0.2, 3], [4, 0.3, 4], [3, 0, 3], [3, 1, 4]] as const) {
      const counted = sum(allLists(k, classes).map((votes) => {
        const counts = Array.from({ length: classes }, (_, c) => votes.filter((v) => v === c).length), most = Math.max(...counts);
        return counts[0] === most ? (p ** counts[0] * ((1 - p) / (classes - 1)) ** (k - counts[0])) / counts.filter((n) => n === most).length : 0;
      }));
      expect(pluralityVote(k, p, classes)).toBeCloseTo(counted, 12);
    }
    for (let k = 1; k <= 21; k++) { expect(pluralityVote(k, 0.1, 10)).toBeCloseTo(0.1, 12); expect(pluralityVote(k, 0.63, 2)).toBeCloseTo(majorityVote(k, 0.63), 12); }
  });
  it('an even one more adds nothing; good annotators gain from company, bad ones lose', () => {
    for (const p of [0.3, 0.45, 0.55, 0.8]) for (let m = 1; m < 15; m++) {
      expect(majorityVote(2 * m, p)).toBeCloseTo(majorityVote(2 * m - 1, p), 12);
      expect(Math.sign(majorityVote(2 * m + 1, p) - majorityVote(2 * m - 1, p))).toBe(p > 0.5 ? 1 : -1);
    }
  });
  it('copying and hard items: as added up over every difficulty, and below their limits', () => {
    const a = 3.5, b = 1.5, parts = 20_000;
    const mean = (k: number) => sum(Array.from({ length: parts }, (_, i) => majorityVote(k, (i + 0.5) / parts) * (betaCdf((i + 1) / parts, a, b) - betaCdf(i / parts, a, b))));
    for (const k of [1, 5]) expect(hardItemsVote(k, a, b)).toBeCloseTo(mean(k), 6);
    for (let k = 1; k < 60; k += 2) expect(hardItemsVote(k, a, b)).toBeLessThan(hardItemsLimit(a, b));
    expect(copiedVote(11, 0.7, 0.3)).toBeCloseTo(0.3 * 0.7 + 0.7 * majorityVote(11, 0.7), 12);
  });
  it('the mean over smaller crowds: as counted over every one of them', () => {
    const votes = [[2, 3], [4, 1], [0, 5]], truth = [1, 0, 0], tally = tallyOf(votes, truth);
    expect(tally).toEqual([{ right: 0, of: 5, items: 1 }, { right: 3, of: 5, items: 1 }, { right: 4, of: 5, items: 1 }]);
    for (let k = 1; k <= 5; k++) {
      const subsets = allLists(5, 2).filter((list) => sum(list) === k);
      const counted = sum([3, 4, 0].map((right) => sum(subsets.map((taken) => { const got = sum(taken.slice(0, right)); return 2 * got > k ? 1 : 2 * got === k ? 0.5 : 0; })) / subsets.length)) / 3;
      expect(subsetVoteAccuracy(tally, k)).toBeCloseTo(counted, 12);
    }
    expect(subsetVoteAccuracy(tally, 6)).toBeUndefined();
  });
  it('shared mistakes: all together 1, one right in each pair −1, and as drawn from a beta distribution', () => {
    expect(sharedMistakes([{ right: 0, of: 4, items: 3 }, { right: 4, of: 4, items: 5 }])).toBeCloseTo(1, 12);
    expect(sharedMistakes([{ right: 1, of: 2, items: 7 }])).toBeCloseTo(-1, 12);
    expect([sharedMistakes([{ right: 3, of: 3, items: 2 }]), sharedMistakes([{ right: 1, of: 1, items: 9 }]), sharedMistakes([])]).toEqual([undefined, undefined, undefined]);
    for (const [a, b] of [[3.5, 1.5], [0.4, 0.9], [20, 30]] as const) {
      const tally = (chances: readonly number[]) => chances.map((items, right) => ({ right, of: chances.length - 1, items }));
      expect(sharedMistakes(tally(hardItemsCounts(9, a, b)))).toBeCloseTo(1 / (a + b + 1), 10);
      expect(sharedMistakes(tally(independentCounts(9, a / (a + b))))).toBeCloseTo(0, 10);
    }
  });
  it('says undefined where nobody voted', () => expect([voteAccuracy([[0, 0]], [1]), accuracy([undefined], [1]), raterAccuracies({ items: 1, raters: 1, classes: 2, ratings: [] }, [0])]).toEqual([undefined, undefined, [undefined]]));
  it('splits ties evenly', () => expect(voteAccuracy([[1, 1, 0], [2, 0, 0]], [0, 0])).toBe(0.75));
});

describe('noise', () => {
  it('an answer key is undone', () => {
    const random = seeded(6);
    for (let i = 0; i < 200; i++) { const a = random(), e = random() * 0.45, K = 2 + whole(random, 9); expect(trueAccuracy(measuredAccuracy(a, e, K), e, K)).toBeCloseTo(a, 10); }
    expect(trueAccuracy(0.5, 0.5)).toBeUndefined();
  });
  it('no other cut agrees better with the noisy labels', () => {
    for (const [mu, r0, r1] of [[1, 0, 0.3], [0.5, 0.1, 0.4], [2, 0.25, 0.05]] as const) {
      const agrees = (x: number) => { const low = normalCdf(x + mu), high = normalCdf(mu - x); return (low * (1 - r0) + (1 - low) * r0 + high * (1 - r1) + (1 - high) * r1) / 2; };
      const { cut } = noisyCut(mu, r0, r1)!;
      for (let x = -4; x < 4; x += 0.05) expect(agrees(x)).toBeLessThanOrEqual(agrees(cut) + 1e-12);
    }
  });
  it('says so where the labels say nothing, or one answer is best', () => {
    expect([noisyCut(1, 0.5, 0.5), noisyCut(0, 0, 0)]).toEqual([undefined, undefined]);
    expect(noisyCut(1, 0, 0.6)).toEqual({ eta: 1, cut: Infinity, accuracy: 0.5 });
  });
  it('one label buys most if items are free, several if they are dear', () => {
    expect([bestVotes([1, 3, 5, 7], 0.7, 0), bestVotes([1, 3, 5, 7, 9], 0.7, 10), bestVotes([1], 0.7, 0, 0), informationPerMoney(1, 0.7, 0, 0)]).toEqual([1, 9, undefined, undefined]);
  });
});
