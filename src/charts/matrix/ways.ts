/** One direction between two parties: what goes that way, each stream for itself, and talks apart from both. */
import { max, sum } from 'd3-array';
import { sumQualifier } from '../../data/qualifiers';
import type { Strand } from '../../data/strands';
import type { Stream } from '../../data/totals';
import type { Kind, Qualifier, Status } from '../../data/vocabulary';
import { type Counted, payer, shownOf } from '../basis';
import { type Firmness, firmnessOf } from '../../marks/grammar';

/** A deal in a pile. */
export interface Piece { readonly slug: string; readonly kind: Kind; readonly status: Status; readonly firmness: Firmness; readonly since: string; /** US$ million; undefined = not known */ readonly value: number | undefined; readonly paid: number; /** the same money may sit in another deal too */ readonly overlaps: boolean }
/** What may be added up: one stream between two parties. A talk is a pile by itself and is in no sum. */
export interface Pile {
  readonly stream: Stream;
  readonly talk: boolean;
  readonly pieces: readonly Piece[];
  /** US$ million; undefined: no amount in it is known */
  readonly value: number | undefined;
  readonly qualifier: Qualifier;
  readonly paid: number;
  /** deals without a known amount */
  readonly unknown: number;
}
export interface Way { readonly from: string; readonly to: string; readonly piles: readonly Pile[]; /** the largest pile, US$ million */ readonly size: number }

/** The strands of one stream from one party to another. Strands of named payers add up to `between(…)`. */
function pileOf(stream: Stream, found: readonly Strand[], basis: Counted, talk: boolean): Pile {
  const pieces = found.map((s): Piece => {
    const { deal, status, since } = s.known, value = shownOf(s, basis) ?? undefined;
    return { slug: deal.slug, kind: deal.kind, status, since, value, overlaps: s.overlaps, paid: Math.min(s.paid, value ?? 0), firmness: value !== undefined && s.paid >= value && value > 0 ? 'paid' : firmnessOf(s.known) === 'paid' ? 'binding' : firmnessOf(s.known) };
  }).sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || (a.slug < b.slug ? -1 : 1));
  const known = found.filter((s) => shownOf(s, basis) !== undefined), value = known.length ? sum(pieces, (p) => p.value ?? 0) : undefined;
  // "Known paid" is the basis itself, and is said by it; the unknown ones are told apart.
  const qualifier = basis === 'paid' ? 'exact' : sumQualifier({ stream, basis: 'promised', low: 0, high: 0, deals: [], unknown: 0 }, known.map((s) => s.known));
  return { stream, talk, pieces, value, qualifier, paid: sum(pieces, (p) => p.paid), unknown: pieces.length - known.length };
}

/** The ways of some strands, by payer and recipient. */
export function waysOf(all: readonly Strand[], basis: Counted): Way[] {
  const byWay = new Map<string, Strand[]>();
  for (const s of all) { const key = `${payer(s)} ${s.to}`; (byWay.get(key) ?? byWay.set(key, []).get(key)!).push(s); }
  return [...byWay.values()].map((found): Way => {
    const live = found.filter((s) => s.known.status !== 'rumored'), talks = found.filter((s) => s.known.status === 'rumored');
    const sums = (['capital', 'purchases'] as const).map((stream) => pileOf(stream, live.filter((s) => s.stream === stream), basis, false)).filter((pile) => pile.pieces.length > 0);
    const piles = [...sums, ...talks.map((s) => pileOf(s.stream, [s], basis, true))];
    return { from: payer(found[0]!), to: found[0]!.to, piles, size: max(piles, (p) => p.value ?? 0) ?? 0 };
  });
}
