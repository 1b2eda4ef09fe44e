/** Every published figure as a text, record by record: what must not change without a word. */
import type { Finding } from './evidenceSchema';
import type { Content } from './load';
import type { Deal, Loop, Point } from './schema';

/** Fields of a record, each with its figure as a text. */
export type Figures = Readonly<Record<string, string>>;

const said = (...parts: (string | number | undefined | false)[]): string => parts.filter((part) => part !== undefined && part !== false).join(' ');
const known = (fields: Readonly<Record<string, string | number | undefined>>): Figures => Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, String(value)]])));

function ofDeal(deal: Deal): Figures {
  const events = deal.history.map((e, i) => {
    const twice = deal.history.slice(0, i).filter((before) => before.date === e.date).length;
    return [twice ? `${e.date}#${twice + 1}` : e.date, said(e.status, e.value !== undefined && (e.qualifier ?? deal.qualifier), e.value, e.paid !== undefined && 'paid', e.paid, e.cash !== undefined && 'cash', e.cash)] as const;
  });
  return { ...known({ stake: deal.stake, post_money: deal.post_money && said(deal.post_money_qualifier, deal.post_money), round: deal.round?.value }), ...Object.fromEntries(events) };
}
const range = (ends: Loop['back']): string | undefined => ends && `${ends.low ?? '?'} to ${ends.high ?? '?'}`;
const ofLoop = (loop: Loop): Figures => known({ capital_out: range(loop.capital_out), paid: loop.paid, through: range(loop.through), back: range(loop.back) });
const ofPoint = (point: Point): Figures => known({ date: point.date, value: point.value === undefined ? undefined : said(point.qualifier, point.value, point.unit), low: point.low, high: point.high, post_money: point.post_money });

const ofFinding = ({ figures = {} }: Finding): Figures => Object.fromEntries(Object.entries(figures).map(([name, { value, high, unit, qualifier }]) => [name, said(qualifier, value, high !== undefined && 'to', high, unit)]));

/** The figures of all records by their paths. Records without any are left out. */
export function figuresOf({ deals, loops, claims, series, evidence }: Content): Map<string, Figures> {
  return new Map<string, Figures>([
    ...[...deals.values()].map((d) => [`deals/${d.slug}/`, ofDeal(d)] as const),
    ...[...loops.values()].map((l) => [`loops/${l.slug}/`, ofLoop(l)] as const),
    ...[...claims.values()].map((c) => [`claims/${c.slug}/`, { verdict: c.verdict }] as const),
    ...[...series.values()].flatMap((s) => Object.entries(s.points).map(([name, p]) => [`series/${s.slug}/#${name}`, ofPoint(p)] as const)),
    ...[...evidence.values()].flatMap((topic) => Object.entries(topic.findings).map(([name, f]) => [`evidence/${topic.slug}/#${name}`, ofFinding(f)] as const)),
  ].filter(([, figures]) => Object.keys(figures).length > 0));
}

/** The figures as they were published, and the entries of the log that were there by then. */
export interface Snapshot { readonly told: readonly string[]; readonly figures: Readonly<Record<string, Figures>> }

/** The snapshot as a file: a line a record, so that a difference shows what changed. */
export function snapshotText({ told, figures }: Snapshot): string {
  const lines = Object.entries(figures).map(([path, one]) => `  ${JSON.stringify(path)}: ${JSON.stringify(one)}`);
  return `{\n "told": ${JSON.stringify(told)},\n "figures": {\n${lines.join(',\n')}\n }\n}\n`;
}
/** What is published now. */
export const snapshotOf = (content: Content): Snapshot => ({ told: [...content.changes.keys()], figures: Object.fromEntries(figuresOf(content)) });
