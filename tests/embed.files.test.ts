/** Every embed as a file: one document that asks for nothing, under its weight, with all that its page says; found from the page by oEmbed. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../src/i18n/languages';
import { everyShown, shownOf, wordsOf } from '../src/publish/views';
import { chartPages, DIST, embeds, read } from './dist';
import { addressesOf, tagsOf } from './html';

const KB = 1000;
/** What oEmbed consumers read of a page: WordPress asks for so many bytes. */
const HEAD = 150 * 1024;
/** The most that an embed, and what a host may load, weighs. The aim is 30 kB for the map with its 238 deals and for the loops, 20 for the small ones and 25 for any other. */
const MOST = { 'money-map': 30 * KB, 'round-trip': 30 * KB, detector: 20 * KB, 'shared-cut': 20 * KB, other: 25 * KB, listen: 1 * KB, element: 2 * KB } as const;
/** Embeds that still weigh more than that: each may get lighter, none heavier. Some 7 kB of each are runtime, figure and frame; the rest is the chart's own code, table, words and data. */
const STILL: Readonly<Record<string, number>> = { claims: 29.3 * KB, 'fair-cut': 25.9 * KB, 'headline-to-cash': 25.2 * KB, 'label-it': 28.3 * KB, matrix: 29.9 * KB, 'noisy-labels': 25.5 * KB };
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const plain = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/&#x27;|&#39;/g, "'").replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&').trim();
const bytes = (path: string) => brotliCompressSync(readFileSync(join(DIST, path))).length;
interface File { readonly title: string; readonly finding: string; readonly rows: readonly unknown[] }

test('every chart has one in every language', () => { expect(embeds.map(({ lang, slug }) => `${lang} ${slug}`)).toEqual(chartPages.map(({ lang, slug }) => `${lang} ${slug}`)); });

describe.each(LANGUAGES)('in %s', (lang) => {
  test.each(everyShown().map((shown) => [shown.path, shown] as const))('%s', (path, shown) => {
    const file = `${lang}/${path.replace('charts/', 'embed/')}/index.html`, html = read(file), tags = tagsOf(html);
    const meta = (name: string) => tags.find((tag) => tag.name === 'meta' && (tag.attributes.get('name') ?? tag.attributes.get('http-equiv'))?.toLowerCase() === name)?.attributes.get('content') ?? '';

    // One request: what it loads is nothing, and what it leads to is elsewhere.
    const loading = tags.filter(({ name, attributes }) => attributes.has('src') || attributes.has('srcset') || (name === 'link' && !['canonical', 'icon', 'alternate'].includes(attributes.get('rel') ?? '')));
    expect(loading).toEqual([]);
    expect(addressesOf(tags).filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
    expect(html).not.toMatch(/@import|url\((?!#|&quot;#)/);

    // One script that runs, one that waits as text, and one style, all named by the policy, which allows nothing else.
    const scripts = [...html.matchAll(/<script(?![^>]*application\/json)([^>]*)>([\s\S]*?)<\/script>/g)].sort(([, a], [, b]) => a!.length - b!.length).map((m) => m[2]!), styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((m) => m[1]!);
    expect([scripts.length, styles.length]).toEqual([2, 1]);
    const policy = meta('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src ${hash(scripts[0]!)} ${hash(scripts[1]!)};`);
    expect(policy).toContain(`style-src ${hash(styles[0]!)};`);
    expect(policy.replace(/style-src-attr [^;]*/, '')).not.toContain('unsafe');
    for (const json of html.matchAll(/<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/g)) expect(() => JSON.parse(json[1]!) as unknown).not.toThrow();
    expect(meta('responsive-embedded-sizing')).toBe('allow-origins=*');

    // Without its script it says all that the published files say.
    const published = JSON.parse(read(`${lang}/${path}.json`)) as File;
    expect(plain(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)![1]!)).toBe(wordsOf(shown, lang).title);
    expect(plain(/<p class="finding"[^>]*>([\s\S]*?)<\/p>/.exec(html)![1]!)).toBe(published.finding);
    expect((/<details class="table">[\s\S]*?<\/details>/.exec(html)![0].match(/<th scope="row"/g) ?? []).length).toBe(published.rows.length);
    const pictures = html.match(/<svg [^>]*class="is-(narrow|wide)"[\s\S]*?<\/svg>/g) ?? [];
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(picture).toMatch(/<text[\s>]/);
    expect(html).toContain('class="says"');
  });

  test.each(chartPages.filter((place) => place.lang === lang).map(({ slug }) => slug))('%s is under its weight', (slug) => {
    expect(bytes(`${lang}/embed/${slug}/index.html`)).toBeLessThanOrEqual(STILL[slug] ?? MOST[slug as keyof typeof MOST] ?? MOST.other);
  });

  test('each page leads to its oEmbed answer, early in its head', () => {
    for (const { slug } of chartPages) for (const { path } of shownOf(slug)) {
      const head = Buffer.from(read(`${lang}/${path}/index.html`)).subarray(0, HEAD).toString();
      const link = tagsOf(head.slice(0, head.indexOf('</head>'))).find((tag) => tag.attributes.get('type') === 'application/json+oembed');
      const file = decodeURIComponent(new URL(link!.attributes.get('href')!).pathname);
      expect(existsSync(join(DIST, file)), file).toBe(true);
      const said = JSON.parse(read(file)) as Record<string, string | number>;
      for (const [, address] of String(said['html']).matchAll(/(?:src|href)="([^"]*)"/g)) expect(existsSync(join(DIST, new URL(address!).pathname, 'index.html')), address).toBe(true);
      expect(existsSync(join(DIST, new URL(String(said['thumbnail_url'])).pathname))).toBe(true);
    }
  });
});

test('what a host may load is small, and classic', () => {
  expect(bytes('embed/listen.js')).toBeLessThanOrEqual(MOST.listen);
  expect(bytes('embed/arus-chart.js')).toBeLessThanOrEqual(MOST.element);
  for (const file of ['listen', 'arus-chart']) expect(read(`embed/${file}.js`)).not.toMatch(/\b(import|export)\b[ {(]/);
});
