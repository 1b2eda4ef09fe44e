/** A part of a whole, from 0 to 1. A rate of nothing is not defined: undefined, never 0. */
export const ratio = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);

/** What a formula gives if all that it needs is defined, else undefined. */
export function both<T>(a: number | undefined, b: number | undefined, formula: (a: number, b: number) => T): T | undefined {
  return a === undefined || b === undefined ? undefined : formula(a, b);
}

/** The place of the largest number; the first of equals, undefined of none. */
export function largest(values: ArrayLike<number>): number | undefined {
  let best: number | undefined;
  for (let i = 0; i < values.length; i++) if (best === undefined || values[i]! > values[best]!) best = i;
  return best;
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
