/** The money of a day cut so that each dollar lies in one piece, for pictures. Sums stay in `totals.ts`. */
import type { Known } from './asOf';
import { isLive, type Ledger, overlapsItsPair, paidOf, samePair, type Stream, streamOf, wholes } from './totals';

/** Talked about but not agreed: it may be drawn, never added. */
const isRumor = (k: Known): boolean => k.status === 'rumored' && !k.deal.outside_totals?.length;

/** One part of the money, from one payer to one recipient, that no other part contains. */
export interface Strand {
  readonly known: Known;
  /** undefined: several investors of one round, whose shares are not known */
  readonly from: string | undefined;
  readonly to: string;
  readonly stream: Stream;
  /** what is left after the parts that other payers are known to bring; undefined = not known */
  readonly value: number | undefined;
  readonly paid: number;
  /** the same money may sit in another strand too */
  readonly overlaps: boolean;
}

/**
 * The deals of a day cut into strands, so that each dollar lies in one strand only: a round of which one investor's
 * share is known becomes that share and the rest. The strands into a party add up to `into(…)`.
 */
export function strands(book: Ledger): Strand[] {
  const cut = (k: Known): Strand[] => {
    const foreign = (book.parts.get(k.deal.slug) ?? []).filter((part) => part.deal.to === k.deal.to && isLive(part) && !samePair(part, k) && !overlapsItsPair(book, part));
    const shares = foreign.flatMap(cut);
    const shared = shares.reduce((sum, s) => sum + (s.value ?? 0), 0);
    const sharedPaid = shares.reduce((sum, s) => sum + s.paid, 0);
    const value = k.value === undefined ? undefined : Math.max(0, k.value - shared);
    const own: Strand = {
      known: k, from: k.deal.qualifier === 'lead-of-round' ? undefined : k.deal.from, to: k.deal.to, stream: streamOf(k),
      value, paid: Math.min(value ?? 0, Math.max(0, paidOf(book, k) - sharedPaid)), overlaps: Boolean(k.deal.overlaps_with?.length),
    };
    const spent = value === 0 && shares.length > 0;
    return spent ? shares : [own, ...shares];
  };
  return book.all.filter((k) => isLive(k) && wholes(book, k).length === 0).flatMap(cut);
}

/** Talks that no part of the record contains yet: they may be drawn, as what they are, and are in no sum. */
export function rumors(book: Ledger): Strand[] {
  return book.all
    .filter((k) => isRumor(k) && !wholes(book, k).some((whole) => isLive(whole) || isRumor(whole)))
    .map((k) => ({ known: k, from: k.deal.qualifier === 'lead-of-round' ? undefined : k.deal.from, to: k.deal.to, stream: streamOf(k), value: k.value, paid: 0, overlaps: false }));
}
