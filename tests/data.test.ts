/** The pages of the data, the feed and the citations, as they were built: what they say is what the files hold. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { csvParse } from 'd3-dsv';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { newestFirst } from '../src/data/changes';
import { getContent } from '../src/data/load';
import { money, moneyRange } from '../src/i18n/format';
import { LANGUAGES, type Language } from '../src/i18n/languages';
import { filledSets, SETS } from '../src/publish/sets';
import { examples } from '../src/publish/sets/sums';
import { everyShown, wordsOf } from '../src/publish/views';
import { dataText, pick } from '../src/site';
import { chapters, DIST, htmlFiles, isEmbed, read } from './dist';
import { tagsOf } from './html';

const content = getContent(), ends = content.site.evidence_ends;
const plain = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/&#39;|&#x27;/g, "'").replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&').replace(/\s+/g, ' ').trim();
const headsIn = (html: string) => tagsOf(html).filter((tag) => tag.name === 'link' && tag.attributes.get('type') === 'application/rss+xml').map((tag) => tag.attributes.get('href')!);

describe.each(LANGUAGES)('the data page in %s', (lang) => {
  const html = read(`${lang}/data/index.html`), tags = tagsOf(html), text = dataText(lang);
  test('counts the rows that are in the files', () => {
    const told = tags.filter((tag) => tag.attributes.has('data-rows')).map((tag) => [tag.attributes.get('data-set'), Number(tag.attributes.get('data-rows'))]);
    expect(told).toEqual(filledSets(content).map((name) => [name, csvParse(read(`data/${name}.csv`)).length]));
    for (const [, rows] of told) expect(rows).toBeGreaterThan(0);
  });
  test('says of every column what it means', () => {
    const rows = [...html.matchAll(/<tr data-column="([^"]+)">([\s\S]*?)<\/tr>/g)].map(([, name, row]) => ({ name: name!, codes: [...row!.matchAll(/<code[^>]*>([^<]+)<\/code>/g)].map((m) => m[1]!), means: plain(row!.slice(row!.lastIndexOf('<td'))) }));
    expect(rows.flatMap((row) => row.codes.map((code) => `${row.name.split(' ')[0]!} ${code}`))).toEqual(filledSets(content).flatMap((set) => [...new Map(SETS[set].columns.map((c) => [c.key, c.key])).keys()].flatMap((key) => SETS[set].columns.filter((c) => c.key === key).map((c) => `${set} ${c.name}`))));
    expect(rows.filter((row) => row.means.length < 4).map((row) => row.name)).toEqual([]);
  });
  test('gives the sums of the rules', () => {
    const table = plain(/id="sums"[\s\S]*?<\/table>/.exec(html)![0]);
    for (const { promised, paid } of examples(content)) {
      expect(table).toContain(promised.high > promised.low ? moneyRange(promised.low, promised.high, text.lang) : money(promised.high, text.lang));
      if (paid.low > 0) expect(table).toContain(text.t('data.atLeast', { amount: money(paid.low, text.lang) }));
    }
  });
});

test('every table and schema of the descriptor is a file beside it, of the size that it says', () => {
  const { resources } = JSON.parse(read('data/datapackage.json')) as { resources: { path: string; bytes: number; hash: string }[] };
  expect(resources.length).toBe(filledSets(content).length);
  for (const { path, bytes } of resources) expect(statSync(join(DIST, 'data', path)).size, path).toBe(bytes);
});

describe.each(LANGUAGES)('the log and its feed in %s', (lang) => {
  const changes = newestFirst(content.changes.values()), page = read(`${lang}/data/changes/index.html`), feed = read(`${lang}/feed.xml`);
  test('the page has every entry under its own anchor, newest first', () => {
    const ids = tagsOf(page).filter((tag) => tag.name === 'li' && tag.attributes.has('id')).map((tag) => tag.attributes.get('id'));
    expect(ids).toEqual(changes.map((change) => change.slug));
    for (const change of changes) expect(plain(page)).toContain(pick(change.what, lang));
  });
  test('the feed is RSS 2.0 with the same entries', () => {
    expect(XMLValidator.validate(feed)).toBe(true);
    const { rss } = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item' }).parse(feed) as { rss: { '@_version': string; channel: { title: string; link: string; description: string; language: string; 'atom:link': Record<string, string>; item: { title: string; link: string; guid: { '#text': string }; description: string; pubDate: string }[] } } };
    expect(rss['@_version']).toBe('2.0');
    const { channel } = rss;
    expect(channel.language).toBe(lang);
    expect(new URL(channel.link).pathname).toBe(`/${lang}/data/changes/`);
    expect(new URL(channel['atom:link']['@_href']!).pathname).toBe(`/${lang}/feed.xml`);
    expect(channel.title && channel.description).toBeTruthy();
    expect(channel.item.map((item) => [item.link, item.guid['#text'], item.description, new Date(item.pubDate).toISOString().slice(0, 10)])).toEqual(changes.map((change) => { const link = `${channel.link}#${change.slug}`; return [link, link, pick(change.why, lang), change.date]; }));
  });
});

describe.each(LANGUAGES)('the feed of chapters in %s', (lang) => {
  const feed = read(`${lang}/chapters.xml`), own = chapters.filter((chapter) => chapter.lang === lang);
  test('is RSS 2.0 with every chapter, its title, summary and day', () => {
    expect(XMLValidator.validate(feed)).toBe(true);
    const { rss: { '@_version': version, channel } } = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item' }).parse(feed) as { rss: { '@_version': string; channel: { language: string; item: { title: string; link: string; description: string; pubDate: string }[] } } };
    expect([version, channel.language]).toEqual(['2.0', lang]);
    expect(channel.item.map((item) => new URL(item.link).pathname).sort()).toEqual(own.map(({ path }) => `/${path}`).sort());
    for (const item of channel.item) {
      const page = plain(read(`${new URL(item.link).pathname.slice(1)}index.html`));
      expect(page).toContain(item.title);
      expect(page).toContain(item.description);
      expect(new Date(item.pubDate).toISOString().slice(0, 10) <= ends).toBe(true);
    }
  });
});

test('every page names the feeds of its language in its head', () => {
  const missing = htmlFiles().filter((file) => !isEmbed(file)).filter((file) => { const lang = LANGUAGES.find((l) => file.startsWith(`${l}/`)), feeds = headsIn(read(file)); return lang ? !['feed', 'chapters'].every((name) => feeds.includes(`/${lang}/${name}.xml`)) : feeds.length === 0; });
  expect(missing).toEqual([]);
});

describe('citations', () => {
  const cases = LANGUAGES.flatMap((lang) => [...everyShown().map((shown) => ({ file: `${lang}/${shown.path}`, page: `${lang}/${shown.path}/`, title: wordsOf(shown, lang).title, lang })), { file: `${lang}/data/cite`, page: `${lang}/data/`, title: dataText(lang).t('data.citeTitle'), lang }]);
  test.each(cases.map((one) => [one.page, one] as const))('of /%s: the page and both files say the same, and a parser reads it', (page, { file, title, lang }: { file: string; title: string; lang: Language }) => {
    const html = read(`${page}index.html`), fold = /<details class="citing"[\s\S]*?<\/details>/.exec(html)![0];
    const said = [...fold.matchAll(/data-said[^>]*>([\s\S]*?)<\/(?:span|pre)>/g)].map(([, inner]) => inner!.replace(/&#39;|&#x27;/g, "'").replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&'));
    const files = ['bib', 'csl.json'].map((end) => read(`${file}.${end}`));
    expect(said.slice(1)).toEqual(files.map((one) => one.trim()));
    expect(said[0]).toContain(title);
    for (const one of files) {
      const [item, ...others] = new Cite(one).format('data', { format: 'object' }) as unknown as { title: string; URL: string; issued: { 'date-parts': number[][] }; author: { literal?: string; family?: string }[] }[];
      expect(others).toEqual([]);
      expect(item).toMatchObject({ title, issued: { 'date-parts': [ends.split('-').map(Number)] } });
      expect(item!.author.map((a) => a.literal ?? a.family)).toEqual(['Arus']);
      expect(new URL(item!.URL).pathname).toBe(`/${page}`);
      expect(existsSync(join(DIST, new URL(item!.URL).pathname, 'index.html')), lang).toBe(true);
    }
  });
});
