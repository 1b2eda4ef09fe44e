/** Labels by several raters, and how right they are where the truth is known. Items, raters and classes are numbered from 0. */
import { largest, ratio, sum } from './ratio';

export interface Rating {
  readonly item: number;
  readonly rater: number;
  readonly label: number;
}
export interface Crowd {
  readonly items: number;
  readonly raters: number;
  readonly classes: number;
  readonly ratings: readonly Rating[];
}

/** How often each item got each label: `votes[item][label]`. */
export function votesOf({ items, classes, ratings }: Crowd): number[][] {
  const votes = Array.from({ length: items }, () => new Array<number>(classes).fill(0));
  for (const { item, label } of ratings) votes[item]![label]!++;
  return votes;
}

/** Share of items whose most frequent label is the true one; ties are split evenly, items without votes are left out. Undefined without votes. */
export function voteAccuracy(votes: readonly (readonly number[])[], truth: readonly number[]): number | undefined {
  let right = 0, asked = 0;
  votes.forEach((of, item) => {
    const most = Math.max(...of);
    if (!(most > 0)) return;
    asked++;
    if (of[truth[item]!] === most) right += 1 / of.filter((count) => count === most).length;
  });
  return ratio(right, asked);
}

/** Share of items whose given class is the true one; undefined classes are left out. */
export function accuracy(given: readonly (number | undefined)[], truth: readonly number[]): number | undefined {
  const known = given.flatMap((label, item) => (label === undefined ? [] : [label === truth[item] ? 1 : 0]));
  return ratio(sum(known), known.length);
}

/** Each rater's share of right labels; undefined for one who gave none. */
export function raterAccuracies({ raters, ratings }: Crowd, truth: readonly number[]): (number | undefined)[] {
  const right = new Array<number>(raters).fill(0), given = new Array<number>(raters).fill(0);
  for (const { item, rater, label } of ratings) {
    given[rater]!++;
    if (label === truth[item]) right[rater]!++;
  }
  return given.map((of, rater) => ratio(right[rater]!, of));
}

/** How many items got so many right answers of so many: the little that the mean over all smaller crowds needs. */
export interface Tally {
  readonly right: number;
  readonly of: number;
  readonly items: number;
}
/** The tally of two-class votes against the truth. */
export function tallyOf(votes: readonly (readonly number[])[], truth: readonly number[]): Tally[] {
  const tally = new Map<string, Tally>();
  votes.forEach((counts, item) => {
    const right = counts[truth[item]!] ?? 0, of = sum(counts), key = `${of}/${right}`;
    tally.set(key, { right, of, items: (tally.get(key)?.items ?? 0) + 1 });
  });
  return [...tally.values()].toSorted((a, b) => a.of - b.of || a.right - b.right);
}

/** Chances of 0 to k right answers when k are drawn without return from `of`, `right` of them right: the hypergeometric distribution. */
function drawn(right: number, of: number, k: number): number[] {
  let chances = [1];
  for (let asked = 0; asked < k; asked++) {
    const next = new Array<number>(asked + 2).fill(0);
    chances.forEach((so, got) => {
      const p = (right - got) / (of - asked);
      next[got]! += so * (1 - p);
      next[got + 1]! += so * p;
    });
    chances = next;
  }
  return chances;
}

/** Mean accuracy of the majority of k labels over all subsets of k of each item's labels, exactly; two classes, ties by a coin. Items with fewer than k labels are left out; undefined if that leaves none. */
export function subsetVoteAccuracy(tally: readonly Tally[], k: number): number | undefined {
  const enough = tally.filter(({ of }) => of >= k);
  const right = enough.map(({ right: r, of, items }) => items * sum(drawn(r, of, k).map((chance, got) => chance * (2 * got > k ? 1 : 2 * got === k ? 0.5 : 0))));
  return ratio(sum(right), sum(enough.map(({ items }) => items)));
}

/** How far two raters' hits on one item go together, from 0 (independent) to 1: the correlation over all pairs (Fleiss and Cuzick, Applied Psychological Measurement 3, 1979). Undefined if all or none are right, or nobody shares an item. */
export function sharedMistakes(tally: readonly Tally[]): number | undefined {
  const paired = tally.filter(({ of }) => of > 1), items = sum(paired.map((t) => t.items));
  const share = ratio(sum(paired.map((t) => (t.items * t.right) / t.of)), items), both = ratio(sum(paired.map((t) => (t.items * t.right * (t.right - 1)) / (t.of * (t.of - 1)))), items);
  return share === undefined || both === undefined ? undefined : ratio(both - share * share, share * (1 - share));
}

/** The class that each item most likely has; undefined where nothing is known. */
export const likeliest = (posteriors: readonly (ArrayLike<number> | undefined)[]): (number | undefined)[] => posteriors.map((of) => (of ? largest(of) : undefined));
