/** In any box an embed is legible: nothing scrolls, nothing is cut, no letter is below 11 pixels; title, picture and sources are in sight, and one button brings back what gave way. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noted, useSite } from './browser';
import { embeds, inTurn, oneIn, read } from './dist';
import { hostPage, serveHosts } from './hosts';

const site = useSite();
const BOXES = [[280, 360], [320, 480], [375, 300], [600, 400], [1000, 650]] as const;
const LETTER = 11;

const pages = new Map<string, string>();
let host: { url: string; close: () => Promise<void> };
beforeAll(async () => { host = await serveHosts(pages); });
afterAll(async () => { await host.close(); });

/** What is wrong in a frame of a fixed size. */
const faultsIn = (frame: Frame) => frame.evaluate((least) => {
  const box = { right: innerWidth, bottom: innerHeight }, found: string[] = [], root = document.documentElement;
  const name = (e: Element) => `${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''} "${(e.textContent ?? '').trim().slice(0, 30)}"`;
  const unseen = (e: Element) => e.closest('.unseen') !== null || (e.closest('.finding') !== null && root.dataset.fit?.includes('mute') === true);
  if (root.scrollHeight > innerHeight + 1 || root.scrollWidth > innerWidth + 1) found.push(`scrolls: ${root.scrollWidth}×${root.scrollHeight} in ${innerWidth}×${innerHeight}`);
  // A lab's question stands in the place of its picture.
  for (const selector of ['.chart-title', '.says', document.querySelector('.veil') ? '.veil' : '.picture > svg']) {
    const e = document.querySelector(selector), r = e?.getBoundingClientRect();
    if (!e?.checkVisibility() || !r || r.height < 8 || r.bottom > box.bottom + 1 || r.right > box.right + 1 || r.top < -1) found.push(`${selector} is not in sight`);
  }
  const picture = document.querySelector<SVGSVGElement>('.picture > svg')!, scale = picture.checkVisibility() ? picture.getBoundingClientRect().height / picture.viewBox.baseVal.height : 1;
  for (const e of document.querySelectorAll<HTMLElement | SVGTextElement>('.picture text, .chart-title, .finding, .says, .legend li, .chart-summary, .controls label, .note, .veil label, .veil button')) {
    if (!e.checkVisibility() || unseen(e) || !e.textContent?.trim()) continue;
    const size = parseFloat(getComputedStyle(e).fontSize) * (e instanceof SVGElement ? Math.min(1, scale) : 1), r = e.getBoundingClientRect();
    if (size < least - 0.05) found.push(`${name(e)} has letters of ${size.toFixed(1)} px`);
    if (r.left < -1 || r.right > box.right + 1 || r.top < -1 || r.bottom > box.bottom + 1) found.push(`${name(e)} reaches out of the box`);
    if (!(e instanceof SVGElement) && (e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX !== 'visible')) found.push(`${name(e)} is cut`);
  }
  return found.slice(0, 8);
}, LETTER);

async function framed(path: string): Promise<Page> {
  pages.set(path, hostPage(BOXES.map(([width, height]) => `<iframe src="${site.url.replace('127.0.0.1', 'localhost')}${path}" title="chart" width="${width}" height="${height}" style="border:0;margin-bottom:8px"></iframe>`).join('')));
  const page = await site.open('embed/listen.js', { viewport: { width: 1100, height: 2400 } });
  await page.goto(host.url + encodeURIComponent(path));
  for (const frame of page.frames().slice(1)) await frame.waitForFunction(() => document.documentElement.dataset.fit !== undefined || document.querySelector('.chart')!.getBoundingClientRect().height <= innerHeight + 1);
  // The widths settle a moment after.
  await page.waitForTimeout(400);
  return page;
}

