import { closest, distance } from 'fastest-levenshtein';

/** How far a slip of the pen may be from the word that was meant, as a share of its length. */
const SLIP = 0.45;

/** "Did you mean …?", or the first known names, or nothing. */
export function suggest(name: string, known: readonly string[]): string | undefined {
  if (!known.length) return undefined;
  const best = closest(name, known);
  if (distance(name, best) <= Math.max(2, name.length * SLIP)) return `Did you mean "${best}"?`;
  const some = known.slice(0, 12).join(', ');
  return `Known: ${some}${known.length > 12 ? `, … (${known.length} in all)` : ''}.`;
}
