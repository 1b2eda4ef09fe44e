import { eventDays, type MoneyDeal } from '../../data/asOf';
import type { Selection } from '../types';

export interface Data {
  readonly evidenceEnds: string;
  readonly deals: readonly MoneyDeal[];
  /** names by slug, for the parties that have a deal here */
  readonly parties: Readonly<Record<string, string>>;
  readonly stops: readonly string[];
}

export const selection: Selection<Data> = {
  records: (content) => [...content.deals.values()].filter((d) => !d.outside_totals?.length && d.kind !== 'warrant').map((d) => d.slug),
  select(content, lang) {
    const end = content.site.evidence_ends;
    const deals = this.records(content).map((slug): MoneyDeal => {
      const { from, to, kind, qualifier, part_of, overlaps_with, history } = content.deals.get(slug)!;
      return { slug, from, to, kind, qualifier, part_of, overlaps_with, history: history.map(({ date, status, value, qualifier: q, paid }) => ({ date, status, value, qualifier: q, paid })) };
    });
    const name = (slug: string) => { const p = content.parties.get(slug)!; const n = p.short ?? p.name; return typeof n === 'string' ? n : n[lang]!; };
    return { evidenceEnds: end, deals, parties: Object.fromEntries([...new Set(deals.flatMap((d) => [d.from, d.to])), 'syndicate'].sort().map((slug) => [slug, name(slug)])), stops: eventDays(deals, end) };
  },
};
