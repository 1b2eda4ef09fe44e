/** Every claim, series and loop has its page in each language, and every point of a series its place there: where marks and figures lead to. */
import { describe, expect, test } from 'vitest';
import { loadContent } from '../src/data/load';
import { VERDICTS } from '../src/data/vocabulary';
import { date } from '../src/i18n/format';
import { LANGUAGES } from '../src/i18n/languages';
import { SAMPLE, verdictLook } from '../src/marks/verdicts';
import { pick, ui } from '../src/site';
import { chapters, read } from './dist';
import { tagsOf, valuesOf } from './html';

const { content } = loadContent();
const plain = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/&#39;|&#x27;/g, "'").replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&').replace(/\s+/g, ' ');
const page = (path: string) => { const html = read(`${path}index.html`), tags = tagsOf(html); return { words: plain(html), links: valuesOf(tags, 'href', 'a'), ids: valuesOf(tags, 'id') }; };
const urls = (record: { sources: Readonly<Record<string, { url: string }>> }) => Object.values(record.sources).map((s) => s.url);

describe.each(LANGUAGES)('in %s', (lang) => {
  const text = ui(lang);

  test('each claim says what was said, the verdict, what is known, up to when, and its sources', () => {
    for (const claim of content.claims.values()) {
      const { words, links } = page(`${lang}/claims/${claim.slug}/`);
      for (const part of [pick(claim.text, lang), text.t(`claim.verdicts.${claim.verdict}`), text.t(`claim.explained.${claim.verdict}`), pick(claim.now, lang), date(claim.as_of, text.lang)]) expect(words).toContain(part);
      expect(links).toEqual(expect.arrayContaining(urls(claim)));
    }
  });

  test('the list of claims has each claim under its section', () => {
    const { ids, links } = page(`${lang}/claims/`);
    for (const section of Object.keys(content.article.sections)) {
      const from = ids.indexOf(section), own = [...content.claims.values()].filter((c) => c.section === section).map((c) => c.slug);
      expect(ids.slice(from + 1, from + 1 + own.length)).toEqual(own);
    }
    for (const slug of content.claims.keys()) expect(links).toContain(`/${lang}/claims/${slug}/`);
  });

  test('each claim in a chapter wears the sign of its verdict in the chart of claims', () => {
    const told = chapters.filter((chapter) => chapter.lang === lang).flatMap(({ path }) => [...read(`${path}index.html`).matchAll(/class="verdict"><svg[^>]*><path class="([^"]*)" d="([^"]*)"[\s\S]*?<\/svg>\s*([^<]*)/g)].map(([, className, path, words]) => ({ className, path, words: words!.trim() })));
    expect(told.length).toBeGreaterThanOrEqual(content.claims.size);
    const known = VERDICTS.map((verdict) => ({ ...verdictLook(verdict, SAMPLE), words: text.t(`claim.verdicts.${verdict}`) }));
    for (const sign of told) expect(known).toContainEqual(sign);
  });

  test('each series has each of its points as a place of its own, with its words and sources', () => {
    for (const series of content.series.values()) {
      const { words, ids, links } = page(`${lang}/series/${series.slug}/`);
      expect(ids).toEqual(expect.arrayContaining(Object.keys(series.points)));
      expect(links).toEqual(expect.arrayContaining(urls(series)));
      for (const part of [series.method, series.caveat, ...Object.values(series.definitions ?? {}), ...Object.values(series.points).flatMap((p) => [p.measure, p.status, p.note])]) if (part) expect(words).toContain(pick(part, lang).replace(/\s+/g, ' '));
    }
  });

  test('each loop leads to its stations and its deals, and says what to mind', () => {
    for (const loop of content.loops.values()) {
      const { words, links } = page(`${lang}/loops/${loop.slug}/`);
      for (const part of [loop.title, loop.note, loop.caveat]) expect(words).toContain(pick(part, lang).replace(/\s+/g, ' '));
      expect(links).toEqual(expect.arrayContaining([...loop.parties.map((p) => `/${lang}/parties/${p}/`), ...loop.deals.map((d) => `/${lang}/deals/${d}/`)]));
    }
  });

  test('each list leads to the others, and to all of its own', () => {
    for (const part of ['deals', 'claims', 'series', 'loops'] as const) {
      const { links } = page(`${lang}/${part}/`);
      expect(links).toEqual(expect.arrayContaining([...['deals', 'claims', 'series', 'loops'].map((p) => `/${lang}/${p}/`), ...[...content[part].keys()].map((slug) => `/${lang}/${part}/${slug}/`)]));
    }
  });
});
