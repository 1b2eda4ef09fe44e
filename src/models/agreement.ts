/** Agreement of two raters, or of as many for each subject, beyond what chance gives. 1 is perfect, 0 is chance, below 0 is worse. */
import { ratio, sum } from './ratio';

export interface Agreement {
  /** share of pairs that agree; undefined without any */
  readonly observed: number | undefined;
  /** share that would agree by chance */
  readonly expected: number | undefined;
  /** (observed − expected)/(1 − expected); undefined if chance alone gives full agreement, as when all is one class */
  readonly kappa: number | undefined;
}
/** So near to certain that rounding alone keeps it from 1. */
const CERTAIN = 1 - 1e-12;
function beyondChance(observed: number | undefined, expected: number | undefined): Agreement {
  const kappa = observed === undefined || expected === undefined || expected > CERTAIN ? undefined : (observed - expected) / (1 - expected);
  return { observed, expected, kappa };
}

/** How often two label the same item so and so: `table[a][b]`. Items that one of them left out are left out. */
export function crossTable(first: readonly (number | undefined)[], second: readonly (number | undefined)[], classes: number): number[][] {
  const table = Array.from({ length: classes }, () => new Array<number>(classes).fill(0));
  first.forEach((a, i) => {
    const b = second[i];
    if (a !== undefined && b !== undefined) table[a]![b]!++;
  });
  return table;
}

/** Cohen's kappa of a square table of counts (Cohen, A Coefficient of Agreement for Nominal Scales, Educational and Psychological Measurement 20, 1960). */
export function cohen(table: readonly (readonly number[])[]): Agreement {
  const n = sum(table.map(sum));
  if (n === 0) return beyondChance(undefined, undefined);
  const columns = table.map((_, j) => sum(table.map((row) => row[j]!)));
  return beyondChance(sum(table.map((row, i) => row[i]!)) / n, sum(table.map((row, i) => (sum(row) / n) * (columns[i]! / n))));
}

/**
 * Fleiss' kappa of `counts[subject][class]`, each subject judged equally often (Fleiss, Measuring Nominal Scale Agreement
 * Among Many Raters, Psychological Bulletin 76, 1971). With gaps use Krippendorff's alpha.
 * @throws if subjects were judged unequally often
 */
export function fleiss(counts: readonly (readonly number[])[]): Agreement {
  const raters = sum(counts[0] ?? []);
  const unequal = counts.findIndex((row) => sum(row) !== raters);
  if (unequal >= 0) throw new RangeError(`Subject ${unequal} was judged ${sum(counts[unequal]!)} times, subject 0 ${raters} times; use Krippendorff's alpha.`);
  const shares = (counts[0] ?? []).map((_, j) => ratio(sum(counts.map((row) => row[j]!)), counts.length * raters) ?? 0);
  const pairs = sum(counts.map((row) => sum(row.map((count) => count * (count - 1)))));
  const observed = ratio(pairs, counts.length * raters * (raters - 1));
  return beyondChance(observed, observed === undefined ? undefined : sum(shares.map((share) => share * share)));
}
