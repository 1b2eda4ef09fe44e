/** What is written at the bands. A label is whole, on more lines if need be: half of an amount would be another amount. */
import { amount } from '../../marks/describe';
import { LABEL, SMALL } from '../../marks/label';
import { textWidth, wrap } from '../../marks/textWidth';
import { date, money } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import type { Column } from './plan';
import type { Flow, Total } from './read';
import { moneyOf } from './say';

type Line = Column['lines'][number];
/** A smaller share of the widest band has a label only if there is room for all. */
const SMALL_SHARE = 0.01;

const bold = (lines: readonly string[]): Line[] => lines.map((text) => ({ text, look: 'bold', size: LABEL }));
const soft = (line: string): Line => ({ text: line, look: 'soft', size: SMALL });

/** How far a deal is: what is apart or paid of it, or its status; and since when, to the day where that fits. */
export function stateOf({ value, apart, drawnPaid, status, since: begun, told }: Flow, room: number, text: Text): string {
  const hidden = value === undefined, partly = drawnPaid > 0 && drawnPaid !== value, since = partly ? told : begun;
  const said = [apart && text.t(`apart.${apart}.short`), hidden ? text.t('labels.unknown') : partly ? text.t('labels.paid', { amount: money(drawnPaid, text.lang) }) : text.t(`grammar.statuses.${status}`)].filter(Boolean).join(', ');
  const day = `${said}, ${date(since, text.lang, true)}`;
  return hidden ? said : textWidth(day, SMALL) > room ? `${said}, ${since.slice(0, 4)}` : day;
}
/** A deal's amount, then how far it is. */
export const linesOf = (flow: Flow, room: number, text: Text): Line[] =>
  [...(flow.value === undefined ? [] : bold(wrap(amount(text, flow.value, flow.qualifier, flow.rest), room, LABEL, '600'))), ...wrap(stateOf(flow, room, text), room, SMALL).map(soft)];
/** Those in the sums first, then the largest. */
export const bySize = (flows: readonly Flow[]): Flow[] => flows.toSorted((a, b) => Number(b.counted) - Number(a.counted) || (b.drawn ?? -1) - (a.drawn ?? -1));

/** The deals of one leg that have a label: the `most` largest ones, those in the sums first. */
export function labelled(flows: readonly Flow[], widest: number, most: number): Set<Flow> {
  return new Set(bySize(flows).slice(0, most).filter((f) => flows.length <= most || (f.drawn ?? 0) >= widest * SMALL_SHARE));
}

/** One label for all deals between two parties: the only one, or the largest and how many more there are. `told`: says who pays whom. */
export function wayLines(flows: readonly Flow[], room: number, told: boolean, text: Text): Line[] {
  const [first] = flows.toSorted((a, b) => Number(b.firmness !== 'ended') - Number(a.firmness !== 'ended') || (b.drawn ?? -1) - (a.drawn ?? -1));
  if (!first) return [];
  const more = flows.length > 1 ? [soft(text.t('labels.more', { n: flows.length - 1 }))] : [];
  if (!told) return [...linesOf(first, room, text), ...more];
  return [...wrap(text.t('labels.way', { from: first.from, to: first.to }), room, SMALL).map(soft), ...linesOf(first, room, text).filter(({ look }) => !more.length || look === 'bold'), ...more];
}

/** What enters from outside into one party, over its bundle. */
export function outsideLines(sum: Pick<Total, 'low' | 'high' | 'qualifier'> | undefined, room: number, text: Text): Line[] {
  const said = sum?.high ? moneyOf(sum, text) : text.t('labels.unknown');
  return [...bold(wrap(said, room, LABEL, '600')), ...wrap(text.t('labels.outside'), room, SMALL).map(soft)];
}
export const widthOf = (lines: readonly Line[]): number => Math.max(0, ...lines.map((line) => textWidth(line.text, line.size ?? LABEL, line.look === 'bold' ? '600' : '400')));
