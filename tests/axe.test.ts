/** Axe finds nothing on any kind of page, in light, dark and forced colors, with everything unfolded. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { scrollThrough, useSite } from './browser';
import { oneIn, pagesInTurn } from './dist';

const site = useSite();
/** What colors alone can spoil. */
const COLORS = ['color-contrast', 'link-in-text-block'];
/** Code and structure are the same in every language, so the languages take turns. */
const paths = oneIn(3, pagesInTurn());

async function found(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }), { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.flatMap((v) => v.nodes.slice(0, 3).map((node) => `${v.id}: ${node.target.join(' ')} (${v.nodes.length} places): ${node.failureSummary?.split('\n')[1]?.trim() ?? v.help}`));
}

test.each(paths)('/%s', async (path) => {
  const page = await site.open(path, { colorScheme: 'light' });
  await scrollThrough(page);
  await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
  const light = await found(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await found(page, COLORS);
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  expect({ light, dark, forced: await found(page, COLORS) }).toEqual({ light: [], dark: [], forced: [] });
});
