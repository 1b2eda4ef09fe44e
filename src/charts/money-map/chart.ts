/** Who funds whom: payers on the left, recipients on the right, width = dollars, on the evidence of any day. */
import { eventDays } from '../../data/asOf';
import { dealColumns, dealRow, firmnessLegend, kindsLegend, moneyCell, numeric } from '../deals';
import { choice } from '../choice';
import { day } from '../days';
import { pick } from '../pick';
import { several } from '../several';
import { date, money } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import { defineChart } from '../types';
import type { Data } from './data';
import { layout, type Map } from './layout';
import { said, saidPaid } from './marks';
import { BASES, CAPITAL, MAPPED, type PartySum, read, type Reading, type State, sum, sums } from './read';

const FIRST_TWO = 2;

function finding({ state, bands, names, unknown, first }: Reading, text: Text): string {
  const when = date(state.asOf, text.lang), basis = text.t(`finding.basis.${state.status}`);
  if (!bands.length) return text.t(state.asOf < first ? 'finding.early' : !state.kinds.length ? 'finding.noKinds' : 'finding.empty', { day: when, first: date(first || state.asOf, text.lang), party: names[state.focus] ?? '' });
  const name = (s: PartySum) => names[s.party] ?? s.party;
  const paid = state.status === 'paid' ? 'Paid' : '';
  const parts: string[] = [];
  for (const stream of ['capital', 'purchases'] as const) {
    const into = sums(bands, stream, 'toSlug').filter((s) => s.high > 0), out = sums(bands, stream, 'fromSlug').filter((s) => s.high > 0);
    if (state.focus) {
      const received = into.find((s) => s.party === state.focus), given = out.find((s) => s.party === state.focus);
      if (received) parts.push(text.t(`finding.${stream}.in${paid}`, { party: name(received), amount: said(received, text), n: received.others, basis, paid: saidPaid(received, text) }));
      if (given) parts.push(text.t(`finding.${stream}.out${paid}`, { party: name(given), amount: said(given, text), n: given.others, basis, paid: saidPaid(given, text) }));
    } else {
      const top = into.slice(0, FIRST_TWO).map((s) => text.t(state.status === 'paid' || !s.paid ? 'finding.oneBare' : 'finding.one', { party: name(s), amount: said(s, text), paid: saidPaid(s, text) }));
      if (top.length) parts.push(text.t(`finding.${stream}.top`, { list: top.join(text.t('finding.and')), basis }));
    }
  }
  const both = new Set(bands.map((b) => b.stream)).size > 1;
  const returned = sum(bands, (b) => b.returned);
  return [
    text.t('finding.asOf', { day: when }), ...(parts.length ? parts : [text.t('finding.noSum', { n: bands.length })]), both && text.t('finding.never'),
    state.count === 'net' && text.t('finding.net', { amount: money(returned, text.lang) }), unknown > 0 && text.t('finding.unknown', { n: unknown }),
  ].filter(Boolean).join(' ');
}

export const chart = defineChart<Data, State, Reading, Map>({
  fields: (data) => ({
    asOf: day(eventDays(data.deals, data.evidenceEnds), data.evidenceEnds),
    status: choice(BASES, 'promised'),
    count: choice(['gross', 'net'] as const, 'gross'),
    focus: pick(['', ...Object.keys(data.parties)], ''),
    kinds: several(MAPPED, CAPITAL),
  }),
  read,
  layout,
  finding,
  table({ bands, state }, text) {
    const net = state.count === 'net';
    return { columns: dealColumns(text, net ? [numeric(text, 'net')] : []), rows: bands.toSorted((a, b) => (b.drawn ?? -1) - (a.drawn ?? -1) || (a.slug < b.slug ? -1 : 1)).map((b) => dealRow(b, text, net ? [moneyCell(text, b.drawn)] : [])) };
  },
  legend(_, text) {
    return [
      { ...kindsLegend(text, MAPPED), field: 'kinds' },
      firmnessLegend(text),
    ];
  },
  label: (data, field, value, text) => (field === 'focus' ? (value ? (data.parties[value] ?? value) : text.t('controls.focus.everyone')) : date(value, text.lang)),
  views: {
    openai: 'focus=openai', anthropic: 'focus=anthropic', 'what-was-paid': 'status=paid', 'net-of-what-returns': 'count=net',
    'both-ways': `kinds=${MAPPED.join('.')}`, 'eve-of-the-deal': 'asOf=2025-06-06',
  },
});
