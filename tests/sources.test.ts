/** The bibliography: the page of all sources has each once, under its kind; a chapter's has its own, by kind. */
import { describe, expect, test } from 'vitest';
import { byKind } from '../src/bibliography';
import { LANGUAGES } from '../src/i18n/languages';
import { allSources } from '../src/site';
import { chapters, read } from './dist';
import { tagsOf, valuesOf } from './html';

const outside = (html: string) => valuesOf(tagsOf(html), 'href', 'a').filter((address) => /^https?:/.test(address));

describe.each(LANGUAGES)('all sources in %s', (lang) => {
  const html = read(`${lang}/sources/index.html`), kinds = byKind(allSources());
  test.each(kinds.map((kind) => [kind.type, kind] as const))('%s', (type, { sources }) => {
    const section = new RegExp(`<section id="${type}"[\\s\\S]*?</section>`).exec(html)![0];
    expect(outside(section).sort()).toEqual(sources.map((s) => s.url).sort());
  });
});

test.each(chapters)('$path has its sources by kind', ({ path }) => {
  const own = /<section class="bibliography"[\s\S]*?<\/section>/.exec(read(`${path}index.html`))![0];
  const kinds = own.split('<h3').slice(1), addresses = outside(own);
  expect(kinds.length).toBeGreaterThan(1);
  expect(kinds.every((kind) => outside(kind).length > 0)).toBe(true);
  expect(new Set(addresses).size).toBe(addresses.length);
});
