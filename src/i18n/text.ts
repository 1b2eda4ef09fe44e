/** Words with numbers in them, for one language. Components get a `Text` and hold no words of their own. */
import type { Words } from '../data/load';
import * as format from './format';
import type { Language } from './languages';

export type Values = Readonly<Record<string, string | number>>;
export interface Text {
  readonly lang: Language;
  /** The words under a dotted key, with `{name}` filled in and `{name|one|many}` chosen by the number. @throws on an unknown key */
  t(key: string, values?: Values): string;
  has(key: string): boolean;
  /** a plain number; money, dates and counts are written by `format.ts` */
  number(value: number, digits?: number): string;
}

function lookUp(words: Words, key: string): string | undefined {
  let here: string | Words | undefined = words;
  for (const step of key.split('.')) here = typeof here === 'object' ? here[step] : undefined;
  return typeof here === 'string' ? here : undefined;
}

/** Fills a template. Numbers are written in the language's way. */
export function fill(template: string, values: Values, lang: Language): string {
  return template.replace(/\{([a-zA-Z]+)(?:\|([^|{}]*)\|([^{}]*))?\}/g, (_, name: string, one?: string, many?: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`"${template}" wants {${name}}, which was not given.`);
    // A language whose words have no plural may still say something else of one thing than of several.
    if (one !== undefined) return Number(value) === 1 || format.plural(Number(value), lang) === 'one' ? one : (many ?? one);
    return typeof value === 'number' ? format.number(value, lang, 1) : value;
  });
}

export function makeText(lang: Language, words: Words): Text {
  const found = new Map<string, string | undefined>();
  const template = (key: string) => {
    if (!found.has(key)) found.set(key, lookUp(words, key));
    return found.get(key);
  };
  return {
    lang,
    t(key, values = {}) {
      const words = template(key);
      if (words === undefined) throw new Error(`No words for "${key}" in ${lang}. Add it to the language's file in content/ui or content/charts.`);
      return fill(words, values, lang);
    },
    has: (key) => template(key) !== undefined,
    number: (value, digits) => format.number(value, lang, digits),
  };
}
