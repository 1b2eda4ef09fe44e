import type { Text } from '../../i18n/text';
import type { Company, Data, Guidance, Spender, Spent } from './data';

export const UNITS = ['usd', 'deals', 'index'] as const;
export type Unit = (typeof UNITS)[number];
export interface State { readonly companies: readonly Company[]; readonly unit: Unit }

/** A year's spending in the unit of the state. `dollars`: US$ million. */
export interface Bar extends Spent { readonly shown: number }
/** A guidance in the unit of the state. */
export interface Step extends Guidance { readonly shownLow: number; readonly shownHigh: number | undefined }
export interface Panel extends Omit<Spender, 'spent' | 'guidance'> {
  readonly bars: readonly Bar[];
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
      bars: spent.map((s) => ({ ...s, shown: s.value / one })),
      steps: guidance.map((g) => ({ ...g, shownLow: g.low / one, shownHigh: g.high === undefined ? undefined : g.high / one })).sort((a, b) => a.year - b.year || (a.issued < b.issued ? -1 : 1)),
    };
  });
  return { state, evidenceEnds: data.evidenceEnds, names: Object.fromEntries(data.spenders.map((s) => [s.slug, s.name])) as Reading['names'], panels, deal: data.deal, dealShown: { usd: deal, deals: 1, index: undefined }[state.unit] };
}

/** The steps of one year, oldest first. */
export const stepsOf = (panel: Panel, year: number): Step[] => panel.steps.filter((s) => s.year === year);
/** How often a guidance moved up: an end rose and none fell. */
export const raises = (steps: readonly Step[]): number => steps.filter((s, i) => i > 0 && s.low >= steps[i - 1]!.low && (s.high ?? s.low) >= (steps[i - 1]!.high ?? steps[i - 1]!.low) && (s.low > steps[i - 1]!.low || (s.high ?? 0) > (steps[i - 1]!.high ?? 0))).length;

/** A number of the unit in words: US$ million, deals or multiples. */
export const say = (value: number, unit: Unit, text: Text): string => (unit === 'usd' ? text.money(value) : text.t(`amounts.${unit}`, { n: text.number(value, 1) }));
/** A year's spending with its qualifier. */
export const sayBar = ({ shown, qualifier }: Bar, unit: Unit, text: Text): string => text.t(`grammar.qualified.${qualifier}`, { amount: say(shown, unit, text) });
const SHORT = { usd: 'usd', deals: 'axis.deals', index: 'axis.index' } as const;
/** A guidance as it was given: a range stays a range, a floor a floor. `short`: for labels, where the axis tells the unit. */
export function sayStep({ shownLow: low, shownHigh: high }: Step, unit: Unit, text: Text, short = false): string {
  const amount = (n: string) => text.t(short ? SHORT[unit] : `amounts.${unit}`, { n });
  const one = unit === 'usd' ? text.money(low) : amount(text.number(low, 1));
  if (high === undefined) return text.t('grammar.qualified.at-least', { amount: one });
  if (high === low) return one;
  return unit === 'usd' ? text.moneyRange(low, high) : amount(`${text.number(low, 1)}–${text.number(high, 1)}`);
}
/** A number of the unit for labels, where the axis tells the unit. */
export const sayShort = (value: number, unit: Unit, text: Text): string => (unit === 'usd' ? text.money(value) : text.t(SHORT[unit], { n: text.number(value, 1) }));
/** A year as its company counts it: a fiscal one says so. */
export const sayYear = (year: number, fiscal: boolean, text: Text): string => (fiscal ? text.t('labels.fiscal', { year: String(year) }) : String(year));
/** The last finished year with a guidance, if there is one. */
export const judgedYear = (panel: Panel): number | undefined => panel.bars.findLast((b) => stepsOf(panel, b.year).length > 0)?.year;
/** Whether a guidance is for a fiscal year; Microsoft also spoke of a calendar year. */
export const isFiscal = (step: Step): boolean => !step.from.endsWith('-01-01');
/** How many times its first year a company's last one is; about, if the first is only reported. */
export const sayGrowth = (panel: Panel, text: Text): string => text.t(`grammar.qualified.${panel.bars[0]?.qualifier === 'exact' ? 'exact' : 'about'}`, { amount: text.number(panel.growth, 1) });
