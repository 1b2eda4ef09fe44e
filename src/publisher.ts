/** Short texts that records write in English by a few forms, said in the reader's language: notes in publishers' names, names of rounds. */
import type { Words } from './data/load';

/** In brackets, or at the end after a comma. */
const NOTE = /\(([^()]*)\)|(?<=, )(?:citing|quoting) .+$/g;
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** `{x} reprint` as the pattern of all such notes. */
const patternOf = (template: string): RegExp => new RegExp(`^${template.split(/\{[xy]\}/).map(escape).join('(.+?)')}$`);

/** The key of a text's form, of those in `forms`, and what stands in its places; undefined: it is a name, or no form is known. The first that fits. */
export function formOf(note: string, forms: Words): { readonly key: string; readonly parts: readonly string[] } | undefined {
  for (const [key, template] of Object.entries(forms)) {
    const found = typeof template === 'string' ? patternOf(template).exec(note) : null;
    if (found) return { key, parts: found.slice(1) };
  }
  return undefined;
}

/** The notes in a publisher's name. */
export const notesIn = (publisher: string): string[] => [...publisher.matchAll(NOTE)].map(([all, inside]) => inside ?? all);

/** A text by its form. `forms`: as records write them, by key; `said`: the same keys in the language. What has no known form stays: it is a name. */
export function sayIn(text: string, forms: Words, said: Words): string {
  const form = formOf(text, forms), template = form && said[form.key];
  return typeof template === 'string' ? template.replace(/\{[xy]\}/g, (place) => sayIn(form!.parts[place === '{x}' ? 0 : 1]!, forms, said)) : text;
}

/** A publisher's name, with what stands in brackets about the copy that was read said by `sayIn`. */
export function publisherIn(publisher: string, forms: Words, said: Words): string {
  return publisher.replace(NOTE, (all: string, inside?: string) => (inside === undefined ? sayIn(all, forms, said) : `(${sayIn(inside, forms, said)})`));
}
