/** The two panels of figures, each with its own axis: what a price said of the whole company, and what it took in within a year. */
import { date, money, moneyRange } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import { wholeAmount } from '../../marks/describe';
import type { Axis } from '../../marks/axis';
import { type Label, SMALL } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { linear } from '../../marks/scale';
import { textWidth, wrap } from '../../marks/textWidth';
import type { Figure, Scale } from './data';
import { ARROW, BARS, DIAMOND, DOTS, RATE_LOOK, type Shape, UNKNOWN_LOOK } from './looks';
import { BESIDE, type Box, type Line, meet, OVER, placeLabels, type Wish } from './place';
import { groundsOf, linesOf } from './tell';

export interface Item { readonly key: string; readonly shapes: readonly Shape[]; readonly reach: Box; readonly labels: readonly Label[] }
export interface Panel { readonly items: readonly Item[]; readonly axis: Axis }
/** Where a panel stands: its plot from the left edge to `right`, labels up to `edge` and `over` it; a `low` one says less. */
export interface Frame { readonly right: number; readonly edge: number; readonly top: number; readonly over: number; readonly bottom: number; readonly low: boolean; x(date: string): number }
/** A figure before its label has found room. `taken`: what no label may cover, besides the points. */
type Draft = Omit<Item, 'labels'> & { readonly sign?: Label; readonly wish?: Omit<Wish, 'key'>; readonly taken?: Box };

/** Over an axis line, for its name, and the least from one line to the next, in pixels. */
const OVER_LINE = 4, APART = 22;
/** After the name of a line: bold letters of other faces are wider than the build can know. */
const BESIDE_NAME = 6;
/** Between a line and the words that it steps aside for. */
const CLEAR = 3;
/** Where the line of what is not known stands, from the panel's right end, and its sign; half its length, in a low plot from the top, as shares of the height; the longest half. */
export const UNKNOWN = { key: 'values-unknown', inset: 7, share: 0.3, half: 0.3, low: 0.12, reach: 36 };
/** In a low plot those of a year stay so far under the top, where the tallest bar has its label. */
const UNDER = 8;
/** From year to year a bar takes this share of its slot, and is at most so wide; run rates of one year stand side by side. */
const SLOT = 0.62, WIDEST = 46, RATES = 13;
/** The narrowest that a label is broken to; less room in the margin is none. */
const COLUMN = 116, MARGIN = 70;
/** Which labels find room first. */
const FIRST = 0, SECOND = 1, LATER = 2, LAST = 3, LEAST = 4;

const around = (x: number, y: number, r: number): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });
const column = (frame: Frame): number => Math.max(COLUMN, frame.edge / 5);
const beside = (frame: Frame, x: number): number => (frame.edge - x < MARGIN ? column(frame) : frame.edge - x - 16);
const soft = (words: string, width: number): Line[] => wrap(words, width, SMALL).map((text) => ({ text, look: 'soft' }));
/** A dotted line with a question mark: there is something, and nobody said how much. */
const unknown = (key: string, x: number, y: number, half: number, wish: Pick<Wish, 'variants' | 'brief'> & Partial<Wish>): Draft =>
  ({ key, shapes: [{ d: `M${x} ${round(y - half)}V${round(y + half)}`, look: UNKNOWN_LOOK }], reach: around(x, y, 12), sign: { text: '?', x, y: y + 7, look: 'bold', size: 20, anchor: 'middle' }, wish: { at: around(x, y, 11), rank: SECOND, sides: BESIDE, ...wish }, taken: { ...around(x, y, half), left: x - 3, right: x + 3 } });

