/** One distribution and many headlines; then the reader's own ranges for what becomes of labor, as bands; beside both, what others published and measured. */
import { count } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import { acting } from '../acts';
import { guess } from '../guess';
import { slide } from '../slide';
import { span } from '../span';
import { type Cell, type Column, defineChart, type Row } from '../types';
import type { Data } from './data';
import { BAND, sliceKey } from './futures';
import { levelKey, OWN } from './jobs';
import { type Headlines, layout } from './layout';
import { LOOKS, SAMPLES } from './looks';
import { MEASURED } from './measured';
import { DEMAND, type Level, MOST_SAVED, read, type Reading, SAVED, type State } from './read';
import { finding, spanOf } from './tell';

const PERCENT = 100, DIGITS = 1, FULL = 100;
const BAR = { low: 5, high: 95, step: 5, initial: 70 } as const, SAVED_STEP = 5, DEMANDED = { high: 2.5, step: 0.25 } as const;
const MOST_GUESS = 80;
/** The bar that the question asks about, percent of the tasks. */
const ASKED = 50;
/** Bars that have a button, percent of the tasks. */
const PRESETS = [10, ASKED, 70];

function rowsOf({ levels, own, anchors, published, fan, band, saved, denmark, canaries, cited }: Reading, text: Text): Row[] {
  const none: Cell = { text: text.t('labels.none'), value: null }, cell = (value: number): Cell => ({ text: text.number(value, DIGITS), value: Number(value.toFixed(DIGITS + 1)) });
  const row = (key: string, kind: string, what: string, cells: readonly Cell[], record?: string): Row => ({ key, record, cells: [{ text: text.t(`kinds.${kind}`), value: kind }, { text: what, value: what }, ...cells] });
  const level = (key: string, { bar, share }: Level) => row(key, 'model', text.t('rows.level'), [cell(bar), none, cell(share * PERCENT), none]);
  const shares = ({ low, middle, high }: { readonly low: number; readonly middle: number; readonly high: number }) => [cell(low * PERCENT), cell(middle * PERCENT), cell(high * PERCENT)];
  return [
    level(OWN, own), ...levels.map((one) => level(levelKey(one.bar), one)),
    ...anchors.map((one) => row(one.key, 'published', text.t('rows.published', { who: text.t(`who.${one.key}`), counts: text.t(`counts.${one.key}`) }), [cell(one.bar * PERCENT), none, cell(one.value), none], one.record)),
    ...published.map((one) => row(one.key, 'published', text.t('rows.published', { who: text.t(`who.${one.key}`), counts: text.t(`counts.${one.key}`) }), [none, none, cell(one.value), none], one.record)),
    ...fan.map((one) => row(sliceKey(one.saved), 'futures', text.t('rows.slice'), [cell(one.saved), ...shares(one)])),
    row(BAND, 'futures', text.t('rows.band', { saved: spanOf(saved, 'saved', text) }), [none, ...shares(band)]),
    row(MEASURED.denmark, 'measured', text.t('rows.denmark'), [cell(denmark.saved), cell(FULL - denmark.bound), cell(FULL), cell(FULL + denmark.bound)], 'evidence/jobs/#denmark-2025'),
    row(MEASURED.canaries, 'measured', text.t('rows.canaries'), [none, cell(FULL - canaries.most), cell(FULL - canaries.decline), none], 'evidence/jobs/#canaries-2025'),
    row(MEASURED.cited, 'measured', text.t('rows.cited', { cuts: count(cited.cuts, text.lang) }), [none, none, none, none], 'evidence/jobs/#layoffs-cited-2026'),
  ];
}

export const chart = defineChart<Data, State, Reading, Headlines>({
  fields: () => ({ bar: slide(BAR.low, BAR.high, BAR.step, BAR.initial), saved: span(0, MOST_SAVED, SAVED_STEP, SAVED), demand: span(0, DEMANDED.high, DEMANDED.step, DEMAND), guess: guess(0, MOST_GUESS, 1) }),
  read,
  layout,
  finding,
  ask: ({ anchors }) => anchors[1]!.value,
  // The answer is drawn where the question asked; before, the lab does not give it away.
  begins: { bar: ASKED },
  acting, acts: ({ own }, text) => PRESETS.map((bar, i) => ({ key: String(bar), label: text.t(`acts.${bar}`), press: String(i + 1), state: { bar }, on: own.bar === bar })),
  table: (reading, text) => {
    const column = (key: string, unit?: string): Column => ({ key, label: text.t(`columns.${key}`), ...(unit === undefined ? {} : { numeric: true, unit }) });
    return { columns: [column('kind'), column('what'), ...['at', 'low', 'middle', 'high'].map((key) => column(key, 'percent'))], rows: rowsOf(reading, text) };
  },
  legend: (_, text) => [{
    label: 'legend.title',
    keys: ([['over', 'block'], ['under', 'block'], ['anchor', 'dot'], ['published', 'block'], ['future', 'block'], ['middle', 'line'], ['measured', 'block'], ['wider', 'block'], ['unknown', 'line']] as const).map(([value, sample]) => ({ value, label: text.t(`legend.${value}`), look: { path: SAMPLES[sample], className: LOOKS[value] } })),
  }],
  label: (_, field, value, text) => (field === 'saved' || field === 'demand' ? spanOf(value.split('-').map(Number) as unknown as State['saved'], field, text) : value),
  views: { 'a-tenth-is-enough': 'bar=10', 'half-of-the-tasks': 'bar=50', 'demand-stays': 'demand=0-0.25', 'demand-answers': 'demand=1.5-2.5', 'as-little-as-measured': 'saved=0-5' },
});
