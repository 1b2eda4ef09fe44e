import { type Label, LABEL, LINE, SMALL } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { linear, timeOf } from '../../marks/scale';
import { textWidth } from '../../marks/textWidth';
import type { Text } from '../../i18n/text';
import { type Bar, type Panel, type Reading, sayShort, sayStep, type Step, stepsOf } from './read';

/** Above the bars: name, growth, whose year. */
export const HEAD = 52;
/** Widths in bars: the steps of a guided year before its bar, and the air around such a year. */
const STAIR = 3;
const AIR = 0.45;
/** The share of its slot that a bar fills. */
const FILLED = 0.82;
/** A guidance lower than this is drawn as a line; a floor opens upward this far. */
const FLAT = 1.5;
const OPEN = 14;
const NAME = 14;
/** Stands where a year's spending is not known yet. */
const UNKNOWN = '?';
/** The ghost of an unknown bar begins above that sign. */
const OPEN_FROM = 20;
/** From one guidance's label to the next. */
const APART = 16;
/** From this width of a bar on, every year is named. */
const NAMED_FROM = 27;

export interface PlacedBar { readonly bar: Bar; readonly x: number; readonly y: number; readonly path: string; readonly area: readonly [number, number, number, number] }
export interface PlacedStep { readonly step: Step; readonly path: string; readonly look: string; readonly area: readonly [number, number, number, number] }
export interface PlacedPanel {
  readonly panel: Panel; readonly base: number; readonly k: number; readonly bar: number;
  readonly bars: readonly PlacedBar[]; readonly steps: readonly PlacedStep[]; readonly lines: readonly Label[]; /** what was spent in the end, across the year's guidance */
  readonly outcomes: readonly string[];
  /** a year without an end yet, as high as it is guided */
  readonly ghosts: readonly string[];
}
export interface Place { readonly x: number; readonly y: number; readonly width: number; readonly room: number; readonly k: number; readonly guided: readonly number[]; readonly alone: boolean }

/** A bar in one piece, or cut into deals where those are counted. */
function barPath(x: number, base: number, width: number, value: number, k: number, cut: boolean): string {
  const w = round(width), left = round(x);
  if (!cut) return `M${left} ${round(base)}V${round(base - value * k)}h${w}V${round(base)}Z`;
  return Array.from({ length: Math.ceil(value) }, (_, i) => `M${left} ${round(base - i * k)}V${round(base - Math.min(value, i + 1) * k + (i + 1 < value ? 1.2 : 0))}h${w}V${round(base - i * k)}Z`).join('');
}

/** Moves heights apart, lowest place first, so that labels do not meet; their middle stays. */
function apart(heights: readonly number[]): number[] {
  const placed = heights.toSorted((a, b) => b - a).reduce<number[]>((done, y) => [...done, Math.min(y, (done.at(-1) ?? Infinity) - APART)], []);
  const shift = heights.length ? (Math.max(...heights) + Math.min(...heights) - placed[0]! - placed.at(-1)!) / 2 : 0;
  return placed.map((y) => y + shift);
}

