/** Loops of money: found in the deals of a day, and added up leg by leg. Amounts in US$ million. */
import type { Known } from './asOf';
import { elementaryCycles } from './cycles';
import { type Strand, strands } from './strands';
import { among, type Basis, between, type Ledger, ledger, type Pair, STREAM_OF, type Stream, type Sum, wholes } from './totals';

/** Circles of more companies say less and less: nothing links their legs but the names. */
export const LONGEST_LOOP = 4;
/** Where a deal lies in a loop, seen from the company where the loop starts. */
export type Leg = 'out' | 'through' | 'back' | 'outside';

/** Whether a deal leads anywhere: talks do, as talks; what was called off does not, nor does an umbrella over other deals. */
const leads = (k: Known): boolean => k.status !== 'abandoned' && !k.deal.outside_totals?.includes('umbrella');

/** Who gives value to whom on a day, each pair once. */
export function arcsOf(all: readonly Known[]): Pair[] {
  return [...new Map(all.filter(leads).map((k) => [`${k.deal.from} ${k.deal.to}`, [k.deal.from, k.deal.to] as const])).values()];
}

/** The ways of a circle, from each party to the next and from the last to the first. */
export const waysOf = (circle: readonly string[]): Pair[] => circle.map((from, i) => [from, circle[(i + 1) % circle.length]!]);
export const legOf = ([from, to]: Pair, home: string): Leg => (from === home ? 'out' : to === home ? 'back' : 'through');

/**
 * The loops of a day: circles in which somebody puts up money or a right to shares. Each starts with the party that does
 * so and is then paid by what it sells; if there are several, with the one that promised the most capital.
 */
export function roundTrips(all: readonly Known[], longest = LONGEST_LOOP): string[][] {
  const book = ledger(all), found = new Map<string, Set<Stream>>();
  for (const k of all.filter(leads)) (found.get(`${k.deal.from} ${k.deal.to}`) ?? found.set(`${k.deal.from} ${k.deal.to}`, new Set()).get(`${k.deal.from} ${k.deal.to}`)!).add(STREAM_OF[k.deal.kind]);
  const has = ([from, to]: Pair, ...streams: Stream[]) => streams.some((stream) => found.get(`${from} ${to}`)?.has(stream));
  return elementaryCycles(arcsOf(all), longest).flatMap((circle) => {
    const turns = circle.map((_, i) => [...circle.slice(i), ...circle.slice(0, i)]).filter((turn) => has(waysOf(turn)[0]!, 'capital', 'warrants'));
    const rank = (turn: string[]): number => { const ways = waysOf(turn); return (has(ways.at(-1)!, 'purchases') ? 1 : 0) + between(book, ...ways[0]!, 'capital').high / 1e9; };
    return turns.length ? [turns.reduce((best, turn) => (rank(turn) > rank(best) ? turn : best))] : [];
  });
}

export interface LoopSums {
  /** capital from the company where the loop starts */
  readonly out: Sum;
  /** what that company is to buy itself */
  readonly bought: Sum;
  /** purchases from it by parties of the loop */
  readonly back: Sum;
  /** capital that parties of the loop put into it */
  readonly returned: Sum;
  /** capital into the parties on the way from parties that are not in the loop */
  readonly outside: Sum;
}

/** Sums of the legs of a loop; its capital and its purchases stay apart. */
export function loopSums(book: Ledger, home: string, ways: readonly Pair[], basis: Basis = 'promised', pieces: readonly Strand[] = entering(book, home, ways)): LoopSums {
  const legs = (leg: Leg) => ways.filter((way) => legOf(way, home) === leg);
  return {
    out: among(book, legs('out'), 'capital', basis), bought: among(book, legs('out'), 'purchases', basis),
    back: among(book, legs('back'), 'purchases', basis), returned: among(book, legs('back'), 'capital', basis),
    outside: outside(pieces, basis),
  };
}

/** The parties that money from a company reaches on some ways, the company itself too if they lead back to it. */
export function reached(ways: readonly Pair[], home: string): Set<string> {
  const met = new Set<string>(), next = [home];
  for (let here = next.pop(); here !== undefined; here = next.pop())
    for (const [from, to] of ways) if (from === here && !met.has(to)) { met.add(to); if (to !== home) next.push(to); }
  return met;
}

/** The pieces of capital that enter a loop from parties that are no members, into one that its money reaches: each dollar in one of them. */
export function entering(book: Ledger, home: string, ways: readonly Pair[], members: readonly string[] = ways.flat()): Strand[] {
  const inside = new Set(members), passed = reached(ways, home);
  return strands(book).filter((s) => s.stream === 'capital' && s.to !== home && passed.has(s.to) && (s.from === undefined || !inside.has(s.from)))
    // If the whole may sit in another deal too, so may each share of it.
    .map((s) => (wholes(book, s.known).some((whole) => whole.deal.overlaps_with?.length) ? { ...s, overlaps: true } : s));
}

/** The sum of such pieces; a range where the same money may sit in two deals. */
export function outside(pieces: readonly Strand[], basis: Basis = 'promised'): Sum {
  let low = 0, high = 0, unknown = 0;
  const deals: string[] = [];
  for (const s of pieces) {
    if (s.value === undefined) { unknown++; continue; }
    const value = basis === 'paid' ? s.paid : s.value;
    high += value;
    if (!s.overlaps) low += value;
    deals.push(s.known.deal.slug);
  }
  return { stream: 'capital', basis, low, high, deals, unknown };
}
