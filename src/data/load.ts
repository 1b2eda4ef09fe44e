/** Reads `content/`. The only place that does: pages, charts, checks and tests all start from here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { csvParse } from 'd3-dsv';
import type { z } from 'zod';
import { type Dataset, datasetSchema, type Row } from './datasetSchema';
import { type Evidence, evidenceSchema } from './evidenceSchema';
import { type Change, changesSchema } from './changes';
import { type Fault, formatFaults } from './faults';
import { suggest } from './nearest';
import { faultsOf } from './schemaFaults';
import { articleSchema, type Claim, claimSchema, type Deal, dealSchema, type Glossary, glossarySchema, type Loop, loopSchema, type Party, partySchema, type Series, seriesSchema, siteSchema } from './schema';
import { parseYaml, type YamlFile } from './yaml';

export type Words = { readonly [key: string]: string | Words };
export interface Content {
  readonly site: z.infer<typeof siteSchema>;
  readonly article: z.infer<typeof articleSchema>;
  readonly glossary: Glossary;
  readonly deals: ReadonlyMap<string, Deal>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly loops: ReadonlyMap<string, Loop>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly series: ReadonlyMap<string, Series>;
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** the log of changes after publication, oldest first; empty if there is none */
  readonly changes: ReadonlyMap<string, Change>;
  readonly datasets: ReadonlyMap<string, Dataset>;
}
export interface Loaded {
  readonly content: Content;
  /** each file that was read, by its path from the project's root */
  readonly files: ReadonlyMap<string, YamlFile>;
  readonly faults: Fault[];
}

/** Reads one YAML file against a schema; what cannot be used is left out and told as faults. */
function readOne<T>(root: string, file: string, schema: z.ZodType<T>, loaded: Pick<Loaded, 'faults'> & { files: Map<string, YamlFile> }): T | undefined {
  const full = path.join(root, file);
  if (!existsSync(full)) {
    loaded.faults.push({ file, line: 1, column: 1, field: 'file', what: 'does not exist.', mend: 'Add it; the schema is in src/data/schema.ts.' });
    return undefined;
  }
  const yaml = parseYaml(file, readFileSync(full, 'utf8'));
  loaded.files.set(file, yaml);
  loaded.faults.push(...yaml.faults);
  if (yaml.faults.length) return undefined;
  const parsed = schema.safeParse(yaml.data);
  if (parsed.success) return parsed.data;
  loaded.faults.push(...faultsOf(yaml, schema, parsed.error));
  return undefined;
}

const CHANGES = 'content/changes.yaml';
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The data sets; their CSV files are read and parsed one by one, when somebody asks for their rows. */
function readDatasets(root: string, loaded: Pick<Loaded, 'faults'> & { files: Map<string, YamlFile> }): Map<string, Dataset> {
  const dir = path.join(root, 'content/datasets');
  const found = (existsSync(dir) ? readdirSync(dir).sort() : []).map((slug): [string, Dataset | undefined] => {
    const info = readOne(root, `content/datasets/${slug}/dataset.yaml`, datasetSchema, loaded), parsed = new Map<string, readonly Row[]>();
    const raw = (file: string) => {
      if (!info || !(Object.hasOwn(info.files, file) || file === info.license.file)) throw new Error(`content/datasets/${slug} has no file "${file}". ${suggest(file, Object.keys(info?.files ?? {})) ?? ''}`);
      return readFileSync(path.join(dir, slug, file), 'utf8');
    };
    const rows = (file: string) => {
      if (!parsed.has(file)) parsed.set(file, csvParse(raw(file)));
      return parsed.get(file)!;
    };
    return [slug, info && { ...info, slug, rows, raw }];
  });
  return new Map(found.filter((entry): entry is [string, Dataset] => entry[1] !== undefined));
}

/** Everything in `content/`, with every fault that the schemas find. Never throws. */
export function loadContent(root = process.cwd()): Loaded {
  const loaded = { files: new Map<string, YamlFile>(), faults: [] as Fault[] };
  const folder = <T>(name: string, schema: z.ZodType<T>): Map<string, T & { slug: string }> => {
    const found = new Map<string, T & { slug: string }>();
    const dir = path.join(root, 'content', name);
    const places = new Map<string, string>();
    for (const entry of existsSync(dir) ? readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort() : []) {
      if (!/\.ya?ml$/.test(entry)) continue;
      const file = path.posix.join('content', name, entry.split(path.sep).join('/'));
      const slug = path.basename(entry).replace(/\.ya?ml$/, '');
      const fault = (what: string, mend: string) => loaded.faults.push({ file, line: 1, column: 1, field: 'slug', what, mend });
      if (!SLUG.test(slug)) fault(`"${slug}" is not a slug.`, 'Name the file with small letters, digits and single hyphens.');
      if (places.has(slug)) fault(`"${slug}" is also the slug of ${places.get(slug)}.`, 'Rename one of the two files.');
      places.set(slug, file);
      const one = readOne(root, file, schema, loaded);
      if (one) found.set(slug, { ...one, slug });
    }
    return found;
  };
  const log = existsSync(path.join(root, CHANGES)) ? (readOne(root, CHANGES, changesSchema, loaded) ?? {}) : {};
  const content: Content = {
    site: readOne(root, 'content/site.yaml', siteSchema, loaded) ?? { evidence_ends: '9999-12-31' },
    article: readOne(root, 'content/article.yaml', articleSchema, loaded) ?? { published: '', subject: {}, sections: {} },
    glossary: readOne(root, 'content/glossary.yaml', glossarySchema, loaded) ?? {},
    deals: folder('deals', dealSchema), parties: folder('parties', partySchema), loops: folder('loops', loopSchema), claims: folder('claims', claimSchema), series: folder('series', seriesSchema), evidence: folder('evidence', evidenceSchema),
    changes: new Map(Object.entries(log).map(([name, change]) => [name, { ...change, slug: name }])),
    datasets: readDatasets(root, loaded),
  };
  return { content, files: loaded.files, faults: loaded.faults };
}

let cache: Content | undefined;
/**
 * The content for a page that is being built.
 * @throws with every fault, if there is one
 */
export function getContent(): Content {
  // While pages are written by hand (`npm run dev`), content is read again each time.
  if (cache && import.meta.env?.MODE !== 'development') return cache;
  const { content, faults } = loadContent();
  if (faults.length) throw new Error(formatFaults(faults));
  return (cache = content);
}