/** Around a line of text. */
function lineBox({ text, x, y, size = SMALL, anchor, look }: Label): Box {
  const width = textWidth(text, size, look === 'soft' ? '400' : '600'), left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { left, right: left + width, top: y - size, bottom: y + size / 3 };
}
/** A level line of the axis that steps aside for the words that it would strike through. */
function levelLine(y: number, right: number, words: readonly Label[]): string {
  const gaps = words.flatMap((word) => {
    const { left, right, top, bottom } = lineBox(word);
    return y > top && y < bottom ? [{ left: round(left - CLEAR), right: round(right + CLEAR) }] : [];
  }).sort((a, b) => a.left - b.left);
  let line = '', at = 0;
  for (const gap of gaps) { if (gap.left > at) line += `M${at} ${y}H${gap.left}`; at = Math.max(at, gap.right); }
  return at < right ? `${line}M${at} ${y}H${right}` : line;
}

/** Figures on an axis from nothing to the largest, each with its label where there is room; the newest first. */
function panel(figures: readonly Figure[], { most, ticks }: Scale, frame: Frame, text: Text, draft: (f: Figure, y: (value: number) => number) => Draft, more: readonly Draft[] = []): Panel {
  const scale = linear([0, most], [frame.bottom, frame.top]), y = (value: number) => round(scale(value));
  const each = Math.ceil(APART / (y(0) - y(ticks[1] ?? most))), shown = ticks.filter((_, i) => i % each === 0);
  const names = shown.map((value): Label => ({ text: money(value, text.lang), x: 0, y: y(value) - OVER_LINE, look: 'soft', size: SMALL })), boxOf = (l: Label): Box => ({ left: l.x, right: l.x + textWidth(l.text, SMALL), top: l.y - SMALL, bottom: l.y + 2 });
  const drafts = [...figures.map((f) => draft(f, y)), ...more];
  // In a low plot names of amounts give way to labels and figures.
  const labels = placeLabels(drafts.toReversed().flatMap(({ key, wish }) => (wish ? [{ key, ...wish }] : [])), { left: 0, right: frame.edge, top: frame.top - frame.over, bottom: frame.bottom }, [
    ...drafts.flatMap((d) => d.taken ?? []), ...(frame.low ? [] : names.map(boxOf).map((name) => ({ ...name, right: name.right + BESIDE_NAME }))),
  ]);
  const items = drafts.map(({ key, shapes, reach, sign }): Item => ({ key, shapes, reach, labels: [...(sign ? [sign] : []), ...(labels.get(key) ?? [])] })), words = items.flatMap((item) => item.labels);
  return { axis: { lines: shown.map((value) => levelLine(y(value), frame.right, words)), labels: frame.low ? names.filter((name) => ![...words.map(lineBox), ...items.map((item) => item.reach)].some((box) => meet(boxOf(name), box))) : names }, items };
}

/** What a whole company was said to be worth: a stem and a dot a figure, a band a range, and nothing between them; after the last one, that none is known. */
export function valuePanel(values: readonly Figure[], scale: Scale, frame: Frame, text: Text): Panel {
  const end = round(frame.right - UNKNOWN.inset), plot = frame.bottom - frame.top, half = Math.min(UNKNOWN.reach, plot * UNKNOWN[frame.low ? 'low' : 'half']), high = round(frame.top + (frame.low ? half : plot * UNKNOWN.share));
  return panel(values.filter((f) => f.value !== undefined), scale, frame, text, (f, y) => {
    const { range, grounds } = f, x = round(frame.x(f.date)), top = y(f.value!), deal = grounds === 'deal', atLeast = f.qualifier === 'at-least';
    const shapes: Shape[] = [
      ...(range ? (range[1] === f.value ? [{ d: `M${x - 5} ${top}H${x + 5}V${y(range[0])}H${x - 5}Z`, look: 'ink wash' }] : []) : [{ d: `M${x} ${frame.bottom}V${top}`, look: `${deal ? 'accent' : 'soft'} thin${deal || grounds === 'round' ? '' : ' dashed'}` }]),
      ...(atLeast ? [{ d: ARROW, look: 'accent line', x, y: top }] : []), { ...(DOTS[grounds] ?? DOTS.offer!), x, y: top },
    ];
    const draft = { key: f.key, shapes, reach: around(x, top, 12) }, at = around(x, top, deal ? 10 : 8), details = [groundsOf(f, text), date(f.date, text.lang, true)];
    if (range) return range[0] === f.value ? draft : { ...draft, wish: { at: { ...at, bottom: y(range[0]) + 8 }, rank: SECOND, sides: BESIDE, ...linesOf(moneyRange(...range, text.lang), details, 'bold', beside(frame, x)) } };
    return { ...draft, taken: { left: x - 1, right: x + 1, top, bottom: frame.bottom }, wish: { at: atLeast ? { ...at, top: at.top - 10 } : at, rank: deal ? FIRST : LAST, ...linesOf(wholeAmount(text, f.value, f.qualifier), details, deal ? 'accent' : 'bold', column(frame)) } };
  }, [unknown(UNKNOWN.key, end, high, half, { rank: frame.low ? LEAST : SECOND, variants: [soft(text.t('labels.later', { date: date(values.at(-1)!.date.slice(0, 7), text.lang) }), beside(frame, end))] })]);
}

