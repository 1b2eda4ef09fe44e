import { lastDay } from '../../data/days';
import type { Data, Figure, Happening } from './data';

export const SHOWS = ['both', 'valuation', 'revenue', 'events'] as const;
export interface State { readonly show: (typeof SHOWS)[number] }
/** Two figures of one day on the same grounds: the ends of one range. */
export interface Range { readonly low: Figure; readonly high: Figure }
export interface Reading {
  readonly show: State['show'];
  readonly values: readonly Figure[];
  readonly revenues: readonly Figure[];
  readonly events: readonly Happening[];
  readonly ranges: readonly Range[];
  /** the ends of the time axis, days */
  readonly from: string;
  readonly to: string;
  /** the deal that the chart talks about */
  readonly deal: Figure | undefined;
  /** what the sentence tells: the last priced round, talks and trades; the last year's revenue with an amount, the last forecast, statements without one */
  readonly said: { readonly round?: Figure | undefined; readonly talks?: Figure | undefined; readonly trades?: Range | undefined; readonly fact?: Figure | undefined; readonly forecast?: Figure | undefined; readonly unknown: readonly Figure[] };
}

/** Older first; what is known to the month or year counts from its last day. */
const byDate = (a: { readonly date: string }, b: { readonly date: string }) => (lastDay(a.date) < lastDay(b.date) ? -1 : lastDay(a.date) > lastDay(b.date) ? 1 : 0);
const firstDay = (date: string) => (date.length === 4 ? `${date}-01-01` : `${date.slice(0, 7)}-01`);
const yearOf = (date: string) => date.slice(0, 4);

/** Figures with the same date and grounds are a range: its lowest and its highest. */
export function rangesOf(figures: readonly Figure[]): Range[] {
  const groups = Map.groupBy(figures.filter((f) => f.value !== undefined && f.grounds === 'secondary'), (f) => f.date);
  return [...groups.values()].flatMap((group) => {
    const [low, high] = [group.toSorted((a, b) => a.value! - b.value!)[0]!, group.toSorted((a, b) => b.value! - a.value!)[0]!];
    return low.value! < high.value! ? [{ low, high }] : [];
  });
}

/** What a choice shows, oldest first. Nothing is worked out between two figures. */
export function read(data: Data, { show }: State): Reading {
  const values = data.values.toSorted(byDate), revenues = data.revenues.toSorted(byDate), events = data.events.toSorted(byDate), last = (of: Figure['grounds']) => values.findLast((f) => f.grounds === of);
  const round = last('round'), ranges = rangesOf(values);
  // The close look at what followed starts with the first figure after the last priced round.
  const since = show === 'events' ? values.filter((f) => !round || byDate(f, round) > 0) : values;
  const shown = { values: show === 'revenue' ? [] : since, revenues: show === 'both' || show === 'revenue' ? revenues : [], events: show === 'events' ? events : [] };
  const days = [...shown.values, ...shown.revenues, ...shown.events].map((x) => firstDay(x.date)).sort(), first = days[0] ?? data.evidenceEnds;
  const years = revenues.filter((f) => f.grounds !== 'forecast' && !f.runRate);
  return {
    show, ...shown, ranges: show === 'revenue' ? [] : ranges, from: show === 'events' ? first : `${yearOf(first)}-01-01`, to: data.evidenceEnds, deal: last('deal'),
    said: {
      round, talks: last('talks'), trades: ranges.at(-1), fact: years.findLast((f) => f.value !== undefined), forecast: revenues.findLast((f) => f.grounds === 'forecast' && !f.runRate),
      unknown: years.filter((f) => f.value === undefined),
    },
  };
}
