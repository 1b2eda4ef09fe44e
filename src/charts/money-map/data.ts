import type { MoneyDeal } from '../../data/asOf';
import type { Content } from '../../data/load';
import { moneyDeal, shortNames, withoutTranches } from '../../data/trim';
import type { Selection } from '../types';

export interface Data {
  readonly evidenceEnds: string;
  readonly deals: readonly MoneyDeal[];
  /** names by slug, for the parties that have a deal here */
  readonly parties: Readonly<Record<string, string>>;
}

const mapped = (content: Content) => [...content.deals.values()].filter((d) => !d.outside_totals?.length && d.kind !== 'warrant');

export const selection: Selection<Data> = {
  records: (content) => mapped(content).map((deal) => `deals/${deal.slug}/`),
  select(content, lang) {
    const end = content.site.evidence_ends;
    const deals = withoutTranches(mapped(content).map(moneyDeal), end);
    return { evidenceEnds: end, deals, parties: shortNames(content, [...deals.flatMap((d) => [d.from, d.to]), 'syndicate'], lang) };
  },
};
