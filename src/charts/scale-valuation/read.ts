import type { Data, Figure, Happening } from './data';

export const SHOWS = ['both', 'valuation', 'revenue', 'events'] as const;
export interface State { readonly show: (typeof SHOWS)[number] }
export interface Reading {
  readonly show: State['show'];
  readonly values: readonly Figure[];
  readonly revenues: readonly Figure[];
  readonly events: readonly Happening[];
  /** the first and the last day of the time axis, and those marked on it */
  readonly from: string;
  readonly to: string;
  readonly days: readonly string[];
  readonly scales: Data['scales'];
  /** what the sentence tells; `deal`: the one that the chart talks about */
  readonly said: { readonly [K in 'round' | 'deal' | 'talks' | 'trades' | 'fact' | 'forecast']: Figure | undefined } & { readonly open: boolean };
}

/** What a choice shows. Nothing is worked out between two figures. */
export function read({ values, revenues, events, recent, time, scales, evidenceEnds, said }: Data, { show }: State): Reading {
  const value = (at = -1) => values[at], revenue = (at = -1) => revenues[at];
  return {
    show, values: show === 'revenue' ? [] : show === 'events' ? values.slice(recent) : values, revenues: show === 'both' || show === 'revenue' ? revenues : [], events: show === 'events' ? events : [], ...time[show], to: evidenceEnds, scales,
    said: { round: value(said.round), deal: value(said.deal), talks: value(said.talks), trades: value(said.trades), fact: revenue(said.fact), forecast: revenue(said.forecast), open: said.open },
  };
}
