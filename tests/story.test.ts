/** Stories: an address per step, back and next, the keyboard alone, and a picture of its own for each step where no script runs. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './browser';
import { settled, told } from './chart';
import { chapters, inTurn, oneIn, read } from './dist';
import { tagsOf } from './html';

const site = useSite();
const stories = oneIn(3, inTurn(chapters)).flatMap((chapter) => {
  const tags = tagsOf(read(`${chapter.path}index.html`));
  return tags.flatMap((tag) => {
    const chart = tag.attributes.get('data-story');
    if (chart === undefined) return [];
    const states = tags.filter((t) => t.attributes.get('class')?.split(' ').includes('step') && t.attributes.get('id')?.startsWith(`${chart}-`)).map((t) => t.attributes.get('data-state') ?? '');
    return [{ ...chapter, chart, states }];
  });
});

const finding = (page: Page, chart: string) => page.locator(`[data-story="${chart}"] .finding`).textContent();
/** What the chart's own page says at each of the story's states. */
async function expected(lang: string, chart: string, states: readonly string[]): Promise<string[]> {
  const page = await site.open(`${lang}/charts/${chart}/`);
  const found: string[] = [];
  for (const state of states) {
    await page.goto(`${site.url}${lang}/charts/${chart}/?${state}`);
    await settled(page);
    found.push((await told(page)).finding);
  }
  return found;
}

test('there is a story to test', () => expect(stories.length).toBeGreaterThan(0));

describe.each(stories)('$path: $chart', ({ path, lang, chart, states }) => {
  test('each step has an address, its number, and links back and on', async () => {
    const page = await site.open(path);
    const steps = await page.locator(`[data-story="${chart}"] .step`).evaluateAll((all) => all.map((step) => ({ id: step.id, words: step.querySelector('.step-nav')?.textContent ?? '', to: [...step.querySelectorAll('.step-nav a')].map((a) => a.getAttribute('href')) })));
    expect(steps.length).toBe(states.length);
    steps.forEach(({ id, words, to }, i) => {
      const n = i + 1;
      expect(id).toBe(`${chart}-${n}`);
      expect(words).toMatch(new RegExp(`(?<!\\d)${n}(?!\\d).*(?<!\\d)${steps.length}(?!\\d)`));
      expect(to).toEqual([...(n > 1 ? [`#${chart}-${n - 1}`] : []), ...(n < steps.length ? [`#${chart}-${n + 1}`] : [])]);
    });
  });

  test('the address of a step shows its state', async () => {
    const says = await expected(lang, chart, states);
    expect(new Set(says).size).toBeGreaterThan(1);
    for (const n of [3, states.length, 1].filter((step) => step <= states.length)) {
      const page = await site.open(`${path}#${chart}-${n}`);
      await expect.poll(() => finding(page, chart), { message: `step ${n}`, timeout: 5000 }).toBe(says[n - 1]);
      expect(await page.locator(`#${chart}-${n}`).evaluate((step) => { const box = step.getBoundingClientRect(); return box.top < innerHeight && box.bottom > 0; }), `step ${n} is in sight`).toBe(true);
    }
  });

  test('the keyboard alone leads through all steps, and the chart follows', async () => {
    const says = await expected(lang, chart, states);
    const page = await site.open(`${path}#${chart}-1`);
    await page.locator(`[data-story="${chart}"] .live[data-live]`).waitFor();
    for (let n = 1; n < states.length; n++) {
      const next = () => page.evaluate(([id, href]) => document.activeElement?.matches(`#${CSS.escape(id!)} .step-nav a[href="${href}"]`) ?? false, [`${chart}-${n}`, `#${chart}-${n + 1}`]);
      for (let tabs = 0; tabs < 30 && !(await next()); tabs++) await page.keyboard.press('Tab');
      expect(await next(), `Tab leads to the link from step ${n} to ${n + 1}`).toBe(true);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.hash === `#${chart}-${n + 1}`);
      await expect.poll(() => finding(page, chart), { message: `step ${n + 1}`, timeout: 5000 }).toBe(says[n]);
    }
  });

  test.each([[360, 780], [360, 640], [740, 360]] as const)('in a window of %i × %i no picture covers the words of a step, and one is beside them', async (width, height) => {
    const page = await site.open(path, { viewport: { width, height }, hasTouch: true, isMobile: true });
    for (const n of states.map((_, i) => i + 1)) {
      await page.goto(`${site.url}${path}#${chart}-${n}`);
      await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => { setTimeout(done, 60); }); }));
      const seen = await page.locator(`#${chart}-${n}`).evaluate((step) => {
        const words = step.querySelector('p')!.getBoundingClientRect(), first = document.elementFromPoint(words.left + 4, words.top + 10), picture = step.closest('.story')!.querySelector('.story-picture')!;
        const along = getComputedStyle(picture).position === 'sticky';
        return { words: first !== null && step.contains(first), room: along ? innerHeight - picture.getBoundingClientRect().height : innerHeight, own: along || step.matches(':first-child') || step.querySelector('.still svg')!.checkVisibility() };
      });
      expect(seen.words, `step ${n}: its first line is in sight`).toBe(true);
      expect(seen.own, `step ${n} has a picture`).toBe(true);
      expect(seen.room, `step ${n}: room for the words`).toBeGreaterThan(200);
    }
  });

  test('beside the steps all of the picture is in sight', async () => {
    const page = await site.open(`${path}#${chart}-2`, { viewport: { width: 1280, height: 800 } });
    await page.locator(`[data-story="${chart}"] .live[data-live]`).waitFor();
    await expect.poll(() => page.locator(`[data-story="${chart}"] .story-picture .picture > svg:visible`).evaluate((svg) => { const { top, bottom } = svg.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; }), { timeout: 5000 }).toBe(true);
  });

  const stills = (page: Page) => page.locator(`[data-story="${chart}"] .step`).evaluateAll((steps) => steps.map((step) => {
    const svg = step.querySelector('.still svg');
    const box = svg?.getBoundingClientRect();
    return Boolean(svg?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && box!.width > 100 && box!.height > 60 && svg.getAttribute('aria-label') && svg.querySelector('path, rect, circle'));
  }));
  const all = states.map(() => true);

  test('without scripts each step has a picture, the first that of the chart before it', async () => {
    const page = await site.open(path, { javaScriptEnabled: false });
    expect(await stills(page)).toEqual(all.map((_, n) => n > 0));
    const chart1 = (await page.locator(`[data-story="${chart}"] .picture > svg:visible`).first().boundingBox())!, step1 = (await page.locator(`[data-story="${chart}"] .step`).first().boundingBox())!;
    expect(chart1.y + chart1.height).toBeLessThanOrEqual(step1.y);
  });

  test('with scripts blocked each step has a picture, its own or the one beside it', async () => {
    const page = await site.open(path, { prepare: (p) => p.route('**/*.js', (route) => route.abort()) });
    const beside = await page.locator(`[data-story="${chart}"] .story-picture svg`).evaluateAll((svgs) => svgs.some((svg) => svg.checkVisibility() && svg.getBoundingClientRect().height > 100));
    expect(beside || (await stills(page)).every(Boolean)).toBe(true);
  });

  test('on paper each step has a picture of its own', async () => {
    const page = await site.open(path);
    await page.emulateMedia({ media: 'print' });
    expect(await stills(page)).toEqual(all);
    expect(await page.locator(`[data-story="${chart}"] .story-picture`).isVisible()).toBe(false);
  });
});
