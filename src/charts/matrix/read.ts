import type { Stream } from '../../data/totals';
import type { Kind } from '../../data/vocabulary';
import type { Counted } from '../basis';
import type { Data } from './data';
import { onDay, stopsOf } from './days';
import { shown, sum, type Way, waysOf } from './ways';

export const SORTS = ['returns', 'amount', 'name'] as const;
export interface State { readonly asOf: string; readonly status: Counted; readonly sort: (typeof SORTS)[number]; readonly kinds: readonly Kind[] }

/** Two parties and what goes between them. `out` goes from the one that puts in capital, `back` returns to it. */
export interface Pair { readonly key: string; readonly out: Way; readonly back: Way | undefined; /** US$ million, of the larger way */ readonly size: number; readonly deals: number }
/** The pairs that are not drawn one by one. Amounts in US$ million, from a floor to a ceiling where money may sit in two deals. */
export interface Others { readonly pairs: number; readonly capital: readonly [number, number]; readonly purchases: readonly [number, number]; readonly unknown: number; readonly talks: number }
export interface Reading {
  readonly state: State;
  /** those that are drawn, in the order of the state */
  readonly pairs: readonly Pair[];
  readonly others: Others | undefined;
  /** of all pairs, drawn or not */
  readonly all: number;
  readonly both: readonly Pair[];
  readonly paidBoth: readonly Pair[];
  readonly names: Data['parties'];
  readonly first: string;
}

/** As many payers and as many recipients as have room for their names at 560 pixels. */
const MOST_PARTIES = 9;
/** The room of the list on a phone, and what a pair of each sort takes of it, in pixels: a finger needs 24. */
export const ROOM = 690, BOTH_HIGH = 42, ONE_HIGH = 24;
/** The deal that the site starts from is always drawn by itself. */
export const SUBJECT = 'meta:scale-ai';

const capitalOf = (way: Way | undefined): number => sum(way?.piles ?? [], (p) => (p.stream === 'capital' && !p.talk ? (p.value ?? 0) : 0));
const hasCapital = (way: Way): boolean => way.piles.some((p) => p.stream === 'capital');
/** Whether the first way is the one that puts in the capital: by amount, by having any, by size, by name. */
const leads = (a: Way, b: Way): boolean => (capitalOf(a) - capitalOf(b) || Number(hasCapital(a)) - Number(hasCapital(b)) || a.size - b.size || (a.from < b.from ? 1 : -1)) > 0;

function pairsOf(ways: readonly Way[]): Pair[] {
  const by = new Map(ways.map((w) => [`${w.from} ${w.to}`, w]));
  return ways.flatMap((out): Pair[] => {
    const back = by.get(`${out.to} ${out.from}`);
    if (back && !leads(out, back)) return [];
    return [{ key: `${out.from}:${out.to}`, out, back, size: Math.max(out.size, back?.size ?? 0), deals: sum([out, ...(back ? [back] : [])], (w) => sum(w.piles, (p) => p.pieces.length)) }];
  });
}

/** The payers and recipients that matter most: those that pay each other first, then by amount, as long as there is room. All pairs between them are drawn, so an empty cell means that no money is known. */
function chosenOf(pairs: readonly Pair[]): Pair[] {
  const rank = (p: Pair) => (p.back ? 0 : p.key === SUBJECT ? 1 : 2);
  const ranked = pairs.toSorted((a, b) => rank(a) - rank(b) || b.size - a.size || b.deals - a.deals || (a.key < b.key ? -1 : 1));
  let rows = new Set<string>(), columns = new Set<string>(), chosen: Pair[] = [];
  for (const pair of ranked) {
    const moreRows = new Set(rows).add(pair.out.from), moreColumns = new Set(columns).add(pair.out.to);
    if (moreRows.size + moreColumns.size === rows.size + columns.size || moreRows.size > MOST_PARTIES || moreColumns.size > MOST_PARTIES) continue;
    const within = pairs.filter((p) => moreRows.has(p.out.from) && moreColumns.has(p.out.to));
    if (sum(within, (p) => (p.back ? BOTH_HIGH : ONE_HIGH)) > ROOM) continue;
    [rows, columns, chosen] = [moreRows, moreColumns, within];
  }
  return chosen;
}

const waysIn = (pair: Pair): readonly Way[] => (pair.back ? [pair.out, pair.back] : [pair.out]);
function othersOf(rest: readonly Pair[]): Others | undefined {
  if (!rest.length) return undefined;
  const piles = rest.flatMap(waysIn).flatMap((w) => w.piles), live = piles.filter((p) => !p.talk);
  const pieces = (stream: Stream) => live.filter((p) => p.stream === stream).flatMap((p) => p.pieces);
  const range = (stream: Stream) => [sum(pieces(stream), (p) => (p.overlaps ? 0 : (p.value ?? 0))), sum(pieces(stream), (p) => p.value ?? 0)] as const;
  return { pairs: rest.length, capital: range('capital'), purchases: range('purchases'), unknown: sum(live, (p) => p.unknown), talks: piles.length - live.length };
}

const paidWay = (way: Way | undefined) => way?.piles.some((p) => p.paid > 0) ?? false;

/** Who pays whom on a day, pair by pair. */
export function read(data: Data, chosen: State): Reading {
  const state = { ...chosen, asOf: chosen.asOf < data.evidenceEnds ? chosen.asOf : data.evidenceEnds };
  const all = onDay(data.slices, state.asOf).filter((s) => state.kinds.includes(s.kind) && (s.status !== 'rumored' || state.status === 'all') && shown(s, state.status) !== null);
  const pairs = pairsOf(waysOf(all, state.status)), drawn = chosenOf(pairs);
  const name = (p: Pair) => `${data.parties[p.out.from] ?? p.out.from} ${data.parties[p.out.to] ?? p.out.to}`;
  const order: Record<State['sort'], (a: Pair, b: Pair) => number> = {
    returns: (a, b) => Number(Boolean(b.back)) - Number(Boolean(a.back)) || (b.back?.size ?? 0) - (a.back?.size ?? 0),
    amount: (a, b) => b.size - a.size,
    name: (a, b) => (name(a) < name(b) ? -1 : 1),
  };
  const sorted = (list: readonly Pair[]) => list.toSorted((a, b) => order[state.sort](a, b) || b.size - a.size || (a.key < b.key ? -1 : 1));
  const both = sorted(pairs.filter((p) => p.back));
  return {
    state, pairs: sorted(drawn), others: othersOf(pairs.filter((p) => !drawn.includes(p))), all: pairs.length,
    both, paidBoth: both.filter((p) => paidWay(p.out) && paidWay(p.back)), names: data.parties, first: stopsOf(data.slices)[0] ?? '',
  };
}
