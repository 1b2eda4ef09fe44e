import { sum } from './ratio';

/** How values are compared: as names, as ranks, by difference, or by difference relative to size. */
export type Level = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** The squared distance between two values; `counts` are how often each of the sorted `values` occurs in pairs. */
function squaredDistance(level: Level, values: readonly number[], counts: readonly number[], c: number, k: number): number {
  if (c === k) return 0;
  const a = values[c]!, b = values[k]!;
  switch (level) {
    case 'nominal': return 1;
    case 'interval': return (a - b) ** 2;
    case 'ratio': return ((a - b) / (a + b)) ** 2;
    case 'ordinal': {
      const [low, high] = c < k ? [c, k] : [k, c];
      return (sum(counts.slice(low, high + 1)) - (counts[low]! + counts[high]!) / 2) ** 2;
    }
  }
}

/**
 * Krippendorff's alpha, 1 − observed/expected disagreement, of `data[coder][unit]`, undefined = not judged
 * (Krippendorff, Content Analysis, 3rd edition, 2013, chapter 12, by the matrix of coincidences).
 * Works with gaps and any number of coders. `ratio` is for values above 0. Undefined if no unit was judged twice, or all values are equal.
 */
export function krippendorff(data: readonly (readonly (number | undefined)[])[], level: Level): number | undefined {
  const units = Array.from({ length: Math.max(0, ...data.map((row) => row.length)) }, (_, u) => data.map((row) => row[u]).filter((value) => value !== undefined)).filter((unit) => unit.length > 1);
  const values = [...new Set(units.flat())].sort((a, b) => a - b), place = new Map(values.map((value, i) => [value, i]));
  const coincidences = values.map(() => new Array<number>(values.length).fill(0));
  for (const unit of units) {
    const counts = new Map<number, number>();
    for (const value of unit) counts.set(place.get(value)!, (counts.get(place.get(value)!) ?? 0) + 1);
    for (const [c, here] of counts) for (const [k, there] of counts) coincidences[c]![k]! += (here * (c === k ? there - 1 : there)) / (unit.length - 1);
  }
  const counts = coincidences.map(sum), all = sum(counts);
  let observed = 0, expected = 0;
  values.forEach((_, c) => values.forEach((_v, k) => {
    const distance = squaredDistance(level, values, counts, c, k);
    observed += coincidences[c]![k]! * distance;
    expected += counts[c]! * counts[k]! * distance;
  }));
  return expected > 0 ? 1 - ((all - 1) * observed) / expected : undefined;
}
