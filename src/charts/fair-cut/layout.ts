import type { Text } from '../../i18n/text';
import { type Label, LABEL, LINE, SMALL } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { linear } from '../../marks/scale';
import { textWidth } from '../../marks/textWidth';
import { type Picture, type Size, WIDE } from '../types';
import { NOBODY, TOP } from './data';
import { type Dots, dotsOf } from './dots';
import { headsOf, type Sign } from './heads';
import { marksOf } from './marks';
import type { Group, Measure, Reading } from './read';
import { type PlacedRow, placeRows, ROW, TICKS } from './rows';
import { kindOf } from './words';

/** `left`: words before the scales; `head`: a group's name above or below its dots, on a phone. */
const SIZES = { narrow: { left: 46, right: 30, head: 19, dots: 92 }, wide: { left: 216, right: 34, head: 0, dots: 104 } } as const;
/** A frame that is too low gets its room from the dots, down to this, and then from the rates. */
const LOWEST_DOTS = 36;
/** Room for a grip and what stands beside it; the axis of scores between the two groups. */
const ROOMY = { flag: 30, axis: 24 }, TIGHT = { flag: 24, axis: 18 };
/** Without rates the dots get all the room, and on a phone, too, names stand beside them. */
const NAMES = { left: 94, right: 18, head: 0 };
/** From the dots to the rates. */
const BETWEEN = 18;
/** Rates from the first to the last to be shown: what the threshold does to people before what they are like. */
const FIRST: readonly Measure[] = ['fnr', 'fpr', 'selected', 'ppv', 'base'];
export const GRIP = 11;
/** From a grip to its words. */
export const BESIDE = 6;
/** Half the width of the strip by which a cut can be taken, and of its end. */
const STRIP = 7, END = 17;

export type Area = readonly [x: number, y: number, width: number, height: number];
export interface Cut { readonly key: 'cut-a' | 'cut-b'; readonly line: string; readonly grip: string; readonly arrows: string; readonly at: readonly [number, number]; readonly areas: readonly Area[]; readonly label: Label; readonly stops: readonly (readonly [number, string])[]; /** where the selected stand */ readonly zone: Area }
export interface FairCut extends Picture { readonly dots: readonly Dots[]; readonly cuts: readonly Cut[]; readonly rows: readonly PlacedRow[]; readonly heads: readonly Label[]; readonly signs: readonly Sign[]; readonly grid: readonly string[] }
/** Where the two halves and the rates lie. */
export interface Plan { readonly width: number; readonly wide: boolean; readonly x0: number; readonly x1: number; /** the edges of the axis of scores */ readonly top: number; readonly bottom: number; readonly dots: number; readonly rows: number; readonly pitch: number; readonly flag: number; readonly axis: number; /** there are no rates */ readonly tight: boolean }

/** A grip with an arrow to either side, around the origin. */
const CIRCLE = `M0-${GRIP}A${GRIP} ${GRIP} 0 1 1 0 ${GRIP}A${GRIP} ${GRIP} 0 1 1 0-${GRIP}Z`;
const ARROWS = 'M-3-3.5L-6.5 0L-3 3.5M3-3.5L6.5 0L3 3.5';

/** What stands beside a grip: the longest that has room, to the right or to the left. */
function flag({ outcomes: { tp, fp }, rates }: Group, reading: Reading, x: number, y: number, { width }: Plan, text: Text): Label {
  const values = { n: text.number(tp + fp), of: text.number(rates.n) }, kind = kindOf(reading), gap = GRIP + BESIDE;
  const right = width - x - gap, left = x - gap;
  const lines = ['long', 'short'].map((key) => text.t(`stories.${kind}.flags.${key}`, values));
  const line = lines.find((one) => textWidth(one, LABEL, '600') <= Math.max(right, left)) ?? lines.at(-1)!;
  const before = textWidth(line, LABEL, '600') > right;
  return { text: line, x: before ? x - gap : x + gap, y: y + LABEL * 0.36, anchor: before ? 'end' : 'start', look: 'bold' };
}

