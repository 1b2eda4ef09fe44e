import { describe, expect, it } from 'vitest';
import { anyDay, deal, freeze, pick, seeded } from '../../checks/fixtures/deals';
import { asOf, type Known, type MoneyDeal } from './asOf';
import { loadContent } from './load';
import { arcsOf, entering, legOf, loopSums, outside, roundTrips, waysOf } from './loops';
import { among, between, into, isLive, type Ledger, ledger, paidOf, type Pair, type Stream, streamOf } from './totals';

const ENDS = '2026-07-03';
const book = (...deals: MoneyDeal[]) => ledger(asOf(freeze(deals), ENDS, ENDS));
const trips = (...deals: MoneyDeal[]) => roundTrips(asOf(freeze(deals), ENDS, ENDS)).map((circle) => circle.join(' '));
const sale = (slug: string, given: Parameters<typeof deal>[1] = {}) => deal(slug, { kind: 'contract', ...given });

describe('loops of a day', () => {
  it('start with the party that puts up the capital and is paid back by what it sells', () => {
    expect(trips(deal('in'), sale('back', { from: 'b', to: 'a' }))).toEqual(['a b']);
    expect(trips(sale('back', { from: 'a', to: 'b' }), deal('in', { from: 'b', to: 'a' }))).toEqual(['b a']);
  });
  it('start with the larger capital where both sides put some up', () => { expect(trips(deal('in', { value: 1 }), deal('back', { from: 'b', to: 'a', value: 2 }))).toEqual(['b a']); });
  it('pass partners', () => { expect(trips(deal('in'), sale('on', { from: 'b', to: 'c' }), sale('home', { from: 'c', to: 'a' }))).toEqual(['a b c']); });
  it('are none where nobody puts up money', () => { expect(trips(sale('one'), sale('two', { from: 'b', to: 'a' }))).toEqual([]); });
  it('count talk as a way, but nothing that was called off, and no umbrella', () => {
    const open = (given: Parameters<typeof deal>[1]) => trips(deal('in'), sale('back', { from: 'b', to: 'a', ...given }));
    expect([open({ status: 'rumored' }), open({ status: 'abandoned' }), open({ outside_totals: ['umbrella'] })]).toEqual([['a b'], [], []]);
  });
});

describe('sums of a loop', () => {
  const ring = waysOf(['a', 'b', 'c']);
  it('keep the legs and the streams apart', () => {
    const sums = loopSums(book(deal('in', { value: 5 }), sale('bought', { value: 3 }), sale('on', { from: 'b', to: 'c', value: 50 }), sale('home', { from: 'c', to: 'a', value: 20 }), deal('own', { from: 'c', to: 'a', value: 2 }), deal('joins', { from: 'x', value: 7 })), 'a', ring);
    expect(Object.values(sums).map((sum) => sum.high)).toEqual([5, 3, 20, 2, 7]);
  });
  it('count a tranche once, though it runs on another way than the whole', () => {
    expect(among(book(deal('whole', { value: 10 }), deal('part', { from: 'c', part_of: 'whole', value: 4 })), [['a', 'b'], ['c', 'b']], 'capital').high).toBe(10);
  });
  it('give a range where money may sit on two ways, and none where the other deal is not counted', () => {
    const again = deal('again', { from: 'c', value: 4, overlaps_with: ['first'] }), first = deal('first', { value: 10 });
    expect(among(book(first, again), [['a', 'b'], ['c', 'b']], 'capital')).toMatchObject({ low: 10, high: 14 });
    expect(among(book(first, again), [['c', 'b']], 'capital')).toMatchObject({ low: 4, high: 4 });
  });
  it('take in from outside what no member brings, and nothing at a party that the money does not reach', () => {
    const one = book(deal('round', { from: 'x', qualifier: 'lead-of-round', value: 50 }), deal('share', { part_of: 'round', value: 30 }), deal('afar', { from: 'x', to: 'd' }));
    expect(outside(entering(one, 'a', ring))).toMatchObject({ low: 20, high: 20 });
  });
});

/** Walks each deal from its whole down to its parts and stops at the first that lies on one of the ways: nothing below it is counted again. */
function bruteForce({ all, parts }: Ledger, ways: readonly Pair[], stream: Stream, worth: (k: Known) => number): number {
  const counts = (k: Known) => ways.some(([from, to]) => k.deal.from === from && k.deal.to === to) && streamOf(k) === stream;
  let sum = 0;
  const walk = (k: Known, above: readonly Known[]) => {
    const shadowed = above.some((whole) => counts(whole) && ((whole.deal.from === k.deal.from && whole.deal.to === k.deal.to) || (isLive(whole) && whole.deal.qualifier !== 'lead-of-round')));
    const twin = k.deal.overlaps_with !== undefined && all.some((o) => k.deal.overlaps_with?.includes(o.deal.slug) && o.deal.from === k.deal.from && o.deal.to === k.deal.to);
    if (counts(k) && isLive(k) && k.deal.qualifier !== 'lead-of-round' && !shadowed && !twin) sum += worth(k);
    for (const part of parts.get(k.deal.slug) ?? []) walk(part, [...above, k]);
  };
  const known = new Set(all.map((k) => k.deal.slug));
  for (const k of all) if (!known.has(k.deal.part_of ?? '')) walk(k, []);
  return sum;
}

