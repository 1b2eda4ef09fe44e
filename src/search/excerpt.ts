/** The piece of a text that shows best why it was found. */
import { plain } from '../i18n/plain';
import { WORD } from './tokens';

/** So much of a text is shown around the first word that was found. */
const BEFORE = 60, LONGEST = 220;

/** The stretch with most of the found words in it, the first of those, in whole words. `found`: in small letters without accents. */
export function excerpt(text: string, found: readonly string[]): string {
  const wanted = new Set(found), hits = [...plain(text).matchAll(WORD)].filter(([word]) => wanted.has(word));
  const met = (from: number) => new Set(hits.flatMap(({ 0: word, index }) => (index >= from && index + word.length <= from + LONGEST - BEFORE ? [word] : []))).size;
  const best = hits.reduce((most, { index }) => { const n = met(index); return n > most.n ? { n, index } : most; }, { n: 0, index: 0 });
  const early = Math.max(0, best.index - BEFORE);
  const start = early === 0 ? 0 : text.indexOf(' ', early - 1) + 1;
  if (text.length - start <= LONGEST) return `${start > 0 ? '… ' : ''}${text.slice(start)}`;
  return `${start > 0 ? '… ' : ''}${text.slice(start, text.lastIndexOf(' ', start + LONGEST))} …`;
}
