/**
 * Money that goes round a network: `shares[i][j]` is the share of j's inflow that j passes on to i, `outside[i]` what
 * customers from outside pay i. Inflows x = outside + shares · x (Leontief, Quantitative Input and Output Relations,
 * Review of Economics and Statistics 18, 1936). Any unit of money; one period.
 */
import { solve } from './linear';
import { ratio, sum } from './ratio';

export interface Inflows {
  /** of each party */
  readonly inflow: readonly number[];
  /** all inflows added: one dollar is counted each time it arrives */
  readonly gross: number;
  readonly fromOutside: number;
  /** gross for each unit from outside; undefined without any */
  readonly perOutside: number | undefined;
  /** share of gross that came from inside the network; undefined if nothing flows */
  readonly innerShare: number | undefined;
}
/** Rounding may lift a sum of shares this far above 1. */
const ROUNDING = 1e-9;

/** @throws if a party passes on more than it takes in, or less than nothing */
function checked(shares: readonly (readonly number[])[]): void {
  shares.forEach((_, j) => {
    const passed = shares.map((row) => row[j]!);
    if (passed.some((share) => share < 0) || sum(passed) > 1 + ROUNDING) throw new RangeError(`Party ${j} passes on ${sum(passed)} of its inflow; shares are from 0 to 1 and add up to 1 at most.`);
  });
}

/** Where the inflows settle. Undefined if some money never leaves the network, for then they grow without end. */
export function settledInflows(shares: readonly (readonly number[])[], outside: readonly number[]): Inflows | undefined {
  checked(shares);
  const inflow = solve(shares.map((row, i) => row.map((share, j) => (i === j ? 1 : 0) - share)), outside);
  if (!inflow) return undefined;
  const gross = sum(inflow), fromOutside = sum(outside);
  return { inflow, gross, fromOutside, perOutside: ratio(gross, fromOutside), innerShare: ratio(gross - fromOutside, gross) };
}

/** Round after round from given inflows, the first included: x ← outside + shares · x. With `outside` all 0 the loop drains. */
export function inflowRounds(shares: readonly (readonly number[])[], outside: readonly number[], start: readonly number[], rounds: number): number[][] {
  checked(shares);
  const course = [[...start]];
  for (let n = 0; n < rounds; n++) course.push(shares.map((row, i) => outside[i]! + sum(row.map((share, j) => share * course[n]![j]!))));
  return course;
}
