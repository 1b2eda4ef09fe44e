/** What the map and the matrix count: which kinds, on which basis, and who pays. */
import type { Strand } from '../data/strands';
import { KINDS } from '../data/vocabulary';
import { firmnessOf } from '../marks/grammar';

/** Several investors of one round whose shares are not known are drawn as one payer. */
export const ROUNDS = 'syndicate';
export const payer = (s: Strand): string => s.from ?? ROUNDS;
/** Warrants have no price of their own, so no width. */
export const MAPPED = KINDS.filter((k) => k !== 'warrant');
export const BASES = ['all', 'promised', 'binding', 'paid'] as const;
export type Counted = (typeof BASES)[number];

/** What a strand shows on a basis, US$ million; undefined: an unknown amount; null: nothing of it. */
export function shownOf(s: Pick<Strand, 'value' | 'paid'> & { readonly known: Pick<Strand['known'], 'status'> }, basis: Counted): number | undefined | null {
  if (basis === 'paid') return s.paid > 0 ? s.paid : null;
  if (basis === 'binding' && firmnessOf(s.known) === 'announced') return null;
  return s.value;
}
