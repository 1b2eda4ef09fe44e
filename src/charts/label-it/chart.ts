/** Label small images twice; how far one agrees with oneself, with the record and with others. */
import { ITEMS, PASSES } from '../../classroom/code';
import type { Text } from '../../i18n/text';
import { acting } from '../acts';
import { guess } from '../guess';
import { paste } from '../paste';
import { choice } from '../choice';
import type { Field } from '../state';
import { type Act, type Cell, defineChart, type Row, type Table } from '../types';
import type { Data } from './data';
import { givenKey } from './desk';
import { heardOf } from './faults';
import { type Board, layout } from './layout';
import { type Item, MOST_LABELS, read, type Reading, SHOWS, type Spread, type State } from './read';
import { finding, inkOf, nowName, othersRow, sayKappa, selfRow } from './say';
import { itemKey } from './sheet';
import { takenOf } from './Taken';

/** Enough for the codes of two school classes. */
const LONGEST_CODES = 2000;
const one = '1'.repeat(MOST_LABELS);

/** Labels as they are given, a digit each. They are the reader's own: no address holds them unasked. */
function labelsField(data: Data): Field<string> {
  // The record, given twice, and unfinished states before it: what a reader may have made.
  const right = data.orders.flatMap((order) => order.map((item) => data.truth[item])).join(''), some = [1, ITEMS - 1, ITEMS, ITEMS + 1, MOST_LABELS - 1].map((n) => right.slice(0, n));
  return { initial: '', options: ['', ...some, right, `${right.slice(0, ITEMS)}${one.slice(ITEMS)}`, one], control: 'acts', made: true, parse: (text) => (/^\d*$/.test(text) && text.length <= MOST_LABELS ? text : undefined), format: (value) => value, Own: takenOf(data) };
}

const cell = (value: string | number | undefined, text: Text): Cell => (value === undefined ? { text: text.t('table.none'), value: null } : { text: String(value), value });
const kappaCell = (kappa: number | undefined, text: Text): Cell => ({ text: sayKappa(kappa, text), value: kappa ?? null });
const PERCENT = 100;

function tableOf(reading: Reading, text: Text): Table {
  const { mode, items, readers, given, self, record, others } = reading;
  const columns = (keys: readonly string[]) => keys.map((key, i) => ({ key, label: text.t(`table.${key}`), ...(i ? { numeric: true, ...(key === 'votes' ? { unit: 'percent' } : {}) } : {}) }));
  if (mode === 'labeling') return { columns: columns(['order', 'given']), rows: given.map(({ label }, n) => ({ key: givenKey(n), cells: [cell(n + 1, text), cell(label, text)] })) };
  const none = cell(undefined, text), share = ({ votes }: Item): Cell => { const percent = (votes / (readers.length * PASSES)) * PERCENT; return { text: text.number(percent), value: percent }; };
  const imageRow = (item: Item): Row => ({ key: itemKey(item.item), cells: [{ text: text.t('labels.image', { n: item.item + 1 }), value: item.item + 1 }, ...(mode === 'one' ? item.passes.map((label) => cell(label, text)) : [cell(item.label, text), share(item)]), cell(item.record, text), cell(item.agreeing, text), none, ...(mode === 'class' ? [none] : [])] });
  const spreads = [['self', selfRow(reading), self], ['record', 'record', record], ...(others ? [['others', othersRow(reading), others] as const] : [])] as const;
  const kappaRow = ([key, row, spread]: readonly [string, string, Spread | undefined]): Row => ({ key, cells: [{ text: text.t(`labels.rows.${row}`), value: key }, none, none, none, none, kappaCell(spread?.mid, text), ...(mode === 'class' ? [none] : [])] });
  const rows = mode === 'one' ? spreads.map(kappaRow) : [...readers.map(({ key, line, self: own, record: with_ }): Row => ({ key, cells: [{ text: line === undefined ? text.t('labels.me') : text.t('labels.reader', { n: line }), value: key }, none, none, none, none, kappaCell(own, text), kappaCell(with_, text)] })), ...spreads.slice(2).map(kappaRow)];
  return { columns: columns(['item', ...(mode === 'one' ? ['first', 'second'] : ['label', 'votes']), 'known', 'agreeing', 'self', ...(mode === 'class' ? ['withRecord'] : [])]), rows: [...items.map(imageRow), ...rows] };
}

/** A button and a key for every digit, and one to take the last back; in the end one to begin again. */
function acts({ state, mode }: Reading, text: Text): Act<State>[] {
  const { labels } = state, undo: Act<State> = { key: 'undo', label: text.t('acts.undo'), press: 'Backspace', state: { labels: labels.slice(0, -1) }, disabled: !labels };
  if (mode === 'labeling') return [...Array.from({ length: 10 }, (_, digit): Act<State> => ({ key: `digit-${digit}`, label: String(digit), press: String(digit), state: { labels: `${labels}${digit}` } })), undo];
  return state.show === 'mine' ? [undo, { key: 'again', label: text.t('acts.again'), state: { labels: '' } }] : state.show !== 'class' ? [{ key: 'start', label: text.t('acts.start'), state: { show: 'mine' } }] : [];
}

export const chart = defineChart<Data, State, Reading, Board>({
  fields: (data) => ({
    guess: guess(0, ITEMS, 1), show: choice(SHOWS, 'example'), labels: labelsField(data),
    codes: paste(LONGEST_CODES, ['', data.example, data.group.join('\n'), `${data.example.slice(0, -1)}*\n${data.group[0]!}`, data.example.slice(1)], heardOf(data.truth)),
  }),
  read,
  layout,
  finding,
  table: tableOf,
  legend: ({ mode }, text) => (mode === 'labeling' ? [] : [{ label: 'legend.label', keys: [{ value: 'changed', label: text.t('legend.changed'), look: { path: 'M-6-6H6V6H-6Z', className: 'line accent' } }] }]),
  acting, acts,
  ask(data, state) {
    if (!state) return undefined;
    const { mode, example, items } = read(data, { ...state, show: 'mine' });
    return mode === 'one' && !example ? items.filter(({ differs }) => differs).length : undefined;
  },
  // The example shows the record's labels, which would color the reader's own.
  begins: { show: 'mine' },
  skips: { show: 'mine' },
  heard: (reading, text) => (reading.now ? `${nowName(reading, text)} ${inkOf(reading.images[reading.now.item]!, reading.top, text)}` : ''),
  views: { label: 'show=mine', steady: 'show=steady', class: 'show=class' },
});
