import { type Label, LABEL, LINE, SMALL } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { linear, timeOf } from '../../marks/scale';
import { textWidth } from '../../marks/textWidth';
import { date } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import type { Spent } from './data';
import { type Panel, type Reading, sayBar, sayStep, type Step, stepsOf } from './read';

/** Above the bars stand as many lines, name, growth, whose year, and so much air. */
export const HEADS = 3;
const HEAD_AIR = 8.5;
export const headOf = (lines: number): number => HEAD_AIR + lines * LINE;
/** Widths in bars: the steps of a guided year before its bar, and the air around such a year. */
const STAIR = 3;
const AIR = 0.45;
/** The share of its slot that a bar fills. */
const FILLED = 0.82;
/** Between two deals of a bar. */
const CUT = 1.2;
/** What a finger needs. */
const TARGET = 24;
/** A guidance lower than this is drawn as a line. */
const FLAT = 1.5;
const NAME = 14;
/** From a name to what follows it in the line. */
const AFTER = 6;
/** Stands where a year's spending is not known yet. */
const UNKNOWN = '?';
/** The ghost of an unknown bar begins above that sign. */
const OPEN_FROM = 20;
/** From one guidance's label to the next. */
const APART = 16;
/** From this width of a bar on, every year is named. */
const NAMED_FROM = 27;

export interface PlacedBar { readonly bar: Spent; readonly x: number; readonly y: number; readonly path: string; readonly area: readonly [number, number, number, number] }
export interface PlacedStep { readonly step: Step; readonly path: string; readonly look: string; readonly area: readonly [number, number, number, number] }
export interface PlacedPanel {
  readonly panel: Panel; readonly base: number; readonly k: number; readonly bar: number;
  readonly bars: readonly PlacedBar[]; readonly steps: readonly PlacedStep[]; readonly lines: readonly Label[];
  /** what was spent in the end, across the year's guidance; a year without an end yet, as high as it is guided */
  readonly dots: readonly string[];
}
/** Which guidances of a year are told with their days: none, the first and the last, all. */
export type Days = 0 | 1 | 2;
export interface Place { readonly x: number; readonly y: number; readonly width: number; readonly room: number; readonly k: number; readonly guided: readonly number[]; readonly days: Days; /** lines above the bars, how far a floor opens, the size of amounts, and how many companies are left out after this one */ readonly heads: number; readonly open: number; readonly size: number | undefined; readonly rest: number }

/** A bar in one piece, or cut into pieces of one deal each, a line apart. */
function barPath(x: number, base: number, width: number, value: number, k: number, piece: number): string {
  return Array.from({ length: Math.ceil(value / piece) }, (_, i) => `M${round(x)} ${round(base - i * piece * k)}V${round(base - Math.min(value * k, (i + 1) * piece * k - CUT))}h${round(width)}V${round(base - i * piece * k)}Z`).join('');
}

/** Moves heights apart, lowest place first, so that labels do not meet; their middle stays. */
function apart(heights: readonly number[]): number[] {
  const placed = heights.toSorted((a, b) => b - a).reduce<number[]>((done, y) => [...done, Math.min(y, (done.at(-1) ?? Infinity) - APART)], []);
  const shift = heights.length ? (Math.max(...heights) + Math.min(...heights) - placed[0]! - placed.at(-1)!) / 2 : 0;
  return placed.map((y) => y + shift);
}

