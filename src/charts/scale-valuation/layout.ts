import type { Text } from '../../i18n/text';
import type { Axis } from '../../marks/axis';
import { type Label, LABEL, SMALL } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { linear, timeOf } from '../../marks/scale';
import { walk } from '../../marks/walk';
import { type Mark, type Picture, WIDE } from '../types';
import { cascade } from './cascade';
import type { Figure, Happening } from './data';
import { type Frame, type Item, type Panel, revenuePanel, UNKNOWN, valuePanel } from './panels';
import type { Reading } from './read';
import { describe, describeEvent } from './tell';

const SIZES = { narrow: { height: 740, margin: 94 }, wide: { height: 600, margin: 128 } } as const;
/** Over a plot: its heading and a line of labels. Under the last one: the time axis. */
const HEAD = 34, FOOT = 20, BETWEEN = 16, TICK = 6;
/** Where time begins: half the name of a year from the edge; where figures start at once, beside the names of amounts. */
const START = { years: 16, events: 76 } as const;
/** The upper panel's share of the height, beside revenue and over events. */
const SHARE = { both: 0.58, valuation: 1, revenue: 0, events: 0.3 } as const;

export interface Zone { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export interface Panels extends Picture { readonly items: readonly Item[]; readonly axes: readonly Axis[]; readonly heads: readonly Label[]; readonly zone: Zone | undefined }

/** Places one or two panels over one time axis; what follows the deal stands on a zone of its own. */
export function layout(reading: Reading, { width }: { readonly width: number }, text: Text): Panels {
  const wide = width >= WIDE, { height, margin } = SIZES[wide ? 'wide' : 'narrow'], { show, from, to, days, scales, values, revenues, events, said: { deal } } = reading;
  const right = events.length ? width - 4 : width - margin, bottom = height - FOOT;
  const time = linear([timeOf(from), timeOf(to)], [events.length ? START.events : START.years, right]), x = (date: string) => time(timeOf(date));
  const split = Math.round(bottom * SHARE[show]);
  const frame = (top: number, end: number): Frame => ({ right, edge: width, top: top + HEAD, bottom: end, x });
  const upper = frame(0, show === 'valuation' ? bottom : split), lower = frame(show === 'revenue' ? 0 : split + BETWEEN, bottom);
  const heads: Label[] = [], head = (key: string, f: Frame) => { heads.push({ text: text.t(`labels.${key}`), x: 0, y: f.top - HEAD + LABEL, look: 'bold' }); };
  const axes: Axis[] = [], parts: (readonly Item[])[] = [];
  const add = ({ axis, items }: Panel) => { axes.push(axis); parts.push(items); };
  if (values.length) { head('valuation', upper); add(valuePanel(values, scales.values, upper, text)); }
  if (revenues.length) { head('revenue', lower); add(revenuePanel(revenues, scales.revenues, lower, text)); }
  if (events.length) { head('events', lower); parts.push(cascade(events, { ...lower, top: lower.top - 14 }, wide, text)); }
  const { top } = values.length ? upper : lower;
  // Lines up through the plots would cross the names of amounts: years are ticks, quarters stand beside those names.
  const lines = (base: number) => days.map((day) => `M${round(x(day))} ${events.length ? top : base - TICK}V${base}`), each = wide ? 1 : 2;
  const named = days.filter((_, i) => (days.length - 1 - i) % each === 0);
  axes.push({ lines: [...(show === 'both' ? lines(upper.bottom) : []), ...lines(bottom)], labels: named.map((day) => ({ text: text.date(day.slice(0, events.length ? 7 : 4)), x: x(day), y: bottom + SMALL + 4, anchor: 'middle', look: 'soft', size: SMALL })) });
  const start = deal && round(x(deal.date));
  const near = walk(parts.map((part) => part.map((item) => item.key)));
  const tell = ({ key, record, kin = [] }: Figure | Happening, name: string): Mark => ({ key, record, kin, name, near: near.get(key)! });
  const marks = [
    ...values.map((f) => tell(f, describe(f, 'value', text))), ...revenues.map((f) => tell(f, describe(f, 'revenue', text))), ...events.map((e) => tell(e, describeEvent(e, text))),
    ...(values.length ? [{ key: UNKNOWN.key, name: text.t('names.later', { date: text.date(values.at(-1)!.date) }), near: near.get(UNKNOWN.key)! }] : []),
  ];
  return {
    width, height, marks, axes, items: parts.flat(), zone: start === undefined ? undefined : { x: start, y: top - 12, width: round(right - start), height: bottom - top + 12 },
    heads: start === undefined ? heads : [...heads, { text: text.t('labels.after'), x: wide ? right : width, y: top - HEAD + LABEL, anchor: 'end', look: 'soft', size: SMALL }],
  };
}
