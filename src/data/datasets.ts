/** What the data sets hold, as the models take it. For the build: a chart's `select` reduces it to what its page needs. */
import type { Crowd, Rating } from '../models/crowd';
import type { ScoreCount } from '../models/scores';
import type { Dataset, Row } from './datasetSchema';

export interface KnownCrowd extends Crowd {
  /** the true class of each item */
  readonly truth: readonly number[];
}
type Rows = Pick<Dataset, 'rows'>;

const numbers = (rows: readonly Row[], column: string): number[] => rows.map((row) => Number(row[column]));
const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0);

/** 108 photos by 39 workers, all judged by all: class 1 is an indigo bunting. */
export function bluebirds(set: Rows): KnownCrowd {
  const rows = set.rows('labels.csv'), workers = Object.keys(rows[0]!).filter((name) => /^w\d+$/.test(name));
  const ratings = rows.flatMap((row, item) => workers.map((worker, rater): Rating => ({ item, rater, label: Number(row[worker]) })));
  return { items: rows.length, raters: workers.length, classes: 2, ratings, truth: numbers(rows, 'truth') };
}

/** Ten labels an item by changing workers: `rte` for what follows from what, `temp` for what came first. Two classes, 0 and 1. */
export function snow2008(set: Rows, task: 'rte' | 'temp'): KnownCrowd {
  const rows = set.rows(`${task}.csv`), first = task === 'rte' ? 0 : 1, items = numbers(rows, 'item'), workers = numbers(rows, 'worker'), given = numbers(rows, 'response');
  const truth: number[] = [];
  numbers(rows, 'gold').forEach((gold, n) => { truth[items[n]! - 1] = gold - first; });
  return { items: most(items), raters: most(workers), classes: 2, ratings: items.map((item, n) => ({ item: item - 1, rater: workers[n]! - 1, label: given[n]! - first })), truth };
}

/** 45 patients by five anesthetists, four grades. With `occasion` 1, the first judgment of each alone; else all three of the first one. */
export function anesthetists(set: Rows, occasion?: 1): Crowd {
  const rows = set.rows('ratings.csv').filter((row) => occasion === undefined || Number(row.occasion) === occasion);
  const ratings = rows.map((row): Rating => ({ item: Number(row.patient) - 1, rater: Number(row.observer) - 1, label: Number(row.rating) - 1 }));
  return { items: most(ratings.map((r) => r.item)) + 1, raters: most(ratings.map((r) => r.rater)) + 1, classes: 4, ratings };
}

export interface Digit { readonly label: number; readonly pixels: readonly number[] }
/** The brightest value of a pixel, and the width of a digit in pixels. */
export const DIGIT_TOP = 16;
export const DIGIT_WIDTH = 8;
/** 1,797 digits, pixels row by row. */
export function digits(set: Rows): Digit[] {
  const rows = set.rows('digits.csv'), pixels = Object.keys(rows[0]!).filter((name) => /^p\d\d$/.test(name));
  return rows.map((row) => ({ label: Number(row.label), pixels: pixels.map((name) => Number(row[name])) }));
}

/** A group of the COMPAS counts by score, 1 to 10; `corrected` leaves out who was screened too late to be followed for two years. */
export function compasScores(set: Rows, group: string, corrected = false): ScoreCount[] {
  const rows = set.rows(corrected ? 'decile_by_group_corrected.csv' : 'decile_by_group.csv').filter((row) => row.group === group);
  const count = (score: number, reoffended: string) => rows.filter((row) => Number(row.decile) === score && row.reoffended === reoffended).reduce((n, row) => n + Number(row.n), 0);
  return Array.from({ length: 10 }, (_, i) => ({ score: i + 1, positives: count(i + 1, '1'), negatives: count(i + 1, '0') }));
}

/** People alike in group, age, earlier convictions and outcome, with their number. */
export interface RiskCell { readonly group: string; readonly age: number; readonly priors: number; readonly reoffended: number; readonly n: number }
export const compasCells = (set: Rows): RiskCell[] => set.rows('age_priors_by_group.csv').map((row) => ({ group: row.group!, age: Number(row.age_band), priors: Number(row.priors_band), reoffended: Number(row.reoffended), n: Number(row.n) }));
/** The features of a cell for logistic regression: constant, under 25, over 45, band of earlier convictions. The group is not among them. */
export const riskFeatures = ({ age, priors }: Pick<RiskCell, 'age' | 'priors'>): number[] => [1, age === 0 ? 1 : 0, age === 2 ? 1 : 0, priors];
