import { date } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import type { Axis } from '../../marks/axis';
import { type Label, LABEL, SMALL } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { linear, timeOf } from '../../marks/scale';
import { textWidth } from '../../marks/textWidth';
import { walk } from '../../marks/walk';
import { type Mark, type Picture, type Size, WIDE } from '../types';
import { cascade, fit, withDeal } from './cascade';
import type { Figure, Happening } from './data';
import { type Frame, type Item, type Panel, revenuePanel, UNKNOWN, valuePanel } from './panels';
import type { Reading } from './read';
import { describe, describeEvent } from './tell';

const SIZES = { narrow: { height: 740, margin: 94 }, wide: { height: 600, margin: 128 } } as const;
/** The least height with room for two panels; a lower picture has the one that says most. */
const TWO = 400;
/** The least with room for run rates beside the revenue of years. */
const RATES = 240;
/** Over a plot: its heading, and a line of labels. Under the last one: the time axis. */
const HEAD = 20, FOOT = 20, BETWEEN = 16, TICK = 6;
/** In pixels; where the only panel is low, the deal is told over its arrow. */
const OVERHEAD = { two: 14, one: 32 } as const;
/** Where time begins: half the name of a year from the edge; where figures start at once, beside the names of amounts. */
const START = { years: 16, events: 76, months: 36 } as const;
/** The upper panel's share of the height, beside revenue and over events. */
const SHARE = { both: 0.58, valuation: 1, revenue: 0, events: 0.3 } as const;

export interface Zone { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export interface Panels extends Picture { readonly items: readonly Item[]; readonly axes: readonly Axis[]; readonly heads: readonly Label[]; readonly zone: Zone | undefined }

/**
 * Places one or two panels over one time axis; what follows the deal stands on a zone of its own. A low picture has one: of
 * value and revenue the value, of what followed the events, with the deal among them.
 */
export function layout(reading: Reading, { width, height: given = Infinity }: Size, text: Text): Panels {
  const wide = width >= WIDE, { margin, ...size } = SIZES[wide ? 'wide' : 'narrow'], height = Math.min(size.height, given), one = height < TWO, { show, from, to, days, scales, said: { deal } } = reading;
  const values = one && show === 'events' ? [] : reading.values, revenues = one && show === 'both' ? [] : reading.revenues.filter((f) => height >= RATES || !f.runRate), rates = revenues.length && reading.revenues.length - revenues.length;
  const right = reading.events.length ? width - 4 : width - margin, bottom = height - FOOT;
  const time = linear([timeOf(from), timeOf(to)], [START[!reading.events.length ? 'years' : values.length ? 'events' : 'months'], right]), x = (date: string) => time(timeOf(date));
  const split = Math.round(bottom * SHARE[show]);
  const over = OVERHEAD[one ? 'one' : 'two'], frame = (top: number, end: number): Frame => ({ right, edge: width, top: top + HEAD + over, over, bottom: end, low: one, x });
  const upper = frame(0, one || show === 'valuation' ? bottom : split), lower = frame(one || show === 'revenue' ? 0 : split + BETWEEN, bottom);
  const heads: Label[] = [], head = (key: string, f: Frame) => { heads.push({ text: text.t(`labels.${key}`), x: 0, y: f.top - over - HEAD + LABEL, look: 'bold' }); };
  const axes: Axis[] = [], parts: (readonly Item[])[] = [];
  const add = ({ axis, items }: Panel) => { axes.push(axis); parts.push(items); };
  if (values.length) { head('valuation', upper); add(valuePanel(values, scales.values, upper, text)); }
  if (revenues.length) { head('revenue', lower); add(revenuePanel(revenues, scales.revenues, lower, text)); }
  const all = one && deal && reading.events.length ? withDeal(reading.events, deal, text) : reading.events, rows = { ...lower, top: lower.top - over }, events = fit(all, rows, wide);
  if (events.length) { if (values.length) head('events', lower); parts.push(cascade(events, all.length - events.length, rows, wide, text)); }
  const { top } = values.length ? upper : lower;
  // Lines up through the plots would cross the names of amounts: years are ticks, quarters stand beside those names.
  const lines = (base: number) => days.map((day) => `M${round(x(day))} ${events.length ? top : base - TICK}V${base}`), each = wide ? 1 : 2;
  const named = days.filter((_, i) => (days.length - 1 - i) % each === 0);
  axes.push({ lines: [...(values.length && revenues.length ? lines(upper.bottom) : []), ...lines(bottom)], labels: named.map((day) => ({ text: date(day.slice(0, events.length ? 7 : 4), text.lang), x: x(day), y: bottom + SMALL + 4, anchor: 'middle', look: 'soft', size: SMALL })) });
  if (rates) heads.push({ text: text.t('figure.rest', { n: rates }), x: width, y: bottom + SMALL + 4, anchor: 'end', look: 'soft', size: SMALL });
  const start = deal && round(x(deal.date)), after = text.t('labels.after');
  const near = walk(parts.map((part) => part.map((item) => item.key)));
  const tell = ({ key, record, kin = [] }: Figure | Happening, name: string): Mark => ({ key, record, kin, name, near: near.get(key)! });
  const marks = [
    ...values.map((f) => tell(f, describe(f, 'value', text))), ...revenues.map((f) => tell(f, describe(f, 'revenue', text))), ...events.map((e) => tell(e, e.key === deal?.key ? describe(deal, 'value', text) : describeEvent(e, text))),
    ...(values.length ? [{ key: UNKNOWN.key, name: text.t('names.later', { date: date(values.at(-1)!.date, text.lang) }), near: near.get(UNKNOWN.key)! }] : []),
  ];
  return {
    width, height, marks, axes, items: parts.flat(), zone: start === undefined ? undefined : { x: start, y: top - 12, width: round(right - start), height: bottom - top + 12 },
    heads: start === undefined || (one && textWidth(heads[0]?.text ?? '', LABEL, '600') + textWidth(after, SMALL) > width - LABEL) ? heads : [...heads, { text: after, x: wide ? right : width, y: top - over - HEAD + LABEL, anchor: 'end', look: 'soft', size: SMALL }],
  };
}
