/** Guess, then reveal: the answer is not in the text before it is asked for; afterwards guess and truth stand side by side. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Opened, scrollThrough, useSite } from './browser';
import { chapters, inTurn, oneIn } from './dist';

const site = useSite();
/** An amount with its unit, without the words around it. */
const FIGURE = /(?:US)?\$?\d[\d.,]*(?: \p{L}+)?/u;
const clean = (text: string) => text.replace(/\s+/g, ' ').trim();
const body = async (page: Page) => clean(await page.evaluate(() => document.body.innerText));
/** The text that a reader has passed by the time the guess is at hand. */
async function untilGuess(page: Page): Promise<string> {
  const all = await body(page), guess = clean(await page.locator('.guess').innerText());
  expect(all).toContain(guess);
  return all.slice(0, all.indexOf(guess) + guess.length);
}

async function open(path: string, options: Opened = {}) {
  const page = await site.open(path, options);
  await scrollThrough(page);
  await page.locator('.guess').scrollIntoViewIfNeeded();
  return page;
}

interface Way { slide(page: Page): Promise<unknown>; reveal(page: Page): Promise<unknown>; readonly options?: Opened }
const WAYS: Readonly<Record<string, Way>> = {
  keyboard: {
    slide: async (page) => { await page.locator('.guess input').focus(); for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight'); },
    reveal: async (page) => { await page.keyboard.press('Tab'); await page.keyboard.press('Enter'); },
  },
  mouse: { slide: (page) => page.locator('.guess input').click({ position: { x: 8, y: 10 } }), reveal: (page) => page.locator('.guess button.button').click() },
  touch: { slide: (page) => page.locator('.guess input').tap({ position: { x: 8, y: 10 } }), reveal: (page) => page.locator('.guess button.button').tap(), options: { hasTouch: true, viewport: { width: 390, height: 844 } } },
};

describe.each(oneIn(3, inTurn(chapters), 1))('$path', ({ path }) => {
  test.each(Object.entries(WAYS))('by %s', async (_, { slide, reveal, options = {} }) => {
    const page = await open(path, options);
    const [before, passed] = [await body(page), await untilGuess(page)];
    const middle = await page.locator('.guess output').textContent();
    await slide(page);
    const guess = (await page.locator('.guess output').textContent())!;
    expect(guess).not.toBe(middle);
    await reveal(page);
    const truth = clean((await page.locator('.guess .truth').last().textContent())!);
    const explained = clean(await page.locator('.guess-told + div').innerText());
    expect(truth).toMatch(/\d/);
    expect(explained.length).toBeGreaterThan(40);
    expect(before).not.toContain(truth);
    expect(before).not.toContain(explained.slice(0, 60));
    expect(passed).not.toContain(FIGURE.exec(truth)![0]);
    const after = await body(page);
    expect(after).toContain(truth);
    expect(clean((await page.locator('.guess li.yours').textContent())!)).toContain(guess);
    expect(await page.locator('.guess input').isDisabled(), 'the guess can no longer be moved').toBe(true);
  });

  test('what was revealed leads to its sources', async () => {
    const page = await open(path);
    await page.locator('.guess button.button').click();
    for (const fact of await page.locator('.guess .guess-live .fact').all()) {
      await fact.click();
      expect(await page.locator(':popover-open .sources a[href^="http"]').count()).toBeGreaterThan(0);
      await page.keyboard.press('Escape');
    }
  });

  test('focus is not lost when the button goes', async () => {
    const page = await open(path);
    await page.locator('.guess button.button').focus();
    await page.keyboard.press('Enter');
    await page.locator('.guess .guess-told').waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('.guess') !== null)).toBe(true);
  });

  test('on paper the answer stands under the question, and nowhere afterwards', async () => {
    const page = await open(path), paper = page.locator('.guess-paper');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => { dispatchEvent(new Event('beforeprint')); });
    expect(clean(await paper.innerText())).toMatch(/\d/);
    expect(await page.locator('.guess input').isVisible()).toBe(false);
    await page.evaluate(() => { dispatchEvent(new Event('afterprint')); });
    expect(await paper.textContent()).toBe('');
  });

  test('without scripts the answer is folded beneath the question', async () => {
    const page = await site.open(path, { javaScriptEnabled: false });
    const details = page.locator('.guess details');
    expect(await details.count()).toBe(1);
    expect(await details.locator('p').first().isVisible()).toBe(false);
    await details.locator('summary').click();
    expect(await details.locator('p').first().isVisible()).toBe(true);
    expect(await details.innerText()).toMatch(/\d/);
    expect(await page.locator('.guess input').isVisible()).toBe(false);
  });
});
