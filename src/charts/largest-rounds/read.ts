import type { MoneyEvent } from '../../data/asOf';
import { knownFrom } from '../../data/days';
import type { Data, Round } from './data';

/** The round that the chart talks about: its key in the series. */
export const ACCENT = 'meta-scale';
/** So many rounds are drawn. */
export const TOP = 10;
export interface State { readonly asOf: string }
export interface Ranked extends Round { readonly rank: number; readonly accent: boolean }
/** A rank and the day from which it held. `by`: the larger round that led to it. */
export interface Step { readonly day: string; readonly rank: number; readonly by?: Round | undefined }
export interface Reading {
  readonly day: string;
  readonly evidenceEnds: string;
  /** the largest rounds known on the day, largest first; the accent is among them once it is known */
  readonly top: readonly Ranked[];
  /** how many ranked rounds of the record were known */
  readonly total: number;
  readonly accent: Ranked | undefined;
  /** the accent's ranks from its first day to this one */
  readonly track: readonly Step[];
  /** the same by the amount that was booked, once that was known */
  readonly booked: Data['booked'] & { readonly track: readonly Step[]; readonly rank: number } | undefined;
  /** known on the day, but without a rank: pledges with conditions */
  readonly pledges: readonly Round[];
  /** talks of the accent, until it is known */
  readonly talks: MoneyEvent & { readonly slug: string } | undefined;
  /** who pays whom in the accent, for talks of it too */
  readonly pair: { readonly from: string; readonly to: string };
  /** what became known on this very day */
  readonly fresh: readonly Round[];
  /** ends of the scales, the same on every day: the largest amount of all, the accent's first day, the most pledges at once */
  readonly scale: { readonly most: number; readonly from: string; readonly pledges: number };
  /** the first day on which a round was known */
  readonly first: string;
}

/** The rank of an amount among others: one more than there are larger ones, so equal amounts share a rank. */
export const rankOf = (value: number, others: readonly Round[]): number => 1 + others.filter((r) => r.value > value).length;
const largestFirst = (a: Round, b: Round) => b.value - a.value || (a.date < b.date ? -1 : a.date > b.date ? 1 : a.key < b.key ? -1 : 1);

/** The ranks of an amount among some rounds from a day on: one step for each day on which the rank changed. */
export function trackOf(value: number, rounds: readonly Round[], from: string, until: string, evidenceEnds: string): Step[] {
  const since = (r: Round) => knownFrom(r.date, evidenceEnds);
  const before = rounds.filter((r) => since(r) <= from), later = rounds.filter((r) => r.value > value && since(r) > from && since(r) <= until);
  const days = [...new Set(later.map(since))].sort();
  const first = rankOf(value, before);
  return [{ day: from, rank: first }, ...days.map((day) => ({ day, rank: first + later.filter((r) => since(r) <= day).length, by: later.filter((r) => since(r) === day).sort(largestFirst)[0] }))];
}

/** The rounds of a day, ranked from the record of that day alone. */
export function read(data: Data, chosen: State): Reading {
  const end = data.evidenceEnds, day = chosen.asOf < end ? chosen.asOf : end;
  const since = (x: { readonly date: string }) => knownFrom(x.date, end);
  const known = data.rounds.filter((r) => since(r) <= day), ranked = known.filter((r) => r.ranked).sort(largestFirst);
  const all = ranked.map((r): Ranked => ({ ...r, rank: rankOf(r.value, ranked), accent: r.key === ACCENT }));
  const own = data.rounds.find((r) => r.key === ACCENT)!, accent = all.find((r) => r.accent), ownDay = since(own);
  const top = all.slice(0, TOP);
  // Should it ever fall below the last place, it takes that row, under its own rank.
  if (accent && !top.includes(accent)) top[TOP - 1] = accent;
  const others = ranked.filter((r) => r.key !== ACCENT);
  const track = accent ? trackOf(accent.value, others, ownDay, day, end) : [];
  const bookedTrack = accent && since(data.booked) <= day ? trackOf(data.booked.value, others, ownDay, day, end) : undefined;
  const event = accent ? undefined : data.talks.events.findLast((e) => since(e) <= day);
  return {
    day, evidenceEnds: end, pair: { from: own.investors.join(', '), to: own.company }, top, total: all.length, accent, track, booked: bookedTrack && { ...data.booked, track: bookedTrack, rank: bookedTrack.at(-1)!.rank },
    pledges: known.filter((r) => !r.ranked).sort(largestFirst), talks: event && { ...event, slug: data.talks.slug }, fresh: known.filter((r) => since(r) === day).sort(largestFirst),
    scale: { most: Math.max(...data.rounds.map((r) => r.value)), from: ownDay, pledges: data.rounds.filter((r) => !r.ranked).length }, first: data.stops[0] ?? '',
  };
}
