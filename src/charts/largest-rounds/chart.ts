/** The largest private rounds as ranked on a chosen day, and how the rank of Meta's deal with Scale moved. */
import { amount } from '../../marks/describe';
import type { Look } from '../../marks/Swatch';
import { date } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import { wordCell } from '../deals';
import { day } from '../days';
import { type Cell, type Column, defineChart, type Row } from '../types';
import type { Data, Round } from './data';
import { type Bar, layout, LOOKS, type Ranking } from './layout';
import { read, type Reading, type State } from './read';
import { describe, investors, placeOf } from './tell';

/** So few larger rounds are named one by one in the sentence. */
const FEW = 1;
const BLOCK = 'M-12-5H12V5H-12Z';

function finding(reading: Reading, text: Text): string {
  const { day: on, top, total, accent, track, booked, talks, first } = reading, when = date(on, text.lang), largest = top[0];
  if (!largest) return text.t('finding.early', { day: when, first: date(first, text.lang) });
  if (!accent) {
    const lead = text.t('finding.largest', { day: when, company: largest.company, amount: amount(text, largest.value, largest.qualifier), n: total });
    return `${lead} ${talks?.value === undefined ? text.t('finding.before') : text.t('finding.talks', { amount: amount(text, talks.value, talks.qualifier!) })}`;
  }
  const place = (rank: number) => placeOf(rank, text), moved = track.length > 1, larger = top.filter((r) => r.rank < accent.rank);
  const values = { day: when, amount: amount(text, accent.value, accent.qualifier), place: place(accent.rank), n: total, until: date((track[1] ?? track[0]!).day, text.lang), was: place(track[0]!.rank) };
  return [
    text.t(moved ? 'finding.moved' : 'finding.ranked', values),
    larger.length <= FEW && larger.map((r) => text.t('finding.only', { company: r.company, amount: amount(text, r.value, r.qualifier), date: date(r.date, text.lang) })).join(' '),
    booked && text.t(moved ? 'finding.bookedMoved' : 'finding.booked', { amount: amount(text, booked.value, booked.qualifier), place: place(booked.rank), was: place(booked.track[0]!.rank) }),
  ].filter(Boolean).join(' ');
}

function rowsOf(reading: Reading, text: Text): Row[] {
  const { top, pledges, talks, booked, accent, track, pair } = reading, none = (key: string): Cell => ({ text: text.t(`labels.${key}`), value: null });
  const money = (value: number | undefined, qualifier: Round['qualifier']): Cell => ({ text: amount(text, value, qualifier), value: value ?? null });
  const dayCell = (given: string): Cell => ({ text: date(given, text.lang, true), value: given });
  const after = (key: string): Cell => { const step = key === accent?.key ? track[0] : track.find((s) => s.by?.key === key); return step ? { text: text.number(step.rank), value: step.rank } : none('same'); };
  const row = (r: Round, rank: Cell): Row => ({ key: r.key, record: `series/largest-rounds/#${r.key}`, cells: [wordCell(r.company), rank, money(r.value, r.qualifier), investors(r, text) === undefined ? none('unnamed') : wordCell(investors(r, text)!), wordCell(r.measure), wordCell(r.status), dayCell(r.date), after(r.key)] });
  const apart = (key: string, company: string, rank: Cell, own: { value?: number | undefined; qualifier?: Round['qualifier'] | undefined; date: string }, kind: string): Row => ({ key, record: `deals/${key}/`, cells: [wordCell(company), rank, money(own.value, own.qualifier ?? 'reported'), wordCell(pair.from), wordCell(text.t(`kinds.${kind}`)), wordCell(text.t(`kinds.${kind}Status`)), dayCell(own.date), none('same')] });
  return [
    ...top.flatMap((r) => [row(r, { text: text.number(r.rank), value: r.rank }), ...(r.accent && booked ? [apart(booked.slug, r.company, { text: text.t('labels.would', { n: booked.rank }), value: booked.rank }, booked, 'booked')] : [])]),
    ...pledges.slice(0, reading.scale.pledges).map((r) => row(r, none('noRank'))),
    ...(talks?.value === undefined ? [] : [apart(talks.slug, pair.to, none('noRank'), talks, 'talks')]),
  ];
}

export const chart = defineChart<Data, State, Reading, Ranking>({
  fields: (data) => ({ asOf: day(data.stops, data.evidenceEnds) }),
  read,
  layout,
  finding,
  table(reading, text) {
    const column = (key: string, more: Partial<Column> = {}): Column => ({ key, label: text.t(`columns.${key}`), ...more });
    return { columns: [column('company'), column('rank', { numeric: true }), column('amount', { numeric: true, unit: 'usd_million' }), column('investors'), column('kind'), { key: 'status', label: text.t('figure.columns.status') }, column('date'), column('after', { numeric: true })], rows: rowsOf(reading, text) };
  },
  legend(_, text) {
    const look = (of: Bar['look']): Look => ({ path: BLOCK, className: LOOKS[of] });
    return [{ label: 'legend.label', keys: [
      ...(['ranked', 'accent', 'booked', 'pledge', 'talks'] as const).map((value) => ({ value, label: text.t(`legend.${value}`), look: look(value) })),
      { value: 'dashed', label: text.t('legend.dashed'), look: { path: 'M-12 0H12', className: 'accent line dashed' } },
    ] }];
  },
  news: ({ fresh }, text) => fresh.map((r) => text.t('news', { round: describe(r, text) })),
  label: (_, __, value, text) => date(value, text.lang),
  views: { eve: 'asOf=2025-06-11', announced: 'asOf=2025-06-12', 'end-of-2025': 'asOf=2025-12-31', 'july-2026': '' },
});
