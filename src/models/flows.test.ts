/** Laws of circular money, spread, exposure and labor, over random inputs with a fixed seed. */
import { describe, expect, it } from 'vitest';
import { freeze, seeded } from '../../checks/fixtures/deals';
import { circleRounds, circleTotals, fedRounds } from './circularDollar';
import { fitExposure, shareAtLeast } from './exposure';
import { inflowRounds, settledInflows } from './inflows';
import { breakEvenElasticity, laborBand, laborNeeded, meanLabor } from './labor';
import { sum } from './ratio';
import { extinction, finalSize, meanCascade } from './spread';

const random = seeded(12);

describe('the circular dollar', () => {
  it('rounds add up to the totals, and every dollar that comes in is somewhere', () => {
    for (let i = 0; i < 200; i++) {
      const circle = { invested: 1 + random(), spent: random(), returned: 0.95 * random(), cost: random() }, all = circleTotals(circle)!, rounds = circleRounds(circle, 800);
      const added = (of: (round: (typeof rounds)[number]) => number) => sum(rounds.map(of));
      expect([added((r) => r.invested), added((r) => r.revenue), added((r) => r.outside)]).toEqual([all.invested, all.revenue, all.outside].map((x) => expect.closeTo(x, 9)));
      // what the investor has less is what others have: the lab's other sellers and those who serve
      expect(-all.cash).toBeCloseTo(all.outside + added((r) => r.served), 9);
    }
  });
  it('a tighter loop books more and creates nothing: revenue for each dollar that leaves stays', () => {
    const told = [0, 0.5, 0.9].map((returned) => circleTotals({ invested: 1, spent: 0.8, returned, cost: 0.6 })!.revenuePerOutflow);
    expect(told).toEqual([told[0], expect.closeTo(told[0]!, 12), expect.closeTo(told[0]!, 12)]);
  });
  it('fed once is one dollar, fed evenly settles at its totals, fed no more drains by the share that comes round', () => {
    for (let i = 0; i < 60; i++) {
      const circle = { spent: random(), returned: 0.9 * random(), cost: random() }, all = circleTotals({ ...circle, invested: 1 })!;
      expect(fedRounds(circle, [1, 0, 0, 0])).toEqual(circleRounds({ ...circle, invested: 1 }, 4).map((round) => Object.fromEntries(Object.entries(round).map(([name, value]) => [name, expect.closeTo(value, 12)]))));
      const long = fedRounds(circle, Array.from({ length: 400 }, (_, n) => (n < 300 ? 1 : 0)));
      expect([long[299]!.revenue, long[299]!.outside]).toEqual([all.revenue, all.outside].map((x) => expect.closeTo(x, 9)));
      expect(long[300]!.revenue).toBeCloseTo(circle.spent * circle.returned * long[299]!.revenue, 12);
    }
  });
  it('has no total if nothing leaves, and none per outflow', () => expect([circleTotals({ invested: 1, spent: 1, returned: 1, cost: 0.5 }), circleTotals({ invested: 1, spent: 1, returned: 0, cost: 0 })!.revenuePerOutflow]).toEqual([undefined, undefined]));
});

describe('a network of inflows', () => {
  /** Shares that leave at least a tenth to the outside. */
  const randomShares = (n: number) => { const raw = Array.from({ length: n }, () => Array.from({ length: n }, random)); return freeze(raw.map((row) => row.map((x, j) => (0.9 * x) / sum(raw.map((r) => r[j]!))))); };
  it('settles where its rounds lead, from anywhere, and what comes in leaves', () => {
    for (let i = 0; i < 60; i++) {
      const n = 2 + Math.floor(random() * 4), shares = randomShares(n), outside = Array.from({ length: n }, () => 10 * random()), settled = settledInflows(shares, outside)!;
      expect(inflowRounds(shares, outside, outside.map(() => 100 * random()), 400).at(-1)).toEqual(settled.inflow.map((x) => expect.closeTo(x, 9)));
      expect(sum(settled.inflow.map((x, j) => x * (1 - sum(shares.map((row) => row[j]!)))))).toBeCloseTo(settled.fromOutside, 9);
      expect([settled.innerShare, settled.perOutside]).toEqual([expect.closeTo(1 - settled.fromOutside / settled.gross, 12), expect.closeTo(settled.gross / settled.fromOutside, 12)]);
    }
  });
  it('drains when nobody outside pays', () => {
    const course = inflowRounds([[0, 0.6], [0.5, 0]], [0, 0], [40, 20], 60).map(sum);
    for (let n = 1; n < course.length; n++) expect(course[n]).toBeLessThan(course[n - 1]!);
    expect(course.at(-1)).toBeLessThan(1e-6);
    expect(settledInflows([[0, 0.6], [0.5, 0]], [0, 0])).toEqual({ inflow: [0, 0], gross: 0, fromOutside: 0, perOutside: undefined, innerShare: undefined });
  });
  it('does not settle if money never leaves, and refuses to pass on more than comes in', () => {
    expect(settledInflows([[0, 1], [1, 0]], [1, 0])).toBeUndefined();
    expect(() => settledInflows([[0, 0.7], [1.2, 0]], [1, 0])).toThrow('Party 0 passes on 1.2');
  });
});

