/** What a fact is, and what is told if there is none. */
import type { Known, MoneyEvent } from './asOf';
import { type Deal, type Qualifier, type Source, SOURCE_TYPES } from './schema';

export interface FactResult {
  readonly key: string;
  /** in the unit; the low end, if there is a `high` */
  readonly value: number;
  readonly high?: number;
  readonly unit: 'usd-million' | 'usd' | 'percent' | 'count' | 'number' | 'rank';
  readonly qualifier: Qualifier;
  /** the date as in the content: a year, a month or a day */
  readonly asOf: string;
  /** the strongest type first */
  readonly sources: readonly Source[];
  /** where the figure comes from; of a sum: the party that receives, of a rank: the point, of evidence: topic/#finding */
  readonly record: { readonly type: 'deal' | 'series' | 'evidence' | 'sum' | 'rank'; readonly slug: string };
}

/** A key that gives no figure: what is wrong with it, and how to mend it. */
export class FactError extends Error {
  readonly mend: string | undefined;
  constructor(what: string, mend?: string) {
    super(what);
    this.name = 'FactError';
    this.mend = mend;
  }
}

/** Sources without repeats, the strongest type first. */
export function strongestFirst(sources: readonly Source[]): Source[] {
  const byUrl = new Map(sources.toReversed().map((s) => [s.url, s]));
  return sources.filter((s) => byUrl.get(s.url) === s).toSorted((a, b) => SOURCE_TYPES.indexOf(a.type) - SOURCE_TYPES.indexOf(b.type));
}
/** The sources that a part of a record cites. */
export const cited = (record: { sources: Readonly<Record<string, Source>> }, keys: readonly string[]) => strongestFirst(keys.flatMap((key) => record.sources[key] ?? []));

/**
 * The source keys behind a deal's value or paid: of the event that set the figure and of those that repeated it since.
 * A later event often repeats a value while its own source tells only what else became known.
 */
export function statedBy(deal: Deal, known: Known, field: 'value' | 'paid'): string[] {
  // a closed deal is paid in full unless the event says otherwise, as in dealAsOf
  const figure = (e: MoneyEvent) => (field === 'value' ? e.value : e.paid ?? (e.status === 'closed' ? e.value : undefined));
  const events = deal.history.slice(0, known.deal.history.indexOf(known.event) + 1);
  const changed = events.findLastIndex((e) => figure(e) !== known[field]);
  return events.slice(changed + 1).flatMap((e) => e.sources);
}
