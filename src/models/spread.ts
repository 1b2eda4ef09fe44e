/**
 * Reshares as a branching process: each one is reshared Poisson(R) times (Harris, The Theory of Branching Processes, 1963,
 * chapter I). A toy: it fits counts of reshares, not beliefs, and no R was measured for Indonesia.
 */

/** Mean number of posts in a cascade, its first one included: 1/(1 − R); undefined from R = 1 on, where no mean exists. */
export const meanCascade = (R: number): number | undefined => (R < 1 ? 1 / (1 - R) : undefined);

const BISECTIONS = 100;
/** The share z with z = 1 − e^(−Rz): chance that a cascade never ends, and the share of a large public that it reaches. 0 up to R = 1. */
export function finalSize(R: number): number {
  if (R <= 1) return 0;
  // below the root the curve is above the line; 1 − 1/R ≤ z·R/2 bounds the root away from the other root, 0
  let low = Math.min(1, (R - 1) / R ** 2), high = 1;
  for (let n = 0; n < BISECTIONS; n++) { const z = (low + high) / 2; if (-Math.expm1(-R * z) > z) low = z; else high = z; }
  return (low + high) / 2;
}

/** Chance q = e^(R(q−1)) that a cascade dies out. */
export const extinction = (R: number): number => 1 - finalSize(R);
