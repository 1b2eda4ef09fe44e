import { asOf, eventDays, type Known } from '../../data/asOf';
import { entering, type Leg, legOf, loopSums, type LoopSums, outside, reached, waysOf } from '../../data/loops';
import { sumQualifier } from '../../data/qualifiers';
import { isLive, type Ledger, ledger, overlapsItsPair, type Pair, paidOf, samePair, STREAM_OF, type Stream, type Sum, wholes } from '../../data/totals';
import type { Qualifier } from '../../data/vocabulary';
import type { Told } from '../../marks/describe';
import { type Firmness, firmnessOf } from '../../marks/grammar';
import type { Data, Trip } from './data';
import { type Dollar, dollarOf } from './dollar';

export const BASES = ['all', 'promised', 'paid'] as const;
/** Several investors of one round whose shares are not known. */
const ROUNDS = 'syndicate';

export interface State { readonly loop: string; readonly asOf: string; readonly status: (typeof BASES)[number] }
/** A deal of the loop as it stood on the day. */
export interface Flow extends Told {
  readonly slug: string;
  readonly leg: Leg;
  readonly fromSlug: string;
  readonly toSlug: string;
  readonly stream: Stream;
  readonly firmness: Firmness;
  /** what the width shows, US$ million; 0: it is no money; undefined: not known */
  readonly drawn: number | undefined;
  readonly drawnPaid: number;
  /** whether it is in the sums: no talk, nothing called off, no shares or guarantees without cash */
  readonly counted: boolean;
  /** why a live deal is in no sum */
  readonly apart?: string | undefined;
  /** the same money may sit in another deal too */
  readonly overlaps: boolean;
  /** the day on which anything of it became known */
  readonly first: string;
  /** the day of the news that first told what is now known to be paid of it */
  readonly told: string;
}
export interface Total extends Pick<Sum, 'low' | 'high' | 'unknown'> { readonly paid: number; readonly qualifier: Qualifier }
export type Totals = Readonly<Record<keyof LoopSums, Total>>;
export interface Reading {
  readonly state: State;
  readonly trip: Trip;
  readonly names: Data['parties'];
  /** by the day on which they became known */
  readonly flows: readonly Flow[];
  readonly totals: Totals;
  /** capital from outside, by the party that it reaches */
  readonly entered: Readonly<Record<string, Pick<Total, 'low' | 'high' | 'qualifier'>>>;
  readonly dollar: Dollar;
  /** the deals of the day lead from the company back to it */
  readonly closed: boolean;
  /** all that the record holds of the loop is known: only then do its notes tell nothing of later days */
  readonly settled: boolean;
  /** the first day on which a deal of the loop was public */
  readonly opens: string;
}

/** Whether a deal on a way of the loop is a mark of its own: not a tranche of another, nor a round of many. */
const isOwn = (book: Ledger, k: Known): boolean => k.deal.qualifier !== 'lead-of-round' && !wholes(book, k).some((whole) => samePair(whole, k)) && !overlapsItsPair(book, k);
/** Called off after it was more than talk: it stays in the picture as what it was. */
const isEnded = (k: Known): boolean => k.status === 'abandoned' && k.deal.history.some((e) => e.status !== 'rumored' && e.status !== 'abandoned');

/** The day of the news that first told what is now known to be paid; later news may say nothing of it. Where only its parts are known paid: of its status. */
function toldOn({ deal: { history }, event, since }: Known): string {
  const told = history.slice(0, history.indexOf(event) + 1).filter((e) => e.paid !== undefined);
  return told.find((e) => e.paid === told.at(-1)!.paid)?.date ?? since;
}

