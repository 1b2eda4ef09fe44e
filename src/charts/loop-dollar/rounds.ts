/** The loop that gets a new dollar each round, until customers outside stop. */
import { ticks } from 'd3-array';
import type { Text } from '../../i18n/text';
import { type Label, LABEL, LINE, SMALL, stacked } from '../../marks/label';
import { box, type Item, type Panel, type Shape } from '../../marks/Items';
import { round } from '../../marks/ribbon';
import { linear } from '../../marks/scale';
import { textWidth, wrap } from '../../marks/textWidth';
import { LOOKS } from './looks';
import { type Reading, ROUNDS } from './read';
import { nameRound, short } from './tell';

export const STOP = 'stop';
/** What a finger needs, in pixels. */
const REACH = 24;
export const roundKey = (n: number): string => `round-${n}`;
const FOOT = 20, GAP = 4;
/** The scale never shows less, in dollars. */
const LEAST_TOP = 1.5;
/** Rounds that are named under the axis. */
const NAMED = [4, 8, 12];
/** From the plot to the amounts of its axis. */
const AXIS = 8;

export function placeRounds(reading: Reading, { left, right, top, height }: { readonly left: number; readonly right: number; readonly top: number; readonly height: number }, text: Text): Panel {
  const { rounds, stop } = reading, most = Math.max(LEAST_TOP, ...rounds.map((r) => r.revenue)) * 1.12;
  const heads = wrap(text.t('labels.rounds'), right - left, LABEL, '600'), roof = top + heads.length * LINE + 18, floor = top + height - FOOT;
  const y = linear([0, most], [floor, roof]);
  const values = ticks(0, most, 3).filter((value) => value > 0), edge = right - AXIS - Math.max(...values.map((value) => textWidth(short(value, text), SMALL))), step = (edge - left) / ROUNDS, x = (n: number) => left + (n - 1) * step;
  const items = rounds.map((r): Item => {
    const shapes: Shape[] = [], width = step - GAP;
    if (r.first > 0) shapes.push({ d: box(x(r.n) + GAP / 2, y(r.first), width, floor - y(r.first)), look: LOOKS.first });
    if (r.revenue > r.first) shapes.push({ d: box(x(r.n) + GAP / 2, y(r.revenue), width, Math.max(0.6, y(r.first) - y(r.revenue))), look: LOOKS.again });
    const said = short(r.revenue, text), half = textWidth(said, SMALL, '600') / 2, mid = Math.min(Math.max(x(r.n) + step / 2, left + half), edge - half);
    return { key: roundKey(r.n), name: nameRound(r, text), area: { x: round(x(r.n)), y: round(roof), width: round(step), height: round(floor - roof) }, shapes, labels: r.n === stop ? [{ text: said, x: mid, y: Math.min(y(r.revenue), y(1)) - 6, anchor: 'middle', look: 'accent', size: SMALL }] : [] };
  });
  const amount = items[stop - 1]!.labels[0]!, said = amount.y, end = x(stop) + step, behind: Shape[] = [
    // None runs through the amount.
    ...values.filter((value) => Math.abs(y(value) + SMALL / 2 - said) > SMALL).map((value): Shape => ({ d: `M${round(left)} ${round(y(value))}H${round(edge)}`, look: 'grid' })),
    { d: `M${round(left)} ${round(floor)}H${round(edge)}`, look: 'axis' },
  ];
  const fresh: Shape = { d: `M${round(left)} ${round(y(1))}H${round(end)}${stop < ROUNDS ? `V${round(floor)}` : ''}`, look: LOOKS.fresh };
  const stopped = text.t('labels.stopped'), wide = textWidth(stopped, SMALL, '600'), at = Math.max(end + 6, amount.x + textWidth(amount.text, SMALL, '600') / 2 + 8), roomy = edge - at > wide;
  const labels: Label[] = [
    ...stacked(heads, { x: left, y: top + 13, look: 'bold' }),
    ...values.map((value): Label => ({ text: short(value, text), x: right, y: y(value) + 4, anchor: 'end', look: 'soft', size: SMALL })),
    { text: text.t('labels.round', { n: 1 }), x: left, y: floor + 14, look: 'soft', size: SMALL },
    ...NAMED.map((n): Label => ({ text: String(n), x: x(n) + step / 2, y: floor + 14, anchor: 'middle', look: 'soft', size: SMALL })),
  ];
  // The control's values lie at the right edge of each round.
  const line: Item = {
    key: STOP, name: text.t(stop < ROUNDS ? 'names.stop' : 'names.noStop', { n: stop }), area: { x: round(end - REACH / 2), y: round(roof), width: REACH, height: round(floor - roof) }, shapes: [fresh],
    labels: roomy && stop < ROUNDS ? [{ text: stopped, x: at, y: Math.min(y(1), ...rounds.filter((r) => x(r.n) < at + wide && x(r.n) + step > at).map((r) => y(r.revenue))) - 5, look: 'bold', size: SMALL }] : [],
    hold: { part: 'stop', value: String(stop), stops: rounds.map(({ n }) => [round(x(n) + step), String(n)] as const) },
  };
  return { items: [...items, line], labels, behind, lines: [] };
}
