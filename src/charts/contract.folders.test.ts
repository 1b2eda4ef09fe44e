/** What holds for the files: each chart has the same rooms, and no room is large. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../i18n/languages';
import type { Words } from '../data/load';
import { chartWords } from '../site';
import { SLUGS } from './testing';

const LONGEST_FILE = 150;
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => `src/${file.replaceAll('\\', '/')}`);
const folders = [...new Set(files.flatMap((file) => /^src\/charts\/([^/]+)\//.exec(file)?.[1] ?? []))];

/** All keys of some words, with dots between. */
const keysOf = (words: Words, at = ''): string[] => Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [`${at}${key}`] : keysOf(value, `${at}${key}.`)));

describe('the folders of charts', () => {
  it('are the register', () => { expect(SLUGS.toSorted()).toEqual(folders.toSorted()); });

  it.each(folders)('%s has all its rooms', (slug) => {
    for (const room of ['data.ts', 'chart.ts', 'layout.ts', 'View.tsx', 'Island.astro']) expect(files).toContain(`src/charts/${slug}/${room}`);
    for (const lang of LANGUAGES) expect(readdirSync(`content/charts/${slug}`)).toContain(`${lang}.yaml`);
  });

  it.each(folders)('%s has the same words in every language', (slug) => {
    const [first, ...others] = LANGUAGES.map((lang) => keysOf(chartWords(slug, lang)).toSorted());
    for (const other of others) expect(other).toEqual(first);
    for (const key of ['title', 'summary', 'alt']) expect(first).toContain(key);
  });
});

describe('the files under src', () => {
  it(`have at most ${LONGEST_FILE} lines`, () => {
    const code = files.filter((file) => /\.(tsx?|astro|css|mjs)$/.test(file) && !/\.test\.tsx?$/.test(file));
    expect(code.length).toBeGreaterThan(50);
    const long = code.map((file) => [file, readFileSync(file, 'utf8').trimEnd().split('\n').length] as const).filter(([, lines]) => lines > LONGEST_FILE);
    expect(long.map(([file, lines]) => `${file}: ${lines} lines`)).toEqual([]);
  });
});
