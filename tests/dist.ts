/** The built site as files: its pages, charts and chapters. The tests loop over what is there, so later ones are covered too. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LANGUAGES, type Language } from '../src/i18n/languages';

/** The folder of the built site: `ARUS_DIST`, else `dist`. */
export const DIST = resolve(process.env['ARUS_DIST'] ?? 'dist');
if (!existsSync(join(DIST, 'index.html'))) throw new Error(`There is no built site in ${DIST}. Build it first: npm run build`);

/** A folder with more pages than this holds records of one kind; one of them stands for all. */
const MANY = 40;

/** A file's text; of a page, with the signs that it writes as numbers as a browser reads them. */
export const read = (path: string, root = DIST): string => { const text = readFileSync(join(root, path), 'utf8'); return path.endsWith('.html') ? text.replace(/&#(\d{3,7});/g, (_, code: string) => String.fromCodePoint(Number(code))) : text; };

/** Every HTML file below the root, with `/` between folders, sorted. */
export function htmlFiles(root = DIST): string[] {
  const found = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  return found.filter((file) => file.endsWith('.html')).sort();
}

/** The address of a file below the root: `en/index.html` is `en/`. */
export const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

const folders = (path: string): string[] => {
  const full = join(DIST, path);
  if (!existsSync(full)) return [];
  return readdirSync(full).filter((name) => existsSync(join(full, name, 'index.html'))).sort();
};

export interface Place { readonly lang: Language; readonly slug: string; readonly path: string }
const places = (below: string, keep: (path: string) => boolean = () => true): Place[] =>
  LANGUAGES.flatMap((lang) => folders(`${lang}/${below}`).map((slug) => ({ lang, slug, path: `${lang}/${below}${slug}/` }))).filter((p) => keep(p.path));

/** Every chart's own page, in each language. */
export const chartPages: readonly Place[] = places('charts/');
/** Every chapter, in each language. */
export const chapters: readonly Place[] = places('', (path) => /class="(?:[^"]*\s)?chapter[\s"]/.test(read(`${path}index.html`)));
/** One page a chart or chapter, the languages taking turns: enough for what scripts do, which is the same in every language. */
export const inTurn = (all: readonly Place[]): Place[] => {
  const slugs = [...new Set(all.map((place) => place.slug))];
  const has = (slug: string, lang: Language) => all.some((place) => place.slug === slug && place.lang === lang);
  return all.filter(({ slug, lang }) => { const turn = LANGUAGES[slugs.indexOf(slug) % LANGUAGES.length]!; return lang === turn || !has(slug, turn); });
};
/** A page by its address: its language, and the rest as its slug. */
export const placeOf = (path: string): Place => { const [, lang, slug] = /^(?:(\w{2})\/)?(.*)$/.exec(path)!; return { lang: LANGUAGES.find((l) => l === lang) ?? LANGUAGES[0], slug: slug!, path }; };
/** `ARUS_EVERY=1`: browser tests take every chart, chapter and page. Else they take as many as fit the time of the gate. */
const EVERY = process.env['ARUS_EVERY'] === '1';
/** Every n-th of a list, from `first` on. Files of tests begin at different places, so that between them every one is met. */
export const oneIn = <T>(n: number, all: readonly T[], first = 0): T[] => (EVERY ? [...all] : all.filter((_, i) => i % n === first % n));
/** Pages of each kind, the languages taking turns. */
export const pagesInTurn = (): string[] => inTurn(onePageOfEachKind().map(placeOf)).map(({ path }) => path);
/** Every chart's embed, in each language. */
export const embeds: readonly Place[] = places('embed/');
/** Whether a file is an embed, of a chart or of a view: a document for other people's pages, which stands for the page that it comes from. */
export const isEmbed = (file: string): boolean => /^\w+\/embed\/.+\//.test(file);
/** The covers. */
export const covers: readonly Place[] = LANGUAGES.map((lang) => ({ lang, slug: 'cover', path: `${lang}/` }));

/** A chart's named views have the chart's page with another state: the longest stands for all of a language. */
const kindOf = (file: string): string => file.replace(/[^/]+\/index\.html$/, '').replace(/^(\w+\/(?:charts|embed))\/[^/]+\/$/, '$1/*/').replace(/^(\w+\/(?:series|loops|evidence))\/$/, '$1/*/');

/** One page of each kind: every page but for records and named views, of which the longest stands for all. */
export function onePageOfEachKind(): string[] {
  const byFolder = new Map<string, string[]>();
  for (const file of htmlFiles()) {
    const folder = kindOf(file);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), file]);
  }
  const size = (file: string) => statSync(join(DIST, file)).size;
  const chosen = [...byFolder].flatMap(([folder, files]) => (files.length > MANY || folder.endsWith('*/') ? [files.toSorted((a, b) => size(b) - size(a))[0]!] : files));
  return chosen.map(addressOf).sort();
}
