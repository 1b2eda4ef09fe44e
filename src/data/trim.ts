/** What charts carry of records: the least that time, sums and labels need. For `select`. */
import type { Language } from '../i18n/languages';
import { dealAsOf, eventDays, type MoneyDeal, type MoneyEvent } from './asOf';
import { knownFrom } from './days';
import type { Content } from './load';
import type { Deal } from './schema';

/** A deal without its sources, notes and all else that no sum needs: neither do events that only tell the same again. */
export function moneyDeal({ slug, from, to, kind, qualifier, part_of, overlaps_with, outside_totals, history }: Deal): MoneyDeal {
  const told = ({ status, value, qualifier: q, paid }: MoneyEvent) => [status, value, q ?? qualifier, paid].join();
  return {
    slug, from, to, kind, qualifier, part_of, overlaps_with, outside_totals,
    history: history.filter((event, i) => i === 0 || told(event) !== told(history[i - 1]!)).map(({ date, status, value, qualifier: q, paid }) => ({ date, status, value, qualifier: q, paid })),
  };
}

/** Whether a tranche says nothing that its whole does not: between the same two, known no earlier, and never known paid while the whole does not say itself what is paid. */
function isTold(part: MoneyDeal, whole: MoneyDeal, end: string): boolean {
  const days = eventDays([part, whole], end), [first, began] = [part, whole].map((deal) => knownFrom(deal.history[0]!.date, end)) as [string, string];
  return part.from === whole.from && part.to === whole.to && began <= first && days.every((day) => !dealAsOf(part, day, end)?.paid || dealAsOf(whole, day, end)?.paid !== undefined);
}
/** The deals without tranches that change no sum, strand or loop on any day. What others are part of, or may overlap with, stays. */
export function withoutTranches(deals: readonly MoneyDeal[], evidenceEnds: string): MoneyDeal[] {
  const bySlug = new Map(deals.map((deal) => [deal.slug, deal])), needed = new Set(deals.flatMap(({ part_of = '', overlaps_with = [] }) => [part_of, ...overlaps_with]));
  return deals.filter((deal) => { const whole = bySlug.get(deal.part_of ?? ''); return needed.has(deal.slug) || !whole || !isTold(deal, whole, evidenceEnds); });
}

/** A party's name for labels. */
export function shortName(content: Content, slug: string, lang: Language): string {
  const party = content.parties.get(slug);
  const name = party?.short ?? party?.name ?? slug;
  return typeof name === 'string' ? name : (name[lang] ?? slug);
}

/** The label names of some parties, by slug. */
export const shortNames = (content: Content, slugs: Iterable<string>, lang: Language): Record<string, string> =>
  Object.fromEntries([...new Set(slugs)].sort().map((slug) => [slug, shortName(content, slug, lang)]));
