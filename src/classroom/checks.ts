/**
 * Three check symbols for words of up to 31 symbols of five bits: a Reed–Solomon code over GF(32) with the roots 1, α, α²
 * (Reed and Solomon, Polynomial Codes over Certain Finite Fields, 1960; MacWilliams and Sloane, The Theory of
 * Error-Correcting Codes, chapter 10). Its distance is 4: one wrong symbol is found and placed, two are always noticed.
 * Two neighbors that changed places leave the sum of all symbols as it was, which no single mistake does.
 */
const SIZE = 32;
/** x⁵ + x² + 1, which makes α = 2 a generator of the field. */
const MODULUS = 0b100101;
const ORDER = SIZE - 1;
export const CHECKS = 3;
/** Longest word that the code can check. */
export const LONGEST = ORDER;

const power: number[] = [], logOf: number[] = [];
for (let i = 0, x = 1; i < ORDER; i++) {
  power[i] = x;
  logOf[x] = i;
  x = x & (SIZE >> 1) ? (x << 1) ^ MODULUS : x << 1;
}
const times = (a: number, b: number): number => (a && b ? power[(logOf[a]! + logOf[b]!) % ORDER]! : 0);
/** a divided by b, which is not 0 */
const over = (a: number, b: number): number => (a ? power[(logOf[a]! - logOf[b]! + ORDER) % ORDER]! : 0);

/** The word at the roots, first symbol highest: all 0 if and only if the word is whole. */
const syndromes = (word: readonly number[]): [number, number, number] => {
  const at = (root: number) => word.reduce((value, symbol) => times(value, root) ^ symbol, 0);
  return [at(power[0]!), at(power[1]!), at(power[2]!)];
};

/** (x − 1)(x − α)(x − α²), highest first, without its leading 1. */
const GENERATOR = [0, 1, 2].reduce((poly, i) => [...poly, 0].map((value, j) => value ^ times(poly[j - 1] ?? 0, power[i]!)), [1]).slice(1);

/** The three check symbols that follow the given ones. */
export function checksFor(symbols: readonly number[]): number[] {
  let rest = new Array<number>(CHECKS).fill(0);
  for (const symbol of symbols) {
    const lead = symbol ^ rest[0]!;
    rest = GENERATOR.map((g, j) => (rest[j + 1] ?? 0) ^ times(lead, g));
  }
  return rest;
}

export type Diagnosis =
  | { readonly kind: 'whole' }
  /** the symbol at `place` is wrong and should be `meant`, if it is the only one */
  | { readonly kind: 'one'; readonly place: number; readonly meant: number }
  /** the symbols at `place` and after it changed places, if that is all */
  | { readonly kind: 'swapped'; readonly place: number }
  | { readonly kind: 'several' };

/** What is wrong with a word of symbols that ends in its checks. */
export function diagnose(word: readonly number[]): Diagnosis {
  const [sum, first, second] = syndromes(word), last = word.length - 1;
  if (!sum && !first && !second) return { kind: 'whole' };
  const placeOf = (locator: number) => last - logOf[locator]!;
  if (sum && first) {
    const locator = over(first, sum), place = placeOf(locator);
    if (times(first, locator) === second && place >= 0) return { kind: 'one', place, meant: word[place]! ^ sum };
  }
  if (!sum && first) {
    // both moved by the same amount e: e(X + Y) and e(X² + Y²), so that their quotient is X + Y = Y(α + 1)
    const locator = second ? over(over(second, first), power[1]! ^ 1) : 0, place = locator ? placeOf(locator) - 1 : -1;
    if (place >= 0 && place < last && (word[place]! ^ word[place + 1]!) === over(first, times(locator, power[1]! ^ 1))) return { kind: 'swapped', place };
  }
  return { kind: 'several' };
}

/** Where a word lost one symbol, or got one too many, if the checks leave a single answer; `meant` is the lost one. */
export function diagnoseLength(word: readonly number[], lost: boolean): { readonly place: number; readonly meant: number } | undefined {
  const answers = new Map<string, { place: number; meant: number }>();
  for (let place = 0; place < word.length + (lost ? 1 : 0); place++) {
    const tried = lost ? word.toSpliced(place, 0, 0) : word.toSpliced(place, 1), found = diagnose(tried);
    const meant = found.kind === 'whole' ? 0 : lost && found.kind === 'one' && found.place === place ? found.meant : undefined;
    if (meant === undefined) continue;
    const whole = (lost ? tried.with(place, meant) : tried).join();
    // in a run of equal symbols any of them may be the one; the first will do
    if (!answers.has(whole)) answers.set(whole, { place, meant });
  }
  return answers.size === 1 ? [...answers.values()][0] : undefined;
}
