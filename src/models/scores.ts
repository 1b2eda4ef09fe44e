/** A group as counts per score: what a threshold, an area under the curve and a calibration plot need. */
import type { Outcomes } from './fairness';
import { ratio, sum } from './ratio';
import { normalCdf } from './special';

/** People with one score, by outcome. Counts may be fractions where they are expected ones. */
export interface ScoreCount {
  readonly score: number;
  readonly positives: number;
  readonly negatives: number;
}

/** The outcomes when everybody with a score of at least `cut` is selected. */
export function outcomesAt(group: readonly ScoreCount[], cut: number): Outcomes {
  const count = (which: 'positives' | 'negatives', selected: boolean) => sum(group.filter(({ score }) => score >= cut === selected).map((s) => s[which]));
  return { tn: count('negatives', false), fp: count('negatives', true), fn: count('positives', false), tp: count('positives', true) };
}

/** Area under the ROC curve: chance that one with the outcome scores above one without, ties half (Hanley and McNeil, Radiology 143, 1982). Undefined if a class is empty. */
export function aucOf(group: readonly ScoreCount[]): number | undefined {
  const pairs = sum(group.flatMap((a) => group.map((b) => a.positives * b.negatives * (a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0))));
  return ratio(pairs, sum(group.map((s) => s.positives)) * sum(group.map((s) => s.negatives)));
}

/** Share with the outcome per score, in the order given; undefined where nobody has the score. */
export const calibrationOf = (group: readonly ScoreCount[]): (number | undefined)[] => group.map(({ positives, negatives }) => ratio(positives, positives + negatives));

/** The same group with another base rate: those with the outcome, and those without, keep their scores. Undefined if either class is empty. */
export function withBase(group: readonly ScoreCount[], base: number): ScoreCount[] | undefined {
  const positives = sum(group.map((s) => s.positives)), negatives = sum(group.map((s) => s.negatives)), n = positives + negatives;
  if (positives === 0 || negatives === 0) return undefined;
  return group.map((s) => ({ score: s.score, positives: (s.positives / positives) * base * n, negatives: (s.negatives / negatives) * (1 - base) * n }));
}

/** The same group as recorded with mistakes in the outcome: a share `missed` of the outcomes is not recorded, a share `imputed` of those without is. Expected counts. */
export const withOutcomeNoise = (group: readonly ScoreCount[], missed: number, imputed: number): ScoreCount[] =>
  group.map(({ score, positives, negatives }) => ({ score, positives: positives * (1 - missed) + negatives * imputed, negatives: negatives * (1 - imputed) + positives * missed }));

export interface MadeUpGroup {
  readonly people: number;
  readonly base: number;
  /** distance of the two classes' mean scores, in their standard deviations */
  readonly apart: number;
  /** added to every score of the group, in standard deviations */
  readonly shift?: number;
}
/** A made-up group on scores 1 to `levels`: both classes normal with unit variance, cut into equal steps from −3 to 3, the ends open. Expected counts, no chance in it. */
export function madeUpGroup({ people, base, apart, shift = 0 }: MadeUpGroup, levels = 10): ScoreCount[] {
  const edge = (i: number) => (i === 0 ? -Infinity : i === levels ? Infinity : -3 + (6 * i) / levels);
  const within = (i: number, mean: number) => normalCdf(edge(i + 1) - mean) - normalCdf(edge(i) - mean);
  return Array.from({ length: levels }, (_, i) => ({ score: i + 1, positives: people * base * within(i, shift + apart / 2), negatives: people * (1 - base) * within(i, shift - apart / 2) }));
}
