import { eventDays, type MoneyDeal, type MoneyEvent } from '../../data/asOf';
import { shortNames } from '../../data/trim';
import type { Selection } from '../types';

/** The six records that make the loop, each with its part in it. */
export const ROLES = {
  invest: 'meta-scale-2025-06', payout: 'scale-holders-payout-2025-06', work: 'meta-scale-commercial-2025-06',
  hire: 'meta-scale-licence-hire-2025-06', google: 'google-scale-contract-2025', openai: 'openai-scale-contract-2025',
} as const;
export type Role = keyof typeof ROLES;

/** A deal whose events carry their sentence, in the page's language. */
export interface ToldDeal extends Omit<MoneyDeal, 'history'> { readonly history: readonly (MoneyEvent & { readonly news: string })[] }

export interface Data {
  readonly evidenceEnds: string;
  readonly deals: Readonly<Record<Role, ToldDeal>>;
  readonly parties: Readonly<Record<string, string>>;
  readonly stake: number;
  readonly stops: readonly string[];
}

export const selection: Selection<Data> = {
  records: () => Object.values(ROLES).map((slug) => `deals/${slug}/`),
  select(content, lang) {
    const end = content.site.evidence_ends;
    const deals = Object.entries(ROLES).map(([role, slug]) => {
      const deal = content.deals.get(slug);
      if (!deal) throw new Error(`meta-scale stands on content/deals/${slug}.yaml, which is not there.`);
      const { from, to, kind, qualifier } = deal;
      const history = deal.history.map(({ date, status, value, qualifier: q, paid, note }) => ({ date, status, value, qualifier: q, paid, news: note?.[lang] ?? '' }));
      return [role, { slug, from, to, kind, qualifier, history }] as const;
    });
    return {
      evidenceEnds: end, deals: Object.fromEntries(deals) as unknown as Data['deals'], stake: content.deals.get(ROLES.invest)!.stake ?? 0,
      parties: shortNames(content, deals.flatMap(([, d]) => [d.from, d.to]), lang),
      stops: eventDays(deals.map(([, d]) => d), end),
    };
  },
};