/** Deals among few parties, with tranches and rounds, shares of other payers, and money that may sit twice. */
function randomDeals(random: () => number): MoneyDeal[] {
  const deals: MoneyDeal[] = [], names = ['a', 'b', 'c', 'x', 'y'];
  for (let i = 0; i < 14; i++) {
    const large = deals.filter((d) => (d.history[0]!.value ?? 0) > 9), whole = random() < 0.4 && large.length ? pick(random, large) : undefined, to = whole?.to ?? pick(random, names), status = pick(random, ['announced', 'binding', 'part-paid', 'rumored', 'closed'] as const);
    const room = whole ? (whole.history[0]!.value ?? 0) / 4 : 1000, value = Math.max(1, Math.floor(room * random()));
    deals.push(deal(`d${i}`, {
      from: pick(random, names.filter((name) => name !== to)), to, kind: whole?.kind ?? pick(random, ['equity', 'debt', 'contract', 'chip-purchase'] as const), part_of: whole?.slug, status, value: random() < 0.1 ? undefined : value,
      qualifier: pick(random, ['exact', 'up-to', 'lead-of-round'] as const), ...(random() < 0.1 ? { outside_totals: ['non-cash'] } : {}), ...(random() < 0.15 && deals.length ? { overlaps_with: [pick(random, deals).slug] } : {}),
    }));
  }
  return freeze(deals);
}

/** What must hold of the sums of a loop on any day. */
function expectLaws(now: Ledger, home: string, ways: readonly Pair[], told: string): void {
  const promised = loopSums(now, home, ways), paid = loopSums(now, home, ways, 'paid');
  const legs = (leg: string) => ways.filter((way) => legOf(way, home) === leg);
  for (const [name, leg, stream] of [['out', 'out', 'capital'], ['bought', 'out', 'purchases'], ['back', 'back', 'purchases'], ['returned', 'back', 'capital']] as const) {
    expect(promised[name].high, `${told}: ${name}`).toBeCloseTo(bruteForce(now, legs(leg), stream, (k) => k.value ?? 0));
    expect(paid[name].high, `${told}: ${name} paid`).toBeCloseTo(bruteForce(now, legs(leg), stream, (k) => paidOf(now, k)));
    expect(promised[name].low, `${told}: ${name} low`).toBeLessThanOrEqual(promised[name].high);
  }
  for (const [from, to] of ways) expect(between(now, from, to, 'capital').high, `${told}: ${from} to ${to}`).toBeCloseTo(bruteForce(now, [[from, to]], 'capital', (k) => k.value ?? 0));
  // What enters a party from outside, and all that its own circle brings, is all that it gets.
  for (const party of new Set(entering(now, home, ways).map((s) => s.to))) {
    const foreign = outside(entering(now, home, ways).filter((s) => s.to === party)), all = into(now, party, 'capital');
    expect(foreign.high, `${told}: into ${party}`).toBeLessThanOrEqual(all.high + 1e-6);
    expect(foreign.low, `${told}: into ${party}, low`).toBeLessThanOrEqual(all.low + 1e-6);
  }
}

describe('laws, with frozen input, against a sum by brute force', () => {
  it('hold for random ledgers', () => {
    const random = seeded(21);
    for (let i = 0; i < 400; i++) { const ring = pick(random, [['a', 'b'], ['a', 'b', 'c'], ['c', 'a', 'b']]); expectLaws(book(...randomDeals(random)), ring[0]!, waysOf(ring), `ledger ${i}`); }
  });
  it('hold for every loop of the record on random days', { timeout: 60_000 }, () => {
    const random = seeded(22), deals = freeze([...loadContent().content.deals.values()]);
    for (const day of [ENDS, ...Array.from({ length: 6 }, () => anyDay(random))]) {
      const all = asOf(deals, day, ENDS), now = ledger(all);
      for (const circle of roundTrips(all)) {
        expectLaws(now, circle[0]!, waysOf(circle), `${circle.join(' ')} on ${day}`);
        const arcs = new Set(arcsOf(all).map((arc) => arc.join(' ')));
        for (const way of waysOf(circle)) expect(arcs, circle.join(' ')).toContain(way.join(' '));
      }
    }
  });
});
