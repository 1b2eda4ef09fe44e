/** One loop of money at a time: what a company puts in, whom it reaches, and what is promised back to it, on the evidence of any day. */
import { dealColumns, dealRow, firmnessLegend } from '../deals';
import { choice } from '../choice';
import { day } from '../days';
import { pick } from '../pick';
import { defineChart } from '../types';
import { eventDays } from '../../data/asOf';
import { type Kind, KINDS } from '../../data/vocabulary';
import type { Data } from './data';
import { layout, type Trip } from './layout';
import { inOrder } from './marks';
import { BASES, read, type Reading, type State, stopsOf, tripOf } from './read';
import { finding } from './say';

const START = 'microsoft-openai';
/** A sample of money from outside. */
const OUTSIDE = { path: 'M-12 -5H12V5H-12Z', className: 'band f-binding soft' };

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
    const kinds = new Set<Kind>(flows.filter((f) => f.leg !== 'outside').map((f) => f.kind));
    return [
      { label: 'figure.kinds', keys: [...KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({ value: kind, kind, label: text.t(`grammar.kinds.${kind}`) })), ...(flows.some((f) => f.leg === 'outside') ? [{ value: 'outside', look: OUTSIDE, label: text.t('legs.outside.name') }] : [])] },
      firmnessLegend(text, ['paid', 'binding', 'announced', 'rumored', ...(flows.some((f) => f.firmness === 'ended') ? ['ended'] : []), 'unknown']),
    ];
  },
  news({ trip, names, closed, settled, flows }, text) {
    const open = flows.length > 0 && !closed ? [text.t('open', { company: names[trip.stations[0]!]! })] : [];
    return [...open, ...(settled ? trip.notes ?? [text.t('found')] : [])];
  },
  stops: (data, { loop }) => stopsOf(data, tripOf(data, loop)),
  label(data, field, value, text) {
    if (field !== 'loop') return text.date(value);
    const { title, stations } = tripOf(data, value);
    return title ?? text.t('circle', { names: stations.map((slug) => data.parties[slug]).join(' → ') });
  },
  views: {
    'meta-scale': 'loop=meta-scale', 'microsoft-openai': '', 'nvidia-openai-oracle': 'loop=nvidia-openai-oracle', 'letter-of-a-hundred': 'loop=nvidia-openai-oracle&asOf=2025-11-19',
    'amazon-anthropic': 'loop=amazon-anthropic', 'amd-openai': 'loop=amd-openai', 'nvidia-coreweave-openai': 'loop=nvidia-coreweave-openai',
    'before-azure': 'asOf=2024-10-30', 'what-was-paid': 'loop=amazon-openai&status=paid',
  },
});