/** One company: bars on the year's slots, and before a guided year's bar its guidance as steps through that year. */
export function placePanel(panel: Panel, { state, evidenceEnds }: Reading, { x, y, width, room, k, guided, alone }: Place, text: Text): PlacedPanel {
  const base = y + HEAD + room, first = panel.bars[0]!.year, last = Math.max(panel.bars.at(-1)!.year, ...guided);
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const unit = width / (years.length + guided.length * (STAIR + AIR));
  const slots = new Map<number, { stair: number; bar: number }>();
  let at = x;
  for (const year of years) {
    const has = guided.includes(year), stair = at + (has ? AIR * unit : 0), bar = stair + (has ? STAIR * unit : 0);
    slots.set(year, { stair, bar });
    at = bar + unit;
  }
  const high = (value: number) => base - value * k, thick = unit * FILLED;
  const bars = panel.bars.map((bar): PlacedBar => {
    const left = slots.get(bar.year)!.bar;
    return { bar, x: left, y: high(bar.shown), path: barPath(left, base, thick, bar.shown, k, state.unit === 'deals'), area: [left, high(bar.shown) - 4, unit, base - high(bar.shown) + 4] };
  });
  const end = (step: Step, next: Step | undefined) => next?.issued ?? (step.to < evidenceEnds ? step.to : evidenceEnds);
  const lines: Label[] = [
    { text: panel.name, x, y: y + 14, look: 'bold', size: NAME },
    { text: text.t(panel.bars[0]!.qualifier === 'exact' ? 'labels.growth' : 'labels.growthAbout', { n: text.number(panel.growth, 1), first: String(first) }), x, y: y + 14 + LINE, size: LABEL },
    { text: text.t(panel.fiscal ? `labels.ends.${panel.slug}` : 'labels.calendar'), x, y: y + 14 + 2 * LINE - 1, look: 'soft', size: SMALL },
  ];
  const steps = guided.flatMap((year): PlacedStep[] => {
    const own = stepsOf(panel, year), { stair } = slots.get(year)!;
    const labels = apart(own.map((s) => high(((s.shownHigh ?? s.shownLow) + s.shownLow) / 2)));
    return own.map((step, i): PlacedStep => {
      // A year that is not over takes the whole place up to the end of the evidence.
      const place = linear([timeOf(step.from), timeOf(end(step, undefined))], [stair, stair + STAIR * unit - 1]);
      const x0 = Math.max(stair, place(timeOf(step.issued))), x1 = Math.max(x0 + 3, place(timeOf(end(step, own[i + 1]))) - 0.8);
      const floor = high(step.shownLow), top = step.shownHigh === undefined ? floor - OPEN : high(step.shownHigh), flat = floor - top < FLAT;
      const [a, b, t, f] = [x0, x1, top, floor].map(round);
      if (alone) lines.push({ text: text.t('labels.issued', { day: text.date(step.issued, true), amount: sayStep(step, state.unit, text, true) }), x: stair - 8, y: labels[i]! + 4, anchor: 'end', ...(i === own.length - 1 ? { look: 'bold' } : {}) });
      return {
        step, look: `${flat ? 'line' : step.shownHigh === undefined ? 'thin' : panel.guides === 'same' ? 'band f-announced' : 'band f-rumored'}${panel.guides === 'same' || !(flat || step.shownHigh === undefined) ? '' : ' dashed'}`,
        path: flat ? `M${a} ${f}H${b}` : step.shownHigh === undefined ? `M${a} ${t}V${f}H${b}V${t}` : `M${a} ${t}H${b}V${f}H${a}Z`,
        area: [x0, (top + floor) / 2 - Math.max(12, (floor - top) / 2), x1 - x0, Math.max(24, floor - top)],
      };
    });
  });
  const spent = bars.at(-1)!, open = panel.steps.filter((s) => s.year > spent.bar.year).at(-1);
  const amountLabel = text.t(`grammar.qualified.${spent.bar.qualifier}`, { amount: sayShort(spent.bar.shown, state.unit, text) }), reach = textWidth(amountLabel, LABEL, '600');
  lines.push(alone ? { text: amountLabel, x: Math.min(spent.x + thick / 2, x + width - reach / 2), y: spent.y - 7, look: 'bold', anchor: 'middle' } : { text: amountLabel, x: Math.max(x + reach, spent.x + thick), y: spent.y - 7, look: 'bold', anchor: 'end' });
  if (open && !alone) {
    const over = high(open.shownHigh ?? open.shownLow) - 7;
    lines.push({ text: text.t('labels.guidance', { year: String(open.year) }), x: x + width, y: over - LINE, anchor: 'end', look: 'soft', size: SMALL }, { text: sayStep(open, state.unit, text, true), x: x + width, y: over, anchor: 'end', look: 'bold' });
  }
  for (const year of years) {
    const { stair, bar } = slots.get(year)!, has = guided.includes(year);
    if (has || year === first || unit >= NAMED_FROM) lines.push({ text: String(year), x: has ? (stair + bar + unit) / 2 : year === first && unit < NAMED_FROM ? x : bar + thick / 2, y: base + SMALL + 4, anchor: has || unit >= NAMED_FROM ? 'middle' : 'start', look: 'soft', size: SMALL });
    if (!panel.bars.some((b) => b.year === year)) lines.push({ text: UNKNOWN, x: bar + thick / 2, y: base - 5, anchor: 'middle', look: 'soft', size: LABEL });
  }
  const outcomes = bars.filter((b) => stepsOf(panel, b.bar.year).length > 0).map((b) => `M${round(slots.get(b.bar.year)!.stair)} ${round(b.y)}H${round(b.x)}`);
  const ghosts = years.flatMap((year) => (panel.bars.some((b) => b.year === year) ? [] : stepsOf(panel, year).slice(-1).map((s) => `M${round(slots.get(year)!.bar)} ${round(base - OPEN_FROM)}V${round(high(s.shownLow))}h${round(thick)}V${round(base - OPEN_FROM)}`)));
  return { panel, base, k, bar: thick, bars, steps, lines, outcomes, ghosts };
}
