/** Payer by recipient: which pairs pay in both directions, on the evidence of any day. */
import { firmnessLegend, kindsLegend, moneyCell, numeric, wordCell, column } from '../deals';
import { BASES, MAPPED } from '../basis';
import { choice } from '../choice';
import { day } from '../days';
import { several } from '../several';
import { date } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import { type Cell, defineChart, type Row } from '../types';
import type { Data } from './data';
import { stopsOf } from './days';
import { type Board, layout, waysOfPair } from './layout';
import { type Pair, read, type Reading, SORTS, type State } from './read';
import { amountOf, keyOf, moreOf } from './tell';
import type { Way } from './ways';

/** What goes one way, in a few words: its largest pile, or that its amount is unknown. */
function said(way: Way, text: Text): string {
  const pile = way.piles.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1))[0]!;
  // With a deal of unknown amount beside it, what is known is a floor.
  return text.t(`finding.${pile.talk ? 'talk' : pile.stream}`, { amount: amountOf(pile.unknown && ['exact', 'reported'].includes(pile.qualifier) ? { ...pile, qualifier: 'at-least' } : pile, text) });
}

function finding({ state, all, both, paidBoth, names, first }: Reading, text: Text): string {
  const when = date(state.asOf, text.lang);
  if (!all) return text.t(state.asOf < first ? 'finding.early' : !state.kinds.length ? 'finding.noKinds' : 'finding.empty', { day: when, first: date(first || state.asOf, text.lang) });
  const name = (slug: string) => names[slug] ?? slug, pairOf = (p: Pair) => text.t('finding.pair', { a: name(p.out.from), b: name(p.out.to) });
  const count = text.t(state.status === 'paid' ? 'finding.paid' : 'finding.both', { day: when, n: both.length, all, basis: text.t(`finding.basis.${state.status}`) });
  const top = both.toSorted((a, b) => b.back!.size - a.back!.size)[0];
  if (!top) return `${count} ${text.t('finding.none')}`;
  const most = text.t(both.length > 1 ? 'finding.top' : 'finding.only', { a: name(top.out.from), b: name(top.out.to), out: said(top.out, text), back: said(top.back!, text) });
  const paid = state.status === 'paid' ? '' : both.length === 1 && paidBoth.length === 1 ? text.t('finding.paidToo') : text.t(`finding.${['paidNone', 'paidOne'][paidBoth.length] ?? 'paidMany'}`, { n: paidBoth.length, pair: paidBoth[0] ? pairOf(paidBoth[0]) : '' });
  return [count, most, paid].filter(Boolean).join(' ');
}

/** A direction a row. Each stream has columns of its own, so that nobody adds them up by accident. */
const COLUMNS = ['capital', 'capitalPaid', 'purchases', 'purchasesPaid'] as const;
function rowOf(way: Way, both: boolean, names: Reading['names'], text: Text): Row {
  const live = way.piles.filter((p) => !p.talk), none: Cell = { text: text.t('table.none'), value: null };
  const money = (['capital', 'purchases'] as const).flatMap((stream): Cell[] => {
    const pile = live.find((p) => p.stream === stream);
    return pile ? [{ text: amountOf(pile, text) + moreOf(pile, text), value: pile.value ?? null }, moneyCell(text, pile.paid > 0 ? pile.paid : undefined)] : [none, none];
  });
  const count = way.piles.reduce((sum, p) => sum + p.pieces.length, 0), unknown = way.piles.reduce((sum, p) => sum + p.unknown, 0);
  const number = (n: number): Cell => ({ text: text.number(n), value: n });
  return { key: keyOf(way), record: `parties/${way.from}/`, cells: [wordCell(names[way.from] ?? way.from), wordCell(names[way.to] ?? way.to), ...money, number(count), number(unknown), wordCell(text.t(both ? 'table.yes' : 'table.no'))] };
}

export const chart = defineChart<Data, State, Reading, Board>({
  fields: (data) => ({ asOf: day(stopsOf(data.slices), data.evidenceEnds), status: choice(BASES, 'promised'), sort: choice(SORTS, 'returns'), kinds: several(MAPPED, MAPPED) }),
  read,
  layout,
  finding,
  table: ({ pairs, names }, text) => ({
    columns: [
      column(text, 'from'), column(text, 'to'), ...COLUMNS.map((key) => ({ ...numeric(text, 'amount'), key, label: text.t(`table.${key}`) })),
      ...['deals', 'unknown'].map((key) => ({ key, label: text.t(`table.${key}`), numeric: true, unit: 'count' })), { key: 'both', label: text.t('table.both') },
    ],
    rows: pairs.flatMap((pair) => waysOfPair(pair).map((way) => rowOf(way, Boolean(pair.back), names, text))),
  }),
  legend(_, text) {
    return [
      { ...kindsLegend(text, MAPPED), field: 'kinds' },
      firmnessLegend(text),
    ];
  },
  label: (_, __, value, text) => date(value, text.lang),
  views: { 'known-paid': 'status=paid', 'eve-of-the-deal': 'asOf=2025-06-06', 'capital-alone': `kinds=${MAPPED.slice(0, 6).join('.')}`, 'with-talks': 'status=all' },
});
