/** Axe finds nothing on any kind of page, in light, dark and forced colors and at 200 percent, with everything unfolded. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { scrollThrough, useSite } from './browser';
import { oneIn, pagesInTurn } from './dist';

const site = useSite();
/** What colors alone can spoil. */
const COLORS = ['color-contrast', 'link-in-text-block'];
/** 1,280 by 800 at 200 percent. */
const ZOOMED = { width: 640, height: 400 };
/** Rows of a table are alike: the first few stand for hundreds. */
const MORE_ROWS = 'tbody tr:nth-child(n + 9)';
/** Code and structure are the same in every language, so the languages take turns. */
const paths = oneIn(2, pagesInTurn(), 1);

/** Axe runs in the page itself, put there once: its own builder opens a page for each run, which takes ten times as long. */
async function found(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    ({ exclude, rules }) => (globalThis as unknown as { axe: typeof axe }).axe.run({ exclude }, { resultTypes: ['violations'], iframes: false, ...(rules && { runOnly: rules }) }),
    { exclude: [MORE_ROWS], rules },
  );
  return violations.flatMap((v) => v.nodes.slice(0, 3).map((node) => `${v.id}: ${node.target.join(' ')} (${v.nodes.length} places): ${node.failureSummary?.split('\n')[1]?.trim() ?? v.help}`));
}

test.each(paths)('/%s', async (path) => {
  const page = await site.open(path, { colorScheme: 'light' });
  await scrollThrough(page);
  await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
  const light = await found(page);
  await page.setViewportSize(ZOOMED);
  const zoomed = await found(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await found(page, COLORS);
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  expect({ light, zoomed, dark, forced: await found(page, COLORS) }).toEqual({ light: [], zoomed: [], dark: [], forced: [] });
});
