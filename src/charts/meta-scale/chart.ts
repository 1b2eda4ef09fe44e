/** The deal as one small loop, day by day: money in, most of it out to Scale's holders, people and work back, customers leaving. */
import { amount } from '../../marks/describe';
import { day } from '../state';
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
    const when = text.date(on);
    if (!invest) return text.t('finding.before', { day: when });
    const price = amount(text, invest.value, invest.qualifier);
    const lost = flows.filter((f) => f.status === 'abandoned').length;
    return [
      invest.firmness === 'rumored' ? text.t('finding.talks', { day: when, amount: price })
        : invest.paid ? text.t('finding.booked', { day: when, amount: price, paid: text.money(invest.paid), stake })
          : text.t('finding.agreed', { day: when, amount: price, stake }),
      payout && text.t('finding.payout'),
      work && text.t('finding.work', { amount: amount(text, work.value, work.qualifier) }),
      lost > 0 && text.t('finding.lost', { n: lost }),
    ].filter(Boolean).join(' ');
  },

  table: ({ flows }, text) => ({
    columns: [
      { key: 'from', label: text.t('figure.columns.from') }, { key: 'to', label: text.t('figure.columns.to') }, { key: 'kind', label: text.t('figure.columns.kind') },
      { key: 'amount', label: text.t('figure.columns.amount'), numeric: true }, { key: 'paid', label: text.t('figure.columns.paid'), numeric: true },
      { key: 'status', label: text.t('figure.columns.status') }, { key: 'since', label: text.t('figure.columns.since') },
    ],
    rows: flows.map((f) => ({
      key: f.slug, record: `deals/${f.slug}/`,
      cells: [
        { text: f.from, value: f.from }, { text: f.to, value: f.to }, { text: text.t(`grammar.kinds.${f.kind}`), value: f.kind },
        { text: amount(text, f.value, f.qualifier), value: f.value ?? null }, { text: f.paid === undefined ? text.t('grammar.unknown') : text.money(f.paid), value: f.paid ?? null },
        { text: text.t(`grammar.statuses.${f.status}`), value: f.status }, { text: text.date(f.since), value: f.since },
      ],
    })),
  }),

  legend(_, text) {
    const firm = (['paid', 'binding', 'announced', 'rumored'] as const).map((f) => ({ value: f, firmness: f, label: text.t(`grammar.firmness.${f}`) }));
    return [{ label: 'figure.firmness', keys: [...firm, { value: 'unknown', firmness: 'unknown', label: text.t('grammar.firmness.unknown') }] }];
  },

  news: (reading) => reading.news,
  label: (_, __, value, text) => text.date(value),
  views: { talks: 'step=2025-06-07', agreed: 'step=2025-06-12', 'a-year-later': '' },
});
