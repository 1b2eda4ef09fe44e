/** Hostile, old and broken addresses: the usual picture and a small visible note; nothing injected. And choices of nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { noted, useSite } from './browser';
import { aChange, controls, picture, set, settled, told } from './chart';
import { DIST, chartPages, inTurn, oneIn } from './dist';

const site = useSite();
const LONG = 100_000;
const JUNK: Readonly<Record<string, string>> = {
  'no day': '?asOf=banana&step=2025-02-30', markup: '?focus=<script>alert(1)</script>&q="><img src=x onerror=alert(1)>', 'markup, escaped': `?focus=${encodeURIComponent('<script>alert(1)</script>')}&step=${encodeURIComponent("'\"><svg onload=alert(1)>")}`,
  'a name of every object': '?__proto__=1&constructor=2&toString=3', 'another version': '?status=v0&kinds=zzz&v=0', 'broken escapes': '?focus=%E0%A4%A&%=%', '100,000 characters': `?x=${'a'.repeat(LONG)}`, '100,000 characters of ours': `?asOf=${'9'.repeat(LONG)}&step=${'9'.repeat(LONG)}`, '10,000 names': `?${Array.from({ length: 10_000 }, (_, i) => `p${i}`).join('&')}`,
};

/** Opens a page by an address of any length: the file is handed over, because servers refuse long ones. */
async function open(path: string, query = ''): Promise<Page> {
  const page = await site.open(path + query, { prepare: (p) => p.route((url) => url.pathname === `/${path}`, (route) => route.fulfill({ path: join(DIST, path, 'index.html'), contentType: 'text/html; charset=utf-8' })) });
  await settled(page);
  return page;
}
const usualByPath = new Map<string, Awaited<ReturnType<typeof look>>>();
/** What the page without a query shows. */
async function usual(path: string) {
  if (!usualByPath.has(path)) usualByPath.set(path, await look(await open(path)));
  return usualByPath.get(path)!;
}
const look = async (page: Page) => ({ picture: await picture(page), told: await told(page), elements: await elements(page) });
const elements = (page: Page) => page.evaluate(() => ['script', 'img', 'iframe', 'object', 'a', '[onerror], [onload]'].map((selector) => document.querySelectorAll(selector).length));

/** Reading an address is the same in every chart: one chart meets all the junk, the others what is shaped like theirs. */
const THOROUGH = 1;
const LIKELY = ['no day', 'markup, escaped', 'another version'];

describe.each(oneIn(4, inTurn(chartPages), 1).map((place, i) => ({ ...place, junk: Object.entries(JUNK).filter(([name]) => i < THOROUGH || LIKELY.includes(name)) })))('$path', ({ path, lang, slug, junk }) => {
  test.each(junk)('%s', async (_, query) => {
    const page = await open(path, query);
    expect(await look(page)).toEqual(await usual(path));
    expect(await page.locator('.trouble').isVisible(), 'the note').toBe(true);
    expect(noted(page).dialogs).toEqual([]);
    expect(noted(page).errors).toEqual([]);
  });

  test('the note goes once the reader has chosen, and the junk with it', async () => {
    const page = await open(path, '?asOf=banana&nobody=1');
    const { control, value } = await aChange(page);
    await set(page, control, value);
    expect(await page.locator('.trouble').count()).toBe(0);
    expect(page.url()).not.toMatch(/banana|nobody/);
  });

  test('what other sites add to links is nobody’s mistake', async () => {
    const page = await open(path, '?utm_source=a&fbclid=b&ref=c');
    expect(await page.locator('.trouble').count()).toBe(0);
  });

  describe('a choice of nothing is told, in a picture of the same size', () => {
    const words = parse(readFileSync(join('content', 'charts', slug, `${lang}.yaml`), 'utf8')) as { empty: string };
    const nothing = async (page: Page, height: number, finding: string) => {
      const now = await told(page);
      expect(now.rows).toEqual([]);
      expect(now.finding).not.toBe(finding);
      expect(now.finding.length).toBeGreaterThan(20);
      expect((await page.locator('.live .picture > svg').boundingBox())?.height).toBe(height);
      expect((await page.locator('.live .picture > svg text').allTextContents()).join(' ').replace(/\s+/g, ' ')).toContain(words.empty);
      expect(await page.locator('.live .picture [data-mark]').count()).toBe(0);
    };
    const start = async () => {
      const page = await open(path);
      return { page, height: (await page.locator('.live .picture > svg').boundingBox())!.height, finding: (await told(page)).finding };
    };

    test('a day before the first event', async ({ skip }) => {
      const { page, height, finding } = await start();
      const day = await page.locator('.live .days:not(.slide, .ends) input').first().getAttribute('id').catch(() => null);
      if (!day) return skip('no control of days');
      await page.goto(`${site.url}${path}?${day.split('-').at(-1)}=1999-12-31`);
      await settled(page);
      await nothing(page, height, finding);
    });

    test('every key of the legend off', async ({ skip }) => {
      const { page, height, finding } = await start();
      const keys = (await controls(page)).filter((c) => c.type === 'checkbox');
      if (!keys.length) return skip('no legend that filters');
      for (const key of keys) if (key.value === 'true') await set(page, key, 'false');
      expect(page.url()).toContain('=none');
      await nothing(page, height, finding);
    });
  });
});
