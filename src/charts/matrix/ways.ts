/** One direction between two parties: what goes that way, each stream for itself, and talks apart from both. */
import { sumQualifier } from '../../data/qualifiers';
import type { Stream } from '../../data/totals';
import type { Kind, Qualifier, Status } from '../../data/vocabulary';
import { type Counted, shownOf } from '../basis';
import { type Firmness, firmnessOf } from '../../marks/grammar';
import type { Slice } from './data';

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

export const sum = <T>(list: readonly T[], of: (item: T) => number): number => list.reduce((total, item) => total + of(item), 0);
export const most = <T>(list: readonly T[], of: (item: T) => number): number => Math.max(0, ...list.map(of));
export const shown = (s: Slice, basis: Counted) => shownOf({ value: s.value, paid: s.paid, known: s }, basis);

/** The strands of one stream from one party to another. Strands of named payers add up to `between(…)`. */
function pileOf(stream: Stream, found: readonly Slice[], basis: Counted, talk: boolean): Pile {
  const pieces = found.map((s): Piece => {
    const { slug, kind, status, since } = s, value = shown(s, basis) ?? undefined, firmness = firmnessOf(s);
    return { slug, kind, status, since, value, overlaps: Boolean(s.overlaps), paid: Math.min(s.paid, value ?? 0), firmness: value !== undefined && s.paid >= value && value > 0 ? 'paid' : firmness === 'paid' ? 'binding' : firmness };
  }).sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || (a.slug < b.slug ? -1 : 1));
  const known = found.filter((s) => shown(s, basis) !== undefined), value = known.length ? sum(pieces, (p) => p.value ?? 0) : undefined;
  // "Known paid" is the basis itself, and is said by it; the unknown ones are told apart.
  const qualifier = basis === 'paid' ? 'exact' : sumQualifier({ basis: 'promised', unknown: 0 }, known);
  return { stream, talk, pieces, value, qualifier, paid: sum(pieces, (p) => p.paid), unknown: pieces.length - known.length };
}

/** The ways of some strands, by payer and recipient. */
export function waysOf(all: readonly Slice[], basis: Counted): Way[] {
  const byWay = new Map<string, Slice[]>();
  for (const s of all) { const key = `${s.from} ${s.to}`; (byWay.get(key) ?? byWay.set(key, []).get(key)!).push(s); }
  return [...byWay.values()].map((found): Way => {
    const talks = found.filter((s) => s.status === 'rumored'), { from, to } = found[0]!;
    const sums = (['capital', 'purchases'] as const).map((stream) => pileOf(stream, found.filter((s) => s.stream === stream && s.status !== 'rumored'), basis, false)).filter((pile) => pile.pieces.length > 0);
    const piles = [...sums, ...talks.map((s) => pileOf(s.stream, [s], basis, true))];
    return { from, to, piles, size: most(piles, (p) => p.value ?? 0) };
  });
}
