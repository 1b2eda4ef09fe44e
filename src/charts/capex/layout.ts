import { wholeAmount } from '../../marks/describe';
import { EMPTY_SIZE } from '../../marks/Empty';
import { type Label, LABEL, LINE, SMALL, stacked } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { textWidth, wrap } from '../../marks/textWidth';
import type { Text } from '../../i18n/text';
import { type Picture, type Size, WIDE } from '../types';
import { marksOf } from './marks';
import { type Days, headOf, HEADS, type PlacedPanel, placePanel } from './panel';
import { type Panel, type Reading, say } from './read';

const SIZES = { narrow: { height: 620, column: 92 }, wide: { height: 470, column: 104 } } as const;
/** The least width at which a company's years can be told apart. */
const NARROWEST = 106;
const BETWEEN = 12;
/** From the deal to the first company. */
const NEAR = 8;
/** Under the bars: years. */
const FOOT = 20;
/** Above the highest amount, for its label; as little as that label needs. */
const ROOF = 40, LEAST_ROOF = 33;
/** The least height of a low picture's row of companies; where all of them have less, their words are fewer. */
const ROW = 140;
/** From so much room on one company tells no guidance with its day, the first and the last of a year, all. */
const DAYS_FROM = [0, 190, 280] as const;
/** A floor opens upward this far, but in a low picture no more than a share of the room. */
const OPEN = 14, OPEN_SHARE = 0.05;
/** In a low row the words over the bars take at most this share of the height. */
const HEAD_SHARE = 0.2;

export interface Block { readonly path: string; readonly area: readonly [x: number, y: number, width: number, height: number]; readonly lines: readonly Label[] }
export interface Spending extends Picture { readonly panels: readonly PlacedPanel[]; readonly deal?: Block | undefined; readonly grid: readonly string[]; readonly base: readonly string[]; readonly scale: readonly Label[] }

/** The bar of the deal, as wide and on the same scale as the bars beside it. */
function dealBlock(reading: Reading, first: PlacedPanel, column: number, text: Text): Block | undefined {
  const value = reading.dealShown;
  if (value === undefined) return undefined;
  const width = first.bar, x = column - width - NEAR, top = first.base - value * first.k;
  const lines = [...wrap(text.t('labels.deal'), column - NEAR, SMALL, '600'), ...wrap(wholeAmount(text, reading.deal.value, reading.deal.qualifier), column - NEAR, SMALL, '600')];
  return {
    path: `M${round(x)} ${round(first.base)}V${round(top)}h${round(width)}V${round(first.base)}Z`, area: [x - 4, top - 4, width + 8, first.base - top + 4],
    lines: stacked(lines, { x: 0, y: top - 8 - (lines.length - 1) * LINE, look: 'accent', size: SMALL }),
  };
}

/** At most `count` round amounts above nothing: multiples of 1, 2 or 5 times a power of ten. Of d3-array, for these alone, a page would load half a kilobyte of its twenty. */
function steps(most: number, count: number): number[] {
  const ten = 10 ** Math.floor(Math.log10(most / count)), step = ten * [1, 2, 5, 10].find((times) => times * ten * count >= most)!;
  return Array.from({ length: Math.floor(most / step) }, (_, i) => (i + 1) * step);
}

/** As many companies as have room: the first, then those that the sentence names, which grew most and least. */
function chosen({ panels }: Reading, count: number): readonly Panel[] {
  const grown = panels.toSorted((a, b) => b.growth - a.growth), first = new Set([panels[0]!, grown[0]!, grown.at(-1)!, ...panels].filter((panel, i, all) => all.indexOf(panel) === i).slice(0, count));
  return panels.filter((panel) => first.has(panel));
}

/** Whether a line of text would touch a label of the scale, which stands at the left edge. */
const meets = (tick: Label, { text, x, y, anchor, size = LABEL }: Label): boolean => Math.abs(y - tick.y) < LINE && x - (anchor ? textWidth(text, size, '600') : 0) < textWidth(tick.text, SMALL) + 4;

