import { describe, expect, it } from 'vitest';
import { anyDay, deal, freeze, pick, seeded } from '../../checks/fixtures/deals';
import { asOf, type MoneyDeal } from './asOf';
import { loadContent } from './load';
import { KINDS } from './schema';
import { add, type Basis, between, into, type Ledger, ledger, paidOf, STREAM_OF, type Stream } from './totals';
import { strands } from './strands';

const ENDS = '2026-07-03';
const book = (...deals: MoneyDeal[]) => ledger(asOf(freeze(deals), ENDS, ENDS));

describe('money into a party', () => {
  it('adds deals from anyone', () => {
    expect(into(book(deal('x', { value: 100 }), deal('y', { from: 'c', value: 30 }), deal('z', { from: 'b', to: 'a' })), 'b', 'capital'))
      .toEqual({ stream: 'capital', basis: 'promised', low: 130, high: 130, deals: ['x', 'y'], unknown: 0 });
  });

  it('does not add a tranche to the deal that it is part of', () => {
    const one = book(deal('whole', { value: 100 }), deal('first', { part_of: 'whole', value: 60 }), deal('second', { part_of: 'whole', value: 40 }));
    expect(into(one, 'b', 'capital')).toMatchObject({ high: 100, deals: ['whole'] });
  });

  it.each(['abandoned', 'rumored'] as const)('leaves out what is %s', (status) => {
    expect(into(book(deal('x'), deal('y', { status, value: 7 })), 'b', 'capital').high).toBe(100);
  });

  it.each(['umbrella', 'non-cash', 'secondary'] as const)('leaves out what is marked %s', (mark) => {
    expect(into(book(deal('x'), deal('y', { outside_totals: [mark], value: 7 })), 'b', 'capital').high).toBe(100);
  });

  it('gives a range where the same money may sit in two deals', () => {
    expect(into(book(deal('x', { value: 100 }), deal('y', { value: 30, overlaps_with: ['x'] })), 'b', 'capital')).toMatchObject({ low: 100, high: 130 });
  });

  it('counts a deal of unknown amount as unknown, not as zero', () => {
    const unknown: MoneyDeal = { ...deal('y'), history: [{ date: '2025-01-01', status: 'closed' }] };
    expect(into(book(deal('x'), unknown), 'b', 'capital')).toMatchObject({ high: 100, unknown: 1, deals: ['x'] });
  });

  it('keeps capital, purchases and warrants apart', () => {
    const three = book(deal('x', { value: 1 }), deal('y', { kind: 'chip-purchase', value: 2 }), deal('z', { kind: 'warrant', value: 4 }));
    expect((['capital', 'purchases', 'warrants'] as const).map((stream) => into(three, 'b', stream).high)).toEqual([1, 2, 4]);
    expect(Object.keys(STREAM_OF).toSorted()).toEqual([...KINDS].toSorted());
  });
});

describe('money between two parties', () => {
  it('counts a share of a round whose lead is another, once', () => {
    const round = book(deal('round', { from: 'lead', qualifier: 'lead-of-round', value: 100 }), deal('share', { from: 'a', part_of: 'round', value: 30 }), deal('first', { from: 'a', part_of: 'share', value: 10 }));
    expect(between(round, 'a', 'b', 'capital')).toMatchObject({ low: 30, high: 30, deals: ['share'] });
    expect(between(round, 'lead', 'b', 'capital').high).toBe(0);
    expect(into(round, 'b', 'capital').high).toBe(100);
  });

  it('goes one way', () => {
    const loop = book(deal('out', { value: 10 }), deal('back', { from: 'b', to: 'a', value: 3, kind: 'compute-commitment' }));
    expect([between(loop, 'a', 'b', 'capital').high, between(loop, 'b', 'a', 'capital').high, between(loop, 'b', 'a', 'purchases').high]).toEqual([10, 0, 3]);
  });
});

describe('money known paid', () => {
  it('is the figure of the deal, else what its parts paid, else the value if it is closed', () => {
    const three = book(deal('whole', { value: 100 }), deal('first', { part_of: 'whole', value: 60, status: 'closed' }), deal('second', { part_of: 'whole', value: 40 }), deal('told', { value: 50, paid: 20 }));
    expect(three.all.map((k) => paidOf(three, k))).toEqual([60, 60, 0, 20]);
    expect(into(three, 'b', 'capital', 'paid').high).toBe(80);
  });
});

describe('adding sums', () => {
  const two = book(deal('x', { value: 1 }), deal('y', { from: 'c', value: 2 }), deal('z', { kind: 'chip-purchase' }));
  it('adds sums of different deals', () => {
    expect(add(between(two, 'a', 'b', 'capital'), between(two, 'c', 'b', 'capital'))).toMatchObject({ high: 3, deals: ['x', 'y'] });
  });
  it.each([
    ['capital and purchases', () => add(into(two, 'b', 'capital'), into(two, 'b', 'purchases')), 'opposite directions of the same loop'],
    ['promised and paid', () => add(between(two, 'a', 'b', 'capital'), between(two, 'c', 'b', 'capital', 'paid')), 'Ask for both sums on one basis'],
    ['the same deal twice', () => add(into(two, 'b', 'capital'), between(two, 'a', 'b', 'capital')), 'x is in both sums'],
  ])('refuses %s', (_, sum, message) => expect(sum).toThrow(message));
});