describe('every box', () => {
  test.each(oneIn(3, inTurn(embeds)))('fits $path', async ({ path }) => {
    const page = await framed(path), frames = page.frames().slice(1), fine = Object.fromEntries(BOXES.map((box) => [box.join('×'), []]));
    const faults = async () => Object.fromEntries(await Promise.all(frames.map(async (frame, i) => [BOXES[i]!.join('×'), await faultsIn(frame)] as const)));
    expect(await faults()).toEqual(fine);
    // A lab asks first; then it must fit without its question too.
    if (await frames[0]!.locator('[data-skip]').count()) {
      for (const frame of frames) await frame.locator('[data-skip]').press('Enter');
      await page.waitForTimeout(400);
      expect(await faults()).toEqual(fine);
    }
    expect(noted(page).errors).toEqual([]);
  });

});

test('what is pointed at low in a small frame stays told, though the words stand over it', async () => {
  const page = await site.open('en/embed/capex/', { viewport: { width: 280, height: 360 } });
  await page.waitForFunction(() => document.documentElement.dataset['fit'] !== undefined);
  for (const mark of await page.locator('.picture [data-mark]').all()) {
    const box = (await mark.boundingBox())!;
    await page.mouse.move(0, 0);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(100);
    expect(await page.locator('.readout p:not(.hint)').count(), (await mark.getAttribute('aria-label')) ?? '').toBe(1);
  }
});

test.each(['shared-cut/?share=0', 'largest-rounds/?asOf=2026-01-01', 'round-trip/?loop=meta-scale'])('%s in a window that is a few letters wide for a moment is drawn whole', async (path) => {
  const page = await site.open(`id/embed/${path}`, { viewport: { width: 110, height: 700 } });
  await page.waitForSelector('.live[data-live]');
  expect(await page.locator('.picture > svg').evaluate((svg) => (svg as SVGSVGElement).viewBox.baseVal.width)).toBe(250);
  expect(noted(page).errors).toEqual([]);
  await page.setViewportSize({ width: 400, height: 700 });
  await page.waitForFunction(() => document.querySelector<SVGSVGElement>('.picture > svg')!.viewBox.baseVal.width > 350);
});

test('a window that has no room for anything for a moment is fitted anew once it has', async () => {
  const page = await site.open('id/embed/round-trip/', { viewport: { width: 360, height: 40 } });
  await page.waitForFunction(() => document.documentElement.dataset['whole'] !== undefined);
  await page.setViewportSize({ width: 360, height: 780 });
  await page.waitForFunction(() => document.documentElement.dataset['whole'] === undefined);
  expect(await page.locator('[data-all]:visible').count()).toBe(0);
});

/** How far the height that hosts are told without a browser may be off, in pixels: below it parts give way, above it there is room to spare. */
const SHORT = 50, SPARE = 110;
test.each(oneIn(3, inTurn(embeds), 1))('the height that oEmbed tells of $path is about right', async ({ path }) => {
  const { width, height } = JSON.parse(read(`${path.replace(/\/$/, '')}.oembed.json`)) as { width: number; height: number };
  const page = await site.open(path, { viewport: { width, height: 2400 } }), own = await page.locator('.chart').evaluate((chart) => chart.getBoundingClientRect().height);
  expect(height).toBeGreaterThan(own - SHORT);
  expect(height).toBeLessThan(own + SPARE);
});

describe.each(inTurn(embeds).filter(({ slug }) => slug === 'meta-scale' || slug === 'money-map'))('$path', ({ path }) => {
  test('one button brings back all that gave way, and takes it away again', async () => {
    const page = await framed(path), frame = page.frames()[1]!;
    const button = frame.locator('[data-all]');
    await button.focus();
    await button.press('Enter');
    await frame.waitForFunction(() => document.documentElement.dataset.fit === undefined);
    expect(await frame.locator('.table summary').isVisible()).toBe(true);
    expect(await frame.locator('.controls').isVisible()).toBe(true);
    await frame.evaluate(() => { scrollTo(0, document.documentElement.scrollHeight); });
    expect(await frame.evaluate(() => scrollY)).toBeGreaterThan(100);
    await frame.locator('[data-all]').press('Enter');
    await frame.waitForFunction(() => document.documentElement.dataset.fit !== undefined);
    expect(await faultsIn(frame)).toEqual([]);
  });
});
