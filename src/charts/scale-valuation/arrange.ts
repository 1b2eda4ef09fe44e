/** What is the same in every state, worked out once at build, so that the page carries less: order, ranges, axes, what the sentence tells. */
import { ticks } from 'd3-array';
import { lastDay } from '../../data/days';
import type { Data, Figure, Happening, Scale } from './data';

interface Dated { readonly date: string }
/** Older first; what is known to the month or year counts from its last day. */
const byDate = (a: Dated, b: Dated) => lastDay(a.date).localeCompare(lastDay(b.date));
const firstDay = (date: string) => (date.length === 4 ? `${date}-01-01` : `${date.slice(0, 7)}-01`);
const firstOf = (all: readonly Dated[], end: string) => all.map((x) => firstDay(x.date)).sort()[0] ?? end;
const yearOf = (day: string) => `${day.slice(0, 4)}-01-01`;

/** Two or more amounts of one date from trades in existing shares are the ends of a range; each then knows both ends. */
export function withRanges(figures: readonly Figure[]): Figure[] {
  return figures.map((f) => {
    const ends = figures.filter((g) => g.grounds === 'secondary' && f.grounds === 'secondary' && g.date === f.date && g.value !== undefined), amounts = ends.map((g) => g.value!), low = Math.min(...amounts), high = Math.max(...amounts);
    return low < high ? { ...f, range: [low, high], kin: ends.filter((g) => g !== f).map((g) => g.key) } : f;
  });
}

/** Room over the largest figure, as a share. */
const AIR = 1.12;
/** So many round amounts stand at an axis, about. */
const AMOUNTS = 4;
const scaleOf = (figures: readonly Figure[]): Scale => { const most = Math.max(0, ...figures.map((f) => f.value ?? 0)) * AIR; return { most, ticks: ticks(0, most, AMOUNTS) }; };

/** So near the end of an axis a quarter has no room for its name, in milliseconds. */
const NEAR_END = 30 * 86_400_000;
/** The first days of the years (`months`: the first alone) or quarters from a day to the end of the evidence. */
function startsOf(months: readonly string[], from: string, to: string, spare = 0): string[] {
  const first = Number(from.slice(0, 4)), years = Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, i) => first + i);
  return years.flatMap((year) => months.map((month) => `${year}-${month}-01`)).filter((day) => day >= from && Date.parse(day) <= Date.parse(to) - spare);
}

export function arrange(evidenceEnds: string, given: { readonly values: readonly Figure[]; readonly revenues: readonly Figure[]; readonly events: readonly Happening[] }): Data {
  const values = withRanges(given.values.toSorted(byDate)), revenues = given.revenues.toSorted(byDate), events = given.events.toSorted(byDate);
  const last = (list: readonly Figure[], is: (f: Figure) => boolean) => { const at = list.findLastIndex(is); return at < 0 ? undefined : at; };
  const round = last(values, (f) => f.grounds === 'round'), recent = (round ?? -1) + 1, sum = (f: Figure) => !f.runRate && f.grounds !== 'forecast';
  const forecast = last(revenues, (f) => f.grounds === 'forecast' && !f.runRate), close = firstOf([...values.slice(recent), ...events], evidenceEnds);
  const inYears = (shown: readonly Figure[]) => { const from = yearOf(firstOf(shown, evidenceEnds)); return { from, days: startsOf(['01'], from, evidenceEnds) }; };
  return {
    evidenceEnds, values, revenues, events, recent, scales: { values: scaleOf(values), revenues: scaleOf(revenues) },
    time: { both: inYears([...values, ...revenues]), valuation: inYears(values), revenue: inYears(revenues), events: { from: close, days: startsOf(['01', '04', '07', '10'], close, evidenceEnds, NEAR_END) } },
    said: {
      round, deal: last(values, (f) => f.grounds === 'deal'), talks: last(values, (f) => f.grounds === 'talks'), trades: last(values, (f) => f.range !== undefined),
      fact: last(revenues, (f) => sum(f) && f.value !== undefined), forecast, open: forecast !== undefined && revenues.some((f) => sum(f) && f.value === undefined && f.date === revenues[forecast]!.date),
    },
  };
}
