import { asOf, eventDays, type MoneyDeal } from '../../data/asOf';
import type { Content } from '../../data/load';
import { LONGEST_LOOP, roundTrips, waysOf } from '../../data/loops';
import type { Loop } from '../../data/schema';
import { type Pair, STREAM_OF } from '../../data/totals';
import { moneyDeal, shortNames, withoutTranches } from '../../data/trim';
import type { Selection } from '../types';

/** A loop that can be chosen: from the list of the research, or found in the deals alone. */
export interface Trip {
  readonly slug: string;
  /** only the search found it: it has no record */
  readonly found?: true;
  /** where it starts, then the parties that the money passes */
  readonly stations: readonly string[];
  readonly ways: readonly Pair[];
  /** floor and ceiling of what is promised back, where the record of the loop gives them; US$ million */
  readonly back?: { readonly low?: number | undefined; readonly high?: number | undefined } | undefined;
}
export interface Data {
  readonly evidenceEnds: string;
  readonly deals: readonly MoneyDeal[];
  readonly parties: Readonly<Record<string, string>>;
  /** the ways are left out where they are those from each station to the next and back to the first */
  readonly trips: readonly (Omit<Trip, 'ways'> & Partial<Pick<Trip, 'ways'>>)[];
}

const keyOf = ([from, to]: Pair) => `${from} ${to}`;
const sameWays = (a: readonly Pair[], b: readonly Pair[]): boolean => a.map(keyOf).sort().join() === b.map(keyOf).sort().join();
const unique = (ways: readonly Pair[]): Pair[] => [...new Map(ways.map((way) => [keyOf(way), way])).values()];

/**
 * The ways of a loop of the list: those of its circle, and those of its members. A chain has no circle, only members;
 * a member that comes from a party which the loop does not name is money from outside.
 */
function listed(content: Content, loop: Loop): Trip {
  const [home = ''] = loop.parties;
  const members = loop.deals.flatMap((slug): Pair[] => {
    const deal = content.deals.get(slug)!;
    const named = loop.parties.includes(deal.from) || deal.to === home;
    return named && deal.qualifier !== 'lead-of-round' ? [[deal.from, deal.to]] : [];
  });
  const linked = new Set([...content.deals.values()].map((d) => keyOf([d.from, d.to])));
  const circle = loop.found === 'chain' ? [] : waysOf(loop.parties).filter((way) => linked.has(keyOf(way)));
  const ways = unique([...circle, ...members]);
  return { slug: loop.slug, stations: [...new Set([...loop.parties, ...ways.flat()])], ways, back: loop.back };
}

/** Many pages ask for the same search. */
const kept = new WeakMap<Content, readonly Trip[]>();
/** Every loop of the list, and every other that the deals of any day close. */
export function tripsOf(content: Content): readonly Trip[] {
  const trips = kept.get(content) ?? search(content);
  kept.set(content, trips);
  return trips;
}
function search(content: Content): Trip[] {
  const end = content.site.evidence_ends, deals = [...content.deals.values()].map(moneyDeal);
  const named = [...content.loops.values()].map((loop) => listed(content, loop));
  const known = named.map((trip) => trip.stations.toSorted().join());
  // Deals are only added as time goes on, so a circle of any day is one of the last day too, but for what was called off.
  const days = [end, ...eventDays(deals.filter((d) => d.history.at(-1)!.status === 'abandoned'), end)];
  const found = new Map(days.flatMap((day) => roundTrips(asOf(deals, day, end), LONGEST_LOOP)).map((circle) => [circle.toSorted().join(), circle]));
  const others = [...found].filter(([key]) => !known.includes(key)).map(([, circle]): Trip => ({ slug: circle.join('.'), found: true, stations: circle, ways: waysOf(circle) }));
  const sorted = others.sort((a, b) => a.stations.length - b.stations.length || (a.slug < b.slug ? -1 : 1));
  return [...named, ...sorted];
}

/** The deals that the loops stand on: those on their ways, and the capital into the parties on the way. */
const needed = (content: Content, trips: readonly Trip[]) => {
  const ways = new Set(trips.flatMap((t) => t.ways.map(keyOf))), passed = new Set(trips.flatMap(({ stations: [home, ...others] }) => others.filter((party) => party !== home)));
  return [...content.deals.values()].filter((d) => !d.outside_totals?.includes('umbrella') && (ways.has(keyOf([d.from, d.to])) || (STREAM_OF[d.kind] === 'capital' && passed.has(d.to))));
};

export const selection: Selection<Data> = {
  records: (content) => needed(content, tripsOf(content)).map((d) => `deals/${d.slug}/`),
  select(content, lang) {
    const end = content.site.evidence_ends, trips = tripsOf(content), deals = withoutTranches(needed(content, trips).map(moneyDeal), end);
    return {
      evidenceEnds: end, deals, trips: trips.map(({ ways, ...trip }) => (sameWays(ways, waysOf(trip.stations)) ? trip : { ...trip, ways })), parties: shortNames(content, [...deals.flatMap((d) => [d.from, d.to]), 'syndicate'], lang),
    };
  },
};
