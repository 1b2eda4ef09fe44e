import type { Text } from '../../i18n/text';
import { type Axis, yearAxis } from '../../marks/axis';
import { type Label, LABEL, SMALL } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { linear, timeOf } from '../../marks/scale';
import { textWidth } from '../../marks/textWidth';
import { walk } from '../../marks/walk';
import { type Mark, type Picture, WIDE } from '../types';
import { cascade } from './cascade';
import { type Frame, type Item, revenuePanel, UNKNOWN, valuePanel } from './panels';
import type { Reading } from './read';
import { describe, describeEvent } from './tell';

const SIZES = { narrow: { height: 740, margin: 94 }, wide: { height: 600, margin: 128 } } as const;
/** Over a plot: its heading and a line of labels. Under the last one: the time axis. */
const HEAD = 34, FOOT = 20, BETWEEN = 16, TICK = 6;
/** Where time begins: half the name of a year from the edge; where figures start at once, beside the names of amounts. */
const START = { years: 16, events: 76 } as const;
/** The upper panel's share of the height, beside revenue and over events. */
const SHARE = { both: 0.58, valuation: 1, revenue: 0, events: { narrow: 0.26, wide: 0.36 } } as const;

export interface Zone { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export interface Panels extends Picture { readonly items: readonly Item[]; readonly axes: readonly Axis[]; readonly heads: readonly Label[]; readonly zone: Zone | undefined }

/** Starts of quarters between two days, as many named as have room: for a time axis too short for years. */
function quarterAxis(from: string, to: string, x: Frame['x'], { top, bottom }: { readonly top: number; readonly bottom: number }, right: number, text: Text): Axis {
  const months = Array.from({ length: 12 * (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1) }, (_, i) => `${Number(from.slice(0, 4)) + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`);
  const quarters = months.filter((d) => d >= from && d <= to && (Number(d.slice(5, 7)) - 1) % 3 === 0);
  const labels: Label[] = [];
  let free = 0;
  for (const d of quarters) {
    const name = text.date(d.slice(0, 7)), wide = textWidth(name, SMALL), left = Math.max(0, x(d) - wide / 2);
    if (left < free || left + wide > right) continue;
    labels.push({ text: name, x: left, y: bottom + SMALL + 4, look: 'soft', size: SMALL });
    free = left + wide + 10;
  }
  return { lines: quarters.map((d) => `M${round(x(d))} ${round(top)}V${round(bottom)}`), labels };
}

/** Places one or two panels over one time axis; what follows the deal stands on a zone of its own. */
export function layout(reading: Reading, { width }: { readonly width: number }, text: Text): Panels {
  const wide = width >= WIDE, { height, margin } = SIZES[wide ? 'wide' : 'narrow'], { show, from, to, deal, values, revenues, events } = reading;
  const right = show === 'events' ? width - 4 : width - margin, bottom = height - FOOT;
  const time = linear([timeOf(from), timeOf(to)], [show === 'events' ? START.events : START.years, right]), x = (date: string) => time(timeOf(date));
  const split = Math.round(bottom * (show === 'events' ? SHARE.events[wide ? 'wide' : 'narrow'] : SHARE[show]));
  const frame = (top: number, end: number): Frame => ({ left: 0, right, edge: width, top: top + HEAD, bottom: end, x });
  const upper = frame(0, show === 'valuation' ? bottom : split), lower = frame(show === 'revenue' ? 0 : split + BETWEEN, bottom);
  const heads: Label[] = [], head = (key: string, f: Frame) => { heads.push({ text: text.t(`labels.${key}`), x: 0, y: f.top - HEAD + LABEL, look: 'bold' }); };
  const axes: Axis[] = [], parts: Item[][] = [];
  if (values.length) { const panel = valuePanel(reading, upper, text); head('valuation', upper); axes.push(panel.axis); parts.push([...panel.items]); }
  if (revenues.length) { const panel = revenuePanel(reading, lower, text); head('revenue', lower); axes.push(panel.axis); parts.push([...panel.items]); }
  if (events.length) { head('events', lower); parts.push(cascade(events, { ...lower, top: lower.top - 14 }, wide, text)); }
  const top = Math.min(...[...(values.length ? [upper.top] : []), lower.top]);
  // Lines up through the plots would cross the names of amounts: years are ticks, under both plots, named once.
  const yearsAt = (base: number) => yearAxis(from, to, x, { top: base - TICK, bottom: base });
  if (show === 'both') axes.push({ ...yearsAt(upper.bottom), labels: [] });
  axes.push(show === 'events' ? quarterAxis(from, to, x, { top, bottom }, width, text) : yearsAt(bottom));
  const start = deal && round(x(deal.date));
  const named = (key: string): Pick<Mark, 'name' | 'record'> => {
    const value = values.find((f) => f.key === key), revenue = revenues.find((f) => f.key === key), event = events.find((e) => e.key === key);
    if (key === UNKNOWN.key) return { name: text.t('names.later', { date: text.date(values.at(-1)!.date) }) };
    return value ? { name: describe(value, 'value', reading, text), record: value.record } : revenue ? { name: describe(revenue, 'revenue', reading, text), record: revenue.record } : { name: describeEvent(event!, text), record: event!.record };
  };
  const near = walk(show === 'events' ? [...parts.slice(0, 1).map((p) => p.map((i) => i.key)), ...(parts[1] ?? []).map((i) => [i.key])] : parts.map((p) => p.map((i) => i.key)));
  const items = parts.flat();
  const kin = (key: string) => reading.ranges.flatMap((r) => (r.low.key === key ? [r.high.key] : r.high.key === key ? [r.low.key] : []));
  const marks = items.map(({ key }): Mark => ({ key, ...named(key), kin: kin(key), near: near.get(key)! }));
  return {
    width, height, marks, items, axes, zone: start === undefined ? undefined : { x: start, y: top - 12, width: round(right - start), height: bottom - top + 12 },
    heads: start === undefined ? heads : [...heads, { text: text.t('labels.after'), x: wide ? right : width, y: (values.length ? upper : lower).top - HEAD + LABEL, anchor: 'end', look: 'soft', size: SMALL }],
  };
}
