/** What charts carry of records: the least that time, sums and labels need. For `select`. */
import type { Language } from '../i18n/languages';
import type { MoneyDeal } from './asOf';
import type { Content } from './load';
import type { Deal } from './schema';

/** A deal without its sources, notes and all else that no sum needs. */
export const moneyDeal = ({ slug, from, to, kind, qualifier, part_of, overlaps_with, outside_totals, history }: Deal): MoneyDeal => ({
  slug, from, to, kind, qualifier, part_of, overlaps_with, outside_totals,
  history: history.map(({ date, status, value, qualifier: q, paid }) => ({ date, status, value, qualifier: q, paid })),
});

/** A party's name for labels. */
export function shortName(content: Content, slug: string, lang: Language): string {
  const party = content.parties.get(slug);
  const name = party?.short ?? party?.name ?? slug;
  return typeof name === 'string' ? name : (name[lang] ?? slug);
}

/** The label names of some parties, by slug. */
export const shortNames = (content: Content, slugs: Iterable<string>, lang: Language): Record<string, string> =>
  Object.fromEntries([...new Set(slugs)].sort().map((slug) => [slug, shortName(content, slug, lang)]));
