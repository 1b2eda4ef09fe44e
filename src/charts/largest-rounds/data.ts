import type { MoneyEvent } from '../../data/asOf';
import { knownFrom } from '../../data/days';
import type { Content } from '../../data/load';
import type { Qualifier } from '../../data/vocabulary';
import type { Selection } from '../types';
import { ACCENT } from './read';

/** The records of the rounds, of the accent's talks and of what was booked for it. */
const SERIES = 'largest-rounds';
const DEAL = 'meta-scale-2025-06';
const BOOKED = 'meta-scale-equity-booked-2025-06';
/** What stands in a list of investors for those who are not named. */
const OTHERS = 'others';

/** A round, stake or pledge; `value` in US$ million. */
export interface Round {
  readonly key: string;
  readonly date: string;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly company: string;
  readonly investors: readonly string[];
  /** there are investors besides those who are named */
  readonly others: boolean;
  /** a closed round or a single investor's stake; pledges with conditions are not */
  readonly ranked: boolean;
  readonly measure: string;
  readonly status: string;
}
export interface Data {
  readonly evidenceEnds: string;
  readonly rounds: readonly Round[];
  /** the talks before the deal, oldest first */
  readonly talks: { readonly slug: string; readonly events: readonly MoneyEvent[] };
  /** what the investor's own filing shows, and the day from which that was known */
  readonly booked: { readonly slug: string; readonly date: string; readonly value: number; readonly qualifier: Qualifier };
  readonly stops: readonly string[];
}

/** The records that this chart stands on. @throws if one is gone */
function recordsOf(content: Content) {
  const series = content.series.get(SERIES), deal = content.deals.get(DEAL), own = content.deals.get(BOOKED), last = own?.history.at(-1);
  if (!series?.points[ACCENT] || !deal || !own || last?.value === undefined) throw new Error(`largest-rounds stands on content/series/${SERIES}.yaml with its point ${ACCENT}, and on content/deals/${DEAL}.yaml and ${BOOKED}.yaml; one of them is not there or has no amount.`);
  return { series, deal, booked: { slug: BOOKED, date: last.date, value: last.value, qualifier: last.qualifier ?? own.qualifier } };
}

export const selection: Selection<Data> = {
  records: (content) => [...Object.keys(recordsOf(content).series.points).map((key) => `series/${SERIES}/#${key}`), `deals/${DEAL}/`, `deals/${BOOKED}/`],
  select(content, lang) {
    const end = content.site.evidence_ends, { series, deal, booked } = recordsOf(content);
    const rounds = Object.entries(series.points).flatMap(([key, p]): Round[] => (p.value === undefined ? [] : [{
      key, date: p.date, value: p.value, qualifier: p.qualifier ?? 'reported', company: p.company ?? key, investors: (p.investors ?? []).filter((name) => name !== OTHERS), others: p.investors?.includes(OTHERS) ?? false,
      ranked: p.ranked ?? false, measure: p.measure?.[lang] ?? '', status: p.status?.[lang] ?? '',
    }]));
    const events = deal.history.filter((e) => e.status === 'rumored').map(({ date, status, value, qualifier }) => ({ date, status, value, qualifier: qualifier ?? deal.qualifier }));
    return { evidenceEnds: end, rounds, talks: { slug: DEAL, events }, booked, stops: [...new Set([...rounds, ...events, booked].map((x) => knownFrom(x.date, end)))].sort() };
  },
};
