/** Majority votes: how often several annotators together are right. All chances are from 0 to 1; k is a whole number of annotators. */
import { sum } from './ratio';
import { betaCdf } from './special';

/** The chances of 0 to k right answers, when the chance of the next one may depend on those before. */
function rightAnswers(k: number, chance: (right: number, asked: number) => number): number[] {
  let chances = [1];
  for (let asked = 0; asked < k; asked++) {
    const next = new Array<number>(asked + 2).fill(0);
    chances.forEach((so, right) => {
      const p = chance(right, asked);
      next[right]! += so * (1 - p);
      next[right + 1]! += so * p;
    });
    chances = next;
  }
  return chances;
}

/** Half of a tie is right: a coin decides. */
const wins = (right: number, of: number): number => (2 * right > of ? 1 : 2 * right === of ? 0.5 : 0);
const won = (chances: readonly number[]): number => sum(chances.map((chance, right) => chance * wins(right, chances.length - 1)));

/** Chances of 0 to k right answers by k independent annotators, each right with chance p: the binomial distribution. */
export const independentCounts = (k: number, p: number): number[] => rightAnswers(k, () => p);
/** The same when each item's chance is drawn from Beta(a, b): the beta-binomial distribution, as Pólya's urn (Johnson, Kemp and Kotz, Univariate Discrete Distributions, chapter 6). */
export const hardItemsCounts = (k: number, a: number, b: number): number[] => rightAnswers(k, (right, asked) => (a + right) / (a + b + asked));

/** Chance that the majority of k independent annotators is right, two classes, each right with chance p (Condorcet, Essai, 1785). */
export const majorityVote = (k: number, p: number): number => won(independentCounts(k, p));

/** The same when with chance c all copy one answer: c p + (1 − c) M(k, p). The first break of independence. */
export const copiedVote = (k: number, p: number, c: number): number => c * p + (1 - c) * majorityVote(k, p);

/** The same when items differ in difficulty, their chances drawn from Beta(a, b). The second break. Two annotators' hits on an item are then correlated by 1/(a + b + 1). */
export const hardItemsVote = (k: number, a: number, b: number): number => won(hardItemsCounts(k, a, b));

/** What that vote never exceeds, however many vote: the share of items with a chance above one half. */
export const hardItemsLimit = (a: number, b: number): number => 1 - betaCdf(0.5, a, b);

/** The product of two polynomials up to a degree. */
function times(a: readonly number[], b: readonly number[], degree: number): number[] {
  const product = new Array<number>(degree + 1).fill(0);
  for (let i = 0; i < a.length && i <= degree; i++) for (let j = 0; j < b.length && i + j <= degree; j++) product[i + j]! += a[i]! * b[j]!;
  return product;
}

/**
 * Chance that the most frequent of several classes is right, when each of k independent annotators is right with chance p
 * and mistakes are spread evenly; ties are split evenly. Exact, by exponential generating functions of the votes that
 * the wrong classes get (Flajolet and Sedgewick, Analytic Combinatorics, II.2).
 */
export function pluralityVote(k: number, p: number, classes: number): number {
  const wrong = classes - 1, q = (1 - p) / wrong, factorial = [1];
  for (let i = 1; i <= k; i++) factorial.push(factorial[i - 1]! * i);
  let total = 0;
  for (let right = 0; right <= k; right++) {
    const rest = k - right;
    // the classes that stay below the right one, from none of them up
    const below = Array.from({ length: right }, (_, votes) => 1 / factorial[votes]!);
    let fewer = [1];
    for (let losing = 0; losing <= wrong; losing++) {
      const tied = wrong - losing, left = rest - tied * right;
      if (left >= 0) {
        let ways = 1;
        for (let i = 0; i < tied; i++) ways = (ways * (wrong - i)) / (i + 1);
        total += (((ways / (tied + 1)) * (fewer[left] ?? 0)) / factorial[right]! ** (tied + 1)) * factorial[k]! * p ** right * q ** rest;
      }
      fewer = times(fewer, below, rest);
    }
  }
  return total;
}
