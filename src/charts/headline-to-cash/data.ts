import type { Content } from '../../data/load';
import { shortNames } from '../../data/trim';
import type { Selection } from '../types';
import { plansOf, type Plan, type Steps, stepsOf } from './steps';

/** The steps are worked out at build: nothing in the state changes them. */
export interface Data {
  readonly evidenceEnds: string;
  readonly steps: readonly Steps[];
  readonly plans: readonly Plan[];
  readonly parties: Readonly<Record<string, string>>;
}

const made = (content: Content): Pick<Data, 'steps' | 'plans'> => {
  const deals = [...content.deals.values()], end = content.site.evidence_ends;
  return { steps: stepsOf(deals, end, end), plans: plansOf(deals, end, end) };
};

export const selection: Selection<Data> = {
  records: (content) => { const { steps, plans } = made(content); return [...steps, ...plans].map(({ slug }) => `deals/${slug}/`); },
  select(content, lang) {
    const { steps, plans } = made(content);
    return { evidenceEnds: content.site.evidence_ends, steps, plans, parties: shortNames(content, [...steps, ...plans].flatMap((s) => [s.from, s.to]), lang) };
  },
};
