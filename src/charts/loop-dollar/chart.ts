/** One dollar of investment that is spent with its investor: what is booked, what leaves, and what happens when customers outside stop. */
import type { Text } from '../../i18n/text';
import { acting } from '../acts';
import { drag } from '../drag';
import { guess } from '../guess';
import { slide } from '../slide';
import { type Cell, type Column, defineChart, type Row } from '../types';
import { passKey } from './band';
import { BOOKED } from './bars';
import type { Data } from './data';
import { layout, type Loop } from './layout';
import { LOOKS, SAMPLES } from './looks';
import { answer, INITIAL_STOP, read, type Reading, ROUNDS, type State } from './read';
import { roundKey } from './rounds';
import { finding, pairOf } from './tell';

const DIGITS = 4, FULL = 100;
const INITIAL: State = { spent: 80, returned: 50, cost: 60, stop: INITIAL_STOP, guess: null };
/** What a reader may guess, in cents. */
const GUESS = { high: 300, step: 5 } as const;

function rowsOf({ passes, totals, rounds, deals, spent }: Reading, text: Text): Row[] {
  const none: Cell = { text: text.t('labels.none'), value: null };
  const dollars = (value: number | undefined): Cell => (value === undefined ? { text: text.t('labels.endless'), value: null } : { text: text.number(value, 2), value: Number(value.toFixed(DIGITS)) });
  const count = (n: number): Cell => ({ text: text.number(n), value: n }), share = (value: number): Cell => ({ text: text.number(value * FULL), value: Math.round(value * FULL) });
  const row = (key: string, kind: string, cells: readonly Cell[], record?: string): Row => ({ key, record, cells: [{ text: text.t(`kinds.${kind}`), value: kind }, ...cells] });
  return [
    ...passes.map((p) => row(passKey(p.n), 'pass', [count(p.n), dollars(p.n === 1 ? 1 : 0), dollars(p.invested), dollars(p.revenue), dollars(p.outside), dollars(p.served), share(spent)])),
    row(BOOKED, 'sum', [none, dollars(1), dollars(totals?.invested), dollars(totals?.revenue), dollars(totals?.outside), dollars(totals?.served), share(spent)]),
    ...rounds.map((r) => row(roundKey(r.n), 'round', [count(r.n), dollars(r.fresh), dollars(r.invested), dollars(r.revenue), dollars(r.outside), dollars(r.served), share(spent)])),
    ...deals.map((deal): Row => ({ key: deal.key, record: deal.record, cells: [{ text: pairOf(deal, text), value: deal.key }, none, none, none, none, none, none, deal.share === undefined ? { text: text.t('labels.blackedOut'), value: null } : share(deal.share)] })),
  ];
}

export const chart = defineChart<Data, State, Reading, Loop>({
  fields: () => ({
    spent: slide(0, FULL, 5, INITIAL.spent), returned: slide(0, FULL, 5, INITIAL.returned), cost: slide(0, FULL, 5, INITIAL.cost), stop: slide(1, ROUNDS, 1, INITIAL.stop),
    guess: guess(0, GUESS.high, GUESS.step),
  }),
  read,
  drag,
  layout,
  finding,
  ask: () => answer(INITIAL),
  acting, acts: ({ stop }, text) => [
    { key: 'once', label: text.t('acts.once'), press: '1', state: { stop: 1 }, on: stop === 1 },
    { key: 'flow', label: text.t('acts.flow'), press: 'c', state: { stop: ROUNDS }, on: stop === ROUNDS },
    { key: 'stop', label: text.t('acts.stop'), press: 's', state: { stop: INITIAL.stop }, on: stop === INITIAL.stop },
  ],
  table: (reading, text) => {
    const column = (key: string, unit?: string): Column => ({ key, label: text.t(`columns.${key}`), ...(unit === undefined ? {} : { numeric: true, unit }) });
    return { columns: [column('kind'), column('n', 'number'), ...['fresh', 'invested', 'booked', 'outside', 'served'].map((key) => column(key, 'usd')), column('share', 'percent')], rows: rowsOf(reading, text) };
  },
  legend: (_, text) => [{
    label: 'legend.title',
    keys: ([['lab', 'block'], ['first', 'block'], ['again', 'block'], ['kept', 'block'], ['outside', 'block'], ['served', 'block'], ['fresh', 'line'], ['unknown', 'line']] as const).map(([value, sample]) => ({ value, label: text.t(`legend.${value}`), look: { path: SAMPLES[sample], className: LOOKS[value] } })),
  }],
  views: { 'tight-loop': 'returned=90', 'customers-never-stop': 'stop=12', 'all-credits': 'spent=100&returned=0&cost=40', 'no-cloud-to-sell': 'spent=0' },
});
