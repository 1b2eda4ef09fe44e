/**
 * The one place that adds money. The rules, and why:
 * 1. Into a party: only deals that are not part of a larger one, or a tranche would count twice.
 * 2. Between two parties: not a tranche of the same pair, and not a whole round that is recorded with its lead.
 * 3. Never abandoned, rumored, umbrella, non-cash or secondary deals.
 * 4. Deals that may overlap give a range: without them (low) and with them (high).
 * 5. Capital and purchases are opposite directions of one loop: `add` refuses to mix them, and promised with paid.
 * All amounts in US$ million.
 */
import type { Known } from './asOf';
import type { Kind, Status } from './vocabulary';

export type Stream = 'capital' | 'purchases' | 'warrants';
export const STREAM_OF: Readonly<Record<Kind, Stream>> = {
  equity: 'capital', convertible: 'capital', 'cloud-credits': 'capital', 'license-and-hire': 'capital', acquisition: 'capital', debt: 'capital',
  'compute-commitment': 'purchases', 'chip-purchase': 'purchases', contract: 'purchases', warrant: 'warrants',
};
/** `promised`: announced or firmer, whether paid or not; `paid`: known to have moved. */
export type Basis = 'promised' | 'paid';

export interface Sum {
  readonly stream: Stream;
  readonly basis: Basis;
  readonly low: number;
  readonly high: number;
  /** slugs of the deals that were added */
  readonly deals: readonly string[];
  /** how many deals of the same selection have no known amount */
  readonly unknown: number;
}

const DEAD: readonly Status[] = ['abandoned', 'rumored'];
/** Whether a deal may be counted at all; its amount may still be unknown. */
export const isLive = (k: Known): boolean => !DEAD.includes(k.status) && !k.deal.outside_totals?.length;

/** Deals by slug and by parent, as known on one day: what every sum starts from. */
export interface Ledger {
  readonly all: readonly Known[];
  readonly bySlug: ReadonlyMap<string, Known>;
  readonly parts: ReadonlyMap<string, readonly Known[]>;
}
export function ledger(all: readonly Known[]): Ledger {
  const parts = new Map<string, Known[]>();
  for (const k of all) if (k.deal.part_of) (parts.get(k.deal.part_of) ?? parts.set(k.deal.part_of, []).get(k.deal.part_of)!).push(k);
  return { all, bySlug: new Map(all.map((k) => [k.deal.slug, k])), parts };
}

/** The larger deals that a deal is part of and that were already known, nearest first. */
export function wholes(book: Ledger, k: Known): Known[] {
  const found: Known[] = [];
  for (let up = k.deal.part_of; up; ) {
    const whole = book.bySlug.get(up);
    if (!whole || found.includes(whole)) break;
    found.push(whole);
    up = whole.deal.part_of;
  }
  return found;
}
export const samePair = (a: Known, b: Known) => a.deal.from === b.deal.from && a.deal.to === b.deal.to;
/** Whether the same money may already sit in another deal of the same two parties: then it is not counted between them. */
export const overlapsItsPair = (book: Ledger, k: Known) => Boolean(k.deal.overlaps_with?.some((slug) => { const other = book.bySlug.get(slug); return other && samePair(other, k); }));
export const streamOf = (k: Known) => STREAM_OF[k.deal.kind];

/** Known paid of a deal: its own figure, else what its parts are known to have paid. */
export function paidOf(book: Ledger, k: Known): number {
  if (!isLive(k) || k.value === undefined) return 0;
  return k.paid ?? (book.parts.get(k.deal.slug) ?? []).reduce((sum, part) => sum + paidOf(book, part), 0);
}

function sumOf(book: Ledger, stream: Stream, basis: Basis, chosen: readonly Known[], overlaps = (k: Known) => Boolean(k.deal.overlaps_with?.length)): Sum {
  let low = 0, high = 0, unknown = 0;
  const deals: string[] = [];
  for (const k of chosen) {
    if (k.value === undefined) { unknown++; continue; }
    const value = basis === 'paid' ? paidOf(book, k) : k.value;
    high += value;
    if (!overlaps(k)) low += value;
    deals.push(k.deal.slug);
  }
  return { stream, basis, low, high, deals, unknown };
}

/** Everything of one stream into one party (rule 1). */
export function into(book: Ledger, party: string, stream: Stream, basis: Basis = 'promised'): Sum {
  return sumOf(book, stream, basis, book.all.filter((k) => k.deal.to === party && streamOf(k) === stream && isLive(k) && wholes(book, k).length === 0));
}

export type Pair = readonly [from: string, to: string];
const isOn = (pairs: readonly Pair[], k: Known) => pairs.some(([from, to]) => k.deal.from === from && k.deal.to === to);
/**
 * Everything of one stream on some ways from one party to another (rule 2, over all of the ways): a tranche is not added
 * to a deal on these ways that contains it, and money that may sit in two deals on different ways gives a range.
 */
export function among(book: Ledger, pairs: readonly Pair[], stream: Stream, basis: Basis = 'promised'): Sum {
  const chosen = book.all.filter((k) => isOn(pairs, k) && streamOf(k) === stream && isLive(k) && k.deal.qualifier !== 'lead-of-round'
    && !wholes(book, k).some((whole) => isOn(pairs, whole) && streamOf(whole) === stream && (samePair(whole, k) || (isLive(whole) && whole.deal.qualifier !== 'lead-of-round')))
    && !overlapsItsPair(book, k));
  const counted = new Set(chosen.map((k) => k.deal.slug));
  return sumOf(book, stream, basis, chosen, (k) => Boolean(k.deal.overlaps_with?.some((slug) => counted.has(slug))));
}
/** Everything of one stream from one party to another. */
export const between = (book: Ledger, from: string, to: string, stream: Stream, basis: Basis = 'promised'): Sum => among(book, [[from, to]], stream, basis);

/**
 * The sum of two sums.
 * @throws if their streams or bases differ, or if a deal is in both: such a number would mean nothing.
 */
export function add(a: Sum, b: Sum): Sum {
  if (a.stream !== b.stream) throw new Error(`${a.stream} is not added to ${b.stream}: they are opposite directions of the same loop. Show the two sums side by side.`);
  if (a.basis !== b.basis) throw new Error(`${a.basis} money is not added to ${b.basis} money. Ask for both sums on one basis.`);
  const twice = a.deals.find((slug) => b.deals.includes(slug));
  if (twice) throw new Error(`${twice} is in both sums and would count twice. Add sums of different deals.`);
  return { ...a, low: a.low + b.low, high: a.high + b.high, deals: [...a.deals, ...b.deals], unknown: a.unknown + b.unknown };
}
