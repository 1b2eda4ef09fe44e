import { asOf, eventDays } from '../../data/asOf';
import { sumQualifier } from '../../data/qualifiers';
import type { Kind, Qualifier } from '../../data/vocabulary';
import { rumors, strands } from '../../data/strands';
import { ledger, STREAM_OF, type Stream, wholes } from '../../data/totals';
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
/** Which end of a band a party stands at. */
export type End = 'fromSlug' | 'toSlug';
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
  /** how it is to be read in a sum of its payer and of its recipient: in the latter a share of a round is read as the round */
  readonly told: Readonly<Record<End, Qualifier>>;
}
/** A sum, US$ million: a range where the same money may sit in two deals. */
export interface Total { readonly low: number; readonly high: number; readonly paid: number; readonly qualifier: Qualifier }
/** `others`: at the other ends of what has a known amount. */
export interface PartySum extends Total { readonly party: string; readonly others: number }
export interface Reading {
  readonly state: State;
  readonly bands: readonly Band[];
  readonly names: Data['parties'];
  readonly unknown: number;
  /** more than one stream, or talks beside promises: then no party has one sum */
  readonly mixed: boolean;
  readonly first: string;
  /** the largest amount that a party deals in, on whatever day: where a picture has no room for all, the best known stay named, and on every day the same */
  readonly weight: ReadonlyMap<string, number>;
}

const pair = (from: string, to: string) => `${from} ${to}`;
/** What is not known makes of a sum a floor. A round recorded with its lead says whose money it is, not how sure its amount is. */
const toldOf = (value: number | undefined, qualifier: Qualifier): Qualifier => (value === undefined ? 'at-least' : qualifier === 'lead-of-round' ? 'exact' : qualifier);

function weights(deals: Data['deals']): Map<string, number> {
  const found = new Map<string, number>();
  for (const deal of deals) for (const party of [deal.from, deal.to]) for (const { value = 0 } of deal.history) found.set(party, Math.max(found.get(party) ?? 0, value));
  return found;
}

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
    const whole = wholes(book, s.known).at(-1), own = toldOf(drawn, qualifier);
    return [{
      slug: deal.slug, fromSlug: from, toSlug: to, from: data.parties[from] ?? from, to: data.parties[to] ?? to, kind: deal.kind, stream: s.stream, status, qualifier, since,
      value: s.value, rest, paid: s.paid > 0 ? s.paid : rest ? undefined : s.known.paid, firmness: firmness === 'paid' && s.paid === 0 ? 'binding' : firmness, drawn, returned, drawnPaid: Math.min(s.paid, drawn ?? 0), overlaps: s.overlaps,
      told: state.status === 'paid' ? { fromSlug: 'at-least', toSlug: 'at-least' } : { fromSlug: own, toSlug: whole ? toldOf(whole.value, whole.qualifier) : own },
    }];
  });
  return { state, bands, names: data.parties, unknown: bands.filter((b) => b.drawn === undefined).length, mixed: new Set(bands.map((b) => (b.status === 'rumored' ? 'talk' : b.stream))).size > 1, first: eventDays(data.deals, data.evidenceEnds)[0] ?? '', weight: weights(data.deals) };
}

export const sum = <T>(list: readonly T[], of: (item: T) => number): number => list.reduce((total, item) => total + of(item), 0);

/** What some bands of one stream come to, read by the rule of the facts. */
export function totalOf(bands: readonly Band[], end: End): Total {
  // What may sit in two deals is in neither floor: not in what is promised, not in what is paid.
  const sure = bands.filter((b) => !b.overlaps), drawn = (b: Band) => b.drawn ?? 0;
  return { low: sum(sure, drawn), high: sum(bands, drawn), paid: sum(sure, (b) => b.drawnPaid), qualifier: sumQualifier({ basis: 'promised', unknown: 0 }, bands.map((b) => ({ qualifier: b.told[end] }))) };
}

export function byParty(bands: readonly Band[], end: End): Map<string, Band[]> {
  const found = new Map<string, Band[]>();
  for (const band of bands) { const held = found.get(band[end]); if (held) held.push(band); else found.set(band[end], [band]); }
  return found;
}

/** What flows into (or out of) each party, of one stream, largest first. Never both streams in one sum. */
export const sums = (bands: readonly Band[], stream: Stream, end: End): PartySum[] =>
  [...byParty(bands.filter((b) => b.stream === stream && b.status !== 'rumored'), end)]
    .map(([party, held]) => ({ party, ...totalOf(held, end), others: new Set(held.filter((b) => b.drawn !== undefined).map((b) => b[end === 'toSlug' ? 'fromSlug' : 'toSlug'])).size }))
    .sort((a, b) => b.high - a.high);
