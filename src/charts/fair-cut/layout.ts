import type { Text } from '../../i18n/text';
import { type Label, LABEL, SMALL } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { linear } from '../../marks/scale';
import { textWidth } from '../../marks/textWidth';
import { type Picture, type Size, WIDE } from '../types';
import { NOBODY, TOP } from './data';
import { type Dots, dotsOf } from './dots';
import { headsOf, type Sign } from './heads';
import { marksOf } from './marks';
import type { Group, Reading } from './read';
import { type PlacedRow, placeRows, ROW, TICKS } from './rows';
import { kindOf } from './words';

/** `left`: words before the scales; `head`: a group's name above or below its dots, on a phone. */
const SIZES = { narrow: { left: 46, right: 30, head: 19, dots: 92 }, wide: { left: 216, right: 34, head: 0, dots: 104 } } as const;
/** A frame that is too low gets its room from the dots, down to this. */
const LOWEST_DOTS = 36;
/** Room for a grip and what stands beside it. */
export const FLAG = 30;
/** The axis of scores between the two groups; from the dots to the rates. */
const AXIS = 24, BETWEEN = 18;
export const GRIP = 11;
/** From a grip to its words. */
export const BESIDE = 6;
/** Half the width of the strip by which a cut can be taken, and half its end. */
const STRIP = 7, END = 17;

export type Area = readonly [x: number, y: number, width: number, height: number];
export interface Cut { readonly key: 'cut-a' | 'cut-b'; readonly line: string; readonly grip: string; readonly arrows: string; readonly at: readonly [number, number]; readonly areas: readonly Area[]; readonly label: Label; readonly stops: readonly (readonly [number, string])[]; /** where the selected stand */ readonly zone: Area }
export interface FairCut extends Picture { readonly dots: readonly Dots[]; readonly cuts: readonly Cut[]; readonly rows: readonly PlacedRow[]; readonly heads: readonly Label[]; readonly signs: readonly Sign[]; readonly grid: readonly string[] }
/** Where the two halves and the rates lie. */
export interface Plan { readonly width: number; readonly wide: boolean; readonly x0: number; readonly x1: number; /** the edges of the axis of scores */ readonly top: number; readonly bottom: number; readonly dots: number; readonly rows: number; readonly pitch: number }

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
  const { x0, x1, top, bottom, dots, pitch } = plan, upper = group.side === 'a', x = x0 + (group.cut - 1) * pitch;
  const [from, to] = upper ? [top, top - dots] : [bottom, bottom + dots], y = upper ? to - FLAG / 2 : to + FLAG / 2, low = Math.min(from, y), high = Math.max(from, y);
  return {
    key: `cut-${group.side}`, at: [round(x), round(y)], grip: CIRCLE, arrows: ARROWS, line: `M${round(x)} ${round(from)}V${round(upper ? y + GRIP : y - GRIP)}`,
    areas: [[x - STRIP, low, 2 * STRIP, high - low], [Math.max(0, x - END), y - END + 2, Math.min(plan.width, x + END) - Math.max(0, x - END), 2 * END - 4]],
    label: flag(group, reading, x, y, plan, text), stops: Array.from({ length: NOBODY }, (_, i) => [round(x0 + i * pitch), String(i + 1)]),
    zone: [x, Math.min(from, to), Math.max(0, x1 - x), dots],
  };
}

/** Two groups as dots by score, back to back on one axis, a cut through each; under them every rate of both on one scale. */
export function layout(reading: Reading, { width, height: room }: Size, text: Text): FairCut {
  const wide = width >= WIDE, { left, right, head, dots: most } = SIZES[wide ? 'wide' : 'narrow'], row = ROW[wide ? 'wide' : 'narrow'];
  const rest = 2 * (head + FLAG) + AXIS + BETWEEN + TICKS + reading.rows.length * row, dots = Math.max(LOWEST_DOTS, Math.min(most, room === undefined ? most : Math.floor((room - rest) / 2)));
  const top = head + FLAG + dots, x0 = left, x1 = width - right;
  const plan: Plan = { width, wide, x0, x1, top, bottom: top + AXIS, dots, rows: top + AXIS + dots + FLAG + head + BETWEEN, pitch: (x1 - x0) / TOP };
  const cuts = reading.groups.map((group) => cutOf(group, reading, plan, text)), { heads, signs } = headsOf(reading, plan, cuts, text), baseline = plan.top + AXIS / 2 + SMALL * 0.36;
  const scale: Label[] = [
    { text: text.t('axis.score'), x: wide ? x0 - 12 : 0, y: baseline, anchor: wide ? 'end' : 'start', look: 'soft', size: SMALL },
    ...Array.from({ length: TOP }, (_, i): Label => ({ text: text.number(i + 1), x: x0 + (i + 0.5) * plan.pitch, y: baseline, anchor: 'middle', look: 'soft', size: SMALL })),
  ];
  const { rows, grid, ticks } = placeRows(reading, plan, linear([0, 1], [x0, x1]), text);
  return {
    width, height: rest + 2 * dots, marks: marksOf(reading, cuts, text), dots: dotsOf(reading, plan), cuts, rows, signs,
    heads: [...heads, ...scale, ...ticks], grid: [...grid, `M${round(x0)} ${round(top)}H${round(x1)}`, `M${round(x0)} ${round(plan.bottom)}H${round(x1)}`],
  };
}
