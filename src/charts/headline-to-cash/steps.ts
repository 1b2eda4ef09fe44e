/**
 * From a headline to cash, worked out from a deal's history: the largest amount ever announced, how much of it binds,
 * how much is known paid, how much of that is known to have been cash. Amounts in US$ million.
 */
import { dealAsOf, asOf, type Known, type MoneyDeal, type MoneyEvent } from '../../data/asOf';
import { type Ledger, ledger, paidOf, samePair, streamOf, wholes } from '../../data/totals';
import type { Kind, Qualifier, Status } from '../../data/vocabulary';
import { firmnessOf } from '../../marks/grammar';

export interface CashEvent extends MoneyEvent { readonly cash?: number | undefined }
export interface CashDeal extends Omit<MoneyDeal, 'history'> { readonly linked_to?: readonly string[] | undefined; readonly tier: 'core' | 'context'; readonly history: readonly CashEvent[] }

export interface Steps {
  readonly slug: string;
  readonly from: string;
  readonly to: string;
  readonly kind: Kind;
  readonly core: boolean;
  readonly headline: { readonly value: number; readonly qualifier: Qualifier; readonly date: string; readonly status: Status };
  /** binding for sure, and binding at most: an "up to" binds somewhere between, and of what is only announced it is not known */
  readonly binding: readonly [number, number];
  /** undefined = not known */
  readonly paid: number | undefined;
  readonly paidQualifier: Qualifier;
  readonly cash: number | undefined;
  /** a part of it is known to have come as cloud credits, how much is not */
  readonly credits: boolean;
  readonly status: Status;
  readonly since: string;
}

/** Talks make no headline, and what was refused or ended makes no new one. */
const SAID: readonly Status[] = ['letter-of-intent', 'announced', 'binding', 'closed', 'part-paid', 'restructured'];
/** A letter binds nobody; what ended no longer does. */
const FREE: readonly Status[] = ['rumored', 'letter-of-intent', 'abandoned'];
/** If named shares make up more than this of a round, it is told by its shares: else the same money would be drawn twice. */
const MOSTLY = 0.5;

function headlineOf(deals: readonly CashDeal[], known: (deal: CashDeal) => readonly CashEvent[]): Steps['headline'] | undefined {
  const said = deals.flatMap((deal) => known(deal).filter((e) => e.value !== undefined && SAID.includes(e.status)).map((e) => ({ value: e.value!, qualifier: e.qualifier ?? deal.qualifier, date: e.date, status: e.status })));
  // The first day on which the largest figure was named.
  return said.sort((a, b) => b.value - a.value || (a.date < b.date ? -1 : 1))[0];
}

/** The part of a deal that binds, from what is sure to what is possible. */
function bindingOf(book: Ledger, k: Known, paid: number, headline: number): readonly [number, number] {
  if (FREE.includes(k.status)) return [0, 0];
  const high = k.value ?? headline;
  if (k.value !== undefined && firmnessOf(k) !== 'announced' && (k.qualifier !== 'up-to' || k.status === 'closed')) return [high, high];
  const firm = (book.parts.get(k.deal.slug) ?? []).filter((part) => samePair(part, k) && ['binding', 'paid'].includes(firmnessOf(part))).reduce((sum, part) => sum + (part.value ?? 0), 0);
  return [Math.min(high, Math.max(paid, firm)), high];
}

/** Told itself, it is exact; of a closed deal it is the amount, as sure as that is; summed from parts, it is a floor. */
const paidQualifierOf = (k: Known): Qualifier => (k.event.paid !== undefined ? 'exact' : k.paid === undefined ? 'at-least' : k.qualifier === 'up-to' ? 'reported' : k.qualifier);

/** Deals that came to nothing because this one took their place: of the same two parties, the same way, in one bargain. */
const replacedBy = (book: Ledger, k: Known): Known[] =>
  book.all.filter((other) => other.status === 'abandoned' && (other.deal as CashDeal).linked_to?.includes(k.deal.slug) && samePair(other, k) && streamOf(other) === streamOf(k));

function listed(book: Ledger, k: Known): boolean {
  if (k.deal.outside_totals?.some((why) => why !== 'non-cash') || k.deal.kind === 'warrant' || wholes(book, k).some((whole) => samePair(whole, k))) return false;
  if (book.all.some((other) => other !== k && replacedBy(book, other).includes(k))) return false;
  const shares = (book.parts.get(k.deal.slug) ?? []).filter((part) => !samePair(part, k) && !FREE.includes(part.status)).reduce((sum, part) => sum + (part.value ?? 0), 0);
  return shares <= MOSTLY * (k.value ?? 0) || shares === 0;
}

/** The steps of every deal that had a headline, as known on a day. */
export function stepsOf(deals: readonly CashDeal[], day: string, evidenceEnds: string): Steps[] {
  const book = ledger(asOf(deals, day, evidenceEnds));
  const known = (deal: CashDeal) => { const now = dealAsOf(deal, day, evidenceEnds); return now ? deal.history.slice(0, deal.history.indexOf(now.event) + 1) : []; };
  return book.all.filter((k) => listed(book, k)).flatMap((k): Steps[] => {
    const deal = k.deal as CashDeal, headline = headlineOf([deal, ...replacedBy(book, k).map((other) => other.deal as CashDeal)], known);
    if (!headline) return [];
    const paid = k.paid ?? (paidOf(book, k) || undefined), parts = book.parts.get(deal.slug) ?? [];
    const cash = deal.outside_totals?.includes('non-cash') || paid === 0 ? 0 : (k.event as CashEvent).cash;
    return [{
      slug: deal.slug, from: deal.qualifier === 'lead-of-round' ? 'syndicate' : deal.from, to: deal.to, kind: deal.kind, core: deal.tier === 'core',
      headline, binding: bindingOf(book, k, paid ?? 0, headline.value), paid, paidQualifier: paidQualifierOf(k), cash, credits: parts.some((part) => part.deal.kind === 'cloud-credits'), status: k.status, since: k.since,
    }];
  });
}

/** Plans over several deals, which are no deals: what was named first, and what is named now. */
export function plansOf(deals: readonly CashDeal[], day: string, evidenceEnds: string) {
  return deals.filter((deal) => deal.outside_totals?.includes('umbrella')).flatMap((deal) => {
    const now = dealAsOf(deal, day, evidenceEnds), first = deal.history[0];
    if (!now || !first) return [];
    const at = (e: MoneyEvent) => ({ value: e.value, qualifier: e.qualifier ?? deal.qualifier, date: e.date });
    // The day of the last change of the amount, not of the last news.
    const changed = deal.history.find((e) => e.value === now.value)!;
    return [{ slug: deal.slug, from: deal.from, to: deal.to, first: at(first), last: at(changed) }];
  });
}
export type Plan = ReturnType<typeof plansOf>[number];
