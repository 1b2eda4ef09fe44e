import { dealAsOf, type Known } from '../../data/asOf';
import { knownFrom } from '../../data/days';
import type { Told } from '../../marks/describe';
import { type Firmness, firmnessOf } from '../../marks/grammar';
import type { Data, Role } from './data';

export interface State { readonly step: string }
export interface Flow extends Told { readonly role: Role; readonly slug: string; readonly firmness: Firmness }
export interface Reading {
  readonly day: string;
  readonly flows: readonly Flow[];
  readonly parties: Data['parties'];
  readonly stake: number;
  readonly news: readonly string[];
}

/** The flows of the loop as they stood on a day, and the news of that day. */
export function read(data: Data, chosen: State): Reading {
  const step = chosen.step < data.evidenceEnds ? chosen.step : data.evidenceEnds;
  const roles = Object.entries(data.deals) as [Role, Data['deals'][Role]][];
  const flows = roles.flatMap(([role, deal]): Flow[] => {
    const k: Known | undefined = dealAsOf(deal, step, data.evidenceEnds);
    if (!k) return [];
    const { status, value, qualifier, paid, since } = k;
    return [{ role, slug: deal.slug, from: data.parties[deal.from]!, to: data.parties[deal.to]!, kind: deal.kind, status, value, qualifier, paid, since, firmness: firmnessOf(k) }];
  });
  const news = roles.flatMap(([, deal]) => deal.history.filter((e) => knownFrom(e.date, data.evidenceEnds) === step && e.news).map((e) => e.news));
  return { day: step, flows, parties: data.parties, stake: data.stake, news };
}
