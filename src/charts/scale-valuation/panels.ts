/** The two panels of figures, each with its own axis: what a price said of the whole company, and what it took in within a year. */
import type { Text } from '../../i18n/text';
import { amount } from '../../marks/describe';
import { type Axis, moneyAxis } from '../../marks/axis';
import { round } from '../../marks/ribbon';
import { linear } from '../../marks/scale';
import { textWidth, wrap } from '../../marks/textWidth';
import type { Ground } from '../../data/vocabulary';
import { type Label, SMALL } from '../../marks/label';
import { WIDE } from '../types';
import type { Figure } from './data';
import { type Box, placeLabels, type Wish } from './place';
import type { Reading } from './read';
import { groundsOf, linesOf } from './tell';

/** A path around (`x`, `y`), or in the picture's own coordinates. */
export interface Shape { readonly d: string; readonly look: string; readonly x?: number; readonly y?: number }
export interface Item { readonly key: string; readonly shapes: readonly Shape[]; readonly reach: Box; readonly labels: readonly Label[] }
export interface Panel { readonly items: readonly Item[]; readonly axis: Axis }
/** Where a panel stands: its plot from `left` to `right`, labels up to `edge`. */
export interface Frame { readonly left: number; readonly right: number; readonly edge: number; readonly top: number; readonly bottom: number; x(date: string): number }

/** Room over the largest figure, as a share. */
const AIR = 1.12;
const R = 5;
const CIRCLE = (r: number) => `M0-${r}A${r} ${r} 0 1 1 0 ${r}A${r} ${r} 0 1 1 0-${r}Z`;
const DIAMOND = 'M0-6L5 0L0 6L-5 0Z', ARROW = 'M0-7V-18M-4-14L0-18L4-14';
/** How a valuation looks by its grounds: priced solid, talked about hollow, the deal in the accent, trades in existing shares as diamonds. */
export const DOTS: Readonly<Partial<Record<Ground, Shape>>> = {
  round: { d: CIRCLE(R), look: 'ink fill' }, offer: { d: CIRCLE(R), look: 'ink hollow' }, talks: { d: CIRCLE(R + 1), look: 'ink hollow dotted' }, deal: { d: CIRCLE(R + 2), look: 'accent fill' }, secondary: { d: DIAMOND, look: 'ink hollow' },
};
/** How a revenue looks by its grounds: stated solid, reported lighter, estimated outlined, forecast dashed. */
export const BARS: Readonly<Partial<Record<Ground, string>>> = { company: 'ink band f-paid', press: 'ink band f-binding', estimate: 'ink band f-announced', forecast: 'ink band f-rumored' };
/** The place of other figures in the order in which labels find room. */
const LATER = 9;
const FIRM: readonly Ground[] = ['round', 'deal'];

const around = (x: number, y: number, r: number): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });
const axisBoxes = (axis: Axis): Box[] => axis.labels.map((l) => ({ left: l.x, right: l.x + textWidth(l.text, SMALL), top: l.y - SMALL, bottom: l.y + 2 }));
/** How wide a label may be beside its point, and at least in the margin; less in the margin is no room at all. */
const column = (frame: Frame): number => (frame.edge < WIDE ? 116 : 150);
const beside = (frame: Frame, x: number): number => (frame.edge - x < 70 ? column(frame) : frame.edge - x - 16);
/** Grounds that the amount's own qualifier says already. */
const SAID: readonly Ground[] = ['forecast', 'press'];
/** Where the line of what is not known stands, from the panel's right end, and its sign, as a share of the height. */
export const UNKNOWN = { key: 'values-unknown', inset: 7, share: 0.3, reach: 36 };
const query = (x: number, y: number): Label => ({ text: '?', x, y: y + 7, look: 'bold', size: 20, anchor: 'middle' });
/** From year to year a bar takes this share of its slot, and is at most so wide. */
const SLOT = 0.62, WIDEST = 46;

