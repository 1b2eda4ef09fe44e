/** One loop of money at a time: what a company puts in, whom it reaches, and what is promised back to it, on the evidence of any day. */
import { date } from '../../i18n/format';
import { dealColumns, dealRow, firmnessLegend, kindsLegend } from '../deals';
import { choice } from '../choice';
import { day } from '../days';
import { pick } from '../pick';
import { defineChart } from '../types';
import { eventDays } from '../../data/asOf';
import { KINDS } from '../../data/vocabulary';
import { BAND } from '../../marks/grammar';
import type { Data } from './data';
import { layout, type Trip } from './layout';
import { inOrder } from './marks';
import { BASES, read, type Reading, type State, stopsOf, tripOf } from './read';
import { finding } from './say';

const START = 'microsoft-openai';
/** A sample of money from outside. */
const OUTSIDE = { path: BAND, className: 'band f-binding soft' };

export const chart = defineChart<Data, State, Reading, Trip>({
  fields: (data) => ({ loop: pick(data.trips.map((trip) => trip.slug), START), asOf: day(eventDays(data.deals, data.evidenceEnds), data.evidenceEnds), status: choice(BASES, 'all') }),
  read,
  layout,
  finding,
  table: ({ flows }, text) => ({
    columns: [...dealColumns(text), { key: 'leg', label: text.t('legs.label') }],
    rows: inOrder(flows).map((flow) => { const row = dealRow(flow, text); return { ...row, cells: [...row.cells, { text: text.t(`legs.${flow.leg}.name`), value: flow.leg }] }; }),
  }),
  legend({ flows }, text) {
    const inside = flows.filter((f) => f.leg !== 'outside'), kinds = kindsLegend(text, KINDS.filter((kind) => inside.some((f) => f.kind === kind)));
    return [
      inside.length < flows.length ? { ...kinds, keys: [...kinds.keys, { value: 'outside', look: OUTSIDE, label: text.t('legs.outside.name') }] } : kinds,
      firmnessLegend(text, ['paid', 'binding', 'announced', 'rumored', ...(flows.some((f) => f.firmness === 'ended') ? ['ended' as const] : []), 'unknown']),
    ];
  },
  news({ trip, names, closed, settled, flows }, text) {
    const open = flows.length > 0 && !closed ? [text.t('open', { company: names[trip.stations[0]!]! })] : [];
    return [...open, ...(settled ? [text.t(trip.found ? 'found' : 'listed')] : [])];
  },
  record: ({ trip, settled }) => (settled && !trip.found ? `loops/${trip.slug}/` : undefined),
  stops: (data, { loop }) => stopsOf(data, tripOf(data, loop)),
  label(data, field, value, text) {
    if (field !== 'loop') return date(value, text.lang);
    const { found, stations } = tripOf(data, value), names = stations.map((slug) => data.parties[slug]);
    return found ? text.t('circle', { names: names.join(' → ') }) : names.join(', ');
  },
  views: {
    'meta-scale': 'loop=meta-scale', 'microsoft-openai': '', 'nvidia-openai-oracle': 'loop=nvidia-openai-oracle', 'letter-of-a-hundred': 'loop=nvidia-openai-oracle&asOf=2025-11-19',
    'amazon-anthropic': 'loop=amazon-anthropic', 'amd-openai': 'loop=amd-openai', 'nvidia-coreweave-openai': 'loop=nvidia-coreweave-openai',
    'before-azure': 'asOf=2024-10-30', 'what-was-paid': 'loop=amazon-openai&status=paid',
  },
});
