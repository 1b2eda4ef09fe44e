/** Searching: what is found leads there, the address keeps the question, and without scripts there are lists instead. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../src/i18n/languages';
import { finder, type Searchable } from '../src/search/find';
import { bytesOf } from '../tools/bench/weigh.mjs';
import { noted, useSite } from './browser';
import { chapters, DIST, read } from './dist';

const site = useSite();
/** What a search may cost a reader who asks for it, in bytes as a server sends them. */
const MOST = 80_000;
const ASKED = { en: 'valuation', id: 'valuasi' } as const;

describe.each(LANGUAGES)('in %s', (lang) => {
  test('everything that can be found is there', () => {
    const { hits } = JSON.parse(read(`${lang}/search.json`)) as Searchable;
    expect(new Set(hits.map((hit) => hit.kind)).size).toBeGreaterThan(4);
    const lost = hits.map((hit) => decodeURIComponent(new URL(hit.href, 'http://x').pathname)).filter((path) => !existsSync(join(DIST, path, 'index.html')));
    expect(lost).toEqual([]);
    expect(hits.filter((hit) => !hit.title || !hit.text || /<|\{|undefined/.test(hit.title + hit.text)).map((hit) => hit.href)).toEqual([]);
  });

  test('what explains comes before what records; what is sought is found under its other names too; a longer word comes later', () => {
    const { hits, same } = JSON.parse(read(`${lang}/search.json`)) as Searchable, find = finder(hits, same);
    for (const query of ['Meta', 'OpenAI', 'Nvidia OpenAI']) expect(find(query).slice(0, 5).map(({ kind }) => kind)).not.toContain('deal');
    for (const query of ['Stargate', 'nvidia stargate', 'Groq', 'Manus']) expect(find(query).map(({ kind }) => kind), query).toContain('deal');
    for (const query of ['capex', 'belanja modal', 'capital spending']) expect(find(query).map(({ href }) => href), query).toEqual(expect.arrayContaining([`/${lang}/charts/capex/`, `/${lang}/glossary/#capital-expenditure`, `/${lang}/the-money/#meta-spends`]));
    const named = find('kenya').map((hit) => /\bkenya(?!taan)/i.test(`${hit.title} ${hit.text}`));
    expect(named.lastIndexOf(true)).toBeLessThan(named.includes(false) ? named.indexOf(false) : Infinity);
  });

  test('its texts read as the pages do, and weigh little', () => {
    const { hits } = JSON.parse(read(`${lang}/search.json`)) as Searchable;
    expect(hits.flatMap(({ kind, text }) => (kind === 'chapter' && text.match(/.{0,20}\s[,.;:!?)].{0,20}/g)) || [])).toEqual([]);
    expect(bytesOf(join(DIST, lang, 'search.json'))).toBeLessThan(MOST);
  });

  test('every chapter can be found, each of its parts under its own address', () => {
    const own = (JSON.parse(read(`${lang}/search.json`)) as Searchable).hits.filter((hit) => hit.kind === 'chapter').map((hit) => hit.href);
    for (const { path } of chapters.filter((chapter) => chapter.lang === lang)) {
      expect(own).toContain(`/${path}`);
      expect(own.filter((href) => href.startsWith(`/${path}#`)).length).toBeGreaterThan(2);
    }
  });

  test('a question is answered, kept in the address, and answered again after a reload', async () => {
    const page = await site.open(`${lang}/search/`);
    await page.locator('#q').fill(ASKED[lang]);
    await page.waitForSelector('.hits li');
    const titles = () => page.locator('.hits a').allTextContents();
    const before = await titles();
    expect(before.length).toBeGreaterThan(2);
    expect(new URL(page.url()).searchParams.get('q')).toBe(ASKED[lang]);
    await page.reload();
    await page.waitForSelector('.hits li');
    expect(await titles()).toEqual(before);
    await page.locator('.hits a').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    expect(noted(page).failed).toEqual([]);
  });

  test('nothing found is said, and no markup of a question is taken for one', async () => {
    const page = await site.open(`${lang}/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await page.waitForFunction(() => document.querySelector('.search-count')?.textContent);
    expect(await page.locator('.search-count').textContent()).toContain('<img');
    expect(await page.locator('main img').count()).toBe(0);
    expect(noted(page).dialogs).toEqual([]);
  });

  test('without scripts there are lists', async () => {
    const page = await site.open(`${lang}/search/`, { javaScriptEnabled: false });
    expect(await page.locator('.search-else a:visible').count()).toBeGreaterThan(2);
    expect(await page.locator('noscript').isVisible()).toBe(true);
  });
});
