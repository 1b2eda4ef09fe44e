/** Axe finds nothing on any kind of page, in light, dark and forced colors, with everything unfolded. */
import AxeBuilder from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { scrollThrough, useSite } from './browser';
import { onePageOfEachKind } from './dist';

const site = useSite();
const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' }, dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colors': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

describe.each(onePageOfEachKind())('/%s', (path) => {
  test.each(Object.entries(LOOKS))('in %s', async (_, look) => {
    const page = await site.open(path, look);
    await scrollThrough(page);
    await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.flatMap((v) => v.nodes.slice(0, 3).map((node) => `${v.id}: ${node.target.join(' ')} (${v.nodes.length} places): ${node.failureSummary?.split('\n')[1]?.trim() ?? v.help}`));
    expect(found).toEqual([]);
  });
});
