/** Labs ask first. The question is about the state that they start with, so it is asked there, and the guess stays beside whatever is shown later. */
import { expect, test } from 'vitest';
import { register } from '../src/charts/registry';
import { useSite } from './browser';

const site = useSite();
const labs = [...register.values()].filter(({ chart }) => chart.ask);

test.each(labs.map(({ slug, chart }, i) => ({ slug, view: Object.keys(chart.views)[0], lang: i % 2 ? 'id' : 'en' })))('$lang/charts/$slug/', async ({ slug, view, lang }) => {
  const page = await site.open(`${lang}/charts/${slug}/`);
  await page.locator('.veil').waitFor();
  expect(await page.locator('.finding').isVisible(), 'nothing is told before').toBe(false);
  await page.locator('.veil button').first().click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('live');
  const { top } = await page.locator('.live').evaluate((live) => live.getBoundingClientRect());
  expect(top, 'what the guess was worth is not under the edge').toBeGreaterThanOrEqual(0);
  const said = await page.locator('.guessed').textContent();
  expect(said).toMatch(/\d/);
  // Pointing is moving: the pointer rests where the button was, and what appeared under it is not dimmed.
  expect(await page.locator('.picture').getAttribute('data-active')).toBeNull();
  const slider = page.locator('.controls input[type="range"]').first();
  if (await slider.count()) {
    await slider.focus();
    await slider.press('Home');
    await slider.press('ArrowRight');
    expect(await page.locator('.guessed').textContent(), 'of another state it is said what was asked').not.toBe(said);
  }
  if (view === undefined) return;
  const other = await site.open(`${lang}/charts/${slug}/${view}/`);
  await other.waitForSelector('.live[data-live]');
  expect(await other.locator('.veil').count(), 'a view is another question').toBe(0);
});

test('below the screen a lab folds to its question, and nothing in sight moves', async () => {
  const page = await site.open('en/ethics/', { viewport: { width: 360, height: 780 } });
  await page.evaluate(() => { new PerformanceObserver((list) => { for (const entry of list.getEntries()) document.title = `moved ${(entry as PerformanceEntry & { value: number }).value}`; }).observe({ type: 'layout-shift' }); });
  const lab = page.locator('.live[data-chart="detector"]'), high = async () => (await lab.boundingBox())!.height, before = await high();
  // A phone's screen and a little more above it: near, and not yet in sight.
  await lab.evaluate((live) => { scrollBy(0, live.getBoundingClientRect().top - innerHeight - 300); });
  await expect.poll(() => lab.getAttribute('data-covered')).toBe('folded');
  const folded = await high();
  expect(folded).toBeLessThan(before / 2);
  expect(await page.title()).not.toMatch(/moved/);
  await lab.locator('[data-skip]').click();
  expect(await high()).toBeGreaterThan(folded * 2);
  expect(await lab.locator('.picture svg').isVisible()).toBe(true);
});