/** What a whole company was said to be worth: a stem and a dot a figure, a band a range, and nothing between them. */
export function valuePanel(reading: Reading, frame: Frame, text: Text): Panel {
  const { values, ranges } = reading, most = Math.max(...values.map((f) => f.value ?? 0)) * AIR;
  const y = linear([0, most], [frame.bottom, frame.top]), axis = moneyAxis(most, y, { left: frame.left, right: frame.right }, text);
  const known = values.filter((f) => f.value !== undefined), at = (f: Figure) => ({ x: round(frame.x(f.date)), y: round(y(f.value!)) });
  const inRange = new Set(ranges.flatMap((r) => [r.low.key, r.high.key]));
  const items = known.map((f) => {
    const { x, y: top } = at(f), range = ranges.find((r) => r.high.key === f.key), dot = DOTS[f.grounds] ?? DOTS.offer!;
    const stem: Shape = { d: `M${x} ${frame.bottom}V${top}`, look: `${f.grounds === 'deal' ? 'accent' : 'soft'} thin${FIRM.includes(f.grounds) ? '' : ' dashed'}` };
    const shapes: Shape[] = [
      ...(inRange.has(f.key) ? [] : [stem]), ...(range ? [{ d: `M${x - R} ${top}H${x + R}V${round(y(range.low.value!))}H${x - R}Z`, look: 'ink wash' }] : []),
      ...(f.qualifier === 'at-least' ? [{ d: ARROW, look: 'accent line', x, y: top }] : []), { ...dot, x, y: top },
    ];
    return { key: f.key, shapes, reach: around(x, top, 12) };
  });
  // After the last figure nothing is known, and that is drawn too.
  const end = { x: round(frame.right - UNKNOWN.inset), y: round(frame.top + (frame.bottom - frame.top) * UNKNOWN.share) };
  const unknown = { key: UNKNOWN.key, shapes: [{ d: `M${end.x} ${round(end.y - UNKNOWN.reach)}V${round(end.y + UNKNOWN.reach)}`, look: 'ink strand is-unknown' }], reach: around(end.x, end.y, 12), labels: [query(end.x, end.y)] };
  const rank = (f: Figure) => ['deal', 'secondary'].indexOf(f.grounds) + 1 || LATER;
  const wishes = known.toReversed().toSorted((a, b) => rank(a) - rank(b)).flatMap((f): Wish[] => {
    const { x, y: top } = at(f), range = ranges.find((r) => r.high.key === f.key || r.low.key === f.key);
    if (range && f.key === range.low.key) return [];
    const said = range ? text.moneyRange(range.low.value!, range.high.value!) : amount(text, f.value, f.qualifier);
    const box = range ? { ...around(x, top, 8), bottom: y(range.low.value!) + 8 } : around(x, top, f.grounds === 'deal' ? 10 : 8);
    return [{ key: f.key, at: f.qualifier === 'at-least' ? { ...box, top: box.top - 10 } : box, prefer: range ? ['right'] : ['left'], ...linesOf(said, [groundsOf(f, text), text.date(f.date, true)], f.grounds === 'deal' ? 'accent' : 'bold', range ? beside(frame, x) : column(frame)) }];
  });
  const stems = known.filter((f) => !inRange.has(f.key)).map((f) => ({ left: at(f).x - 1, right: at(f).x + 1, top: at(f).y, bottom: frame.bottom }));
  wishes.push({ key: UNKNOWN.key, at: around(end.x, end.y, 11), prefer: ['right', 'left'], variants: [wrap(text.t('labels.later'), beside(frame, end.x), SMALL).map((line) => ({ text: line, look: 'soft' as const }))] });
  const labels = placeLabels(wishes, { left: frame.left, right: frame.edge, top: frame.top - 14, bottom: frame.bottom }, [...stems, ...axisBoxes(axis)]);
  return { items: [...items.map((item) => ({ ...item, labels: labels.get(item.key) ?? [] })), { ...unknown, labels: [...unknown.labels, ...(labels.get(UNKNOWN.key) ?? [])] }], axis };
}

