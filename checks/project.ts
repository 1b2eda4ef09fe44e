/** Everything that the checks read, gathered once; the checks themselves are pure. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Fault } from '../src/data/faults';
import { type Loaded, loadContent } from '../src/data/load';
import { parseYaml, type YamlFile } from '../src/data/yaml';
import { type Mdx, parseMdx } from './tags';

/** The files of one thing in each language: `content/charts/flow/en.yaml` and `id.yaml`. */
export interface Translations<T> {
  readonly folder: string;
  readonly extension: string;
  readonly byLanguage: ReadonlyMap<string, T>;
}
export interface Project extends Loaded {
  readonly words: readonly Translations<YamlFile>[];
  /** what the columns of the data sets mean, in the languages other than that of the schemas; undefined: this tree tells nothing of it */
  readonly fields: Translations<YamlFile> | undefined;
  readonly chapters: readonly Translations<Mdx>[];
  /** text of the snapshot of published figures */
  readonly figures: string | undefined;
  /** texts that are meant to be the same in every language */
  readonly same: ReadonlySet<string>;
  /** figures that a chapter may type, with the file that lists them */
  readonly typed: List<TypedFigure>;
  /** slugs of the charts */
  readonly charts: readonly string[];
  /** the author's tags, each with the attributes that its component takes, if it can be read; undefined: this tree has none of its own */
  readonly tags: ReadonlyMap<string, readonly string[] | undefined> | undefined;
}

const TAGS = 'src/components/mdx.ts', SAME = 'content/same.yaml', TYPED = 'content/typed.yaml', FIELDS = 'content/data/fields', FIGURES = 'content/figures.json';
const sameSchema = z.strictObject({ text: z.string(), reason: z.string().min(1) });
const typedSchema = z.strictObject({
  chapter: z.string().min(1).describe('slug of the chapter'),
  words: z.record(z.string(), z.string().min(1)).describe('the words that hold the figure, as they stand in the text, by language'),
  reason: z.string().min(1).describe('why it is no fact of the record'),
});
export type TypedFigure = z.infer<typeof typedSchema>;

const namesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : []);

function translations<T>(root: string, folder: string, extension: string, parse: (file: string, text: string) => T): Translations<T> {
  const byLanguage = new Map<string, T>();
  for (const name of namesIn(path.join(root, folder)).filter((n) => n.endsWith(extension))) {
    const file = `${folder}/${name}`;
    byLanguage.set(name.slice(0, -extension.length), parse(file, readFileSync(path.join(root, file), 'utf8')));
  }
  return { folder, extension, byLanguage };
}

/** A list of exceptions, with its file if there is one; no entries: it cannot be read, and its faults are told. */
export interface List<T> { readonly yaml: YamlFile | undefined; readonly entries: readonly T[] | undefined }

/** Reads a list of exceptions: one key with its entries. No file is an empty list. */
function readList<T>(root: string, file: string, key: string, schema: z.ZodObject & z.ZodType<T>, faults: Fault[]): List<T> {
  if (!existsSync(path.join(root, file))) return { yaml: undefined, entries: [] };
  const yaml = parseYaml(file, readFileSync(path.join(root, file), 'utf8'));
  faults.push(...yaml.faults);
  const parsed = z.strictObject({ [key]: z.array(schema) }).safeParse(yaml.data);
  if (parsed.success) return { yaml, entries: parsed.data[key] ?? [] };
  const fields = Object.keys(schema.shape).map((field) => `"${field}"`).join(', ');
  if (!yaml.faults.length) faults.push(...parsed.error.issues.map((i) => faultIn(yaml, i.path, `is not as it should be: ${i.message}.`, `Write a list under "${key}", each entry with ${fields}.`)));
  return { yaml, entries: undefined };
}

/** A component's attributes as its `Props` name them. */
const PROPS = /interface Props \{((?:[^{}]|\{[^{}]*\})*)\}/, COMMENT = /\/\*[\s\S]*?\*\//g, ATTRIBUTE = /(\w+)\??:/g;
function attributesOf(root: string, tag: string): string[] | undefined {
  const file = path.join(root, path.dirname(TAGS), `${tag}.astro`);
  return existsSync(file) ? [...(PROPS.exec(readFileSync(file, 'utf8'))?.[1] ?? '').replace(COMMENT, '').matchAll(ATTRIBUTE)].map((m) => m[1]!) : undefined;
}

/** The author's tags. The file itself names components that only the build can read. */
function tagsOf(root: string): Project['tags'] {
  const listed = existsSync(path.join(root, TAGS)) ? /export const tags = \{([^}]*)\}/.exec(readFileSync(path.join(root, TAGS), 'utf8'))?.[1] : undefined;
  return listed === undefined ? undefined : new Map(listed.split(',').map((name) => name.trim()).filter(Boolean).map((name) => [name, attributesOf(root, name)]));
}

/** Reads `content/` and the names of the charts. Folders that do not exist are empty. */
export function readProject(root: string): Project {
  const loaded = loadContent(root);
  const faults = [...loaded.faults];
  const folders = (parent: string) => namesIn(path.join(root, parent)).filter((name) => !name.includes('.')).map((name) => `${parent}/${name}`);
  const words = ['content/ui', 'content/data', 'content/method', ...folders('content/charts')].map((folder) => translations(root, folder, '.yaml', parseYaml)).filter((t) => t.byLanguage.size > 0);
  const fields = existsSync(path.join(root, FIELDS)) ? translations(root, FIELDS, '.yaml', parseYaml) : undefined;
  const figures = existsSync(path.join(root, FIGURES)) ? readFileSync(path.join(root, FIGURES), 'utf8') : undefined;
  const chapters = folders('content/chapters').map((folder) => translations(root, folder, '.mdx', parseMdx)).filter((t) => t.byLanguage.size > 0);
  faults.push(...[...words, ...(fields ? [fields] : [])].flatMap((t) => [...t.byLanguage.values()].flatMap((y) => y.faults)));
  faults.push(...chapters.flatMap((t) => [...t.byLanguage.values()].flatMap((m) => m.front.faults)));
  const charts = folders('src/charts').filter((folder) => existsSync(path.join(root, folder, 'chart.ts'))).map((folder) => path.basename(folder));
  return { ...loaded, tags: tagsOf(root), faults, words, fields, figures, chapters, same: new Set(readList(root, SAME, 'same', sameSchema, faults).entries?.map((entry) => entry.text)), typed: readList(root, TYPED, 'typed', typedSchema, faults), charts };
}

/** A fault at a field of a YAML file. */
export const faultIn = (yaml: YamlFile, at: readonly PropertyKey[], what: string, mend?: string): Fault => ({ file: yaml.file, ...yaml.at(at), field: at.join('.') || 'file', what, mend });

/** The slugs of all files of a folder of `content/`, those with faults of their own included, each with its file. */
export function filesBySlug(loaded: Loaded, folder: string): Map<string, YamlFile> {
  const inFolder = [...loaded.files.values()].filter((yaml) => yaml.file.startsWith(`content/${folder}/`));
  return new Map(inFolder.map((yaml) => [path.posix.basename(yaml.file).replace(/\.ya?ml$/, ''), yaml]));
}

/** Every text of a file, and where it stands. */
export function* textsIn(value: unknown, at: readonly PropertyKey[] = []): Generator<{ text: string; at: readonly PropertyKey[] }> {
  if (typeof value === 'string') yield { text: value, at };
  else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, [...at, Array.isArray(value) ? Number(key) : key]);
}