const real = freeze([...loadContent().content.deals.values()]);
describe('the totals of the research, US$ billion, as of 2026-07-03', () => {
  const now = ledger(asOf(real, ENDS, ENDS));
  const billions = (x: number) => x / 1000;
  it('into OpenAI: 182.6 promised, 94.4 known paid', () => {
    expect(billions(into(now, 'openai', 'capital').high)).toBeCloseTo(182.6);
    expect(billions(into(now, 'openai', 'capital', 'paid').high)).toBeCloseTo(94.4);
  });
  it('into Anthropic: 123.85 to 204.23', () => {
    const sum = into(now, 'anthropic', 'capital');
    expect([billions(sum.low), billions(sum.high)]).toEqual([expect.closeTo(123.85), expect.closeTo(204.23)]);
  });
  it.each([
    ['meta', 'scale-ai', 14.3, undefined], ['microsoft', 'openai', 13, 11.8], ['amazon', 'anthropic', 33, 13], ['alphabet', 'anthropic', 43.55, undefined],
    ['amazon', 'openai', 50, 15], ['softbank', 'openai', 60.5, 50.5],
  ] as const)('%s to %s: %d promised', (from, to, promised, paid) => {
    expect(billions(between(now, from, to, 'capital').high)).toBeCloseTo(promised);
    if (paid !== undefined) expect(billions(between(now, from, to, 'capital', 'paid').high)).toBeCloseTo(paid);
  });
});

/** Deals that the checks would let pass: parts go to the same party and do not exceed the whole, nor the paid the value. */
function randomDeals(random: () => number): MoneyDeal[] {
  const deals: MoneyDeal[] = [];
  const grow = (slug: string, value: number, depth: number, to: string, kind: MoneyDeal['kind'], part_of?: string) => {
    const from = pick(random, ['p', 'q', 'r']);
    const closed = random() < 0.4;
    const overlaps = depth === 0 && deals.length > 0 && random() < 0.2 ? [pick(random, deals).slug] : undefined;
    deals.push(deal(slug, {
      from, to, kind, value, part_of, overlaps_with: overlaps, qualifier: pick(random, ['exact', 'up-to', 'lead-of-round']),
      status: closed ? 'closed' : pick(random, ['announced', 'binding', 'part-paid', 'rumored']),
      ...(random() < 0.1 ? { outside_totals: ['secondary'] } : {}),
    }));
    let left = value;
    for (let i = 0; depth < 2 && random() < 0.5; i++) {
      const share = Math.ceil(left * random());
      if (share < 1) break;
      left -= share;
      grow(`${slug}-${i}`, share, depth + 1, to, kind, slug);
    }
  };
  for (let i = 0; i < 8; i++) grow(`d${i}`, 1 + Math.floor(random() * 1000), 0, pick(random, ['s', 't']), pick(random, ['equity', 'debt', 'contract']));
  return freeze(deals);
}

/** What holds on every day, for every party. */
function expectLaws(now: Ledger, told: string) {
  const cut = strands(now);
  for (const to of new Set(now.all.map((k) => k.deal.to))) for (const stream of ['capital', 'purchases', 'warrants'] satisfies Stream[]) {
    const here = `${told}, ${stream} into ${to}`;
    const [promised, paid] = (['promised', 'paid'] satisfies Basis[]).map((basis) => into(now, to, stream, basis)) as [ReturnType<typeof into>, ReturnType<typeof into>];
    const own = cut.filter((s) => s.to === to && s.stream === stream);
    expect(own.reduce((sum, s) => sum + (s.value ?? 0), 0), `${here}: strands`).toBeCloseTo(promised.high);
    expect(promised.low, `${here}: low`).toBeLessThanOrEqual(promised.high);
    expect(paid.high, `${here}: paid`).toBeLessThanOrEqual(promised.high);
    expect(paid.low, `${here}: paid low`).toBeLessThanOrEqual(paid.high);
    for (const s of own) expect(s.paid, `${here}: ${s.known.deal.slug}`).toBeLessThanOrEqual(s.value ?? 0);
  }
}

describe('laws, with frozen input', () => {
  it('hold for random ledgers', () => {
    const random = seeded(1);
    for (let i = 0; i < 300; i++) expectLaws(ledger(asOf(randomDeals(random), ENDS, ENDS)), `ledger ${i}`);
  });
  it('hold for the content on random days', () => {
    const random = seeded(2);
    for (let i = 0; i < 60; i++) { const day = anyDay(random); expectLaws(ledger(asOf(real, day, ENDS)), day); }
  });
});
