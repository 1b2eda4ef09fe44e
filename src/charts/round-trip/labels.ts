/** What is written at the bands. A label is whole, on more lines if need be: half of an amount would be another amount. */
import { amount } from '../../marks/describe';
import { LABEL, SMALL } from '../../marks/label';
import { textWidth, wrap } from '../../marks/textWidth';
import type { Text } from '../../i18n/text';
import type { Column } from './plan';
import type { Flow, Total } from './read';
import { moneyOf } from './say';

type Line = Column['lines'][number];
/** A smaller share of the widest band has a label only if there is room for all. */
const SMALL_SHARE = 0.01;

const bold = (lines: readonly string[]): Line[] => lines.map((text) => ({ text, look: 'bold', size: LABEL }));
const soft = (line: string): Line => ({ text: line, look: 'soft', size: SMALL });

/** A deal's amount, then how far it is: what is apart or paid of it, or its status; and since when, to the day where that fits. */
export function linesOf({ value, qualifier, rest, apart, drawnPaid, status, since: begun, told }: Flow, room: number, text: Text): Line[] {
  const hidden = value === undefined, partly = drawnPaid > 0 && drawnPaid !== value, since = partly ? told : begun;
  const said = [apart && text.t(`apart.${apart}.short`), hidden ? text.t('labels.unknown') : partly ? text.t('labels.paid', { amount: text.money(drawnPaid) }) : text.t(`grammar.statuses.${status}`)].filter(Boolean).join(', ');
  const day = `${said}, ${text.date(since, true)}`;
  const state = hidden ? said : textWidth(day, SMALL) > room ? `${said}, ${since.slice(0, 4)}` : day;
  return [...(hidden ? [] : bold(wrap(amount(text, value, qualifier, rest), room, LABEL, '600'))), ...wrap(state, room, SMALL).map(soft)];
}

/** The deals of one leg that have a label: the `most` largest ones, those in the sums first. */
export function labelled(flows: readonly Flow[], widest: number, most: number): Set<Flow> {
  const bySize = flows.toSorted((a, b) => Number(b.counted) - Number(a.counted) || (b.drawn ?? -1) - (a.drawn ?? -1));
  return new Set(bySize.slice(0, most).filter((f) => flows.length <= most || (f.drawn ?? 0) >= widest * SMALL_SHARE));
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
