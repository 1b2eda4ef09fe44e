/** Every link and anchor of every page leads somewhere, and every page says what it is. Read from the files, without a browser. */
import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../src/i18n/languages';
import { addressOf, chartPages, DIST, htmlFiles, isEmbed, read } from './dist';
import { addressesOf, idsAskedFor, type Tag, tagsOf, valuesOf } from './html';

const HOME = 'http://site.test/';
/** Pages that stand for no one address: they have no canonical address and no twin. */
const NOWHERE = ['404.html'];

interface Parsed { readonly file: string; readonly html: string; readonly tags: readonly Tag[]; readonly ids: readonly string[] }
const pages: readonly Parsed[] = htmlFiles().map((file) => { const html = read(file), tags = tagsOf(html); return { file, html, tags, ids: valuesOf(tags, 'id') }; });
const idsByFile = new Map(pages.map((page) => [page.file, new Set(page.ids)]));
const fileOf = (path: string) => decodeURIComponent(path).replace(/^\//, '').replace(/(^|\/)$/, '$1index.html');
const meta = (page: Parsed, name: string) => page.tags.find((t) => t.name === 'meta' && t.attributes.get('name') === name)?.attributes.get('content') ?? '';
const links = (page: Parsed, rel: string) => page.tags.filter((t) => t.name === 'link' && t.attributes.get('rel') === rel).map((t) => t.attributes);

/** What is wrong with an internal address, or undefined. */
function fault(page: Parsed, address: string): string | undefined {
  const url = new URL(address, HOME + addressOf(page.file));
  if (url.origin !== new URL(HOME).origin) return /^https?:$/.test(url.protocol) ? undefined : `${address} is no address of the web`;
  const file = fileOf(url.pathname);
  if (!existsSync(join(DIST, file)) || !statSync(join(DIST, file)).isFile()) return `${address} leads to no file`;
  const hash = decodeURIComponent(url.hash.slice(1));
  return hash && idsByFile.get(file)?.has(hash) === false ? `${address} names no place of its page` : undefined;
}

/** The pages at fault, each with what is wrong, so that one run tells all. */
const faults = (check: (page: Parsed) => readonly string[]) => pages.flatMap((page) => check(page).map((what) => `${page.file}: ${what}`));

test('there are pages to read', () => expect(pages.length).toBeGreaterThan(100));

test('every internal link, file and anchor exists', () => {
  expect(faults((page) => [...new Set(addressesOf(page.tags))].flatMap((address) => fault(page, address) ?? []))).toEqual([]);
});

test('every file that the styles ask for exists', () => {
  // Styles stand in the page: one request less before the first words.
  const styles = [...new Set(pages.flatMap(({ html }) => html.match(/<style[\s\S]*?<\/style>/g) ?? []))];
  const asked = styles.flatMap((css) => [...css.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map((m) => new URL(m[1]!, HOME)).filter((url) => url.protocol !== 'data:'));
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((url) => url.origin !== new URL(HOME).origin || !existsSync(join(DIST, fileOf(url.pathname)))).map(String)).toEqual([]);
});

test('what every living chart stands on is there, and is what its address says', () => {
  const froms = [...new Set(pages.flatMap(({ tags }) => valuesOf(tags, 'props', 'astro-island').flatMap((props) => (JSON.parse(props) as Record<string, [number, string]>)['from']?.[1] ?? [])))].map((from) => new URL(from, HOME));
  expect(froms.length).toBe(LANGUAGES.length * new Set(chartPages.map(({ slug }) => slug)).size);
  expect(froms.filter((from) => createHash('sha256').update(read(fileOf(from.pathname))).digest('hex').slice(0, 8) !== from.search.slice(1)).map(String)).toEqual([]);
});

test('ids are unique on their page, and those that are pointed at are there', () => {
  expect(faults(({ tags, ids }) => [
    ...new Set(ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `id "${id}" stands twice`)),
    ...idsAskedFor(tags).filter((id) => !ids.includes(id)).map((id) => `no id "${id}", which is pointed at`),
  ])).toEqual([]);
});

describe('every page says what it is', () => {
  test('language of the address', () => {
    expect(faults((page) => {
      const lang = valuesOf(page.tags, 'lang', 'html')[0] ?? '';
      const own = LANGUAGES.find((l) => page.file.startsWith(`${l}/`));
      return (own === undefined ? (LANGUAGES as readonly string[]).includes(lang) : lang === own) ? [] : [`lang is "${lang}"`];
    })).toEqual([]);
  });

  test('title', () => {
    expect(faults((page) => (/<title>\s*[^<\s][^<]*<\/title>/.test(page.html) ? [] : ['no title']))).toEqual([]);
  });

  test('description and canonical address', () => {
    expect(faults((page) => {
      if (NOWHERE.includes(page.file)) return [];
      const canonical = links(page, 'canonical').map((a) => new URL(a.get('href') ?? '', HOME).pathname);
      return [...(meta(page, 'description') ? [] : ['no description']), ...(canonical.length === 1 && fileOf(canonical[0]!) === (isEmbed(page.file) ? page.file.replace('/embed/', '/charts/') : page.file) ? [] : [`canonical is "${canonical.join(' ')}"`])];
    })).toEqual([]);
  });

  test('the same page in each language, which names this one too', () => {
    const twins = (page: Parsed) => links(page, 'alternate').filter((a) => a.has('hreflang')).map((a) => [a.get('hreflang')!, fileOf(new URL(a.get('href') ?? '', HOME).pathname)] as const);
    const byFile = new Map(pages.map((page) => [page.file, page]));
    expect(faults((page) => {
      if (NOWHERE.includes(page.file) || isEmbed(page.file)) return [];
      const own = twins(page);
      const missing = LANGUAGES.filter((l) => !own.some(([lang]) => lang === l)).map((l) => `no hreflang "${l}"`);
      const lost = own.filter(([, file]) => !byFile.has(file)).map(([, file]) => `hreflang leads to ${file}, which is not there`);
      const mute = own.filter(([lang, file]) => lang !== 'x-default' && page.file.includes('/') && !twins(byFile.get(file)!).some(([, back]) => back === page.file)).map(([, file]) => `${file} does not name it back`);
      return [...missing, ...lost, ...mute];
    })).toEqual([]);
  });

  test('one heading of the first rank', () => {
    expect(faults((page) => { const n = page.tags.filter((t) => t.name === 'h1').length; return n === 1 ? [] : [`${n} h1`]; })).toEqual([]);
  });
});
