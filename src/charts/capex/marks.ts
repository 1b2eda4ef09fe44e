import { describeDeal } from '../../marks/describe';
import { walk } from '../../marks/walk';
import type { Text } from '../../i18n/text';
import type { Mark } from '../types';
import type { PlacedPanel } from './panel';
import { type Bar, isFiscal, type Panel, type Reading, say, sayBar, sayStep, sayYear, type Step } from './read';

/** The deal's key: here it is a measure beside the bars, at times in another unit than its record's. */
export const DEAL = 'deal';

const nameOfBar = (panel: Panel, bar: Bar, { state }: Reading, text: Text): string => text.t('names.spent', { company: panel.name, year: sayYear(bar.year, panel.fiscal, text), amount: sayBar(bar, state.unit, text), measure: panel.measure });
function nameOfStep(panel: Panel, step: Step, { state }: Reading, text: Text): string {
  const told = text.t('names.guidance', { company: panel.name, year: sayYear(step.year, isFiscal(step), text), amount: sayStep(step, state.unit, text), day: text.date(step.issued) });
  return [told, panel.guides === 'otherwise' && text.t(`differs.${panel.slug}`), step.note].filter(Boolean).join(' ');
}

/** What can be pointed at: the deal, then company by company its years and what it had said of them, in the order of time. */
export function marksOf(reading: Reading, panels: readonly PlacedPanel[], columns: number, text: Text): Mark[] {
  const { deal, dealShown, state } = reading;
  const order = panels.map(({ bars, steps }) => [...steps.map(({ step }) => ({ key: step.key, at: step.year })), ...bars.map(({ bar }) => ({ key: bar.key, at: bar.year + 0.5 }))].sort((a, b) => a.at - b.at).map((m) => m.key));
  const rows = order.reduce<string[][]>((all, keys, i) => (i % columns ? [...all.slice(0, -1), [...all.at(-1)!, ...keys]] : [...all, keys]), []);
  if (dealShown !== undefined) rows[0]?.unshift(DEAL);
  const near = walk(rows);
  const told = panels.flatMap(({ panel, bars, steps }) => [
    ...bars.map(({ bar }): Mark => ({ key: bar.key, name: nameOfBar(panel, bar, reading, text), record: `series/capital-spending/#${bar.key}`, near: near.get(bar.key)! })),
    ...steps.map(({ step }): Mark => ({ key: step.key, name: nameOfStep(panel, step, reading, text), record: `series/capital-spending-guidance/#${step.key}`, near: near.get(step.key)! })),
  ]);
  if (dealShown === undefined) return told;
  const name = state.unit === 'usd' ? describeDeal(text, deal) : `${text.t(`grammar.qualified.${deal.qualifier}`, { amount: say(dealShown, state.unit, text) })}. ${describeDeal(text, deal)}`;
  return [{ key: DEAL, name, record: `deals/${deal.slug}/`, near: near.get(DEAL)! }, ...told];
}