type Piece = readonly [k: Known, from: string, leg: Leg, value: number | undefined, paid: number, overlaps: boolean];
/** A deal, or what is left of it, as a flow of the loop. */
const flowOf = (names: Data['parties'], state: State) => ([k, from, leg, value, paid, overlaps]: Piece): Flow => ({
  slug: k.deal.slug, leg, fromSlug: from, toSlug: k.deal.to, from: names[from] ?? from, to: names[k.deal.to] ?? k.deal.to, kind: k.deal.kind, stream: STREAM_OF[k.deal.kind],
  value, qualifier: k.qualifier, rest: value !== k.value, status: k.status, paid: value === k.value ? k.paid : paid || undefined, since: k.since, told: toldOn(k), firmness: firmnessOf(k),
  drawn: value !== undefined && k.deal.outside_totals?.length ? 0 : state.status === 'paid' ? paid : value, drawnPaid: paid, counted: isLive(k), apart: k.deal.outside_totals?.[0], overlaps, first: k.deal.history[0]!.date,
});
const isShown = (f: Flow, { status }: State) => status === 'all' || (status === 'paid' ? f.drawnPaid > 0 : f.status !== 'rumored' && f.firmness !== 'ended');
const dayOf = (f: Flow) => `${f.first} ${f.slug}`;
const wayOf = (f: Flow): Pair => [f.fromSlug, f.toSlug];

export function tripOf(data: Data, slug: string): Trip {
  const trip = data.trips.find((one) => one.slug === slug)!;
  return { ways: waysOf(trip.stations), ...trip };
}
/** The days on which something of a loop's own deals became known, oldest first. */
export function stopsOf({ deals, evidenceEnds }: Data, { ways }: Trip): string[] {
  const isWay = new Set(ways.map((way) => way.join(' ')));
  return eventDays(deals.filter((deal) => isWay.has(`${deal.from} ${deal.to}`)), evidenceEnds);
}
/** The loop of a state: its deals, leg by leg, and what of each dollar came back. */
export function read(data: Data, chosen: State): Reading {
  const state = { ...chosen, asOf: chosen.asOf < data.evidenceEnds ? chosen.asOf : data.evidenceEnds };
  const trip = tripOf(data, state.loop), [home = ''] = trip.stations, isWay = new Set(trip.ways.map((way) => way.join(' ')));
  const book = ledger(asOf(data.deals, state.asOf, data.evidenceEnds)), flow = flowOf(data.parties, state);
  const own = book.all.filter((k) => isWay.has(`${k.deal.from} ${k.deal.to}`) && isOwn(book, k) && (k.status !== 'abandoned' || isEnded(k)))
    .map((k) => flow([k, k.deal.from, legOf([k.deal.from, k.deal.to], home), k.value, paidOf(book, k), false])).filter((f) => isShown(f, state));
  // Money from outside counts only at parties that the loop's own deals of the day reach.
  const pieces = entering(book, home, own.map(wayOf), trip.stations);
  const foreign = pieces.map((s) => flow([s.known, s.from ?? ROUNDS, 'outside', s.value, s.paid, s.overlaps])).filter((f) => isShown(f, state));

  const asRead = (sum: Sum) => ({ low: sum.low, high: sum.high, qualifier: sumQualifier(sum, sum.deals.map((slug) => book.bySlug.get(slug)!)) });
  const promised = loopSums(book, home, trip.ways, 'promised', pieces), paid = loopSums(book, home, trip.ways, 'paid', pieces);
  const totals = Object.fromEntries(Object.entries(promised).map(([leg, sum]: [string, Sum]) => [leg, { ...asRead(sum), unknown: sum.unknown, paid: paid[leg as keyof LoopSums].high }])) as unknown as Totals;
  const stops = stopsOf(data, trip), settled = state.asOf >= stops.at(-1)!;
  return {
    state, trip, names: data.parties, flows: [...own, ...foreign].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)), totals, settled, opens: stops[0]!,
    entered: Object.fromEntries(trip.stations.map((party) => [party, asRead(outside(pieces.filter((s) => s.to === party), state.status === 'paid' ? 'paid' : 'promised'))])),
    dollar: dollarOf(totals, settled ? trip.back : undefined),
    closed: reached(own.filter((f) => f.firmness !== 'ended').map(wayOf), home).has(home),
  };
}
