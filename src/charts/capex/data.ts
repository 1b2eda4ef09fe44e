import { dealAsOf } from '../../data/asOf';
import type { Content } from '../../data/load';
import { moneyDeal, shortName } from '../../data/trim';
import type { Qualifier } from '../../data/vocabulary';
import type { Told } from '../../marks/describe';
import type { Selection } from '../types';

export const COMPANIES = ['meta', 'microsoft', 'alphabet', 'amazon', 'oracle'] as const;
export type Company = (typeof COMPANIES)[number];

/** The one measure that a company's bars are drawn in, by the shape of its points' keys, and whether it guides in another. */
const MEASURES: Readonly<Record<Company, { readonly series: string; readonly spent: RegExp; readonly guides: 'same' | 'otherwise' }>> = {
  meta: { series: 'Meta', spent: /^meta-\d{4}-hl$/, guides: 'same' },
  // The cash line is whole from 2019 on; the larger number of the earnings calls, leases included, is known of four years only.
  microsoft: { series: 'Microsoft', spent: /^msft-fy\d\d$/, guides: 'otherwise' },
  alphabet: { series: 'Alphabet', spent: /^goog-\d{4}$/, guides: 'same' },
  // Bars are gross; Amazon's own number is net of what it gets for sold assets and in incentives.
  amazon: { series: 'Amazon', spent: /^amzn-\d{4}$/, guides: 'otherwise' },
  oracle: { series: 'Oracle', spent: /^orcl-fy\d\d$/, guides: 'same' },
};
const SPENT = 'capital-spending', GUIDANCE = 'capital-spending-guidance', DEAL = 'meta-scale-2025-06';

/** US$ million, as everywhere. */
export interface Spent { readonly key: string; readonly year: number; readonly value: number; readonly qualifier: Qualifier }
/** `low` alone: a floor; `from` and `to`: the year that it is about. */
export interface Guidance { readonly key: string; readonly year: number; readonly issued: string; readonly low: number; readonly high?: number | undefined; readonly from: string; readonly to: string; readonly note: string }
export interface Spender {
  readonly slug: Company; readonly name: string; readonly measure: string; readonly fiscal: boolean; readonly guides: 'same' | 'otherwise';
  readonly spent: readonly Spent[]; readonly guidance: readonly Guidance[];
}
export interface Data { readonly evidenceEnds: string; readonly spenders: readonly Spender[]; readonly deal: Told & { readonly slug: string } }

const pointsOf = (content: Content, slug: string) => {
  const series = content.series.get(slug);
  if (!series) throw new Error(`capex stands on content/series/${slug}.yaml, which is not there.`);
  return Object.entries(series.points);
};
const spentBy = (content: Content, company: Company) => pointsOf(content, SPENT).filter(([key]) => MEASURES[company].spent.test(key)).sort(([, a], [, b]) => (a.date < b.date ? -1 : 1));
/** A whole year's guidance with a number; guidance in words or for a quarter has no place on the scale. */
const guidedBy = (content: Content, company: Company) => pointsOf(content, GUIDANCE).filter(([, point]) => point.company === MEASURES[company].series && point.low !== undefined && /^(FY|calendar )?\d{4}$/.test(point.period ?? ''));
const yearOf = (period: string | undefined): number => Number(/\d{4}/.exec(period ?? '')?.[0]);
const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

export const selection: Selection<Data> = {
  records: (content) => [`deals/${DEAL}/`, ...COMPANIES.flatMap((company) => [...spentBy(content, company).map(([key]) => `series/${SPENT}/#${key}`), ...guidedBy(content, company).map(([key]) => `series/${GUIDANCE}/#${key}`)])],
  select(content, lang) {
    const evidenceEnds = content.site.evidence_ends;
    const spenders = COMPANIES.map((slug): Spender => {
      const spent = spentBy(content, slug), last = spent.at(-1)![1];
      const guidance = guidedBy(content, slug).map(([key, { period, issued, date, low, high, note }]): Guidance => {
        const year = yearOf(period), end = period?.startsWith('FY') ? last.date.slice(4) : '-12-31';
        return { key, year, issued: issued ?? date, low: low!, high, from: nextDay(`${year - 1}${end}`), to: `${year}${end}`, note: note?.[lang] ?? '' };
      });
      return {
        slug, name: MEASURES[slug].series, measure: last.measure?.[lang] ?? '', fiscal: last.period?.startsWith('FY') ?? false, guides: MEASURES[slug].guides,
        spent: spent.map(([key, { period, value, qualifier }]) => ({ key, year: yearOf(period), value: value!, qualifier: qualifier ?? 'exact' })), guidance,
      };
    });
    const deal = content.deals.get(DEAL);
    const known = deal && dealAsOf(moneyDeal(deal), evidenceEnds, evidenceEnds);
    if (!known) throw new Error(`capex stands on content/deals/${DEAL}.yaml, which is not there.`);
    const { status, value, qualifier, paid, since } = known;
    return { evidenceEnds, spenders, deal: { slug: DEAL, from: shortName(content, known.deal.from, lang), to: shortName(content, known.deal.to, lang), kind: known.deal.kind, status, value, qualifier, paid, since } };
  },
};
