import { describe, expect, it } from 'vitest';
import { deal, freeze } from '../../checks/fixtures/deals';
import { asOf, type MoneyDeal } from './asOf';
import { strands } from './strands';
import { between, into, ledger } from './totals';

const DAY = '2026-07-03';
const book = (...deals: MoneyDeal[]) => ledger(asOf(freeze(deals), DAY, DAY));
const told = (...deals: MoneyDeal[]) => strands(book(...deals)).map((s) => [s.known.deal.slug, s.from, s.value, s.paid]);

const round = deal('round', { from: 'lead', qualifier: 'lead-of-round', value: 100, status: 'closed' });

describe('strands: each dollar lies in one', () => {
  it('cuts a round into the share that is known and the rest, of investors who are not told apart', () => {
    expect(told(round, deal('share', { part_of: 'round', value: 30, status: 'closed' }))).toEqual([['round', undefined, 70, 70], ['share', 'a', 30, 30]]);
  });

  it('takes what the share paid from what the round paid', () => {
    expect(told({ ...round, history: [{ date: '2025-01-01', status: 'part-paid', value: 100, paid: 60 }] }, deal('share', { part_of: 'round', value: 30, status: 'closed' }))).toEqual([['round', undefined, 70, 30], ['share', 'a', 30, 30]]);
  });

  it('has no rest where the shares make up the whole', () => {
    expect(told(round, deal('share', { part_of: 'round', value: 100 }))).toEqual([['share', 'a', 100, 0]]);
  });

  it('keeps a share of unknown amount beside the whole', () => {
    const unknown: MoneyDeal = { ...deal('share', { part_of: 'round' }), history: [{ date: '2025-01-01', status: 'closed' }] };
    expect(told(round, unknown)).toEqual([['round', undefined, 100, 100], ['share', 'a', undefined, 0]]);
  });

  it('does not cut tranches of the same two parties', () => {
    expect(told(deal('whole'), deal('first', { part_of: 'whole', value: 60, status: 'closed' }))).toEqual([['whole', 'a', 100, 60]]);
  });

  it('does not cut a share whose money may already sit in another deal of its parties', () => {
    expect(told(deal('pledge', { value: 50 }), round, deal('share', { part_of: 'round', value: 30, overlaps_with: ['pledge'] }))).toEqual([['pledge', 'a', 50, 0], ['round', undefined, 100, 100]]);
  });
});

describe('parts and wholes at the edges', () => {
  it('counts capital between two parties that is part of a purchase between them', () => {
    const one = book(deal('contract', { kind: 'contract', value: 100 }), deal('shares', { part_of: 'contract', value: 20 }));
    expect(between(one, 'a', 'b', 'capital').high).toBe(20);
    expect(between(one, 'a', 'b', 'purchases').high).toBe(100);
  });

  it('counts a part for itself as long as the whole is not known yet', () => {
    const later: MoneyDeal = { ...deal('whole'), history: [{ date: '2026-01-01', status: 'announced', value: 100 }] };
    const deals = [later, deal('first', { part_of: 'whole', value: 40 })];
    expect(['2025-12-31', '2026-01-01'].map((day) => into(ledger(asOf(deals, day, DAY)), 'b', 'capital').high)).toEqual([40, 100]);
  });

  it('comes to an end though two deals are part of each other', () => {
    expect(into(book(deal('x', { part_of: 'y' }), deal('y', { part_of: 'x' })), 'b', 'capital').high).toBe(0);
  });
});
