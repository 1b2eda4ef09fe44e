/** Labeling to the end: who presses buttons that then go away keeps the focus in the lab, and sees what it says. */
import { expect, test } from 'vitest';
import { useSite } from './browser';

const site = useSite();

/** Browsers scroll by whole pixels. */
const A_PIXEL = 1;
test('after the last label, and after all are deleted, the lab has the focus and its finding is in sight', async () => {
  const page = await site.open('en/charts/label-it/', { hasTouch: true, viewport: { width: 390, height: 780 } });
  const lab = page.locator('.live[data-live]'), finding = lab.locator('.finding');
  const shown = async () => { const box = await finding.boundingBox(); return { focus: await lab.evaluate((element) => element === document.activeElement), seen: box!.y >= -A_PIXEL && box!.y + box!.height <= 780 + A_PIXEL }; };
  await lab.locator('.veil button').first().tap();
  for (let n = 0; n < 40; n++) await lab.locator('.acts button').nth(n % 10).tap();
  await lab.locator('.handout').waitFor();
  expect(await shown()).toEqual({ focus: true, seen: true });
  await lab.locator('.acts button').nth(1).tap();
  await lab.locator('.handout').waitFor({ state: 'detached' });
  expect(await shown()).toEqual({ focus: true, seen: true });
  await page.keyboard.press('3');
  expect(await finding.textContent()).toContain('image 2 of 20');
});
