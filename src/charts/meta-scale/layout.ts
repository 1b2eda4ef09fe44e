import { amount, describeDeal } from '../../marks/describe';
import { EMPTY_SIZE } from '../../marks/Empty';
import { type Label, LABEL, LINE } from '../../marks/label';
import { clip, wrap } from '../../marks/textWidth';
import { money } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import { type Direction, type Mark, type Picture, type Size, WIDE } from '../types';
import type { Role } from './data';
import { planFor, type Rect, type Way } from './plans';
import type { Flow, Reading } from './read';

/** The largest figure that was ever on the table, US$ million: the scale's end, so that a width means the same on every day. */
const LARGEST = 15_000;
/** Thinner than this, a band would lie by being nothing. */
const THINNEST = 2;
const NAME = 13;
/** Cards are narrow: their small print is smaller. */
const CARD = 11.5;

export interface Station extends Rect { readonly key: string; readonly soft: boolean; readonly lines: readonly Label[] }
/** A way of the loop along its middle line. band: to scale; envelope: as wide as it can be at most; thread: unknown; arrow: has no price. */
export interface Leg extends Omit<Way, 'label'> {
  readonly flow: Flow;
  readonly shape: 'band' | 'envelope' | 'thread' | 'arrow';
  readonly thickness: number;
  /** share of the thickness that is known paid, 0 to 1 */
  readonly paid: number;
  readonly card?: Rect | undefined;
  readonly lines: readonly Label[];
}
export interface Loop extends Picture { readonly stations: readonly Station[]; readonly legs: readonly Leg[]; readonly upright: boolean; /** how many ways are left out */ readonly rest: readonly Label[] }

/** The way around the loop, and so the order of the arrow keys. */
const ORDER: readonly Role[] = ['invest', 'payout', 'work', 'hire', 'google', 'openai'];

const nameOf = (flow: Flow, text: Text): string => (text.has(`names.${flow.role}`) ? `${describeDeal(text, flow)} ${text.t(`names.${flow.role}`)}` : describeDeal(text, flow));

function says(flow: Flow, width: number, text: Text): { t: string; bold: boolean }[] {
  const price = amount(text, flow.value, flow.qualifier);
  const first = text.has(`labels.${flow.role}`) ? text.t(`labels.${flow.role}`, { amount: price }) : price;
  const partly = flow.paid !== undefined && flow.paid > 0;
  const rest = [text.t(`grammar.statuses.${flow.status}`), ...(partly ? [text.t('labels.paid', { amount: money(flow.paid ?? 0, text.lang) })] : [])].join(', ');
  return [...wrap(first, width, LABEL, '600').map((t) => ({ t, bold: true })), ...wrap(rest, width, LABEL).map((t) => ({ t, bold: false }))];
}

function labelOf(flow: Flow, way: Way, card: Rect | undefined, name: string, text: Text): Label[] {
  if (card) {
    const room = card.width - 14;
    const rows = [{ t: clip(name, room, NAME, '600'), bold: true }, { t: clip(amount(text, flow.value, flow.qualifier), room, CARD), bold: false }, { t: text.t(`grammar.statuses.${flow.status}`), bold: false }];
    return rows.map(({ t, bold }, i) => ({ text: t, look: bold ? 'bold' : 'soft', size: bold ? NAME : CARD, x: card.x + 8, y: card.y + 16 + i * LINE, anchor: 'start' }));
  }
  const { label } = way;
  if (!label) return [];
  const lines = says(flow, label.width, text);
  const first = label.hangs === 'below' ? label.y : label.y - (lines.length - 1) * LINE;
  return lines.map(({ t, bold }, i) => ({ text: t, look: bold ? 'bold' : 'soft', size: LABEL, x: label.x, y: first + i * LINE, anchor: label.anchor }));
}

/** Places the loop of a day. The stations never move; only ways appear, widen and end. */
export function layout(reading: Reading, { width, height }: Size, text: Text): Loop {
  const plan = planFor(width, width >= WIDE, height), { invest } = plan.ways, upright = invest!.x0 === invest!.x1;
  const known = ORDER.flatMap((role) => reading.flows.find((f) => f.role === role) ?? []), shown = known.filter((f) => plan.ways[f.role]), left = known.length - shown.length;
  if (!known.length) return { width, height: plan.height, upright, stations: [], legs: [], marks: [], rest: [], empty: wrap(text.t('empty'), width - 40, EMPTY_SIZE) };
  const price = shown.find((f) => f.role === 'invest')?.value;
  const legs = shown.map((flow): Leg => {
    const { label: _, ...way } = plan.ways[flow.role]!, card = plan.cards[flow.role];
    const measured = flow.role === 'payout' ? price : flow.value;
    const thickness = measured === undefined ? THINNEST : Math.max(THINNEST, (measured / LARGEST) * plan.band);
    const shape = flow.role === 'hire' ? 'arrow' : flow.role === 'payout' ? 'envelope' : flow.value === undefined ? 'thread' : 'band';
    return { ...way, flow, shape, thickness, card, paid: flow.value && flow.paid ? Math.min(1, flow.paid / flow.value) : 0, lines: labelOf(flow, plan.ways[flow.role]!, card, flow.from, text) };
  });
  const reached = (key: string) => key !== 'scale-shareholders' || shown.some((f) => f.role === 'payout');
  const stations = Object.entries(plan.stations).filter(([key]) => reached(key)).map(([key, rect]): Station => {
    const rows = wrap(reading.parties[key] ?? key, rect.width - 8, NAME, '600');
    const lines = rows.map((t, i): Label => ({ text: t, look: 'bold', size: NAME, anchor: 'middle', x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 + 4.5 + (i - (rows.length - 1) / 2) * LINE }));
    return { key, soft: key === 'scale-shareholders', ...rect, lines };
  });
  const marks = legs.map(({ flow }, i): Mark => {
    const at = (step: number) => legs[(i + step + legs.length) % legs.length]!.flow.slug;
    const near: Partial<Record<Direction, string>> = legs.length > 1 ? { right: at(1), down: at(1), left: at(-1), up: at(-1) } : {};
    return { key: flow.slug, name: nameOf(flow, text), record: `deals/${flow.slug}/`, near };
  });
  return { width, height: plan.height, upright, stations, legs, marks, rest: left ? [{ text: text.t('figure.rest', { n: left }), x: 0, y: plan.height - 4, look: 'soft' }] : [] };
}
