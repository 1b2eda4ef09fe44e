import { describeDeal } from '../../marks/describe';
import { walk } from '../../marks/walk';
import { date } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import type { Mark } from '../types';
import type { PlacedPanel } from './panel';
import type { Spent } from './data';
import { isFiscal, type Panel, type Reading, sayBar, sayStep, sayYear, type Step } from './read';

/** The deal's key: here it is a measure beside the bars, at times in another unit than its record's. */
export const DEAL = 'deal';

const nameOfBar = (panel: Panel, bar: Spent, { state }: Reading, text: Text): string => text.t('names.spent', { company: panel.name, year: sayYear(bar.year, panel.fiscal, text), amount: sayBar(bar, state.unit, text), measure: panel.measure });
function nameOfStep(panel: Panel, step: Step, { state }: Reading, text: Text): string {
  const told = text.t('names.guidance', { company: panel.name, year: sayYear(step.year, isFiscal(step), text), amount: sayStep(step, state.unit, text), day: date(step.issued, text.lang) });
  return [told, panel.guides === 'otherwise' && text.t(`differs.${panel.slug}`), step.note].filter(Boolean).join(' ');
}

/** What can be pointed at: the deal, then company by company its years and what it had said of them, in the order of time. */
export function marksOf(reading: Reading, panels: readonly PlacedPanel[], text: Text): Mark[] {
  const { deal, dealShown, state } = reading;
  const told = panels.map(({ panel }) => [
    ...panel.steps.map((step) => ({ at: step.year, key: step.key, name: nameOfStep(panel, step, reading, text), record: `series/capital-spending-guidance/#${step.key}` })),
    ...panel.bars.map((bar) => ({ at: bar.year + 0.5, key: bar.key, name: nameOfBar(panel, bar, reading, text), record: `series/capital-spending/#${bar.key}` })),
  ].sort((a, b) => a.at - b.at));
  if (dealShown !== undefined) told[0]!.unshift({ at: 0, key: DEAL, name: `${sayBar({ value: dealShown, qualifier: deal.qualifier }, state.unit, text)}. ${describeDeal(text, deal)}`, record: `deals/${deal.slug}/` });
  const near = walk(told.map((row) => row.map((mark) => mark.key)));
  return told.flat().map(({ key, name, record }) => ({ key, name, record, near: near.get(key)! }));
}
