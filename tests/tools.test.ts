/** What is taken along from a chart in the browser: the changed view, not the published one; the address to copy; full screen. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { register } from '../src/charts/registry';
import { LANGUAGES } from '../src/i18n/languages';
import { shownOf } from '../src/publish/views';
import { noted, useSite } from './browser';
import { settled } from './chart';
import { DIST, oneIn } from './dist';

const site = useSite();
/** One language is enough for what scripts do; which one turns with the chart, so that both are met. */
const CASES = [...register.keys()].map((slug, i) => [slug, LANGUAGES[i % LANGUAGES.length]!] as const);

async function download(page: Page, format: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-take="${format}"]`).first().click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

describe.each(oneIn(3, CASES, 1))('%s in %s', (slug, lang) => {
  const view = shownOf(slug).find((shown) => shown.view !== undefined && shown.query !== '')!;

  test('a changed view leaves as it is shown, in every format', async () => {
    const page = await site.open(`${lang}/charts/${slug}/?${view.query}`, { acceptDownloads: true });
    await settled(page);
    await page.locator('.tools summary').first().click();
    const csv = await download(page, 'csv');
    expect(csv.bytes.toString()).toBe(readFileSync(join(DIST, `${lang}/${view.path}.csv`), 'utf8'));
    expect(csv.name).toMatch(new RegExp(`^arus-${slug}-.+-${lang}\\.csv$`));
    const json = JSON.parse((await download(page, 'json')).bytes.toString()) as Record<string, unknown>;
    const published = JSON.parse(readFileSync(join(DIST, `${lang}/${view.path}.json`), 'utf8')) as Record<string, unknown>;
    expect({ ...json, title: '', address: '' }).toEqual({ ...published, title: '', address: '' });
    expect(json['address']).toBe(page.url());
    const svg = (await download(page, 'svg')).bytes.toString();
    const drawn = await page.evaluate((markup) => {
      const svg = new DOMParser().parseFromString(markup, 'image/svg+xml');
      const shown = [...document.querySelectorAll('.live .picture > svg')].find((s) => s.checkVisibility())!;
      const texts = (root: ParentNode) => [...root.querySelectorAll('text')].map((text) => text.textContent);
      const inner = svg.querySelector('svg > svg:not(.swatch)')!;
      return { broken: svg.querySelector('parsererror')?.textContent, size: [svg.documentElement.getAttribute('width'), svg.documentElement.getAttribute('height')].map(Number), inFile: texts(inner), onScreen: texts(shown), pointers: svg.querySelectorAll('[tabindex], [data-mark], .mark').length, desc: svg.querySelector('desc')?.textContent };
    }, svg);
    expect(drawn.broken).toBeUndefined();
    expect(drawn.inFile).toEqual(drawn.onScreen);
    expect(drawn.pointers).toBe(0);
    expect(drawn.desc).toBe(published['finding']);
    const png = (await download(page, 'png')).bytes;
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(drawn.size.map((side) => side * 2));
    // A blank picture of this size would be a few kilobytes.
    expect(png.length).toBeGreaterThan(20_000);
    expect(noted(page).foreign).toEqual([]);
    expect(noted(page).errors).toEqual([]);
  });
});

/** What no chart has a part in: one script for all. */
describe.each(CASES.filter((_, i) => i % 6 === 0))('%s in %s', (slug, lang) => {
  const view = shownOf(slug).find((shown) => shown.view !== undefined && shown.query !== '')!;

  test('an unchanged view leaves as the published file, also without scripts', async () => {
    const page = await site.open(`${lang}/${view.path}/`, { acceptDownloads: true, javaScriptEnabled: false });
    await page.locator('.tools summary').first().click();
    const { name, bytes } = await download(page, 'svg');
    expect(bytes).toEqual(readFileSync(join(DIST, `${lang}/${view.path}.svg`)));
    expect(name).toBe(`arus-${slug}-${view.view}-${lang}.svg`);
    expect(await page.locator('[data-full]').isVisible()).toBe(false);
  });

  test('the address of a changed view can be copied, and the figure fill the screen', async () => {
    const page = await site.open(`${lang}/charts/${slug}/?${view.query}`, { permissions: ['clipboard-read', 'clipboard-write'] });
    await settled(page);
    const copy = page.locator('[data-copy]').first();
    const before = await copy.textContent();
    await copy.click();
    await page.waitForFunction((words) => document.querySelector('[data-copy]')?.textContent !== words, before);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.locator('[data-full]').first().click();
    await page.waitForFunction(() => document.fullscreenElement?.matches('figure.chart'));
    await page.locator('[data-full]').first().click();
    await page.waitForFunction(() => !document.fullscreenElement);
  });

  test('a changed view is cited by its own address, copied and as a file', async () => {
    const page = await site.open(`${lang}/charts/${slug}/?${view.query}`, { permissions: ['clipboard-read', 'clipboard-write'], acceptDownloads: true });
    await settled(page);
    const fold = page.locator('.citing').first();
    await fold.locator('summary').click();
    for (const form of await fold.locator('[data-form]').all()) {
      const said = await form.locator('[data-said]').textContent(), copy = form.locator('[data-copy]');
      expect(said).toContain(page.url());
      await copy.click();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(said);
    }
    const [file] = await Promise.all([page.waitForEvent('download'), fold.locator('a[data-cite]').first().click()]);
    expect(file.suggestedFilename()).toBe(`arus-${slug}-${lang}.bib`);
    expect(readFileSync(await file.path(), 'utf8')).toBe(`${await fold.locator('pre').first().textContent()}\n`);
    expect(noted(page).errors).toEqual([]);
  });
});
