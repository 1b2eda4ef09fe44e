import { dealColumns, dealRow, firmnessLegend } from '../deals';
import { day, oneOf } from '../state';
import { defineChart } from '../types';
import type { Data } from './data';
import { layout, type Trip } from './layout';
import { BASES, read, type Reading, type State } from './read';

export const chart = defineChart<Data, State, Reading, Trip>({
  fields: (data) => ({ loop: oneOf(data.trips.map((t) => t.slug), 'microsoft-openai', 'pick'), asOf: day(data.stops, data.evidenceEnds), status: oneOf(BASES, 'all') }),
  read, layout,
  finding: (r, text) => JSON.stringify(r.dollar),
  table: (r, text) => ({ columns: dealColumns(text), rows: r.flows.map((f) => dealRow(f, text)) }),
  legend: (_, text) => [firmnessLegend(text)],
  label: (data, field, value, text) => (field === 'loop' ? (data.trips.find((t) => t.slug === value)?.told?.title ?? value) : text.date(value)),
  views: {},
});