it('a cascade dies out for sure up to one reshare each, and else with the chance that solves q = e^(R(q−1))', () => {
  for (const R of [0, 0.5, 1]) expect(extinction(R)).toBe(1);
  for (const R of [1.0001, 1.01, 1.2, 2, 5, 20]) { const q = extinction(R); expect(q).toBeCloseTo(Math.exp(R * (q - 1)), 12); expect(q).toBeLessThan(1); expect(finalSize(R)).toBeGreaterThan((R - 1) / R ** 2); }
  expect(meanCascade(1)).toBeUndefined();
});

describe('exposure', () => {
  it('is found again from any two of its headlines', () => {
    for (let i = 0; i < 60; i++) {
      const beta = { a: 0.5 + 4 * random(), b: 0.5 + 4 * random() }, bars = [0.15 + 0.2 * random(), 0.5 + 0.2 * random()] as const;
      const [first, second] = bars.map((bar) => ({ bar, share: shareAtLeast(bar, beta) }));
      const found = fitExposure(first!, second!)!;
      expect([found.a, found.b]).toEqual([expect.closeTo(beta.a, 5), expect.closeTo(beta.b, 5)]);
    }
  });
  it('is none that has more jobs above the higher bar', () => expect(fitExposure({ bar: 0.1, share: 0.2 }, { bar: 0.5, share: 0.6 })).toBeUndefined());
});

describe('labor', () => {
  const guess = { timeSaved: { low: 0.1, high: 0.3 }, elasticity: { low: 0, high: 2 }, laborShare: { low: 0.6, high: 1 } };
  it('is unchanged at the elasticity that says so, and its mean is the mean', () => {
    for (let i = 0; i < 100; i++) {
      const T = 0.01 + 0.8 * random(), alpha = 0.1 + 0.9 * random(), low = random(), high = low + 0.1 + random(), parts = 2000;
      expect(laborNeeded(T, breakEvenElasticity(T, alpha)!, alpha)).toBeCloseTo(1, 9);
      expect(meanLabor(T, low, high, alpha)).toBeCloseTo(sum(Array.from({ length: parts }, (_, n) => laborNeeded(T, low + ((high - low) * (n + 0.5)) / parts, alpha))) / parts, 4);
    }
    expect([breakEvenElasticity(0.2, 0), meanLabor(0.2, 1, 1), laborNeeded(0, 3)]).toEqual([undefined, expect.closeTo(laborNeeded(0.2, 1), 12), 1]);
  });
  it('is a band of futures: the same for the same ranges, none wider for narrower ones', () => {
    const wide = laborBand(guess), narrow = laborBand({ ...guess, elasticity: { low: 0.9, high: 1.1 } });
    expect(laborBand(guess)).toEqual(wide);
    expect(laborBand(guess, { seed: 2 })).not.toEqual(wide);
    expect(wide.low < wide.middle && wide.middle < wide.high).toBe(true);
    expect(narrow.high - narrow.low).toBeLessThan(wide.high - wide.low);
    expect(laborBand({ timeSaved: { low: 0.2, high: 0.2 }, elasticity: { low: 1, high: 1 }, laborShare: { low: 1, high: 1 } })).toEqual({ low: expect.closeTo(1, 12), middle: expect.closeTo(1, 12), high: expect.closeTo(1, 12), fewer: 0 });
  });
  it('its mean over futures nears the closed form', () => {
    const band = laborBand({ timeSaved: { low: 0.2, high: 0.2 }, elasticity: { low: 0, high: 2 }, laborShare: { low: 1, high: 1 } }, { draws: 20_000 });
    expect([band.low, band.middle, band.high]).toEqual([laborNeeded(0.2, 0.2), laborNeeded(0.2, 1), laborNeeded(0.2, 1.8)].map((x) => expect.closeTo(x, 2)));
  });
});
