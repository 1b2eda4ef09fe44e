/** Scales: from a domain of numbers or days to a range of pixels. */

/** A straight scale: `scale(domain[0])` is `range[0]`. A domain without extent leads to the range's start. */
export function linear(domain: readonly [number, number], range: readonly [number, number]): (value: number) => number {
  const [d0, d1] = domain, [r0, r1] = range;
  const slope = d1 === d0 ? 0 : (r1 - r0) / (d1 - d0);
  return (value) => r0 + (value - d0) * slope;
}

/** Milliseconds since 1970 of a date as precise as it is known; of a month or year, its middle. */
export function timeOf(date: string): number {
  if (date.length === 4) return Date.UTC(Number(date), 6, 1);
  return date.length === 7 ? Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5)) - 1, 15) : Date.parse(`${date}T00:00:00Z`);
}

/** The first of January of each year from the year of one date to the year of another. */
export function years(from: string, to: string): string[] {
  const first = Number(from.slice(0, 4)), last = Number(to.slice(0, 4));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => `${first + i}-01-01`);
}
