/** Every chart and every named view as a page and as files: its own title, finding and card; picture, table, CSV and JSON with the same rows. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../src/i18n/languages';
import { CARD } from '../src/publish/card';
import { everyShown, wordsOf } from '../src/publish/views';
import { DIST, read } from './dist';
import { tagsOf } from './html';

const HEAVIEST_CARD = 300_000;
const ZOOM = 2;

/** Width and height from the head of a PNG file. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
const plain = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/&#39;|&#x27;/g, "'").replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&').trim();
interface File { title: string; finding: string; address: string; language: string; columns: { key: string }[]; rows: Record<string, string | number | null>[] }

describe.each(LANGUAGES)('in %s', (lang) => {
  const all = everyShown();

  test.each(all.map((shown) => [shown.path, shown] as const))('%s', (path, shown) => {
    const html = read(`${lang}/${path}/index.html`), tags = tagsOf(html), { title } = wordsOf(shown, lang);
    const meta = (name: string) => tags.find((tag) => tag.name === 'meta' && (tag.attributes.get('property') ?? tag.attributes.get('name')) === name)?.attributes.get('content') ?? '';
    expect(plain(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '')).toBe(title);
    expect(meta('og:title')).toBe(title);
    const card = join(DIST, new URL(meta('og:image')).pathname);
    expect(pngSize(card)).toEqual(CARD);
    expect(statSync(card).size).toBeLessThan(HEAVIEST_CARD);
    expect(meta('og:image:alt').length).toBeGreaterThan(title.length);

    const file = (format: string) => join(DIST, `${lang}/${path}.${format}`);
    const json = JSON.parse(readFileSync(file('json'), 'utf8')) as File;
    expect(json).toMatchObject({ title, language: lang });
    expect(new URL(json.address).pathname).toBe(`/${lang}/${path}/`);
    // The finding in the page is the one in the files; the table has as many rows as they have.
    expect(plain(/<p class="finding"[^>]*>([\s\S]*?)<\/p>/.exec(html)?.[1] ?? '')).toBe(json.finding);
    const rows = (/<details class="table">[\s\S]*?<\/details>/.exec(html)?.[0].match(/<th scope="row"/g) ?? []).length;
    expect(json.rows.length).toBe(rows);
    const csv = csvParse(readFileSync(file('csv'), 'utf8'));
    expect(csv.map((row) => ({ ...row }))).toEqual(json.rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value === null ? '' : String(value)]))));
    expect(csv.columns).toEqual(expect.arrayContaining(json.columns.map((column) => column.key)));

    const svg = readFileSync(file('svg'), 'utf8'), [, width, height] = /^<svg [^>]*width="([\d.]+)" height="([\d.]+)"/.exec(svg)!;
    expect(plain(/<desc>([\s\S]*?)<\/desc>/.exec(svg)?.[1] ?? '')).toBe(json.finding);
    expect(svg).not.toMatch(/var\(--|class="mark|https?:\/\/(?!www\.w3\.org|arus\.example)/);
    expect(pngSize(file('png'))).toEqual({ width: Number(width) * ZOOM, height: Number(height) * ZOOM });
  });

  test('no two have the same title', () => {
    const titles = all.map((shown) => wordsOf(shown, lang).title);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  test('the index has a picture of every chart', () => {
    const html = read(`${lang}/charts/index.html`);
    for (const { slug, view } of all) if (view === undefined) expect(html).toMatch(new RegExp(`<a href="[^"]*/charts/${slug}/"><svg[^>]*>[\\s\\S]{400,}?</svg>`));
  });
});

test('every data set that a chart offers is there', () => {
  const offered = new Set(LANGUAGES.flatMap((lang) => everyShown().flatMap(({ path }) => tagsOf(read(`${lang}/${path}/index.html`)).flatMap((tag) => (tag.name === 'a' && tag.attributes.has('download') ? [tag.attributes.get('href')!] : [])))));
  expect(offered.size).toBeGreaterThan(everyShown().length);
  for (const path of offered) expect(existsSync(join(DIST, path)), path).toBe(true);
});
