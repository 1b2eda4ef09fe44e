/** The few special functions that the models need, in double precision. DLMF is the NIST Digital Library of Mathematical Functions. */

const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;
/** From here on six terms of Stirling's series are exact to 1e-15. */
const STIRLING_FROM = 10;

/** ln Γ(x) for x > 0: Stirling's series (DLMF 5.11.1) after moving x up by Γ(x + 1) = x Γ(x). @throws if x is not positive */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`logGamma needs a positive number, not ${x}.`);
  let moved = 1;
  for (; x < STIRLING_FROM; x++) moved *= x;
  const z = 1 / (x * x);
  const series = 1 / 12 - z * (1 / 360 - z * (1 / 1260 - z * (1 / 1680 - z * (1 / 1188 - z * (691 / 360360)))));
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + series / x - Math.log(moved);
}

const EPSILON = 2 ** -53;
/** Where the series of Φ gives way to the continued fraction, in standard deviations divided by √2. */
const TAIL_FROM = 3;
const FRACTION_TERMS = 60;

/** Φ(x), the share of a standard normal below x: the series of DLMF 7.6.2 in the middle, the continued fraction 7.9.1 in the tails. */
export function normalCdf(x: number): number {
  const z = Math.abs(x) / Math.SQRT2, bell = Math.exp(-z * z) / Math.sqrt(Math.PI);
  let tail: number;
  if (z < TAIL_FROM) {
    let term = z, total = z;
    for (let n = 1; term > total * EPSILON; n++) total += term *= (2 * z * z) / (2 * n + 1);
    tail = 0.5 - bell * total;
  } else {
    let fraction = z;
    for (let n = FRACTION_TERMS; n > 0; n--) fraction = z + n / 2 / fraction;
    tail = bell / fraction / 2;
  }
  return x < 0 ? tail : 1 - tail;
}

/** The standard normal's density at x. */
export const normalDensity = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);

const MOST_TERMS = 500;
/** Keeps Lentz's quotients away from 0. */
const TINY = 1e-300;

/** The continued fraction of the incomplete beta function by Lentz's method (DLMF 8.17.22). */
function betaFraction(x: number, a: number, b: number): number {
  const apart = (value: number) => (Math.abs(value) < TINY ? TINY : value);
  let c = 1, d = 1 / apart(1 - ((a + b) * x) / (a + 1)), fraction = d;
  for (let m = 1; m < MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / apart(1 + even * d);
    c = apart(1 + even / c);
    fraction *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / apart(1 + odd * d);
    c = apart(1 + odd / c);
    fraction *= c * d;
    if (Math.abs(c * d - 1) < EPSILON * 4) break;
  }
  return fraction;
}

/** The share of a Beta(a, b) variable below x (DLMF 8.17); a, b > 0. @throws if a or b is not positive */
export function betaCdf(x: number, a: number, b: number): number {
  const scale = logGamma(a + b) - logGamma(a) - logGamma(b);
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(scale + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b;
}
