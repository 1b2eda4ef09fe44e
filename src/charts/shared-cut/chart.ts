/** Thin data: one threshold for two groups serves whoever is most of the data; more data of the other moves the error and does not remove it. */
import type { Text } from '../../i18n/text';
import { acting } from '../acts';
import { guess } from '../guess';
import { slide } from '../slide';
import { type Cell, type Column, defineChart, type Row } from '../types';
import type { Data } from './data';
import { type Cut, layout } from './layout';
import { LOOKS, SAMPLE } from './looks';
import { OWN, pointKey } from './mixes';
import { ask, HALF, MOST_SHARE, MOST_SHIFT, PERCENT, read, type Reading, type State, STEP } from './read';
import { finding, news } from './tell';

const DIGITS = 2;
const MOST_GUESS = 50;
/** Mixes that have a button: none of School B's data, and half. */
const PRESETS = [0, MOST_SHARE];

/** Two decimals, and never a zero below zero. */
const rounded = (value: number): number => Math.round(value * 10 ** DIGITS) / 10 ** DIGITS + 0;

function rowsOf({ state, cut, told, schools: [a, b], own }: Reading, text: Text): Row[] {
  const none: Cell = { text: text.t('labels.nothing'), value: null }, cell = (value: number): Cell => ({ text: text.number(rounded(value), DIGITS), value: rounded(value) });
  const row = (key: string, kind: string, share: Cell, at: Cell, shares: readonly (number | undefined)[]): Row => ({ key, cells: [{ text: text.t(`legend.${kind}`), value: kind }, share, at, ...shares.map((one) => (one === undefined ? none : cell(one * PERCENT)))] });
  return [
    row('missed', 'missed', cell(state.share), cell(cut), [a.missed, b.missed, undefined]), row('letIn', 'letIn', cell(state.share), cell(cut), [a.letIn, b.letIn, undefined]),
    ...told.map((point) => row(pointKey(point), 'cut', cell(point.share), cell(point.cut), [point.a, point.b, point.all])),
    row(OWN, 'own', none, none, [own, own, own]),
  ];
}

export const chart = defineChart<Data, State, Reading, Cut>({
  fields: () => ({ share: slide(0, MOST_SHARE, STEP, 10), shift: slide(0, MOST_SHIFT, 0.5, HALF.shift), guess: guess(0, MOST_GUESS, 1) }),
  read,
  layout,
  finding,
  news,
  ask,
  begins: HALF,
  acting, acts: ({ state }, text) => PRESETS.map((share, i) => ({ key: String(share), label: text.t(`acts.${share}`), press: String(i + 1), state: { share }, on: state.share === share })),
  table: (reading, text) => {
    const column = (key: string, unit?: string): Column => ({ key, label: text.t(`columns.${key}`), ...(unit === undefined ? {} : { numeric: true, unit }) });
    return { columns: [column('kind'), column('share', 'percent'), column('cut', 'standard_deviations'), column('a', 'percent'), column('b', 'percent'), column('all', 'percent')], rows: rowsOf(reading, text) };
  },
  legend: (_, text) => [{ label: 'legend.title', keys: (['missed', 'letIn'] as const).map((value) => ({ value, label: text.t(`legend.${value}`), look: { path: SAMPLE, className: LOOKS[value] } })) }],
  views: { 'half-and-half': 'share=50', 'one-school-only': 'share=0', 'far-apart': 'share=50&shift=2' },
});
