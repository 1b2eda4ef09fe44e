/** What every page needs: words, addresses, names. Build only. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Content, getContent, type Words } from './data/load';
import type { Bilingual, Party, Series, Source } from './data/schema';
import { date } from './i18n/format';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from './i18n/languages';
import { makeText, type Text } from './i18n/text';
import { publisherIn, sayIn } from './publisher';

const words = new Map<string, Words>();
function readWords(path: string): Words {
  if (!words.has(path) || import.meta.env.MODE === 'development') words.set(path, parse(readFileSync(path, 'utf8')) as Words);
  return words.get(path)!;
}
export const uiWords = (lang: Language): Words => readWords(`content/ui/${lang}.yaml`);
export const ui = (lang: Language): Text => makeText(lang, uiWords(lang));
/** The words of the pages about the data, with those of the whole site. */
export const dataText = (lang: Language): Text => makeText(lang, { ...uiWords(lang), data: readWords(`content/data/${lang}.yaml`) });
/** The words of the page on method, with those of the whole site. */
export const methodText = (lang: Language): Text => makeText(lang, { ...uiWords(lang), method: readWords(`content/method/${lang}.yaml`) });
/** What a column of the data sets means; undefined where the schema's own words are in that language. */
export const columnMeanings = (lang: Language): Words | undefined => (lang === DEFAULT_LANGUAGE ? undefined : readWords(`content/data/fields/${lang}.yaml`));
/** A chart's words with the shared ones that every chart uses. */
export function chartWords(slug: string, lang: Language): Words {
  const { figure, grammar } = uiWords(lang) as { figure: Words; grammar: Words };
  return { figure, grammar, ...readWords(`content/charts/${slug}/${lang}.yaml`) };
}

/** A publisher's name as readers of a language know it: see `publisher.ts`. */
export const publisherOf = (publisher: string, lang: Language): string => publisherIn(publisher, uiWords(DEFAULT_LANGUAGE)['publisherNotes'] as Words, uiWords(lang)['publisherNotes'] as Words);
/** The name of a funding round, likewise. */
export const roundOf = (name: string, lang: Language): string => sayIn(name, uiWords(DEFAULT_LANGUAGE)['roundNames'] as Words, uiWords(lang)['roundNames'] as Words);

/** What must be known to read a chart's numbers: its own note, else that of charts of money. */
export const chartNote = (text: Text): string => (text.has('note') ? text.t('note') : `${text.t('figure.unit')} ${text.t('figure.status')}`);

/** What of a chart's words its living part uses: the rest stays in the page. */
export function livingWords(slug: string, lang: Language): Words {
  const { views: _v, summary: _s, alt: _a, limits: _i, figure, grammar, ...own } = chartWords(slug, lang) as Record<string, Words>;
  const { partyTypes: _p, sourceTypes: _t, qualifiers: _q, ordinals: _o, ...said } = grammar!;
  const { page: _g, sources: _r, sourcesAll: _l, unit: _u, status: _x, views: _w, limits: _m, ...around } = figure!;
  return { ...own, grammar: said, figure: around };
}

/** The license of texts, data and pictures. */
export const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';

/** The address of a path of the site, under whatever base it is served. */
export const href = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
/** The same with scheme and host, for what leaves the site. */
export const absolute = (path: string): string => new URL(href(path), import.meta.env.SITE ?? 'https://arus.example').href;
export const languagePaths = () => LANGUAGES.map((lang) => ({ params: { lang } }));

/** The language of a page from its address. */
export function languageOf(params: Readonly<Record<string, string | undefined>>): Language {
  return LANGUAGES.find((l) => l === params.lang) ?? DEFAULT_LANGUAGE;
}
export const pick = (words: Bilingual | string, lang: Language): string => (typeof words === 'string' ? words : (words[lang] ?? words[DEFAULT_LANGUAGE] ?? ''));
export const partyName = (slug: string, lang: Language): string => {
  const party: Party | undefined = getContent().parties.get(slug);
  return party ? pick(party.name, lang) : slug;
};

/** The strongest kinds of evidence first, then the newest. */
const STRENGTH: readonly Source['type'][] = ['filing', 'company', 'press', 'study', 'reprint', 'digest'];
export const byStrength = (a: Source, b: Source): number => STRENGTH.indexOf(a.type) - STRENGTH.indexOf(b.type) || (b.date ?? '').localeCompare(a.date ?? '') || a.title.localeCompare(b.title);
/** Whether a record rests on copies and retellings alone. */
export const isWeak = (sources: readonly Source[]): boolean => sources.every((s) => s.type === 'reprint' || s.type === 'digest');

const FOLDERS = ['deals', 'parties', 'claims', 'series', 'loops', 'datasets', 'evidence'] as const;
type Folder = (typeof FOLDERS)[number];
const RECORD = new RegExp(`^(${FOLDERS.join('|')})/([a-z0-9-]+)/(?:#([a-z0-9-]+))?$`);

/**
 * The sources of a record, by its path below the language: of a deal, a claim, a party, a loop (those of its deals), a data set,
 * a series or one point of it, a topic of evidence or one of its findings. @throws on a path that is no record's
 */
export function sourcesOf(record: string, content = getContent()): Source[] {
  const [, folder, slug, part] = RECORD.exec(record) ?? [];
  const found = folder === undefined ? undefined : content[folder as Folder].get(slug!);
  if (found && 'deals' in found && part === undefined) return distinctSources(found.deals.flatMap((deal) => sourcesOf(`deals/${deal}/`, content)));
  const own = found && 'sources' in found ? found : undefined, parts = own && ('points' in own ? own.points : 'findings' in own ? own.findings : undefined);
  const keys = own && (part === undefined ? Object.keys(own.sources) : parts && Object.hasOwn(parts, part) ? parts[part]!.sources : undefined);
  if (!own || !keys) throw new Error(`"${record}" is not the path of a record. Write ${FOLDERS.map((one) => `${one}/<slug>/`).join(', ')}, with #<point> after a series or #<finding> after a topic of evidence.`);
  return keys.map((key) => own.sources[key]!);
}

/** How many points a series has, and from when to when; for `series.points`. */
export function seriesSpan(series: Series, text: Text): { n: number; from: string; to: string } {
  const dates = Object.values(series.points).map((p) => p.date).sort();
  return { n: dates.length, from: date(dates[0]!, text.lang), to: date(dates.at(-1)!, text.lang) };
}

/** Each address once. */
export function distinctSources(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((s) => [s.url, s])).values()].sort(byStrength);
}
/** Records with sources of their own; a loop has those of its deals. */
const CITING = ['deals', 'parties', 'claims', 'series', 'evidence', 'datasets'] as const;
/** Every source that a record names, each address once. */
export const allSources = (content: Pick<Content, (typeof CITING)[number]> = getContent()): Source[] => distinctSources(CITING.flatMap((folder) => [...content[folder].values()].flatMap((record) => Object.values(record.sources))));
let counted: number | undefined;
/** How many addresses the whole content cites. */
export const countSources = (): number => (counted ??= allSources().length);
