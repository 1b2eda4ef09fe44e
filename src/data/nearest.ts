import { closest, distance } from 'fastest-levenshtein';

/** How far a slip of the pen may be from the word that was meant, as a share of its length. */
const SLIP = 0.45;

/** The one of the known names that begins with what was written, if that is no mere letter or two. */
const LEAST_START = 4;
/** "Did you mean …?", or the first known names, or nothing. */
export function suggest(name: string, known: readonly string[]): string | undefined {
  if (!known.length) return undefined;
  const begun = name.length < LEAST_START ? [] : known.filter((one) => one.startsWith(name));
  const best = begun.length === 1 ? begun[0]! : closest(name, known);
  if (begun.length === 1 || distance(name, best) <= Math.max(2, name.length * SLIP)) return `Did you mean "${best}"?`;
  const some = known.slice(0, 12).join(', ');
  return `Known: ${some}${known.length > 12 ? `, … (${known.length} in all)` : ''}.`;
}
