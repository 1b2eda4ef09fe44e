import { money, moneyRange } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import type { Company, Data, Guidance, Spender, Spent } from './data';

export const UNITS = ['usd', 'deals', 'index'] as const;
export type Unit = (typeof UNITS)[number];
export interface State { readonly companies: readonly Company[]; readonly unit: Unit }

/** A guidance in the unit of the state. `open`: a floor, of which `high` is but the same number. */
export interface Step extends Omit<Guidance, 'high'> { readonly high: number; readonly open: boolean }
export interface Panel extends Omit<Spender, 'spent' | 'guidance'> {
  /** values in the unit of the state */
  readonly bars: readonly Spent[];
  readonly steps: readonly Step[];
  /** the last year's spending as a multiple of the first's */
  readonly growth: number;
}
export interface Reading { readonly state: State; readonly evidenceEnds: string; readonly names: Readonly<Record<Company, string>>; readonly panels: readonly Panel[]; readonly deal: Data['deal']; /** the deal in the unit; undefined where it has no place on the scale */ readonly dealShown: number | undefined }

/** The years and guidances of the chosen companies, in dollars, in deals or as multiples of each company's first year. */
export function read(data: Data, state: State): Reading {
  const deal = data.deal.value ?? 0;
  const panels = data.spenders.filter((s) => state.companies.includes(s.slug)).map(({ spent, guidance, ...rest }): Panel => {
    const first = spent[0]!.value, one = { usd: 1, deals: deal, index: first }[state.unit];
    return {
      ...rest, growth: spent.at(-1)!.value / first,
      bars: spent.map((bar) => ({ ...bar, value: bar.value / one })),
      steps: guidance.map((step) => ({ ...step, low: step.low / one, high: (step.high ?? step.low) / one, open: step.high === undefined })).sort((a, b) => a.year - b.year || (a.issued < b.issued ? -1 : 1)),
    };
  });
  return { state, evidenceEnds: data.evidenceEnds, names: Object.fromEntries(data.spenders.map((s) => [s.slug, s.name])) as Reading['names'], panels, deal: data.deal, dealShown: { usd: deal, deals: 1, index: undefined }[state.unit] };
}

/** The steps of one year, oldest first. */
export const stepsOf = (panel: Panel, year: number): Step[] => panel.steps.filter((s) => s.year === year);
/** How often a guidance moved up: an end rose and none fell. */
export const raises = (steps: readonly Step[]): number => steps.filter(({ low, high }, i) => { const before = steps[i - 1]; return before && low >= before.low && high >= before.high && low + high > before.low + before.high; }).length;

/** A number, or a range written with a dash, in the words of a unit; `short`: for labels, where the axis tells the unit. */
const inUnit = (n: string, unit: Unit, text: Text, short: boolean): string => text.t(`${short ? 'axis' : 'amounts'}.${unit}`, { n });
/** A number of the unit in words: US$ million, deals or multiples. */
export const say = (value: number, unit: Unit, text: Text, short = false): string => (unit === 'usd' ? money(value, text.lang) : inUnit(text.number(value, 1), unit, text, short));
/** A year's spending with its qualifier. */
export const sayBar = ({ value, qualifier }: Pick<Spent, 'value' | 'qualifier'>, unit: Unit, text: Text, short = false): string => text.t(`grammar.qualified.${qualifier}`, { amount: say(value, unit, text, short) });
/** A guidance as it was given: a range stays a range, a floor a floor. */
export function sayStep({ low, high, open }: Step, unit: Unit, text: Text, short = false): string {
  if (low === high) return sayBar({ value: low, qualifier: open ? 'at-least' : 'exact' }, unit, text, short);
  return unit === 'usd' ? moneyRange(low, high, text.lang) : inUnit(`${text.number(low, 1)}–${text.number(high, 1)}`, unit, text, short);
}
/** A year as its company counts it: a fiscal one says so. */
export const sayYear = (year: number, fiscal: boolean, text: Text): string => (fiscal ? text.t('labels.fiscal', { year: String(year) }) : String(year));
/** The last finished year with a guidance, if there is one. */
export const barOf = (panel: Panel): Spent | undefined => panel.bars.findLast((bar) => stepsOf(panel, bar.year)[0]);
/** What was said of that year. */
export const pastSteps = (panel: Panel): Step[] => stepsOf(panel, barOf(panel)?.year ?? 0);
/** Whether a guidance is for a fiscal year; Microsoft also spoke of a calendar year. */
export const isFiscal = (step: Step): boolean => !step.from.endsWith('-01-01');
/** How many times its first year a company's last one is; about, if the first is only reported. */
export const sayGrowth = (panel: Panel, text: Text): string => text.t(`grammar.qualified.${panel.bars[0]?.qualifier === 'exact' ? 'exact' : 'about'}`, { amount: text.number(panel.growth, 1) });
