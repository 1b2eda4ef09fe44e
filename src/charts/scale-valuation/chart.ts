/** Scale's value and revenue, each figure with what it rests on; forecast beside fact; what followed the deal. */
import { date, moneyRange } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import { amount } from '../../marks/describe';
import { wordCell } from '../deals';
import { choice } from '../choice';
import { type Cell, type Column, defineChart, type Row } from '../types';
import type { Data, Figure } from './data';
import { layout, type Panels } from './layout';
import { BARS, DIAMOND, DOTS, RATE_LOOK, UNKNOWN_LOOK } from './looks';
import { read, type Reading, SHOWS, type State } from './read';
import { groundsOf } from './tell';

const BLOCK = 'M-10-5H10V5H-10Z';

function finding({ show, events, said }: Reading, text: Text): string {
  const { round, deal, talks, trades, fact, forecast, open } = said, told = (f: Figure) => ({ date: date(f.date, text.lang), amount: amount(text, f.value, f.qualifier) });
  const priced = round && show === 'valuation';
  const price = deal && text.t(priced ? 'finding.deal' : 'finding.dealAlone', { ...told(deal), ...(priced ? { before: told(round).amount, round: date(round.date.slice(0, 7), text.lang) } : {}) });
  const after = trades?.range && text.t('finding.trades', { ...told(trades), amount: moneyRange(...trades.range, text.lang) });
  const revenue = [fact && text.t('finding.fact', told(fact)), forecast && text.t(open ? 'finding.forecastOpen' : 'finding.forecast', told(forecast))];
  const parts = {
    both: [price, after, ...revenue], valuation: [price, talks && text.t('finding.talks', told(talks)), after],
    revenue: [...revenue, open && text.t('finding.neither')], events: [price, text.t('finding.events', { n: events.length }), after],
  }[show].filter(Boolean);
  return parts.join(' ');
}

function rowsOf({ values, revenues, events }: Reading, text: Text): Row[] {
  const none = { text: text.t('labels.noAmount'), value: null };
  const row = (x: { readonly key: string; readonly record: string; readonly date: string }, what: string, value: Cell, grounds: Cell, measure: string): Row => ({ key: x.key, record: x.record, cells: [{ text: date(x.date, text.lang, true), value: x.date }, wordCell(text.t(`labels.${what}`)), value, grounds, wordCell(measure)] });
  const figures = (list: readonly Figure[], what: string) => list.map((f) => row(f, what, { text: amount(text, f.value, f.qualifier), value: f.value ?? null }, { text: groundsOf(f, text), value: f.grounds }, f.measure));
  return [...figures(values, 'valuation'), ...figures(revenues, 'revenue'), ...events.map((e) => row(e, 'event1', none, none, e.told))];
}

export const chart = defineChart<Data, State, Reading, Panels>({
  fields: () => ({ show: choice(SHOWS, 'both') }),
  read,
  layout,
  finding,
  table(reading, text) {
    const column = (key: string, more: Partial<Column> = {}): Column => ({ key, label: text.t(`columns.${key}`), ...more });
    return { columns: [column('date'), column('what'), column('value', { numeric: true, unit: 'usd_million' }), column('grounds'), column('measure')], rows: rowsOf(reading, text) };
  },
  legend({ values, revenues }, text) {
    const key = (value: string, path: string, className: string, label = `grounds.${value}`) => ({ value, label: text.t(label), look: { path, className } });
    const dots = Object.entries(DOTS).filter(([g]) => values.some((f) => f.grounds === g)).map(([g, dot]) => key(g, dot.d, dot.look));
    const bars = Object.entries(BARS).map(([g, look]) => key(g, BLOCK, look));
    return [...(dots.length ? [{ label: 'legend.values', keys: dots }] : []), ...(revenues.length ? [{ label: 'legend.revenues', keys: [...bars, key('run-rate', DIAMOND, RATE_LOOK, 'legend.runRate'), key('unknown', 'M-12 0H12', UNKNOWN_LOOK, 'legend.unknown')] }] : [])];
  },
  views: { 'forecast-and-fact': 'show=revenue', 'value-only': 'show=valuation', 'after-the-deal': 'show=events' },
});
