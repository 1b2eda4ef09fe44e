import { asOf, eventDays } from '../../data/asOf';
import type { Kind } from '../../data/vocabulary';
import { rumors, strands } from '../../data/strands';
import { ledger, STREAM_OF, type Stream } from '../../data/totals';
import { type Firmness, firmnessOf } from '../../marks/grammar';
import type { Told } from '../../marks/describe';
import { type Counted, MAPPED, payer, shownOf } from '../basis';
import type { Data } from './data';

export { BASES, MAPPED } from '../basis';
export const CAPITAL = MAPPED.filter((k) => STREAM_OF[k] === 'capital');

export interface State {
  readonly asOf: string;
  readonly status: Counted;
  readonly count: 'gross' | 'net';
  readonly focus: string;
  readonly kinds: readonly Kind[];
}
export interface Band extends Told {
  readonly slug: string;
  readonly fromSlug: string;
  readonly toSlug: string;
  readonly stream: Stream;
  readonly firmness: Firmness;
  /** what the width shows, US$ million; undefined = not known */
  readonly drawn: number | undefined;
  /** promised back to the same payer as purchases; only in the net count */
  readonly returned: number;
  readonly drawnPaid: number;
  readonly overlaps: boolean;
}
export interface PartySum { readonly party: string; readonly low: number; readonly high: number; readonly paid: number; readonly unknown: number; readonly others: number }
export interface Reading {
  readonly state: State;
  readonly bands: readonly Band[];
  readonly names: Data['parties'];
  readonly unknown: number;
  /** more than one stream, or talks beside promises: then no party has one sum */
  readonly mixed: boolean;
  readonly first: string;
}

const pair = (from: string, to: string) => `${from} ${to}`;

/** The deals of a day as bands, after the choices of the state. */
export function read(data: Data, chosen: State): Reading {
  const state = { ...chosen, asOf: chosen.asOf < data.evidenceEnds ? chosen.asOf : data.evidenceEnds };
  const book = ledger(asOf(data.deals, state.asOf, data.evidenceEnds));
  const all = [...strands(book), ...(state.status === 'all' ? rumors(book) : [])];
  const back = new Map<string, number>();
  const out = new Map<string, number>();
  if (state.count === 'net')
    for (const s of all) {
      const value = shownOf(s, state.status);
      if (!value || s.known.status === 'rumored') continue;
      const [sums, key] = s.stream === 'purchases' ? [back, pair(s.to, payer(s))] : [out, pair(payer(s), s.to)];
      sums.set(key, (sums.get(key) ?? 0) + value);
    }
  const bands = all.flatMap((s): Band[] => {
    const { deal, status, qualifier, since } = s.known;
    if (!state.kinds.includes(deal.kind) || (state.count === 'net' && s.stream !== 'capital')) return [];
    const from = payer(s), to = s.to;
    if (state.focus && from !== state.focus && to !== state.focus) return [];
    const value = shownOf(s, state.status);
    if (value === null) return [];
    const key = pair(from, to);
    const share = state.count === 'net' ? Math.min(1, (back.get(key) ?? 0) / (out.get(key) || 1)) : 0;
    const returned = (value ?? 0) * share;
    const rest = s.value !== undefined && s.value < (s.known.value ?? 0);
    const drawn = value === undefined ? undefined : value - returned;
    const firmness = s.value !== undefined && s.paid >= s.value ? 'paid' : firmnessOf(s.known);
    return [{
      slug: deal.slug, fromSlug: from, toSlug: to, from: data.parties[from] ?? from, to: data.parties[to] ?? to, kind: deal.kind, stream: s.stream, status, qualifier, since,
      value: s.value, rest, paid: s.paid > 0 ? s.paid : rest ? undefined : s.known.paid, firmness: firmness === 'paid' && s.paid === 0 ? 'binding' : firmness, drawn, returned, drawnPaid: Math.min(s.paid, drawn ?? 0), overlaps: s.overlaps,
    }];
  });
  return { state, bands, names: data.parties, unknown: bands.filter((b) => b.drawn === undefined).length, mixed: new Set(bands.map((b) => (b.status === 'rumored' ? 'talk' : b.stream))).size > 1, first: eventDays(data.deals, data.evidenceEnds)[0] ?? '' };
}

/** What flows into (or out of) each party, of one stream, largest first. Never both streams in one sum. */
export function sums(bands: readonly Band[], stream: Stream, end: 'fromSlug' | 'toSlug'): PartySum[] {
  const found = new Map<string, { low: number; high: number; paid: number; unknown: number; others: Set<string> }>();
  for (const b of bands) {
    if (b.stream !== stream || b.status === 'rumored') continue;
    const sum = found.get(b[end]) ?? { low: 0, high: 0, paid: 0, unknown: 0, others: new Set<string>() };
    sum.high += b.drawn ?? 0;
    // What may sit in two deals is in neither floor: not in what is promised, not in what is paid.
    if (!b.overlaps) { sum.low += b.drawn ?? 0; sum.paid += b.drawnPaid; }
    if (b.drawn === undefined) sum.unknown++;
    sum.others.add(end === 'toSlug' ? b.fromSlug : b.toSlug);
    found.set(b[end], sum);
  }
  return [...found].map(([party, s]) => ({ party, low: s.low, high: s.high, paid: s.paid, unknown: s.unknown, others: s.others.size })).sort((a, b) => b.high - a.high);
}
