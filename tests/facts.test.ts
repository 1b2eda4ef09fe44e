/** Every figure in a text leads in one tap to who said so, where and when: by pointer, by keyboard, and with scripts off. */
import { describe, expect, test } from 'vitest';
import { useSite } from './browser';
import { chapters, covers, inTurn, oneIn } from './dist';

const site = useSite();
const pages = [...oneIn(3, inTurn(chapters)), ...inTurn(covers)];

/** What is wrong with the note that is open for a figure, or nothing. */
const faultOfNote = (words: string): string[] => {
  const open = [...document.querySelectorAll<HTMLElement>(':popover-open')];
  if (open.length !== 1) return [`${words}: ${open.length} notes open`];
  const box = open[0]!.getBoundingClientRect();
  const sources = [...open[0]!.querySelectorAll('.sources li')];
  const bad = sources.filter((li) => {
    const link = li.querySelector('a');
    const around = (li.textContent ?? '').replace(link?.textContent ?? '', '');
    return !/^https?:/.test(link?.getAttribute('href') ?? '') || !link?.textContent?.trim() || !/\S:/.test(around) || !/\d{4}|undated|tanpa tanggal|tak bertanggal/i.test(around);
  });
  return [
    ...(sources.length ? [] : [`${words}: no source`]), ...bad.map((li) => `${words}: "${li.textContent}" lacks publisher, title, date or address`),
    ...(box.left < -1 || box.right > innerWidth + 1 || box.width < 100 || box.bottom < 0 || box.top > innerHeight ? [`${words}: its note is out of sight`] : []),
  ];
};

describe.each(pages)('$path', ({ path }) => {
  test.each([['with scripts', true], ['without scripts', false]] as const)('by pointer and by keyboard, %s', async (_, javaScriptEnabled) => {
    const page = await site.open(path, { javaScriptEnabled });
    const facts = page.locator('main .fact:visible');
    const count = await facts.count();
    expect(count).toBeGreaterThan(1);
    const faults: string[] = [];
    for (let i = 0; i < count; i++) {
      const fact = facts.nth(i), words = (await fact.textContent()) ?? '';
      await fact.click();
      faults.push(...(await page.evaluate(faultOfNote, words)));
      await page.keyboard.press('Escape');
      await fact.locator('button').focus();
      await page.keyboard.press('Enter');
      faults.push(...(await page.evaluate(faultOfNote, `${words}, by keyboard`)));
      await page.keyboard.press('Escape');
      if (await page.locator(':popover-open').count()) faults.push(`${words}: Esc does not close its note`);
    }
    expect(faults).toEqual([]);
  });

  test('on a phone the note is whole and in sight, and a second tap closes it', async () => {
    const page = await site.open(path, { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
    const fact = page.locator('main .fact:visible').last();
    await fact.tap();
    expect(await page.evaluate(faultOfNote, (await fact.textContent()) ?? '')).toEqual([]);
    await fact.tap();
    expect(await page.locator(':popover-open').count()).toBe(0);
    await fact.tap();
    expect(await page.locator(':popover-open').count()).toBe(1);
  });
});
