/** Yearly capital spending of the largest buyers of computing, what each had said it would spend, and one deal on the same scale. */
import { amount } from '../../marks/describe';
import { column, wordCell } from '../deals';
import { manyOf, oneOf } from '../state';
import type { Text } from '../../i18n/text';
import { type Column, defineChart, type Row } from '../types';
import { COMPANIES, type Company, type Data } from './data';
import { layout, type Spending } from './layout';
import { DEAL } from './marks';
import { isFiscal, judgedYear, type Panel, raises, read, type Reading, say, sayBar, sayGrowth, sayStep, sayYear, type State, stepsOf, UNITS } from './read';

const USUAL: readonly Company[] = ['meta', 'microsoft', 'alphabet', 'amazon'];
/** The heads of files say what a number counts. */
const COUNTED = { usd: 'usd_million', deals: 'scale_deals', index: 'times_2019' } as const;

const grewBy = (panel: Panel, text: Text): string => text.t('finding.grew', { n: sayGrowth(panel, text), since: String(panel.bars[0]!.year) });

/** What a company had said of its last finished year, and what became of it. */
function judged(panel: Panel, { state: { unit } }: Reading, text: Text, grew = ''): string | undefined {
  const year = judgedYear(panel), steps = year === undefined ? [] : stepsOf(panel, year), first = steps[0], n = raises(steps);
  if (!first) return undefined;
  const spent = sayBar(panel.bars.find((b) => b.year === first.year)!, unit, text);
  return text.t(n > 0 ? 'finding.judged' : panel.guides === 'same' ? 'finding.once' : 'finding.onceOtherwise', { company: panel.name, year: sayYear(first.year, isFiscal(first), text), said: sayStep(first, unit, text), n, spent, grew });
}

function ahead(panel: Panel, { state: { unit } }: Reading, text: Text): string | undefined {
  const open = panel.steps.at(-1);
  if (!open || open.year <= panel.bars.at(-1)!.year) return undefined;
  return text.t(panel.guides === 'same' ? 'finding.ahead' : 'finding.aheadOtherwise', { year: String(open.year), said: sayStep(open, unit, text), day: text.date(open.issued) });
}

function ofOne(panel: Panel, reading: Reading, text: Text): string {
  const last = panel.bars.at(-1)!, grew = grewBy(panel, text);
  const past = judgedYear(panel) === last.year ? judged(panel, reading, text, grew) : text.t('finding.spent', { company: panel.name, year: sayYear(last.year, panel.fiscal, text), spent: sayBar(last, reading.state.unit, text), grew });
  return [past, ahead(panel, reading, text)].filter(Boolean).join(' ');
}

function finding(reading: Reading, text: Text): string {
  const { panels, state, deal } = reading;
  if (!panels.length) return text.t('finding.none');
  if (panels.length === 1) return ofOne(panels[0]!, reading, text);
  const grown = panels.toSorted((a, b) => a.growth - b.growth), low = grown[0]!, high = grown.at(-1)!;
  const spread = text.t(panels.length > 2 ? 'finding.spread' : 'finding.both', { since: String(low.bars[0]!.year), low: sayGrowth(low, text), high: sayGrowth(high, text), from: low.name, to: high.name });
  const year = (p: Panel) => stepsOf(p, judgedYear(p) ?? 0);
  const teller = panels.find((p) => raises(year(p)) > 0) ?? panels.find((p) => year(p).length > 0);
  const spent = teller?.bars.find((b) => b.year === judgedYear(teller));
  const size = state.unit === 'usd' && spent && deal.value && text.t('finding.deal', { amount: amount(text, deal.value, deal.qualifier), n: text.number(spent.value / deal.value, 1) });
  return [spread, teller && judged(teller, reading, text), size].filter(Boolean).join(' ');
}

