/** Words that mean the same to a reader who searches: a word of the glossary in each language, with the others by which it is sought. */
import type { Glossary } from '../data/schema';
import { plain } from '../i18n/plain';
import { wordsIn } from './tokens';

/** "capex" and "belanja modal" side by side, whatever the page's language; what an entry adds in brackets is no part of its word. Build only. */
export function sameWords(glossary: Glossary): string[][] {
  const groups = Object.values(glossary).map(({ term, sought = [] }) => [...new Set([...Object.values(term), ...sought].map((words) => plain(words).replace(/\s*\([^)]*\)/g, '')))]);
  return groups.filter((group) => group.length > 1);
}

/** A word of a question, or the ways to say one thing: as it was typed, then the others. Each is a row of words. */
export type Asked = string | readonly (readonly string[])[];

/** Finds the words of a question that can be said in other ways. The longest come first: "post-money valuation" before "valuation". */
export function withSame(words: readonly string[], groups: readonly (readonly string[])[]): Asked[] {
  const known = groups.flatMap((group) => { const rows = group.map(wordsIn); return rows.map((row) => ({ row, others: rows.filter((other) => other !== row) })); }).sort((a, b) => b.row.length - a.row.length);
  const asked: Asked[] = [];
  for (let at = 0; at < words.length;) {
    const here = known.filter(({ row }) => row.every((word, i) => words[at + i] === word)), length = here[0]?.row.length ?? 0;
    // One word may stand in two entries, as "circular deal" does.
    asked.push(length ? [here[0]!.row, ...here.filter(({ row }) => row.length === length).flatMap(({ others }) => others)] : words[at]!);
    at += length || 1;
  }
  return asked;
}
