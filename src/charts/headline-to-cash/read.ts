import type { Data } from './data';
import type { Plan, Steps } from './steps';

export const SORTS = ['headline', 'shrunk', 'paid'] as const;
export interface State { readonly party: string; readonly sort: (typeof SORTS)[number] }
export interface Reading {
  readonly state: State;
  readonly day: string;
  /** those that are drawn */
  readonly steps: readonly Steps[];
  /** of how many */
  readonly all: number;
  /** of how many of those drawn each step is known: binding as one figure, paid, and of what was paid whether it was cash */
  readonly known: { readonly binding: number; readonly paid: number; readonly cash: number };
  readonly plans: readonly Plan[];
  readonly names: Data['parties'];
}

/** As many rows as a reader takes in, and as have room on a phone. */
const MOST = 10;
/** The deal that the site starts from is always among them, to scale with the largest. */
export const SUBJECT = 'meta-scale-2025-06';

/** How much of the headline is known to be gone: at the last step that is known. */
export const shrunk = ({ headline, binding, paid }: Steps): number => headline.value - (paid ?? binding[1]);
const RANK: Record<State['sort'], (s: Steps) => number> = { headline: (s) => s.headline.value, shrunk, paid: (s) => s.paid ?? -1 };
/** In an order, only those belong that have what it asks for. */
const BELONGS: Record<State['sort'], (s: Steps) => boolean> = { headline: () => true, shrunk: (s) => shrunk(s) > 0, paid: (s) => (s.paid ?? 0) > 0 };

/** The deals of a party, or the core of the record, that come first in an order. */
export function read(data: Data, state: State): Reading {
  const { party, sort } = state, ofParty = (s: { from: string; to: string }) => !party || s.from === party || s.to === party;
  const ranked = data.steps.filter((s) => (party ? ofParty(s) : s.core) && BELONGS[sort](s)).toSorted((a, b) => RANK[sort](b) - RANK[sort](a) || b.headline.value - a.headline.value || (a.slug < b.slug ? -1 : 1));
  const first = ranked.slice(0, MOST), subject = ranked.find((s) => s.slug === SUBJECT);
  const steps = !party && subject && !first.includes(subject) ? [...first.slice(0, MOST - 1), subject] : first;
  const count = (is: (s: Steps) => boolean) => steps.filter(is).length;
  return {
    state, day: data.evidenceEnds, steps, all: ranked.length, plans: data.plans.filter(ofParty), names: data.parties,
    known: { binding: count((s) => s.binding[0] === s.binding[1]), paid: count((s) => s.paid !== undefined), cash: count((s) => s.cash !== undefined && s.paid !== 0) },
  };
}
