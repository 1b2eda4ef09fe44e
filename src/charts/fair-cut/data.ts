import { compasScores } from '../../data/datasets';
import type { Content } from '../../data/load';
import { wholeCounts } from '../../models/detector';
import { madeUpGroup, type ScoreCount } from '../../models/scores';
import type { Selection } from '../types';

export const STORIES = ['scholarship', 'compas', 'corrected'] as const;
export type Story = (typeof STORIES)[number];
/** Scores go from 1 to this. */
export const TOP = 10;
/** The cut that nobody reaches. */
export const NOBODY = TOP + 1;
/** From this score on COMPAS says medium or high risk, and by it ProPublica judged; the made-up schools start there too. */
export const USUAL = 5;

/** People by score, 1 to 10: with the outcome, and without it. */
export type Counts = readonly [positives: readonly number[], negatives: readonly number[]];
/** Two groups a story: the upper one of the picture, then the lower one. */
export interface Data { readonly stories: Readonly<Record<Story, readonly [Counts, Counts]>> }

const COMPAS = 'compas-aggregates';
/** As the county wrote them down. */
const GROUPS = ['African-American', 'Caucasian'] as const;
const FINDINGS = ['compas-black', 'compas-white', 'compas-rejoinder', 'fairness-impossibility', 'compas-data-error', 'compas-terms'] as const;

const PEOPLE = 100;
/** Share who would graduate, at the first school and at the second. */
const BASES = [0.65, 0.35] as const;
/** One step of the score, in standard deviations of a class: `madeUpGroup` cuts six of them into ten. */
const STEP = 6 / TOP;
/** Moves both schools, so that about half of those who score 5 would graduate. */
const LOWER = -0.9;
const logOdds = (p: number): number => Math.log(p / (1 - p));
/**
 * Two normal classes d apart make the log-odds of the outcome d·x plus a constant, the same constant for both groups if
 * each is shifted by its own log-odds over d. Then a score means the same in both. With this d the shifts differ by one
 * step, so that cuts one step apart have the same error rates.
 */
const APART = (logOdds(BASES[0]) - logOdds(BASES[1])) / STEP;

const countsOf = (group: readonly ScoreCount[]): Counts => [group.map((s) => s.positives), group.map((s) => s.negatives)];
/** A made-up school of a hundred whole students, without chance in it. */
function school(base: number): Counts {
  const [positives, negatives] = countsOf(madeUpGroup({ people: PEOPLE, base, apart: APART, shift: logOdds(base) / APART + LOWER }, TOP));
  return [wholeCounts(PEOPLE * base, positives), wholeCounts(PEOPLE * (1 - base), negatives)];
}

export const selection: Selection<Data> = {
  records: () => [`datasets/${COMPAS}/`, ...FINDINGS.map((finding) => `evidence/compas/#${finding}`)],
  select(content: Content) {
    const set = content.datasets.get(COMPAS);
    if (!set) throw new Error(`fair-cut stands on content/datasets/${COMPAS}, which is not there.`);
    const compas = (corrected: boolean) => GROUPS.map((group) => countsOf(compasScores(set, group, corrected))) as unknown as readonly [Counts, Counts];
    return { stories: { scholarship: [school(BASES[0]), school(BASES[1])], compas: compas(false), corrected: compas(true) } };
  },
};
