import type { Content } from '../../data/load';
import type { Ground, Qualifier } from '../../data/vocabulary';
import type { Selection } from '../types';
import { arrange } from './arrange';

const SERIES = { values: 'scale-valuation', revenues: 'scale-revenue', events: 'scale-events' } as const;
type Part = keyof typeof SERIES;

/** A valuation or a revenue as some source gave it; `value` in US$ million, undefined = no amount was given. */
export interface Figure {
  readonly key: string;
  readonly record: string;
  /** the day, month or year that it is about */
  readonly date: string;
  readonly value?: number | undefined;
  readonly qualifier: Qualifier;
  readonly grounds: Ground;
  /** a yearly rate at the year's end, not the sum of a year */
  readonly runRate: boolean;
  readonly measure: string;
  readonly status: string;
  readonly note: string;
  /** the lowest and the highest of a range of which this is one end */
  readonly range?: readonly [number, number] | undefined;
  /** the keys of the other ends */
  readonly kin?: readonly string[] | undefined;
}
export interface Happening { readonly key: string; readonly record: string; readonly date: string; readonly told: string; readonly kin?: undefined; /** it is the deal, where that stands among events */ readonly deal?: true }
/** An axis of amounts from nothing to `most`, with round amounts to name; US$ million. */
export interface Scale { readonly most: number; readonly ticks: readonly number[] }
export interface Data {
  readonly evidenceEnds: string;
  /** each oldest first */
  readonly values: readonly Figure[];
  readonly revenues: readonly Figure[];
  readonly events: readonly Happening[];
  /** how many valuations lie before the close look at what followed: up to the last priced round */
  readonly recent: number;
  /** the time axis of each choice: its first day, and the days that are marked on it */
  readonly time: Readonly<Record<'both' | 'valuation' | 'revenue' | 'events', { readonly from: string; readonly days: readonly string[] }>>;
  readonly scales: { readonly values: Scale; readonly revenues: Scale };
  /** what the sentence tells, as places in `values` and in `revenues` (fact, forecast); `open`: nobody gave the amount that was forecast */
  readonly said: { readonly [K in 'round' | 'deal' | 'talks' | 'trades' | 'fact' | 'forecast']?: number | undefined } & { readonly open: boolean };
}

/** The points of a part, each with its key among all marks. @throws if the series is gone */
function pointsOf(content: Content, part: Part) {
  const series = content.series.get(SERIES[part]);
  if (!series) throw new Error(`scale-valuation stands on content/series/${SERIES[part]}.yaml, which is not there.`);
  return Object.entries(series.points).map(([name, point]) => ({ point, name, key: `${part}-${name}`, record: `series/${SERIES[part]}/#${name}` }));
}

export const selection: Selection<Data> = {
  records: (content) => (Object.keys(SERIES) as Part[]).flatMap((part) => pointsOf(content, part).map(({ record }) => record)),
  select(content, lang) {
    const figures = (part: Part) => pointsOf(content, part).map(({ point: p, name, key, record }): Figure => {
      if (!p.grounds) throw new Error(`content/series/${SERIES[part]}.yaml, ${name}: say what the figure rests on ("grounds").`);
      return { key, record, date: p.date, value: p.value, qualifier: p.qualifier ?? 'reported', grounds: p.grounds, runRate: p.run_rate ?? false, measure: p.measure?.[lang] ?? '', status: p.status?.[lang] ?? '', note: p.note?.[lang] ?? '' };
    });
    return arrange(content.site.evidence_ends, { values: figures('values'), revenues: figures('revenues'), events: pointsOf(content, 'events').map(({ point, key, record }) => ({ key, record, date: point.date, told: point.measure?.[lang] ?? '' })) });
  },
};
