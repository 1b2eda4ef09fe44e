/** A typewriter's apostrophes and single quotes in what readers see: chapters get the printer's by themselves, records, words and what heads a chapter are shown as they stand. */
import { DEFAULT_LANGUAGE } from '../src/i18n/languages';
import type { Fault } from '../src/data/faults';
import type { YamlFile } from '../src/data/yaml';
import { columns } from './dictionary';
import { faultIn, type Project, textsIn } from './project';

/** Also after a place that is filled in (`{company}'s`), and without a letter after it (`90 days' notice`). */
const STRAIGHT = /\S*'\S*/;
/** The same in print: a sign before a word that follows nothing opens a quotation. */
const printed = (word: string): string => word.replace(/(?<![\p{L}\d}’])'(?=[\p{L}\d{])/gu, '‘').replaceAll("'", '’');
const told = (text: string): { what: string; mend: string } | undefined => {
  const word = STRAIGHT.exec(text)?.[0];
  return word === undefined ? undefined : { what: `has "${word}" with a typewriter's apostrophe.`, mend: `Write "${printed(word)}".` };
};

/** Straight apostrophes, outside addresses. */
export const apostrophes = ({ files, words, fields, chapters }: Project): Fault[] => {
  const all: YamlFile[] = [...files.values(), ...[...words, ...(fields ? [fields] : [])].flatMap(({ byLanguage }) => [...byLanguage.values()]), ...chapters.flatMap(({ byLanguage }) => [...byLanguage.values()].map(({ front }) => front))];
  const written = all.flatMap((yaml) => [...textsIn(yaml.data)].filter(({ at }) => at.at(-1) !== 'url').flatMap(({ text, at }) => { const fault = told(text); return fault ? [faultIn(yaml, at, fault.what, fault.mend)] : []; }));
  // What a column means stands in the schemas in one language; the page of the data shows it.
  const described = columns.flatMap(({ set, key, english }): Fault[] => { const fault = told(english); return fault ? [{ file: 'src/publish/sets/', line: 1, column: 1, field: `${set}.${key} (${DEFAULT_LANGUAGE})`, ...fault }] : []; });
  return [...written, ...described];
};
