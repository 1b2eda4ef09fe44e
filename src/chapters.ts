/** The chapters, collected from content/chapters: text, front matter, and the records that their tags name. Build only. */
import type { MDXInstance } from 'astro';
import { findTags } from '../checks/tags';
import type { Chapter } from './data/chapter';
import { resolveFact } from './data/facts';
import { getContent } from './data/load';
import type { Source } from './data/schema';
import { LANGUAGES, type Language } from './i18n/languages';
import { distinctSources, sourcesOf as sourcesOfRecord } from './site';

const modules = import.meta.glob<MDXInstance<Chapter & Record<string, unknown>>>('/content/chapters/*/*.mdx', { eager: true });
const texts = import.meta.glob<string>('/content/chapters/*/*.mdx', { eager: true, query: '?raw', import: 'default' });

export interface ChapterPage {
  readonly slug: string;
  readonly lang: Language;
  readonly front: Chapter;
  readonly Content: MDXInstance<Chapter & Record<string, unknown>>['Content'];
  /** keys of the facts that it states, each once, in order */
  readonly facts: readonly string[];
  readonly claims: readonly string[];
  /** words of the glossary that it explains in place */
  readonly terms: readonly string[];
  /** charts that it shows, in order */
  readonly charts: readonly string[];
  readonly parts: readonly { readonly slug: string; readonly title: string }[];
  /** its text as written, without front matter */
  readonly body: string;
  readonly minutes: number;
}

/** Words a minute of an unhurried reader of text with figures in it. */
const READING_SPEED = 190;

const all: readonly ChapterPage[] = Object.entries(modules).map(([path, module]) => {
  const [, slug = '', file = ''] = /chapters\/([^/]+)\/([^/]+)\.mdx$/.exec(path) ?? [];
  const raw = texts[path] ?? '';
  const body = raw.replace(/^---[\s\S]*?\n---/, '');
  const values = (name: string, attribute: string) => [...new Set(findTags(raw).flatMap((tag) => (tag.name === name ? (tag.attributes.get(attribute)?.text ?? []) : [])))];
  const parts = [...body.matchAll(/<Part slug="([^"]+)">([^<]+)<\/Part>/g)].map((m) => ({ slug: m[1]!, title: m[2]! }));
  const words = body.replace(/<Fact[^>]*\/>/g, 'x').replace(/<[^>]+>/g, ' ').split(/\s+/).length;
  const facts = [...new Set(['Fact', 'Guess'].flatMap((tag) => [...values(tag, 'of'), ...values(tag, 'compare')]))];
  // Front matter is read as YAML 1.1, in which a day is a moment.
  const front = { ...module.frontmatter, records: module.frontmatter.records ?? [], checked: new Date(module.frontmatter.checked).toISOString().slice(0, 10) };
  return { slug, lang: file as Language, front, Content: module.Content, facts, claims: values('Claim', 'of'), terms: values('Term', 'of'), charts: [...new Set(findTags(raw).flatMap((tag) => tag.attributes.get(tag.name === 'Story' ? 'chart' : tag.name === 'Chart' ? 'name' : '')?.text ?? []))], parts, body, minutes: Math.round(words / READING_SPEED) };
});

/** The chapters of one language, in their order. */
export const chaptersIn = (lang: Language): ChapterPage[] => all.filter((c) => c.lang === lang).sort((a, b) => a.front.order - b.front.order);
export const chapterPaths = () => LANGUAGES.flatMap((lang) => chaptersIn(lang).map((chapter) => ({ params: { lang, chapter: chapter.slug }, props: { chapter } })));

/** The chapters before and after one, in the same language. */
export function neighbors(chapter: ChapterPage): { readonly before: ChapterPage | undefined; readonly after: ChapterPage | undefined } {
  const all = chaptersIn(chapter.lang), at = all.indexOf(chapter);
  return { before: all[at - 1], after: all[at + 1] };
}

/** The claims of the article that belong to a chapter's sections. */
export const claimsOf = (chapter: ChapterPage) => [...getContent().claims.values()].filter((c) => chapter.front.sections.includes(c.section));

/** Every source that a chapter's facts and claims, and the other records that it names, stand on. */
export function sourcesOf(chapter: ChapterPage): Source[] {
  const content = getContent();
  const facts = chapter.facts.flatMap((key) => resolveFact(content, key).sources);
  const claims = chapter.claims.flatMap((slug) => Object.values(content.claims.get(slug)?.sources ?? {}));
  return distinctSources([...facts, ...claims, ...chapter.front.records.flatMap((record) => sourcesOfRecord(record, content))]);
}
