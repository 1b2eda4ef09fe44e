/** Headline, binding, known paid, known in cash: how far each deal is known to have come. */
import { column, kindsLegend, numeric, wordCell } from '../deals';
import { BAND, firmnessLook } from '../../marks/grammar';
import { choice } from '../choice';
import { pick } from '../pick';
import { date } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import { KINDS } from '../../data/vocabulary';
import { type Cell, defineChart } from '../types';
import type { Data } from './data';
import { layout, type Stairs } from './layout';
import { read, type Reading, shrunk, SORTS, type State } from './read';
import type { Steps } from './steps';
import { reachOf, said } from './tell';
import { amount } from '../../marks/describe';

function finding({ state, day, steps, known, names }: Reading, text: Text): string {
  const when = date(day, text.lang), party = names[state.party] ?? '';
  if (!steps.length) return text.t(`finding.empty.${state.sort}`, { day: when, party });
  const top = steps.toSorted((a, b) => shrunk(b) - shrunk(a))[0]!;
  const count = text.t(state.party ? 'finding.party' : 'finding.everyone', { day: when, party, n: steps.length, paid: known.paid, cash: text.t(known.cash ? 'finding.cash' : 'finding.noCash', { n: known.cash }) });
  if (shrunk(top) <= 0) return `${count} ${text.t('finding.none')}`;
  return `${count} ${text.t(top.paid === undefined ? 'finding.cut' : 'finding.shrunk', { from: names[top.from] ?? top.from, to: names[top.to] ?? top.to, headline: said(top, 'headline', text), binding: said(top, 'binding', text), paid: said(top, 'paid', text) })}`;
}

const partiesOf = (data: Data): string[] => [...new Set(data.steps.flatMap((s) => [s.from, s.to]))].sort((a, b) => (data.parties[a]! < data.parties[b]! ? -1 : 1));
const moneyColumn = (text: Text, key: string) => ({ ...numeric(text, 'amount'), key, label: text.t(`table.${key}`) });
const rowOf = (s: Steps, names: Reading['names'], text: Text) => {
  const words = (step: 'headline' | 'binding' | 'paid' | 'cash', value: number | undefined): Cell => ({ text: said(s, step, text), value: value ?? null });
  // What binds whole is as sure as what was announced.
  const reach = reachOf(s, 'binding'), bound = (value: number): Cell => ({ text: amount(text, value, reach.qualifier), value });
  return {
    key: s.slug, record: `deals/${s.slug}/`,
    cells: [
      wordCell(names[s.from] ?? s.from), wordCell(names[s.to] ?? s.to), { text: text.t(`grammar.kinds.${s.kind}`), value: s.kind }, words('headline', s.headline.value),
      // Of an "up to" no floor is known; the ceiling is in the next column.
      reach.low === undefined ? { text: text.t('grammar.unknown'), value: null } : bound(reach.low), bound(reach.high),
      words('paid', s.paid), words('cash', s.cash), { text: text.t(`grammar.statuses.${s.status}`), value: s.status }, { text: date(s.since, text.lang, true), value: s.since },
    ],
  };
};

export const chart = defineChart<Data, State, Reading, Stairs>({
  fields: (data) => ({ party: pick(['', ...partiesOf(data)], ''), sort: choice(SORTS, 'headline') }),
  read,
  layout,
  finding,
  table: ({ steps, names }, text) => ({
    columns: [column(text, 'from'), column(text, 'to'), column(text, 'kind'), ...['headline', 'bindingLow', 'bindingHigh', 'paid', 'cash'].map((key) => moneyColumn(text, key)), column(text, 'status'), column(text, 'since')],
    rows: steps.map((s) => rowOf(s, names, text)),
  }),
  legend({ steps }, text) {
    const kinds = KINDS.filter((kind) => steps.some((s) => s.kind === kind));
    return [
      kindsLegend(text, kinds),
      { label: 'labels.looks', keys: [
        ...(['announced', 'binding', 'paid'] as const).map((value) => ({ value, look: firmnessLook(value), label: text.t({ announced: 'labels.headline', binding: 'labels.binding', paid: 'labels.legendPaid' }[value]) })),
        { value: 'unknown', label: text.t('labels.legendUnknown'), look: { path: BAND, className: 'band f-ended f-unknown' } }, { value: 'whole', label: text.t('labels.legendWhole'), look: { path: BAND, className: 'grid' } },
      ] },
    ];
  },
  news: ({ plans, names }, text) => plans.map((plan) => text.t(plan.first.value === plan.last.value ? 'plan.same' : 'plan.changed', {
    from: names[plan.from] ?? plan.from, to: names[plan.to] ?? plan.to, first: amount(text, plan.first.value, plan.first.qualifier), day: date(plan.first.date, text.lang), last: amount(text, plan.last.value, plan.last.qualifier), since: date(plan.last.date, text.lang),
  })),
  label: (data, _, value, text) => (value ? (data.parties[value] ?? value) : text.t('controls.party.everyone')),
  views: { openai: 'party=openai', anthropic: 'party=anthropic', nvidia: 'party=nvidia', meta: 'party=meta', 'biggest-shrinkers': 'sort=shrunk' },
});
