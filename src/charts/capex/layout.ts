import { amount } from '../../marks/describe';
import { EMPTY_SIZE } from '../../marks/Empty';
import { type Label, LABEL, LINE, SMALL, stacked } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { textWidth, wrap } from '../../marks/textWidth';
import type { Text } from '../../i18n/text';
import { type Picture, WIDE } from '../types';
import { marksOf } from './marks';
import { HEAD, type PlacedPanel, placePanel } from './panel';
import { type Reading, say } from './read';

const SIZES = { narrow: { height: 620, column: 92 }, wide: { height: 470, column: 104 } } as const;
/** The least width at which a company's years can be told apart. */
const NARROWEST = 106;
const BETWEEN = 12;
/** From the deal to the first company. */
const NEAR = 8;
/** Under the bars: years. */
const FOOT = 20;
/** Above the highest amount, for its label. */
const ROOF = 40;

export interface Block { readonly path: string; readonly area: readonly [x: number, y: number, width: number, height: number]; readonly lines: readonly Label[] }
export interface Spending extends Picture { readonly panels: readonly PlacedPanel[]; readonly deal?: Block | undefined; readonly grid: readonly string[]; readonly base: readonly string[]; readonly scale: readonly Label[] }

/** The bar of the deal, as wide and on the same scale as the bars beside it. */
function dealBlock(reading: Reading, first: PlacedPanel, column: number, text: Text): Block | undefined {
  const value = reading.dealShown;
  if (value === undefined) return undefined;
  const width = first.bar, x = column - width - NEAR, top = first.base - value * first.k;
  // A line may break before an amount, not within it.
  const money = text.money(reading.deal.value ?? 0), said = amount(text, reading.deal.value, reading.deal.qualifier).replace(money, money.replaceAll(' ', '\u00a0'));
  const lines = [...wrap(text.t('labels.deal'), column - NEAR, SMALL, '600'), ...wrap(said, column - NEAR, SMALL, '600')];
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

/** Whether a line of text would touch a label of the scale, which stands at the left edge. */
const meets = (tick: Label, { text, x, y, anchor, size = LABEL }: Label): boolean => Math.abs(y - tick.y) < LINE && x - (anchor ? textWidth(text, size, '600') : 0) < textWidth(tick.text, SMALL) + 4;

/** Small multiples on one scale: a panel a company, its years as bars, its guidance as steps before them, the deal beside. */
export function layout(reading: Reading, { width }: { readonly width: number }, text: Text): Spending {
  const size = SIZES[width < WIDE ? 'narrow' : 'wide'], { height } = size, n = reading.panels.length;
  if (!n) return { width, height, panels: [], grid: [], base: [], scale: [], marks: [], empty: wrap(text.t('empty'), width - 40, EMPTY_SIZE) };
  const { column } = size;
  const fit = Math.max(1, Math.min(n, Math.floor((width - column + BETWEEN) / (NARROWEST + BETWEEN))));
  const rows = Math.ceil(n / fit), columns = Math.ceil(n / rows), high = height / rows;
  const most = Math.max(...reading.panels.flatMap((p) => [...p.bars.map((b) => b.value), ...p.steps.map((s) => s.high)]));
  const room = high - HEAD - FOOT - (rows > 1 ? 8 : 0), k = (room - ROOF) / most;
  const wide = (width - column - (columns - 1) * BETWEEN) / columns;
  const guided = [...new Set(reading.panels.flatMap((p) => p.steps.map((s) => s.year)))];
  const panels = reading.panels.map((panel, i) => placePanel(panel, reading, { x: column + (i % columns) * (wide + BETWEEN), y: Math.floor(i / columns) * high, width: wide, room, k, guided, alone: n === 1 }, text));
  const deal = dealBlock(reading, panels[0]!, column, text);
  const marks = steps(most, n === 1 ? 4 : 3);
  const bases = Array.from({ length: rows }, (_, r) => r * high + HEAD + room);
  const labels = [...(deal?.lines ?? []), ...panels.flatMap((p) => p.lines)];
  return {
    width, height, panels, deal,
    grid: bases.flatMap((base) => marks.map((value) => `M${column} ${round(base - value * k)}H${width}`)),
    base: bases.map((base) => `M0 ${round(base)}H${width}`),
    scale: bases.flatMap((base) => marks.map((value): Label => ({ text: say(value, reading.state.unit, text, true), x: 0, y: base - value * k - 4, look: 'soft', size: SMALL })).filter((tick) => !labels.some((label) => meets(tick, label)))),
    marks: marksOf(reading, panels, text),
  };
}