/** One company: bars on the year's slots, and before a guided year's bar its guidance as steps through that year. */
export function placePanel(panel: Panel, { state: { unit }, evidenceEnds }: Reading, { x, y, width, room, k, guided, days, heads, open, size, rest }: Place, text: Text): PlacedPanel {
  const base = y + headOf(heads) + room, first = panel.bars[0]!.year, last = Math.max(panel.bars.at(-1)!.year, ...guided);
  const slot = width / (last - first + 1 + guided.length * (STAIR + AIR)), thick = slot * FILLED, high = (value: number) => base - value * k;
  const bars: PlacedBar[] = [], steps: PlacedStep[] = [], dots: string[] = [];
  const lines = ([
    { text: panel.name, x, y: y + 14, look: 'bold', size: NAME },
    { text: text.t(`labels.growth.${panel.bars[0]!.qualifier === 'exact' ? 'exact' : 'about'}`, { n: text.number(panel.growth, 1), first: String(first) }), x, y: y + 14 + LINE },
    { text: text.t(`labels.years.${panel.fiscal ? panel.slug : 'calendar'}`), x, y: y + 13 + 2 * LINE, look: 'soft', size: SMALL },
  ] as Label[]).slice(0, heads);
  if (rest) {
    const after = x + textWidth(panel.name, NAME, '600') + AFTER, more: Label = { text: text.t('figure.rest', { n: rest }), x: after, y: y + 14, look: 'soft', size: SMALL };
    if (after + textWidth(more.text, SMALL) <= x + width) lines.push(more); else lines.splice(1, 1, { ...more, x, y: y + 14 + LINE });
  }
  const ends = (line: string, top: number, right: number, more: Partial<Label>) => lines.push({ text: line, x: Math.max(right, (days ? 0 : x) + textWidth(line, size ?? LABEL, '600')), y: top, anchor: 'end', size, ...more });
  for (let year = first, at = x; year <= last; year++, at += slot) {
    const has = guided.includes(year), stair = at + AIR * slot, own = stepsOf(panel, year), named = slot >= NAMED_FROM;
    if (has) at = stair + STAIR * slot;
    const told = days > 1 ? own : own.filter((_, i) => days && (i === 0 || i === own.length - 1)), labels = apart(told.map((step) => high((step.low + step.high) / 2)));
    own.forEach((step, i) => {
      // A year that is not over takes the whole place up to the end of the evidence.
      const over = step.to < evidenceEnds ? step.to : evidenceEnds, place = linear([timeOf(step.from), timeOf(over)], [stair, at - 1]);
      const x0 = place(timeOf(step.issued)), x1 = Math.max(x0 + 3, place(timeOf(own[i + 1]?.issued ?? over)) - 0.8);
      const floor = high(step.low), top = step.open ? floor - open : high(step.high), flat = floor - top < FLAT, [a, b, t, f] = [x0, x1, top, floor].map(round);
      steps.push({
        step, look: `${flat ? 'line' : step.open ? 'thin' : 'band f-announced'}${panel.guides === 'same' ? '' : ' dashed'}`,
        path: flat ? `M${a} ${f}H${b}` : `M${a} ${t}V${f}H${b}V${t}${step.open ? '' : 'Z'}`, area: [x0, (top + floor - TARGET) / 2, x1 - x0, TARGET],
      });
    });
    told.forEach((step, i) => { ends(text.t('labels.issued', { day: date(step.issued, text.lang, true), amount: sayStep(step, unit, text, true) }), labels[i]! + 4, stair - 8, { look: i === told.length - 1 ? 'bold' : undefined }); });
    const bar = panel.bars.find((one) => one.year === year), step = own.at(-1);
    if (bar) {
      const top = high(bar.value);
      bars.push({ bar, x: at, y: top, path: barPath(at, base, thick, bar.value, k, unit === 'deals' ? 1 : 2 * bar.value), area: [at, top - 4, slot, base - top + 4] });
      if (step) dots.push(`M${round(stair)} ${round(top)}H${round(at)}`);
      if (bar === panel.bars.at(-1)) {
        const said = sayBar(bar, unit, text, true);
        // Beside the steps' own labels there is no room to the left.
        ends(said, top - 7, days ? Math.min(at + (thick + textWidth(said, LABEL, '600')) / 2, x + width) : at + thick, { look: 'bold' });
      }
    } else {
      lines.push({ text: UNKNOWN, x: at + thick / 2, y: base - 5, anchor: 'middle', look: 'soft' });
      if (step) dots.push(`M${round(at)} ${round(base - OPEN_FROM)}V${round(high(step.low))}h${round(thick)}V${round(base - OPEN_FROM)}`);
      if (step && !days) {
        const over = high(step.high) - 7;
        ends(text.t('labels.guidance', { year: String(year) }), over - LINE, x + width, { look: 'soft', size: SMALL });
        ends(sayStep(step, unit, text, true), over, x + width, { look: 'bold' });
      }
    }
    if (has || named || year === first) lines.push({ text: String(year), x: has ? (stair + at + slot) / 2 : at + thick / 2, y: base + SMALL + 4, anchor: has || named ? 'middle' : 'start', look: 'soft', size: SMALL });
  }
  return { panel, base, k, bar: thick, bars, steps, lines, dots };
}
