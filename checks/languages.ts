/** Both languages are complete: the same files, keys, placeholders, anchors and tags, and nothing left untranslated. */
import type { Fault } from '../src/data/faults';
import type { Loaded } from '../src/data/load';
import { suggest } from '../src/data/nearest';
import type { YamlFile } from '../src/data/yaml';
import { DEFAULT_LANGUAGE, LANGUAGES } from '../src/i18n/languages';
import { faultIn, type Project, type Translations } from './project';

type Path = readonly PropertyKey[];
const OTHERS: readonly string[] = LANGUAGES.filter((lang) => lang !== DEFAULT_LANGUAGE);
const isLanguage = (key: string) => (LANGUAGES as readonly string[]).includes(key);
const isMap = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x);

/** `{deals}` and `{count|deal|deals}`: the names that words take. */
const PLACEHOLDER = /\{([a-zA-Z]+)[|}]/g;
const placeholders = (text: string) => [...new Set([...text.matchAll(PLACEHOLDER)].map((m) => m[1] ?? ''))].sort();
const hasLetters = (text: string) => /\p{L}/u.test(text.replace(/\{[^{}]*\}/g, ''));

/** A text that is the same as in the first language, and not meant to be. */
function untranslated(yaml: YamlFile, at: Path, text: string, same: ReadonlySet<string>): Fault[] {
  if (!hasLetters(text) || same.has(text)) return [];
  return [faultIn(yaml, at, `is the same as in ${DEFAULT_LANGUAGE}: ${JSON.stringify(text)}.`, 'Translate it; if it is meant, list it in content/same.yaml with the reason.')];
}

/** The fields `{ en: …, id: … }` of a record, wherever they are. */
function bilingualFields(data: unknown, at: Path = []): { at: Path; texts: Record<string, unknown> }[] {
  if (Array.isArray(data)) return data.flatMap((item, i) => bilingualFields(item, [...at, i]));
  if (!isMap(data)) return [];
  const keys = Object.keys(data);
  const looksBilingual = keys.length > 0 && (keys.some(isLanguage) || keys.every((key) => /^[a-z]{2,3}$/.test(key))) && Object.values(data).every((x) => typeof x === 'string');
  return looksBilingual ? [{ at, texts: data }] : Object.entries(data).flatMap(([key, value]) => bilingualFields(value, [...at, key]));
}

/** Every field that is written in languages, in each of them. */
export function bilingual(loaded: Loaded, same: ReadonlySet<string>): Fault[] {
  return [...loaded.files.values()].flatMap((yaml) => bilingualFields(yaml.data).flatMap(({ at, texts }) => {
    const missing = LANGUAGES.filter((lang) => !(lang in texts)).map((lang) => faultIn(yaml, at, `has no "${lang}".`, `Add "${lang}" with the same words in that language.`));
    const unknown = Object.keys(texts).filter((key) => !isLanguage(key)).map((key) => faultIn(yaml, [...at, key], `"${key}" is not a language of the site.`, suggest(key, LANGUAGES)));
    const first = texts[DEFAULT_LANGUAGE];
    const equal = OTHERS.filter((lang) => typeof first === 'string' && texts[lang] === first).flatMap((lang) => untranslated(yaml, [...at, lang], String(first), same));
    return [...missing, ...unknown, ...equal];
  }));
}

/** A file for each language and for no other. */
export function files(all: readonly Translations<unknown>[]): Fault[] {
  return all.flatMap(({ folder, extension, byLanguage }) => {
    const at = (lang: string) => ({ file: `${folder}/${lang}${extension}`, line: 1, column: 1, field: 'file' });
    const missing = LANGUAGES.filter((lang) => !byLanguage.has(lang)).map((lang) => ({ ...at(lang), what: 'does not exist.', mend: `Write it beside ${[...byLanguage.keys()].map((l) => `${folder}/${l}${extension}`).join(', ')}.` }));
    const unknown = [...byLanguage.keys()].filter((lang) => !isLanguage(lang)).map((lang) => ({ ...at(lang), what: `"${lang}" is not a language of the site.`, mend: suggest(lang, LANGUAGES) }));
    return [...missing, ...unknown];
  });
}

/** A chart without a word in any language. */
export const wordless = ({ charts, words }: Pick<Project, 'charts' | 'words'>): Fault[] => charts.filter((slug) => !words.some(({ folder }) => folder === `content/charts/${slug}`)).flatMap((slug) => LANGUAGES.map((lang) => ({ file: `content/charts/${slug}/${lang}.yaml`, line: 1, column: 1, field: 'file', what: 'does not exist.', mend: 'Write the words of the chart: its title, summary and alt, its views and controls, and whatever its code asks for.' })));

/** The words of a file by their path. */
function leaves(data: unknown, at: Path = []): Map<string, { at: Path; text: unknown }> {
  if (!isMap(data) && !Array.isArray(data)) return new Map([[at.join('.'), { at, text: data }]]);
  return new Map(Object.entries(data).flatMap(([key, value]) => [...leaves(value, [...at, key])]));
}

/** What YAML reads as something else than text: `{ title: Out, and back }` is two keys, and `no: 1` is a number. */
const notTexts = (yaml: YamlFile): Fault[] => [...leaves(yaml.data).values()].filter(({ text }) => typeof text !== 'string' || text === '')
  .map(({ at, text }) => faultIn(yaml, at, `is ${JSON.stringify(text)}, not a text.`, 'Write words; put quotes around those with a comma or a colon in them.'));

function compareWords(first: YamlFile, other: YamlFile, same: ReadonlySet<string>): Fault[] {
  const here = leaves(first.data), there = leaves(other.data);
  const missing = [...here].filter(([key]) => !there.has(key)).map(([key, { at }]) => faultIn(other, at, `"${key}" is missing; ${first.file} has it.`, `Add it: ${JSON.stringify(here.get(key)?.text)} in ${DEFAULT_LANGUAGE}.`));
  const extra = [...there].filter(([key]) => !here.has(key)).map(([key, { at }]) => faultIn(other, at, `"${key}" is not in ${first.file}.`, suggest(key, [...here.keys()])));
  const both = [...there].flatMap(([key, { at, text }]) => {
    const original = here.get(key)?.text;
    if (typeof original !== 'string' || typeof text !== 'string') return [];
    if (text === original) return untranslated(other, at, text, same);
    const wanted = placeholders(original), given = placeholders(text);
    if (wanted.join() === given.join()) return [];
    return [faultIn(other, at, `has the placeholders {${given.join('}, {')}}, but ${first.file} has {${wanted.join('}, {')}}.`, 'Use the same placeholders in every language; their order is free.')];
  });
  return [...missing, ...extra, ...both];
}

/** The words of the interface and of the charts: the same keys, each translated. */
export function words({ words: all, same }: Pick<Project, 'words' | 'same'>): Fault[] {
  return all.flatMap(({ byLanguage }) => {
    // a file that cannot be read has said so already
    const readable = new Map([...byLanguage].filter(([, yaml]) => !yaml.faults.length));
    const first = readable.get(DEFAULT_LANGUAGE);
    const compared = OTHERS.flatMap((lang) => {
      const other = readable.get(lang);
      return first && other ? compareWords(first, other, same) : [];
    });
    return [...[...readable.values()].flatMap(notTexts), ...compared];
  });
}
