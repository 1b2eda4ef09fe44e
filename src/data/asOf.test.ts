import { describe, expect, it } from 'vitest';
import { anyDay, deal, freeze, seeded } from '../../checks/fixtures/deals';
import { asOf, dealAsOf, eventDays } from './asOf';
import { knownFrom } from './days';
import { loadContent } from './load';

const ENDS = '2026-07-03';
const story = freeze(deal('story', {
  qualifier: 'reported',
  history: [
    { date: '2025-06-07', status: 'rumored', value: 10000, qualifier: 'at-least' },
    { date: '2025-06-12', status: 'binding', value: 14300 },
    { date: '2025-07', status: 'closed', value: 14300 },
    { date: '2026-01-29', status: 'closed', value: 14300, paid: 13800 },
  ],
}));

describe('a deal as of a day', () => {
  it('is not known before its first event', () => {
    expect(dealAsOf(story, '2025-06-06', ENDS)).toBeUndefined();
    expect(asOf([story], '2025-06-06', ENDS)).toEqual([]);
  });

  it.each([
    ['2025-06-07', { status: 'rumored', value: 10000, qualifier: 'at-least', paid: undefined }],
    ['2025-06-12', { status: 'binding', value: 14300, qualifier: 'reported', paid: undefined }],
    // "in July" is sure only when July is over
    ['2025-07-30', { status: 'binding' }],
    ['2025-07-31', { status: 'closed', paid: 14300, since: '2025-07' }],
    ['2026-07-03', { status: 'closed', value: 14300, paid: 13800, since: '2025-07' }],
  ])('is, on %s, what was known then', (day, state) => {
    expect(dealAsOf(story, day, ENDS)).toMatchObject(state);
  });

  it('changes on the days of its events only', () => {
    expect(eventDays([story, story], ENDS)).toEqual(['2025-06-07', '2025-06-12', '2025-07-31', '2026-01-29']);
  });
});

describe('time never invents: every deal of the content', () => {
  const deals = freeze([...loadContent().content.deals.values()]);
  const random = seeded(4);
  const days = Array.from({ length: 60 }, () => anyDay(random));

  it('is unknown the day before it became known, and known that day', () => {
    for (const d of deals) {
      const first = knownFrom(d.history[0]?.date ?? '', ENDS);
      const before = new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10);
      expect(dealAsOf(d, before, ENDS), d.slug).toBeUndefined();
      expect(dealAsOf(d, first, ENDS), d.slug).toBeDefined();
    }
  });

  it('stays as it is between two events', () => {
    for (const d of deals) for (const day of days) {
      const last = eventDays([d], ENDS).findLast((e) => e <= day);
      expect(dealAsOf(d, day, ENDS), `${d.slug} on ${day}`).toEqual(last && dealAsOf(d, last, ENDS));
    }
  });

  it('shows nothing that was learned later', () => {
    for (const day of days) for (const known of asOf(deals, day, ENDS)) expect(known.since <= day, `${known.deal.slug} on ${day}`).toBe(true);
  });
});