/** What the company took in: a bar for the sum of a year, a diamond at a year's end for a run rate, a dotted line where no amount was given. */
export function revenuePanel(reading: Reading, frame: Frame, text: Text): Panel {
  const { revenues } = reading, most = Math.max(...revenues.map((f) => f.value ?? 0)) * AIR;
  const y = linear([0, most], [frame.bottom, frame.top]), axis = moneyAxis(most, y, { left: frame.left, right: frame.right }, text);
  const slot = frame.x('2001-01-01') - frame.x('2000-01-01'), same = (f: Figure, g: Figure) => f.date.slice(0, 4) === g.date.slice(0, 4) && f.runRate === g.runRate;
  const wishes: Wish[] = [], dotted: Box[] = [];
  const items = revenues.map((f) => {
    const peers = revenues.filter((g) => same(f, g) && g.value !== undefined), silent = revenues.filter((g) => same(f, g) && g.value === undefined);
    const columns = peers.length + (silent.length ? 1 : 0), wide = Math.min(WIDEST, (slot * SLOT) / columns), middle = frame.x(f.date.slice(0, 4));
    const x = round(middle + ((f.value === undefined ? columns - 1 : peers.indexOf(f)) - (columns - 1) / 2) * wide);
    if (f.value === undefined) {
      const place = round(frame.top + ((silent.indexOf(f) + 1) * (frame.bottom - frame.top)) / (silent.length + 1));
      const line: Shape[] = silent[0] === f ? [{ d: `M${x} ${frame.bottom}V${round(frame.top)}`, look: 'ink strand is-unknown' }] : [];
      dotted.push({ left: x - 3, right: x + 3, top: frame.top - 14, bottom: frame.bottom });
      wishes.push({ key: f.key, at: around(x, place, 11), prefer: ['right'], ...(silent[0] === f ? linesOf(text.t('labels.unknown', { year: f.date.slice(0, 4) }), [f.status], 'bold', beside(frame, x)) : { variants: [wrap(f.status, beside(frame, x), SMALL).map((line) => ({ text: line, look: 'soft' as const }))] }) });
      return { key: f.key, shapes: line, reach: around(x, place, 12), labels: [query(x, place)] };
    }
    const top = round(y(f.value)), strong = !f.runRate && (f.grounds === 'press' || f.grounds === 'forecast');
    const px = round(f.runRate ? middle + slot / 2 + (peers.indexOf(f) - (peers.length - 1) / 2) * 13 : x);
    const shapes: Shape[] = f.runRate ? [{ d: DIAMOND, look: `soft hollow${f.grounds === 'forecast' ? ' dotted' : ''}`, x: px, y: top }] : [{ d: `M${round(x - wide / 2 + 1)} ${frame.bottom}V${top}H${round(x + wide / 2 - 1)}V${frame.bottom}Z`, look: BARS[f.grounds] ?? BARS.press! }];
    const at = f.runRate ? around(px, top, 7) : { left: x - wide / 2, right: x + wide / 2, top, bottom: frame.bottom };
    wishes.push({ key: f.key, at, prefer: f.runRate ? ['left', 'right'] : ['above', 'above-left', 'above-right'], ...linesOf(amount(text, f.value, f.qualifier), !f.runRate && SAID.includes(f.grounds) ? [] : [groundsOf(f, text)], strong ? 'bold' : undefined, column(frame), !f.runRate) });
    return { key: f.key, shapes, reach: f.runRate ? around(px, top, 10) : { ...at, top: Math.min(top, frame.bottom - 24) }, labels: [] };
  });
  const rank = ({ key }: Wish) => { const f = revenues.find((g) => g.key === key)!; return (f.runRate ? 4 : 0) + ['forecast', 'press', 'company', 'estimate'].indexOf(f.grounds); };
  const labels = placeLabels(wishes.toReversed().toSorted((a, b) => rank(a) - rank(b)), { left: frame.left, right: frame.edge, top: frame.top - 14, bottom: frame.bottom }, [...dotted, ...axisBoxes(axis)]);
  return { items: items.map((item) => ({ ...item, labels: [...item.labels, ...(labels.get(item.key) ?? [])] })), axis };
}