const numeric = (text: Text, key: string, unit: State['unit']): Column => ({ key, label: text.t(`columns.${key}`), numeric: true, unit: COUNTED[unit] });
function rowsOf({ panels, deal, dealShown, state: { unit } }: Reading, text: Text): Row[] {
  const number = (value: number | undefined) => ({ text: value === undefined ? text.t('grammar.unknown') : say(value, unit, text), value: value ?? null });
  const kind = (of: string) => ({ text: text.t(`kinds.${of}`), value: of });
  const dash = { text: text.t('labels.notApplicable'), value: null };
  const rows = panels.flatMap((panel): Row[] => [
    ...panel.bars.map((bar): Row => ({ key: bar.key, record: `series/capital-spending/#${bar.key}`, cells: [wordCell(panel.name), wordCell(sayYear(bar.year, panel.fiscal, text)), kind('spent'), dash, { text: sayBar(bar, unit, text), value: bar.shown }, number(bar.shown), number(bar.shown), wordCell(panel.measure)] })),
    ...panel.steps.map((step): Row => ({ key: step.key, record: `series/capital-spending-guidance/#${step.key}`, cells: [
      wordCell(panel.name), wordCell(sayYear(step.year, isFiscal(step), text)), kind('guidance'), { text: text.date(step.issued, true), value: step.issued },
      { text: sayStep(step, unit, text), value: step.shownHigh === step.shownLow ? step.shownLow : null }, number(step.shownLow), number(step.shownHigh), panel.guides === 'same' ? wordCell(panel.measure) : wordCell(text.t(`differs.${panel.slug}`)),
    ] })),
  ]);
  if (!panels.length || dealShown === undefined) return rows;
  return [{ key: DEAL, record: `deals/${deal.slug}/`, cells: [wordCell(text.t('labels.deal')), dash, kind('deal'), { text: text.date(deal.since, true), value: deal.since }, { text: text.t(`grammar.qualified.${deal.qualifier}`, { amount: say(dealShown, unit, text) }), value: dealShown }, number(dealShown), number(dealShown), wordCell(text.t(`grammar.kinds.${deal.kind}`))] }, ...rows];
}

export const chart = defineChart<Data, State, Reading, Spending>({
  fields: () => ({ companies: manyOf(COMPANIES, USUAL), unit: oneOf(UNITS, 'usd') }),
  read,
  layout,
  finding,
  table: (reading, text) => ({ columns: [{ key: 'company', label: text.t('columns.company') }, { key: 'year', label: text.t('columns.year') }, column(text, 'kind'), { key: 'issued', label: text.t('columns.issued') }, numeric(text, 'amount', reading.state.unit), numeric(text, 'low', reading.state.unit), numeric(text, 'high', reading.state.unit), { key: 'measure', label: text.t('columns.measure') }], rows: rowsOf(reading, text) }),
  legend: ({ names }, text) => [
    { label: 'legend.companies', field: 'companies', keys: COMPANIES.map((value) => ({ value, label: names[value], look: { className: 'fill', path: 'M-8 6V2h4V6ZM-2 6V-1h4V6ZM4 6V-6h4V6Z' } })) },
    { label: 'legend.looks', keys: [
      { value: 'spent', label: text.t('legend.spent'), look: { className: 'fill', path: 'M-4 6V-6h8V6Z' } },
      { value: 'guidance', label: text.t('legend.guidance'), look: { className: 'band f-announced', path: 'M-12 6V2h8V6ZM-4 2V-2h8V2ZM4 -2V-6h8V-2Z' } },
      { value: 'otherwise', label: text.t('legend.otherwise'), look: { className: 'band f-rumored', path: 'M-11 -4H11V4H-11Z' } },
      { value: 'reported', label: text.t('legend.reported'), look: { className: 'band f-binding dashed', path: 'M-4 6V-6h8V6Z' } },
    ] },
  ],
  views: { 'meta-guidance': 'companies=meta', 'in-scale-deals': 'unit=deals', 'since-2019': 'unit=index', 'with-oracle': `companies=${COMPANIES.join('.')}` },
});