function cutOf(group: Group, reading: Reading, plan: Plan, text: Text): Cut {
  const { x0, x1, top, bottom, dots, pitch, flag: above } = plan, upper = group.side === 'a', x = x0 + (group.cut - 1) * pitch;
  const [from, to] = upper ? [top, top - dots] : [bottom, bottom + dots], y = upper ? to - above / 2 : to + above / 2, low = Math.min(from, y), high = Math.max(from, y);
  return {
    key: `cut-${group.side}`, at: [round(x), round(y)], grip: CIRCLE, arrows: ARROWS, line: `M${round(x)} ${round(from)}V${round(upper ? y + GRIP : y - GRIP)}`,
    areas: [[x - STRIP, low, 2 * STRIP, high - low], [Math.max(0, x - END), y - above / 2, Math.min(plan.width, x + END) - Math.max(0, x - END), above]],
    label: flag(group, reading, x, y, plan, text), stops: Array.from({ length: NOBODY }, (_, i) => [round(x0 + i * pitch), String(i + 1)]),
    zone: [x, Math.min(from, to), Math.max(0, x1 - x), dots],
  };
}

/** Two groups as dots by score, back to back on one axis, a cut through each; under them every rate of both on one scale, or as many as have room. */
export function layout(whole: Reading, { width, height: room = Infinity }: Size, text: Text): FairCut {
  const wide = width >= WIDE, size = SIZES[wide ? 'wide' : 'narrow'], row = ROW[wide ? 'wide' : 'narrow'], all = whole.rows.length;
  const around = (n: number) => 2 * (size.head + ROOMY.flag) + ROOMY.axis + BETWEEN + TICKS + n * row + (n < all ? LINE : 0);
  let n = all;
  while (n && around(n) + 2 * LOWEST_DOTS > room) n--;
  const tight = !n, { flag, axis } = tight ? TIGHT : ROOMY, { left, right, head } = tight && !wide ? NAMES : size, rest = tight ? 2 * flag + axis : around(n), dots = Math.min(size.dots, Math.floor((room - rest) / 2));
  const reading = { ...whole, rows: whole.rows.filter(({ measure }) => FIRST.indexOf(measure) < n) };
  const top = head + flag + dots, x0 = left, x1 = width - right;
  const plan: Plan = { width, wide, x0, x1, top, bottom: top + axis, dots, rows: top + axis + dots + flag + head + BETWEEN, pitch: (x1 - x0) / TOP, flag, axis, tight };
  const cuts = reading.groups.map((group) => cutOf(group, reading, plan, text)), { heads, signs } = headsOf(reading, plan, cuts, text), baseline = plan.top + axis / 2 + SMALL * 0.36;
  const scale: Label[] = [
    { text: text.t('axis.score'), x: wide ? x0 - 12 : 0, y: baseline, anchor: wide ? 'end' : 'start', look: 'soft', size: SMALL },
    ...Array.from({ length: TOP }, (_, i): Label => ({ text: text.number(i + 1), x: x0 + (i + 0.5) * plan.pitch, y: baseline, anchor: 'middle', look: 'soft', size: SMALL })),
  ];
  const { rows, grid, ticks } = placeRows(reading, plan, linear([0, 1], [x0, x1]), text);
  return {
    width, height: rest + 2 * dots, marks: marksOf(reading, cuts, text), dots: dotsOf(reading, plan), cuts, rows, signs,
    heads: [...heads, ...scale, ...ticks, ...(n && n < all ? [{ text: text.t('figure.rest', { n: all - n }), x: 0, y: rest + 2 * dots - LINE / 4, look: 'soft', size: SMALL } as const] : [])], grid: [...grid, `M${round(x0)} ${round(top)}H${round(x1)}`, `M${round(x0)} ${round(plan.bottom)}H${round(x1)}`],
  };
}
