import { knownFrom } from './days';
import type { Kind, Qualifier, Status } from './vocabulary';

/** What time and sums need of an event and of a deal. A `Deal` of the content has all of it; a chart carries only this. */
export interface MoneyEvent {
  readonly date: string;
  readonly status: Status;
  readonly value?: number | undefined;
  readonly qualifier?: Qualifier | undefined;
  readonly paid?: number | undefined;
}
export interface MoneyDeal {
  readonly slug: string;
  readonly from: string;
  readonly to: string;
  readonly kind: Kind;
  readonly qualifier: Qualifier;
  readonly part_of?: string | undefined;
  readonly overlaps_with?: readonly string[] | undefined;
  readonly outside_totals?: readonly string[] | undefined;
  readonly history: readonly MoneyEvent[];
}

/** A deal as it stood on a day: nothing in it was learned later. Amounts in US$ million. */
export interface Known {
  readonly deal: MoneyDeal;
  /** the event that set this state */
  readonly event: MoneyEvent;
  /** when this status became known, as precisely as the record says */
  readonly since: string;
  readonly status: Status;
  /** the headline amount; undefined = not known */
  readonly value: number | undefined;
  readonly qualifier: Qualifier;
  /** known paid; undefined = not known */
  readonly paid: number | undefined;
}

/** The state of one deal on a day, or undefined if nothing of it was public yet. */
export function dealAsOf(deal: MoneyDeal, day: string, evidenceEnds: string): Known | undefined {
  const last = deal.history.findLastIndex((e) => knownFrom(e.date, evidenceEnds) <= day);
  const event = deal.history[last];
  if (!event) return undefined;
  // A repeated status is news about the same state: the state began with the first of the run.
  const before = deal.history.slice(0, last).findLastIndex((e) => e.status !== event.status);
  const since = deal.history[before + 1]!.date;
  const paid = event.paid ?? (event.status === 'closed' ? event.value : undefined);
  return { deal, event, since, status: event.status, value: event.value, qualifier: event.qualifier ?? deal.qualifier, paid };
}

/** Every deal that was known on a day, as it then stood. */
export function asOf(deals: readonly MoneyDeal[], day: string, evidenceEnds: string): Known[] {
  return deals.flatMap((deal) => dealAsOf(deal, day, evidenceEnds) ?? []);
}

/** The days on which something became known, oldest first, each once: the only days at which a picture of time may change. */
export function eventDays(deals: readonly MoneyDeal[], evidenceEnds: string): string[] {
  return [...new Set(deals.flatMap((d) => d.history.map((e) => knownFrom(e.date, evidenceEnds))))].sort();
}
