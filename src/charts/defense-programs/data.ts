import { knownFrom } from '../../data/days';
import type { Content } from '../../data/load';
import type { PointRole, Qualifier } from '../../data/vocabulary';
import type { Selection } from '../types';

const SERIES = 'defense-programs';
/** Who gives a contract or decides, by how the record names it in English; bodies not listed are `others`. */
export const AGENCIES = ['us-army', 'cdao', 'defense-department', 'defense-innovation-unit', 'gsa', 'courts', 'others'] as const;
export type Agency = (typeof AGENCIES)[number];
const NAMED: readonly (readonly [RegExp, Agency])[] = [[/Army/, 'us-army'], [/CDAO/, 'cdao'], [/Department of (Defense|War)/, 'defense-department'], [/Innovation Unit/, 'defense-innovation-unit'], [/GSA/, 'gsa'], [/Court|courts/, 'courts']];
/** Where the record names a company by its part or its role, the name that a reader looks for. */
const ALSO: Readonly<Record<string, string>> = { 'Meta (model)': 'Meta', 'Meta and others': 'Meta', 'SpaceX (xAI)': 'xAI', AWS: 'Amazon' };

export interface Item {
  readonly key: string;
  readonly date: string;
  /** the day from which on it was surely known */
  readonly from: string;
  readonly role: Exclude<PointRole, 'use'>;
  readonly follows?: string | undefined;
  /** US$ million; undefined = not known */
  readonly value?: number | undefined;
  readonly qualifier: Qualifier;
  /** undefined: a company decides for itself */
  readonly agency?: Agency | undefined;
  readonly agencyName: string;
  readonly contractors: readonly string[];
  readonly program: string;
  readonly measure: string;
}
export interface Data { readonly evidenceEnds: string; readonly items: readonly Item[]; readonly stops: readonly string[]; /** names by slug */ readonly parties: Readonly<Record<string, string>> }

export const slugOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
/** Points of this chart: contracts, policies and disputes. A product in use has no contract and no amount of its own. */
function pointsOf(content: Content) {
  const series = content.series.get(SERIES);
  if (!series) throw new Error(`defense-programs stands on content/series/${SERIES}.yaml, which is not there.`);
  return Object.entries(series.points).filter(([, point]) => point.role !== undefined && point.role !== 'use');
}

/** The day from which on a point is surely known: of a month alone its last, but no later than what carries the point on. A ruling tells that there was a suit. */
function sureFrom(points: ReturnType<typeof pointsOf>, key: string, evidenceEnds: string): string {
  const days = points.flatMap(([other, { date, follows }]) => (other === key ? [knownFrom(date, evidenceEnds)] : follows === key ? [sureFrom(points, other, evidenceEnds)] : []));
  return days.reduce((first, day) => (day < first ? day : first));
}

export const selection: Selection<Data> = {
  records: (content) => pointsOf(content).map(([key]) => `series/${SERIES}/#${key}`),
  select(content, lang) {
    const evidenceEnds = content.site.evidence_ends;
    const points = pointsOf(content);
    const items = points.map(([key, { date, role, follows, value, qualifier, agency, contractors = [], program, measure }]): Item => {
      const named = agency?.en ?? '', own = named.startsWith('(') || agency === undefined;
      return {
        key, date, from: sureFrom(points, key, evidenceEnds), role: role as Item['role'], follows, value, qualifier: qualifier ?? 'exact',
        agency: own ? undefined : (NAMED.find(([shape]) => shape.test(named))?.[1] ?? 'others'), agencyName: own ? '' : (agency?.[lang] ?? ''),
        contractors: contractors.map((name) => ALSO[name] ?? name), program: program?.[lang] ?? '', measure: measure?.[lang] ?? '',
      };
    }).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    const parties = Object.fromEntries([...new Set(items.flatMap((i) => i.contractors))].sort().map((name) => [slugOf(name), name]));
    return { evidenceEnds, items, stops: [...new Set(items.map((i) => i.from))], parties };
  },
};
