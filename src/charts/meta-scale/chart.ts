/** The deal as one small loop, day by day: money in, most of it out to Scale's holders, people and work back, customers leaving. */
import { date, money } from '../../i18n/format';
import { amount } from '../../marks/describe';
import { dealColumns, dealRow, firmnessLegend } from '../deals';
import { day } from '../days';
import { defineChart } from '../types';
import type { Data, Role } from './data';
import { layout, type Loop } from './layout';
import { read, type Reading, type State } from './read';

export const chart = defineChart<Data, State, Reading, Loop>({
  fields: (data) => ({ step: day(data.stops, data.evidenceEnds) }),

  read,

  layout,

  finding({ day: on, flows, stake }, text) {
    const by = (role: Role) => flows.find((f) => f.role === role);
    const invest = by('invest'), payout = by('payout'), work = by('work');
    const when = date(on, text.lang);
    if (!invest) return text.t('finding.before', { day: when });
    const price = amount(text, invest.value, invest.qualifier);
    const lost = flows.filter((f) => f.status === 'abandoned').length;
    return [
      invest.firmness === 'rumored' ? text.t('finding.talks', { day: when, amount: price })
        : invest.paid ? text.t('finding.booked', { day: when, amount: price, paid: money(invest.paid, text.lang), stake })
          : text.t('finding.agreed', { day: when, amount: price, stake }),
      payout && text.t('finding.payout'),
      work && text.t('finding.work', { amount: amount(text, work.value, work.qualifier) }),
      lost > 0 && text.t('finding.lost', { n: lost }),
    ].filter(Boolean).join(' ');
  },

  table: ({ flows }, text) => ({ columns: dealColumns(text), rows: flows.map((f) => dealRow(f, text)) }),
  legend: (_, text) => [firmnessLegend(text)],
  news: (reading) => reading.news,
  label: (_, __, value, text) => date(value, text.lang),
  views: { talks: 'step=2025-06-07', agreed: 'step=2025-06-12', 'a-year-later': '' },
});
