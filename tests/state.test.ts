/** The state is the address: what is reached by hand and what is opened by its address are the same, element by element. */
import { describe, expect, test } from 'vitest';
import { chartBySlug } from '../src/charts/registry';
import { useSite } from './browser';
import { aChange, controls, picture, randomFrom, set, settled, told } from './chart';
import { chartPages, inTurn, oneIn } from './dist';

const site = useSite();
const CHANGES = 3;

/** The queries of a chart's named views. */
const viewsOf = (slug: string): string[] => Object.values(chartBySlug(slug).chart.views).map((query) => (query ? `?${query}` : ''));

async function open(path: string) {
  const page = await site.open(path);
  await settled(page);
  return page;
}

describe.each(oneIn(6, inTurn(chartPages)))('$path', ({ path, lang, slug }) => {
  test('has named views', () => expect(viewsOf(slug).length).toBeGreaterThan(0));

  test('every view can be set by hand, one after the other', async () => {
    const byAddress = await open(path), byHand = await open(path);
    for (const query of viewsOf(slug)) {
      await byAddress.goto(site.url + path + query);
      await settled(byAddress);
      const wanted = await controls(byAddress);
      // What a control offers may hang on another one, so each is read when its turn comes.
      for (const { index, value } of wanted) {
        const control = (await controls(byHand))[index]!;
        if (control.value !== value && !(control.type === 'radio' && value === 'false')) await set(byHand, control, value);
      }
      expect(await picture(byHand), query).toEqual(await picture(byAddress));
      expect((await told(byHand)).rows, query).toEqual((await told(byAddress)).rows);
      expect(await byAddress.locator('.trouble').count(), query).toBe(0);
    }
  });

  test('after any change the address says what is shown, and opens it again', async () => {
    const random = randomFrom([...path].reduce((sum, c) => sum * 31 + c.charCodeAt(0), 7));
    const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
    const page = await open(path), again = await open(path);
    for (let i = 0; i < CHANGES; i++) {
      const control = pick(await controls(page));
      await set(page, control, pick(control.values));
      await again.goto(page.url());
      await settled(again);
      expect(await picture(again), page.url()).toEqual(await picture(page));
      expect(await told(again), page.url()).toEqual(await told(page));
      expect(await again.locator('.trouble').count(), page.url()).toBe(0);
    }
  });

  test('a view survives a reload, another page and back, and the switch of language', async () => {
    const query = viewsOf(slug).find((q) => q !== '')!;
    const page = await open(`${path}${query}#main`);
    const before = await picture(page), set = (await controls(page)).map((c) => c.value);
    await page.reload();
    await settled(page);
    expect(await picture(page)).toEqual(before);
    await page.goto(`${site.url}${lang}/`);
    await page.goBack();
    await settled(page);
    expect(await picture(page)).toEqual(before);
    await page.locator('[data-language]').click();
    await page.waitForURL((url) => !url.pathname.startsWith(`/${lang}/`));
    const url = new URL(page.url());
    expect(url.search + url.hash).toBe(`${query}#main`);
    expect(url.pathname).toContain(`/charts/${slug}/`);
    await settled(page);
    expect((await controls(page)).map((c) => c.value)).toEqual(set);
  });

  test('a change made by hand has an address that is seen, and survives a reload and going away and back', async () => {
    const page = await open(path);
    const { control, value } = await aChange(page), link = page.locator('.live .address a');
    expect(await link.isVisible()).toBe(false);
    await set(page, control, value);
    const before = await picture(page), url = page.url();
    expect(new URL(url).search).not.toBe('');
    expect(await link.evaluate((a) => a.checkVisibility() && (a as HTMLAnchorElement).href), 'a reader sees that the view has an address').toBe(url);
    await page.reload();
    await settled(page);
    expect(await picture(page)).toEqual(before);
    await page.goto(`${site.url}${lang}/`);
    await page.goBack();
    await settled(page);
    expect(page.url()).toBe(url);
    expect(await picture(page)).toEqual(before);
  });
});
