/** Axe finds nothing on any kind of page, in light, dark and forced colors, with everything unfolded. */
import AxeBuilder from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { scrollThrough, useSite } from './browser';
import { LANGUAGES } from '../src/i18n/languages';
import { onePageOfEachKind } from './dist';

const site = useSite();
const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' }, dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colors': { colorScheme: 'dark', forcedColors: 'active' },
} as const;
type Look = (typeof LOOKS)[keyof typeof LOOKS];
/** Colors are the same in every language: in light all pages are looked at, in the other looks the languages take turns. */
const looksOf = (path: string): (readonly [string, Look])[] => Object.entries(LOOKS).filter(([look]) => look === 'light' || LANGUAGES[(Object.keys(LOOKS).indexOf(look) + [...path.replace(/^\w+\//, '')].length) % LANGUAGES.length] === path.split('/')[0] || !path.includes('/'));

describe.each(onePageOfEachKind())('/%s', (path) => {
  test.each(looksOf(path))('in %s', async (_, look) => {
    const page = await site.open(path, look);
    await scrollThrough(page);
    await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.flatMap((v) => v.nodes.slice(0, 3).map((node) => `${v.id}: ${node.target.join(' ')} (${v.nodes.length} places): ${node.failureSummary?.split('\n')[1]?.trim() ?? v.help}`));
    expect(found).toEqual([]);
  });
});
