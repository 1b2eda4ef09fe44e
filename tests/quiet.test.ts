/** No third party, no cookie, no storage, no error on any kind of page; and all of it under a base path as well. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noted, scrollThrough, useSite } from './browser';
import { chapters, chartPages, covers, oneIn, onePageOfEachKind, pagesInTurn } from './dist';
import { addressesOf, tagsOf } from './html';

/** The site built for a base path: `ARUS_DIST_BASE`, else built here. */
const BASE = '/sub/';
/** Where the site is published: embeds, and what machines read, name whole addresses. */
const PUBLISHED = new URL(process.env['SITE_URL'] ?? 'https://arus.example').origin;
/** A whole build beside another test takes minutes on two cores. */
const BUILD = 600_000;
const given = process.env['ARUS_DIST_BASE'];
const folder = given ?? mkdtempSync(join(tmpdir(), 'arus-base-'));
beforeAll(() => {
  if (given !== undefined) return;
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
  const env = { ...process.env, BASE_PATH: BASE, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  // Vitest's own marks would make the build believe that it is a test.
  for (const name of Object.keys(env)) if (/^VITEST|^VITE_|^(TEST|DEV|PROD|MODE|SSR|BASE_URL)$/.test(name)) delete env[name as keyof typeof env];
  const built = spawnSync(process.execPath, [astro, 'build', '--outDir', folder], { env, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The site does not build under ${BASE}:\n${built.stdout}\n${built.stderr}`);
}, BUILD);
afterAll(() => { if (given === undefined) rmSync(folder, { recursive: true, force: true }); });

const site = useSite();
const based = useSite(() => folder, BASE);

test.each(oneIn(3, pagesInTurn(), 2))('/%s asks for nothing from others, keeps nothing, reports no error', async (path) => {
  const page = await site.open(path);
  await scrollThrough(page);
  const note = noted(page);
  expect(note.foreign, 'requests to others').toEqual([]);
  expect(note.failed, 'failed requests').toEqual([]);
  expect(note.errors, 'errors').toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({ local: localStorage.length, session: sessionStorage.length, databases: (await indexedDB.databases()).length, caches: (await caches.keys()).length, workers: (await navigator.serviceWorker.getRegistrations()).length }));
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
});

test('an absent address tells of the way home', async () => {
  const page = await site.open('en/nothing-here/', { status: 404 });
  const links = await page.locator('a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
  expect(links).toEqual(expect.arrayContaining(covers.map((cover) => `/${cover.path}`)));
});

test('an absent address is answered first in the language that it begins with; its search leads on', async () => {
  for (const { lang } of covers) {
    const page = await site.open(`${lang}/nothing-here/`, { status: 404 });
    expect(await page.locator('section, html').evaluateAll((all) => all.map((one) => (one as HTMLElement).lang).slice(0, 2))).toEqual([lang, lang]);
    await page.locator('section').first().getByRole('searchbox').fill('Meta');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}${lang}/search/?q=Meta`);
    await page.waitForSelector('.hits li');
  }
});

test('the root leads a reader to a language that the browser asks for, and others choose', async () => {
  for (const { lang, path } of covers) {
    const page = await site.open('', { locale: lang });
    await page.waitForURL(site.url + path);
  }
  const page = await site.open('', { locale: 'fr-FR' });
  expect(new URL(page.url()).pathname).toBe('/');
  expect(await page.locator('a:visible').count()).toBe(covers.length);
});

describe(`under ${BASE}`, () => {
  test.each(onePageOfEachKind())('every link and file of /%s is there', async (path) => {
    const answer = await fetch(based.url + path);
    expect(answer.status).toBe(200);
    const urls = addressesOf(tagsOf(await answer.text())).map((address) => new URL(address, based.url + path)).map((url) => (url.origin === PUBLISHED ? new URL(url.pathname, based.url) : url)).filter((url) => url.href.startsWith(new URL('/', based.url).href));
    const own = [...new Set(urls.map((url) => url.origin + url.pathname))];
    expect(own.length).toBeGreaterThan(0);
    const statuses = await Promise.all(own.map(async (url) => `${(await fetch(url, { method: 'HEAD' })).status} ${url}`));
    expect(statuses.filter((status) => !status.startsWith('200'))).toEqual([]);
  });

  test.each([covers[0]!, chapters[0]!, chartPages[0]!])('$path runs', async ({ path }) => {
    const page = await based.open(path);
    await scrollThrough(page);
    expect(await page.locator('.live[data-live]').count()).toBeGreaterThan(0);
    expect(noted(page)).toEqual({ errors: [], failed: [], foreign: [], dialogs: [] });
  });
});