/**
 * Small multiples on one scale: a panel a company, its years as bars, its guidance as steps before them, the deal beside.
 * A low picture has the first companies only, and says how many more there are; the scale is that of what it shows.
 */
export function layout(reading: Reading, { width, height: given = Infinity }: Size, text: Text): Spending {
  const size = SIZES[width < WIDE ? 'narrow' : 'wide'], height = Math.min(size.height, given), low = height < size.height, n = reading.panels.length;
  if (!n) return { width, height, panels: [], grid: [], base: [], scale: [], marks: [], empty: wrap(text.t('empty'), width - 40, EMPTY_SIZE) };
  const { column } = size;
  const fit = Math.max(1, Math.min(n, Math.floor((width - column + BETWEEN) / (NARROWEST + BETWEEN))));
  const all = Math.ceil(n / fit), rows = low ? Math.min(all, Math.max(1, Math.floor(height / ROW))) : all, dense = low || height / all < ROW, columns = Math.min(fit, Math.ceil(n / rows)), high = height / rows;
  const shown = chosen(reading, rows * columns), rest = n - shown.length;
  const most = Math.max(...shown.flatMap((p) => [...p.bars.map((b) => b.value), ...p.steps.map((s) => s.high)]));
  // In a narrow panel how many more there are stands under the name.
  const heads = dense ? Math.max(rest && columns > 1 ? 2 : 1, Math.min(HEADS, Math.floor((high * HEAD_SHARE) / LINE))) : HEADS;
  const head = headOf(heads), room = high - head - FOOT - (rows > 1 ? 8 : 0), k = (room - (dense ? LEAST_ROOF : ROOF)) / most;
  const wide = (width - column - (columns - 1) * BETWEEN) / columns;
  const guided = [...new Set(shown.flatMap((p) => p.steps.map((s) => s.year)))];
  const place = (days: Days) => {
    const panels = shown.map((panel, i) => placePanel(panel, reading, {
      x: column + (i % columns) * (wide + BETWEEN), y: Math.floor(i / columns) * high, width: wide, room, k, guided, days, heads,
      open: dense ? Math.min(OPEN, room * OPEN_SHARE) : OPEN, size: high < ROW ? SMALL : undefined, rest: i === shown.length - 1 ? rest : 0,
    }, text));
    return { panels, deal: dealBlock(reading, panels[0]!, column, text), lines: panels.flatMap((p) => p.lines) };
  };
  const { panels, deal, lines } = (n > 1 ? [place(0)] : ([2, 1, 0] as const).filter((days) => !low || room >= DAYS_FROM[days]).map(place))
    .find((one, i, all) => i === all.length - 1 || (one.lines.every((line) => textWidth(line.text, SMALL) <= wide) && !one.deal?.lines.some((line) => one.lines.some((other) => meets(line, other)))))!;
  const labels = [...(deal?.lines ?? []), ...lines];
  const marks = steps(most, n === 1 ? 4 : 3);
  // Where words leave less than two of its amounts, a low picture has no scale: its bars say theirs.
  const bases = Array.from({ length: rows }, (_, r) => r * high + head + room).map((base) => {
    const scale = marks.map((value): Label => ({ text: say(value, reading.state.unit, text, true), x: 0, y: base - value * k - 4, look: 'soft', size: SMALL })).filter((tick) => !labels.some((label) => meets(tick, label)));
    return dense && scale.length < 2 ? { base, scale: [], grid: [] } : { base, scale, grid: marks.map((value) => `M${column} ${round(base - value * k)}H${width}`) };
  });
  return {
    width, height, panels, deal, grid: bases.flatMap(({ grid }) => grid), base: bases.map(({ base }) => `M0 ${round(base)}H${width}`), scale: bases.flatMap(({ scale }) => scale),
    marks: marksOf(reading, panels, text),
  };
}
