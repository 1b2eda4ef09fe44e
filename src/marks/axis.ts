/** Axes as lines and labels. A chart places them; `Axes.tsx` draws them. */
import { ticks } from 'd3-array';
import { money } from '../i18n/format';
import type { Text } from '../i18n/text';
import { type Label, SMALL } from './label';
import { round } from './ribbon';
import { timeOf, years } from './scale';
import { textWidth } from './textWidth';

export interface Axis { /** paths of lines across the picture */ readonly lines: readonly string[]; readonly labels: readonly Label[] }

/** Between two labels of years. */
const YEAR_GAP = 10;
/** From a line to its label. */
const PAD = 4;

/** The years between two dates as upright lines from `top` to `bottom`, their labels under them; only as many labels as have room. */
export function yearAxis(from: string, to: string, place: (date: string) => number, { top, bottom }: { readonly top: number; readonly bottom: number }): Axis {
  const starts = years(from, to).filter((day) => timeOf(day) >= timeOf(from) && timeOf(day) <= timeOf(to));
  const step = starts.length > 1 ? (place(starts.at(-1)!) - place(starts[0]!)) / (starts.length - 1) : Infinity;
  const every = Math.max(1, Math.ceil((textWidth('2026', SMALL) + YEAR_GAP) / step));
  // Counted from the last, so that the newest year is named.
  const named = starts.filter((_, i) => (starts.length - 1 - i) % every === 0);
  return {
    lines: starts.map((day) => `M${round(place(day))} ${round(top)}V${round(bottom)}`),
    labels: named.map((day) => ({ text: day.slice(0, 4), x: place(day), y: bottom + SMALL + PAD, anchor: 'middle', look: 'soft', size: SMALL })),
  };
}

/** About `count` round amounts from nothing to `most`, US$ million, as level lines from `left` to `right`; each label stands on its line, at the left. */
export function moneyAxis(most: number, place: (value: number) => number, { left, right }: { readonly left: number; readonly right: number }, text: Text, count = 4): Axis {
  const values = ticks(0, most, count);
  return {
    lines: values.map((value) => `M${round(left)} ${round(place(value))}H${round(right)}`),
    labels: values.map((value) => ({ text: money(value, text.lang), x: left, y: place(value) - PAD, look: 'soft', size: SMALL })),
  };
}
