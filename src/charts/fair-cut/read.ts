/** What two cuts do to two groups: every rate at once, and the cuts that bring one of them together. */
import { forcedFpr, gapsOf, type Outcomes, type Rates, ratesOf } from '../../models/fairness';
import { both, ratio, sum } from '../../models/ratio';
import { aucOf, outcomesAt, type ScoreCount } from '../../models/scores';
import { type Counts, type Data, NOBODY, type Story, USUAL } from './data';

export interface State { readonly story: Story; /** scores from here on are selected: in the upper group, in the lower one */ readonly a: number; readonly b: number; readonly guess: number | null }
export const SIDES = ['a', 'b'] as const;
export type Side = (typeof SIDES)[number];
/** In the order of the picture. The first cannot be moved by a cut. */
export const MEASURES = ['base', 'selected', 'fpr', 'fnr', 'ppv'] as const;
export type Measure = (typeof MEASURES)[number];
/** What a cut can bring together, and the score at which it starts. */
export const AIMS = ['same', 'selected', 'errors', 'ppv'] as const;
export type Aim = (typeof AIMS)[number];
/** Rates no further apart are called about equal, in percentage points. */
export const NEAR = 5;

export interface Group {
  readonly side: Side; readonly cut: number; readonly scores: readonly ScoreCount[]; readonly outcomes: Outcomes; readonly rates: Rates;
  /** people with the outcome who stand in the published file only, by score */
  readonly gone: readonly number[];
  /** the rates of the published file at the same cut, where another one is shown */
  readonly published?: Rates | undefined;
  /** at the usual cut, whatever the reader chose */
  readonly usual: Rates;
  readonly auc: number | undefined;
  /** mean score of those with the outcome, and of those without */
  readonly means: readonly [number | undefined, number | undefined];
}
export interface Part { readonly n: number; readonly of: number; /** from 0 to 1; undefined: a rate of nothing */ readonly share: number | undefined; readonly published?: number | undefined }
export interface Row { readonly measure: Measure; readonly parts: readonly [Part, Part]; /** between the groups, in percentage points, never negative */ readonly gap: number | undefined }
export interface Reading {
  readonly state: State; readonly groups: readonly [Group, Group]; readonly rows: readonly Row[];
  /** where each aim puts the upper cut; undefined: nowhere */
  readonly aims: Readonly<Record<Aim, number | undefined>>;
  /** the false positive rate that the upper group must have if it shares the other's predictive value and false negative rate */
  readonly forced: number | undefined;
}

const PARTS: Readonly<Record<Measure, (o: Outcomes) => readonly [n: number, of: number]>> = {
  base: ({ tn, fp, fn, tp }) => [tp + fn, tn + fp + fn + tp], selected: ({ tn, fp, fn, tp }) => [tp + fp, tn + fp + fn + tp],
  fpr: ({ tn, fp }) => [fp, fp + tn], fnr: ({ fn, tp }) => [fn, fn + tp], ppv: ({ fp, tp }) => [tp, fp + tp],
};
const scoresOf = ([positives, negatives]: Counts): ScoreCount[] => positives.map((n, i) => ({ score: i + 1, positives: n, negatives: negatives[i]! }));

/** The upper cut that brings an aim nearest, the lower one staying as it is: of equals the one nearest to the lower cut, then the lower. Undefined if the aim is not defined there. */
export function upperCut(aim: Aim, upper: readonly ScoreCount[], lower: readonly ScoreCount[], cut: number): number | undefined {
  if (aim === 'same') return cut;
  const other = ratesOf(outcomesAt(lower, cut)), found: { cut: number; by: number }[] = [];
  for (let tried = 1; tried <= NOBODY; tried++) {
    const { parity, odds, predictive } = gapsOf(ratesOf(outcomesAt(upper, tried)), other), gap = { selected: parity, errors: odds, ppv: predictive }[aim];
    if (gap !== undefined) found.push({ cut: tried, by: Math.abs(gap) });
  }
  return found.sort((x, y) => x.by - y.by || Math.abs(x.cut - cut) - Math.abs(y.cut - cut) || x.cut - y.cut)[0]?.cut;
}

const meanOf = (scores: readonly ScoreCount[], which: 'positives' | 'negatives') => ratio(sum(scores.map((s) => s.score * s[which])), sum(scores.map((s) => s[which])));
function groupOf({ stories }: Data, state: State, i: 0 | 1): Group {
  const side = SIDES[i], cut = state[side], scores = scoresOf(stories[state.story][i]), outcomes = outcomesAt(scores, cut), was = state.story === 'corrected' ? scoresOf(stories.compas[i]) : undefined;
  return {
    side, cut, scores, outcomes, rates: ratesOf(outcomes), usual: ratesOf(outcomesAt(scores, USUAL)), auc: aucOf(scores),
    gone: scores.map((s, at) => (was?.[at]?.positives ?? s.positives) - s.positives), published: was && ratesOf(outcomesAt(was, cut)),
    means: [meanOf(scores, 'positives'), meanOf(scores, 'negatives')],
  };
}

export function read(data: Data, state: State): Reading {
  const groups = [groupOf(data, state, 0), groupOf(data, state, 1)] as const, [upper, lower] = groups;
  const rows = MEASURES.map((measure): Row => {
    const part = ({ outcomes, rates, published }: Group): Part => { const [n, of] = PARTS[measure](outcomes); return { n, of, share: rates[measure], published: published?.[measure] }; };
    return { measure, parts: [part(upper), part(lower)], gap: both(upper.rates[measure], lower.rates[measure], (x, y) => 100 * Math.abs(x - y)) };
  });
  const aims = Object.fromEntries(AIMS.map((aim) => [aim, upperCut(aim, upper.scores, lower.scores, state.b)])) as Reading['aims'];
  const { ppv, fnr } = lower.rates, base = upper.rates.base;
  return { state, groups, rows, aims, forced: base === undefined || ppv === undefined || fnr === undefined ? undefined : forcedFpr(base, ppv, fnr) };
}

/** What the lab asks first: the share that misses out at the second school under one cut, in percent. */
export const ask = (data: Data): number => 100 * (groupOf(data, { story: 'scholarship', a: USUAL, b: USUAL, guess: null }, 1).rates.fnr ?? 0);