/** What the company took in: a bar for the sum of a year, a diamond at a year's end for a run rate, a dotted line where no amount was given. */
export function revenuePanel(revenues: readonly Figure[], scale: Scale, frame: Frame, text: Text): Panel {
  const slot = frame.x('2001-01-01') - frame.x('2000-01-01');
  return panel(revenues, scale, frame, text, (f, y) => {
    const { key, date, grounds, runRate, value } = f, year = date.slice(0, 4), middle = frame.x(year), same = revenues.filter((g) => g.date.slice(0, 4) === year && g.runRate === runRate);
    const told = same.filter((g) => g.value !== undefined), silent = same.filter((g) => g.value === undefined), columns = told.length + Math.min(1, silent.length), wide = Math.min(WIDEST, (slot * SLOT) / columns);
    const x = round(middle + ((value === undefined ? columns - 1 : told.indexOf(f)) - (columns - 1) / 2) * wide);
    if (value === undefined) {
      const roof = frame.top + (frame.low ? UNDER : 0), part = (frame.bottom - roof) / silent.length, place = silent.indexOf(f);
      return unknown(key, x, round(roof + (place + 0.5) * part), part / 2, place ? { variants: [soft(f.status, beside(frame, x))] } : linesOf(text.t('labels.unknown', { year }), [f.status], 'bold', beside(frame, x)));
    }
    const top = y(value), said = wholeAmount(text, value, f.qualifier), loud = grounds === 'press' || grounds === 'forecast';
    if (runRate) {
      const end = round(middle + slot / 2 + (told.indexOf(f) - (told.length - 1) / 2) * RATES);
      return { key, shapes: [{ d: DIAMOND, look: `${RATE_LOOK}${grounds === 'forecast' ? ' dotted' : ''}`, x: end, y: top }], reach: around(end, top, 10), wish: { at: around(end, top, 7), rank: loud ? LATER : LAST, ...linesOf(said, [groundsOf(f, text)], undefined, column(frame), false) } };
    }
    const at = { left: x - wide / 2, right: x + wide / 2, top, bottom: frame.bottom };
    // What the amount's own words say already, that it is reported or forecast, is not said twice.
    return { key, shapes: [{ d: `M${round(at.left + 1)} ${frame.bottom}V${top}H${round(at.right - 1)}V${frame.bottom}Z`, look: BARS[grounds] ?? BARS.press! }], reach: { ...at, top: Math.min(top, frame.bottom - 24) }, wish: { at, rank: loud ? FIRST : grounds === 'company' ? SECOND : LATER, sides: OVER, ...linesOf(said, loud ? [] : [groundsOf(f, text)], loud ? 'bold' : undefined, column(frame)) } };
  });
}
