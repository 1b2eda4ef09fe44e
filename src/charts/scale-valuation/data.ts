import type { Content } from '../../data/load';
import type { Ground, Qualifier } from '../../data/vocabulary';
import type { Selection } from '../types';

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
}
export interface Happening { readonly key: string; readonly record: string; readonly date: string; readonly told: string }
export interface Data { readonly evidenceEnds: string; readonly values: readonly Figure[]; readonly revenues: readonly Figure[]; readonly events: readonly Happening[] }

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
    return { evidenceEnds: content.site.evidence_ends, values: figures('values'), revenues: figures('revenues'), events: pointsOf(content, 'events').map(({ point, key, record }) => ({ key, record, date: point.date, told: point.measure?.[lang] ?? '' })) };
  },
};
