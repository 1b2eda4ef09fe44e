/** Reduced motion stops all motion; without it nothing moves longer than five seconds by itself. And nothing shifts. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LANGUAGE } from '../src/i18n/languages';
import { scrollThrough, useSite } from './browser';
import { chapters, chartPages, covers, inTurn, oneIn } from './dist';

const site = useSite();
const LONGEST = 5000;
/** A layout shift that no eye sees. The aim is none. */
const SHIFT = 0.02;

/** How often the pictures of the page change by themselves in a time, in milliseconds. */
const changes = (page: Page, time: number) => page.evaluate(async (ms) => {
  let seen = 0;
  const observer = new MutationObserver((all) => { seen += all.length; });
  for (const live of document.querySelectorAll('.live')) observer.observe(live, { subtree: true, childList: true, attributes: true, characterData: true });
  await new Promise((resolve) => setTimeout(resolve, ms));
  observer.disconnect();
  return seen;
}, time);
// What moves with the reader's own scrolling does not move by itself.
const animations = (page: Page) => page.evaluate(() => document.getAnimations().filter((a) => a.timeline instanceof DocumentTimeline).map((a) => Number(a.effect?.getComputedTiming().endTime ?? 0)));

const pages = [...covers, ...chapters, ...chartPages];
// What moves is the same in every language; what shifts is not, because words differ in length.
const moving = oneIn(4, pages.filter((page) => page.lang === DEFAULT_LANGUAGE));
/** Most of these tests is waiting, so pages wait together; more at once would wait for the processor. */
const TOGETHER = 4;
const groups = Array.from({ length: Math.ceil(moving.length / TOGETHER) }, (_, i) => moving.slice(i * TOGETHER, (i + 1) * TOGETHER).map((place) => place.path));

/** Opens pages, scrolls each through and back to its top, waits, and tells what moved then. */
async function watch(paths: readonly string[], reducedMotion: 'reduce' | 'no-preference', wait: number) {
  const opened: Page[] = [];
  for (const path of paths) {
    const page = await site.open(path, { reducedMotion });
    await scrollThrough(page);
    await page.evaluate(() => { scrollTo(0, 0); });
    opened.push(page);
  }
  const long = await Promise.all(opened.map(async (page) => (await animations(page)).filter((end) => end > LONGEST)));
  await opened[0]!.waitForTimeout(wait);
  return Promise.all(opened.map(async (page, i) => ({ path: paths[i], long: long[i], running: await animations(page), changes: await changes(page, 1500) })));
}
const still = (paths: readonly string[]) => paths.map((path) => ({ path, long: [], running: [], changes: 0 }));

describe.each(groups)('%s and those after it', (...paths) => {
  test('stand still for those who ask for it', async () => { expect(await watch(paths, 'reduce', 1000)).toEqual(still(paths)); });
  test('move for five seconds at most', async () => { expect(await watch(paths, 'no-preference', LONGEST)).toEqual(still(paths)); });
});

describe.each(oneIn(4, inTurn(pages)))('$path', ({ path }) => {
  test.each([360, 1280])('nothing shifts while it loads and is read, %i px wide', async (width) => {
    const prepare = (page: Page) => page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(globalThis, { shifts, shifted: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources?: { node?: Element }[] })[]) {
          (globalThis as unknown as { shifted: number }).shifted += entry.value;
          const nodes = (entry.sources ?? []).map((s) => `${s.node?.nodeName ?? '?'}.${s.node?.getAttribute?.('class') ?? s.node?.parentElement?.getAttribute('class') ?? ''}`);
          shifts.push(`${entry.value.toFixed(4)} by ${nodes.join(', ')}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const page = await site.open(path, { viewport: { width, height: 740 }, prepare });
    await page.waitForTimeout(500);
    await scrollThrough(page);
    await page.waitForTimeout(500);
    const { shifted, shifts } = await page.evaluate(() => { const g = globalThis as unknown as { shifted: number; shifts: string[] }; return { shifted: g.shifted, shifts: g.shifts }; });
    expect(shifted, shifts.join('\n')).toBeLessThan(SHIFT);
  });
});
