/** How many annotators are enough: what independent voters would reach, beside what three real crowds reached. */
import type { Text } from '../../i18n/text';
import { acting } from '../acts';
import { guess } from '../guess';
import { slide } from '../slide';
import { oneOf } from '../state';
import { type Cell, type Column, defineChart, type Row } from '../types';
import { LOOKS, voteKey } from './curve';
import { CROWDS, type Data, type Found } from './data';
import { type Ballot, layout, WEIGHED } from './layout';
import { DIAMOND, SAMPLE } from './looks';
import { pileKey } from './piles';
import { MOST, read, type Reading, type State } from './read';
import { finding } from './tell';

const PERCENT = 100, DIGITS = 2;
/** Beyond, mistakes are hardly those of several people. */
const MOST_ALIKE = 60;
const SKILL = { low: 30, high: 99 } as const;
const GUESS = { low: 40, high: 100 } as const;

const rounded = (share: number) => Math.round(share * PERCENT * 10 ** DIGITS) / 10 ** DIGITS;
const share = (value: number | undefined, text: Text): Cell => (value === undefined ? { text: text.t('labels.notCollected'), value: null } : { text: text.number(value * PERCENT, DIGITS), value: rounded(value) });

function rowsOf({ votes, piles, crowd }: Reading, text: Text): Row[] {
  const row = (key: string, kind: string, n: number, shares: readonly Cell[]): Row => ({ key, record: crowd.record, cells: [{ text: text.t(`kinds.${kind}`), value: kind }, { text: text.number(n), value: n }, ...shares] });
  const none = { text: text.t('labels.noForecast'), value: null };
  return [
    ...votes.map((v) => row(voteKey(v.k), 'vote', v.k, [share(v.promised, text), share(v.shared, text), share(v.found, text)])),
    row(WEIGHED, 'weighed', crowd.labels, [none, none, share(crowd.weighed, text)]),
    ...piles.map((p) => row(pileKey(p.right), 'pile', p.right, [share(p.promised, text), share(p.shared, text), share(p.found, text)])),
  ];
}

/** All that a crowd has to show: its own skill, as many people as were asked, no forecast bent. */
const whole = ({ name, alone, votes }: Found): Partial<State> => ({ crowd: name, k: 2 * votes.length - 1, p: alone, alike: 0 });

export const chart = defineChart<Data, State, Reading, Ballot>({
  fields: ({ crowds }) => ({
    crowd: oneOf(CROWDS, 'bluebirds'), k: slide(1, MOST, 2, MOST), p: slide(SKILL.low, SKILL.high, 1, crowds[0]!.alone, crowds.map((c) => c.alone)),
    alike: slide(0, MOST_ALIKE, 1, 0), guess: guess(GUESS.low, GUESS.high, 1),
  }),
  read,
  layout,
  finding,
  ask: ({ crowds }) => crowds[0]!.votes.at(-1)! * PERCENT,
  acting, acts: (reading, text) => [
    ...reading.all.map((crowd, i) => ({ key: crowd.name, label: text.t(`crowds.${crowd.name}.act`), press: String(i + 1), state: whole(crowd), on: crowd === reading.crowd })),
    { key: 'bend', label: text.t('acts.bend', { n: text.t('grammar.percent', { n: reading.crowd.alike }) }), press: 'b', state: { alike: reading.crowd.alike, p: reading.crowd.alone }, on: reading.alike === reading.crowd.alike && reading.p === reading.crowd.share },
  ],
  table: (reading, text) => {
    const column = (key: string, unit?: string): Column => ({ key, label: text.t(`columns.${key}`), ...(unit === undefined ? {} : { numeric: true, unit }) });
    return { columns: [column('kind'), column('n', 'people'), column('promised', 'percent'), column('shared', 'percent'), column('found', 'percent')], rows: rowsOf(reading, text) };
  },
  // The same in every state, for buttons stand below: the line that comes and goes is named in the picture.
  legend: (_reading, text) => [{
    label: 'legend.title',
    keys: [['found', SAMPLE, LOOKS.found], ['promised', SAMPLE, LOOKS.promised], ['weighed', DIAMOND, 'accent hollow']].map(([value, path, className]) => ({ value: value!, label: text.t(`legend.${value!}`), look: { path: path!, className: className! } })),
  }],
  views: { 'shared-mistakes': 'alike=11', sentences: 'crowd=rte&k=9&p=72.91', 'as-promised': 'crowd=temporal&k=9&p=73.38', 'below-half': 'k=21&p=45' },
});
