import { describe, expect, it } from 'vitest';
import { asOf, eventDays, type MoneyDeal } from './asOf';
import { getContent } from './load';
import type { Deal } from './schema';
import { rumors, strands } from './strands';
import { among, ledger, type Pair, type Stream } from './totals';
import { moneyDeal, withoutTranches } from './trim';

const END = '2026-07-03';
type Event = MoneyDeal['history'][number];
const deal = (slug: string, part_of: string | undefined, ...history: Event[]): MoneyDeal => ({ slug, from: 'acme', to: 'orbit', kind: 'equity', qualifier: 'exact', part_of, history });
const binding = (date: string, value: number, paid?: number): Event => ({ date, status: 'binding', value, paid });
const closed = (date: string, value: number): Event => ({ date, status: 'closed', value });
const left = (...deals: MoneyDeal[]) => withoutTranches(deals, END).map(({ slug }) => slug);

describe('events of a deal', () => {
  const trimmed = (...history: Event[]) => moneyDeal({ ...deal('a', undefined, ...history), sources: {} } as unknown as Deal).history.map(({ date }) => date);

  it('stay where anything changes', () => { expect(trimmed(binding('2025-01', 5), binding('2025-02', 6), binding('2025-03', 6, 2), { ...binding('2025-04', 6, 2), qualifier: 'up-to' }, closed('2025-05', 6))).toHaveLength(5); });
  it('go where they only tell the same again', () => { expect(trimmed(binding('2025-01', 5), { ...binding('2025-02', 5), qualifier: 'exact' }, binding('2025-03', 6), binding('2025-04', 5))).toEqual(['2025-01', '2025-03', '2025-04']); });
});

describe('a tranche', () => {
  const whole = deal('whole', undefined, binding('2025-01', 10), binding('2025-06', 10, 4));

  it('goes where its whole says itself what is paid', () => { expect(left(whole, deal('part', 'whole', binding('2025-01', 4), closed('2025-06', 4)))).toEqual(['whole']); });
  it('stays while only it is known to be paid', () => { expect(left(whole, deal('part', 'whole', binding('2025-01', 4), closed('2025-05', 4)))).toEqual(['whole', 'part']); });
  it('stays if it was known before its whole', () => { expect(left(whole, deal('part', 'whole', binding('2024-12', 4)))).toEqual(['whole', 'part']); });
  it('stays between others than its whole', () => { expect(left(whole, { ...deal('part', 'whole', binding('2025-01', 4)), from: 'other' })).toEqual(['whole', 'part']); });
  it('stays if others are part of it, or may overlap with it', () => {
    const part = deal('part', 'whole', binding('2025-01', 4));
    expect(left(whole, part, { ...deal('of part', 'part', binding('2025-01', 1)), from: 'other' })).toEqual(['whole', 'part', 'of part']);
    expect(left(whole, part, { ...deal('beside', undefined, binding('2025-01', 1)), overlaps_with: ['part'] })).toEqual(['whole', 'part', 'beside']);
  });
});

describe('without tranches', () => {
  const content = getContent(), end = content.site.evidence_ends, deals = [...content.deals.values()].map(moneyDeal), fewer = withoutTranches(deals, end);
  const pairs = [...new Map(deals.map(({ from, to }) => [`${from} ${to}`, [from, to] as Pair])).values()];
  const cut = (of: readonly MoneyDeal[], day: string) => { const book = ledger(asOf(of, day, end)); return [...strands(book), ...rumors(book)].map(({ known, ...strand }) => ({ ...strand, deal: known.deal.slug, since: known.since })); };
  const added = (of: readonly MoneyDeal[], day: string) => { const book = ledger(asOf(of, day, end)); return pairs.flatMap((pair) => (['capital', 'purchases', 'warrants'] as Stream[]).flatMap((stream) => (['promised', 'paid'] as const).map((basis) => among(book, [pair], stream, basis)))); };

  it('there are fewer deals, and the same strands on every day', () => {
    expect(fewer.length).toBeLessThan(deals.length - 10);
    for (const day of eventDays(deals, end)) expect(cut(fewer, day), day).toEqual(cut(deals, day));
  });
  it('the sums between any two are the same at the start of every year and today', () => {
    for (const day of ['2020-01-01', '2023-01-01', '2024-01-01', '2025-01-01', '2025-07-01', '2026-01-01', end]) expect(added(fewer, day), day).toEqual(added(deals, day));
  });
});
