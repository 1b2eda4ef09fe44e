/** Yearly capital spending of the largest buyers of computing, what each had said it would spend, and one deal on the same scale. */
import { amount } from '../../marks/describe';
import { wordCell } from '../deals';
import { choice } from '../choice';
import { several } from '../several';
import { date } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import { type Column, defineChart, type Row } from '../types';
import { COMPANIES, type Company, type Data } from './data';
import { layout, type Spending } from './layout';
import { DEAL } from './marks';
import { barOf, isFiscal, type Panel, pastSteps, raises, read, type Reading, say, sayBar, sayGrowth, sayStep, sayYear, type State, UNITS } from './read';

const USUAL: readonly Company[] = ['meta', 'microsoft', 'alphabet', 'amazon'];
/** The heads of files say what a number counts. */
const COUNTED = { usd: 'usd_million', deals: 'scale_deals', index: 'times_2019' } as const;

const grewBy = (panel: Panel, text: Text): string => text.t('finding.grew', { n: sayGrowth(panel, text), since: String(panel.bars[0]!.year) });

/** What a company had said of its last finished year, and what became of it. */
function judged(panel: Panel, { state: { unit } }: Reading, text: Text, grew = ''): string | undefined {
  const steps = pastSteps(panel), first = steps[0], spent = barOf(panel), n = raises(steps);
  if (!first || !spent) return undefined;
  return text.t(n > 0 ? 'finding.judged' : `finding.once.${panel.guides}`, { company: panel.name, year: sayYear(first.year, isFiscal(first), text), said: sayStep(first, unit, text), n, spent: sayBar(spent, unit, text), grew });
}

function ahead(panel: Panel, { state: { unit } }: Reading, text: Text): string | undefined {
  const open = panel.steps.at(-1);
  if (!open || open.year <= panel.bars.at(-1)!.year) return undefined;
  return text.t(`finding.ahead.${panel.guides}`, { year: String(open.year), said: sayStep(open, unit, text), day: date(open.issued, text.lang) });
}

function ofOne(panel: Panel, reading: Reading, text: Text): string {
  const last = panel.bars.at(-1)!, grew = grewBy(panel, text);
  const past = barOf(panel) === last ? judged(panel, reading, text, grew) : text.t('finding.spent', { company: panel.name, year: sayYear(last.year, panel.fiscal, text), spent: sayBar(last, reading.state.unit, text), grew });
  return [past, ahead(panel, reading, text)].filter(Boolean).join(' ');
}

function finding(reading: Reading, text: Text): string {
  const { panels, state, deal } = reading;
  if (!panels.length) return text.t('finding.none');
  if (panels.length === 1) return ofOne(panels[0]!, reading, text);
  const grown = panels.toSorted((a, b) => a.growth - b.growth), low = grown[0]!, high = grown.at(-1)!;
  const spread = text.t(panels.length > 2 ? 'finding.spread' : 'finding.both', { since: String(low.bars[0]!.year), low: sayGrowth(low, text), high: sayGrowth(high, text), from: low.name, to: high.name });
  const teller = panels.find((p) => raises(pastSteps(p)) > 0) ?? panels.find((p) => pastSteps(p)[0]), spent = teller && barOf(teller);
  const size = state.unit === 'usd' && spent && deal.value && text.t('finding.deal', { amount: amount(text, deal.value, deal.qualifier), n: text.number(spent.value / deal.value, 1) });
  return [spread, teller && judged(teller, reading, text), size].filter(Boolean).join(' ');
}

const COLUMNS = ['company', 'year', 'kind', 'issued', 'amount', 'low', 'high', 'measure'], NUMBERS = COLUMNS.slice(4, 7);
function rowsOf({ panels, deal, dealShown, state: { unit } }: Reading, text: Text): Row[] {
  const none = { text: text.t('labels.notApplicable'), value: null };
  const row = (key: string, record: string, [who, year, kind, issued, amount, measure]: readonly [string, string | undefined, string, string | undefined, string, string], low: number, high: number | undefined): Row => ({
    key, record, cells: [
      wordCell(who), year === undefined ? none : wordCell(year), { text: text.t(`kinds.${kind}`), value: kind }, issued === undefined ? none : { text: date(issued, text.lang, true), value: issued },
      { text: amount, value: low === high ? low : null }, ...[low, high].map((end) => ({ text: end === undefined ? text.t('grammar.unknown') : say(end, unit, text), value: end ?? null })), wordCell(measure),
    ],
  });
  const rows = panels.flatMap((panel): Row[] => [
    ...panel.bars.map((bar) => row(bar.key, `series/capital-spending/#${bar.key}`, [panel.name, sayYear(bar.year, panel.fiscal, text), 'spent', undefined, sayBar(bar, unit, text), panel.measure], bar.value, bar.value)),
    ...panel.steps.map((step) => row(step.key, `series/capital-spending-guidance/#${step.key}`, [panel.name, sayYear(step.year, isFiscal(step), text), 'guidance', step.issued, sayStep(step, unit, text), panel.guides === 'same' ? panel.measure : text.t(`differs.${panel.slug}`)], step.low, step.open ? undefined : step.high)),
  ]);
  if (!rows.length || dealShown === undefined) return rows;
  return [row(DEAL, `deals/${deal.slug}/`, [text.t('labels.deal'), undefined, 'deal', deal.since, sayBar({ value: dealShown, qualifier: deal.qualifier }, unit, text), text.t(`grammar.kinds.${deal.kind}`)], dealShown, dealShown), ...rows];
}

/** Samples of bars and steps. */
const LOOKS = [['spent', 'band f-paid', 'M-4 6V-6H4V6Z'], ['reported', 'band f-binding dashed', 'M-4 6V-6H4V6Z'], ['guidance', 'band f-announced', 'M-12 6V2H-4V6ZM-4 2V-2H4V2ZM4-2V-6H12V-2Z'], ['otherwise', 'band f-announced dashed', 'M-12 4V-4H12V4Z']] as const;

export const chart = defineChart<Data, State, Reading, Spending>({
  fields: () => ({ companies: several(COMPANIES, USUAL), unit: choice(UNITS, 'usd') }),
  read,
  layout,
  finding,
  table: (reading, text) => ({ columns: COLUMNS.map((key): Column => ({ key, label: text.t(`columns.${key}`), ...(NUMBERS.includes(key) ? { numeric: true, unit: COUNTED[reading.state.unit] } : {}) })), rows: rowsOf(reading, text) }),
  legend: ({ names }, text) => [
    { label: 'legend.companies', field: 'companies', keys: COMPANIES.map((value) => ({ value, label: names[value], look: { className: 'band f-paid', path: 'M-8 6V2H-4V6ZM-2 6V-1H2V6ZM4 6V-6H8V6Z' } })) },
    { label: 'legend.looks', keys: LOOKS.map(([value, className, path]) => ({ value, label: text.t(`legend.${value}`), look: { className, path } })) },
  ],
  views: { 'meta-guidance': 'companies=meta', 'in-scale-deals': 'unit=deals', 'since-2019': 'unit=index', 'with-oracle': `companies=${COMPANIES.join('.')}` },
});
