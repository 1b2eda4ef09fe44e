/** Scale's value and revenue, each figure with what it rests on; forecast beside fact; what followed the deal. */
import { lastDay } from '../../data/days';
import type { Text } from '../../i18n/text';
import { amount } from '../../marks/describe';
import { wordCell } from '../deals';
import { oneOf } from '../state';
import { type Column, defineChart, type Legend, type Row } from '../types';
import type { Data, Figure } from './data';
import { layout, type Panels } from './layout';
import { BARS, DOTS } from './panels';
import { read, type Reading, SHOWS, type State } from './read';
import { groundsOf } from './tell';

const BLOCK = 'M-10-5H10V5H-10Z';

function finding({ show, values, events, deal, said }: Reading, text: Text): string {
  const { round, talks, trades, fact, forecast, unknown } = said, told = (f: Figure) => amount(text, f.value, f.qualifier);
  const after = trades && text.t('finding.trades', { date: text.date(trades.low.date), amount: text.moneyRange(trades.low.value!, trades.high.value!) });
  const price = deal && text.t(round && show === 'valuation' ? 'finding.deal' : 'finding.dealAlone', { date: text.date(deal.date), amount: told(deal), before: round ? told(round) : '', round: round ? text.date(round.date.slice(0, 7)) : '' });
  const year = forecast?.date.slice(0, 4) ?? '', open = unknown.some((f) => f.date === forecast?.date) ? 'Open' : '';
  const revenue = [fact && text.t('finding.fact', { year: fact.date.slice(0, 4), amount: told(fact) }), forecast && text.t(`finding.forecast${open}`, { year, amount: told(forecast) })];
  const parts = {
    both: [price, after, ...revenue], valuation: [price, talks && text.t('finding.talks', { date: text.date(talks.date), amount: told(talks) }), after],
    revenue: [...revenue, forecast && open && text.t('finding.neither')], events: [price, text.t('finding.events', { n: events.length }), after],
  }[show].filter(Boolean);
  return parts.length ? parts.join(' ') : text.t('finding.none', { n: values.length });
}

const dayOf = (row: Row): string => lastDay(String(row.cells[0]!.value));
function rowsOf({ values, revenues, events }: Reading, text: Text): Row[] {
  const row = (f: Figure, what: string): Row => ({ key: f.key, record: f.record, cells: [{ text: text.date(f.date, true), value: f.date }, wordCell(text.t(`labels.${what}`)), { text: amount(text, f.value, f.qualifier), value: f.value ?? null }, { text: groundsOf(f, text), value: f.grounds }, wordCell(f.measure)] });
  return [
    ...values.map((f) => row(f, 'valuation')), ...revenues.map((f) => row(f, 'revenue')),
    ...events.map((e): Row => ({ key: e.key, record: e.record, cells: [{ text: text.date(e.date, true), value: e.date }, wordCell(text.t('labels.event1')), { text: text.t('labels.noAmount'), value: null }, { text: text.t('labels.noAmount'), value: null }, wordCell(e.told)] })),
  ].sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
}

export const chart = defineChart<Data, State, Reading, Panels>({
  fields: () => ({ show: oneOf(SHOWS, 'both') }),
  read,
  layout,
  finding,
  table(reading, text) {
    const column = (key: string, more: Partial<Column> = {}): Column => ({ key, label: text.t(`columns.${key}`), ...more });
    return { columns: [column('date'), column('what'), column('value', { numeric: true, unit: 'usd_million' }), column('grounds'), column('measure')], rows: rowsOf(reading, text) };
  },
  legend({ values, revenues }, text) {
    const dots = Object.entries(DOTS).filter(([g]) => values.some((f) => f.grounds === g)).map(([value, dot]) => ({ value, label: text.t(`grounds.${value}`), look: { path: dot.d, className: dot.look } }));
    const bars = Object.entries(BARS).filter(([g]) => revenues.some((f) => f.grounds === g && !f.runRate && f.value !== undefined)).map(([value, className]) => ({ value, label: text.t(`grounds.${value}`), look: { path: BLOCK, className } }));
    const rest = revenues.length ? [{ value: 'run-rate', label: text.t('legend.runRate'), look: { path: DOTS.secondary!.d, className: 'soft hollow' } }, { value: 'unknown', label: text.t('legend.unknown'), look: { path: 'M-12 0H12', className: 'ink strand is-unknown' } }] : [];
    return [...(dots.length ? [{ label: 'legend.values', keys: dots }] : []), ...(bars.length ? [{ label: 'legend.revenues', keys: [...bars, ...rest] }] : [])] satisfies Legend[];
  },
  views: { 'forecast-and-fact': 'show=revenue', 'value-only': 'show=valuation', 'after-the-deal': 'show=events' },
});
