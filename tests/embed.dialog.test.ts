/** The embed dialog: its code shows the state on the screen and pins it; parameters, preview and copy; and the chart as one file to keep. */
import { copyFileSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chartBySlug } from '../src/charts/registry';
import { loadContent } from '../src/data/load';
import { noted, useSite } from './browser';
import { controls, picture, randomFrom, set, settled, told } from './chart';
import { chartPages } from './dist';

const site = useSite();
const { content } = loadContent();
const CHANGES = 5;
/** Charts with different kinds of controls; the first in every language. */
const CASES = chartPages.filter(({ slug, lang }) => slug === 'money-map' || (slug === 'meta-scale' && lang === 'id'));

/** Five changes by hand, the same in every run, that leave something to see. */
async function changed(page: Page, path: string): Promise<void> {
  const random = randomFrom([...path].reduce((sum, c) => sum * 31 + c.charCodeAt(0), 3)), pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  for (let done = 0; done < CHANGES;) {
    const control = pick(await controls(page));
    const value = control.type === 'range' ? control.values[Math.floor(control.values.length * (0.6 + random() * 0.4))]! : pick(control.values.filter((v) => v !== control.value || control.type === 'radio'));
    await set(page, control, value);
    if ((await told(page)).rows.length > 0) done++;
  }
}
const dialog = (page: Page) => page.locator('dialog.embed');
const code = (page: Page) => dialog(page).locator('textarea').inputValue();
async function opened(page: Page): Promise<void> {
  await page.locator('[data-embed]').first().click();
  await dialog(page).waitFor();
  await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('dialog.embed textarea')!.value !== '');
}
const srcOf = (html: string) => /src="([^"]*)"/.exec(html)![1]!.replace(/&amp;/g, '&');

describe.each(CASES)('$path', ({ path, slug, lang }) => {
  test('the code after five changes of state shows exactly that state, and pins all of it', async () => {
    const page = await site.open(path);
    await settled(page);
    await changed(page, path);
    const wanted = { told: await told(page), picture: await picture(page) };
    await opened(page);
    const src = new URL(srcOf(await code(page)));
    const { chart, selection } = chartBySlug(slug), names = Object.entries(chart.fields(selection.select(content, lang))).filter(([, field]) => !field.made).map(([name]) => name);
    expect([...src.searchParams.keys()]).toEqual(names);
    const embed = await site.open(src.pathname.slice(1) + src.search, { viewport: { width: (await page.locator('.live .picture').first().evaluate((e) => e.clientWidth)) + 26, height: 2400 } });
    await settled(embed);
    expect(await told(embed)).toEqual(wanted.told);
    // Letters are those of the reader's system there; shapes are the same to the last digit.
    const shapes = (lines: readonly string[]) => lines.filter((line) => /^<(path|rect|line|circle) /.test(line));
    expect(shapes(await picture(embed))).toEqual(shapes(wanted.picture));
    expect(shapes(wanted.picture).length).toBeGreaterThan(5);
    expect(await embed.locator('.trouble').count()).toBe(0);
    expect(noted(embed)).toEqual({ errors: [], failed: [], foreign: [], dialogs: [] });
  });
});

const { path, lang } = CASES[0]!;
test('each kind of code, the parameters, the preview and the copy button', async () => {
  const page = await site.open(path, { permissions: ['clipboard-read', 'clipboard-write'] });
  await settled(page);
  await opened(page);
  const kinds: Record<string, string> = {};
  for (const kind of ['frame', 'listener', 'element', 'attributes', 'image']) { await dialog(page).locator(`[name="embed-kind"][value="${kind}"]`).check(); kinds[kind] = await code(page); }
  expect(Object.entries(kinds).map(([kind, text]) => [kind, /<iframe/.test(text), /<script/.test(text), /<arus-chart/.test(text), /<img/.test(text), /style=/.test(text)])).toEqual([
    ['frame', true, false, false, false, true], ['listener', true, true, false, false, true], ['element', false, true, true, false, false], ['attributes', true, false, false, false, false], ['image', false, false, false, true, false]]);
  await dialog(page).locator('[name="embed-kind"][value="frame"]').check();
  await dialog(page).locator('select[name="theme"]').selectOption('dark');
  await dialog(page).locator('select[name="ui"]').selectOption('min');
  expect(new URL(srcOf(await code(page))).search).toMatch(/&theme=dark&ui=min$/);
  const frame = () => page.frames().find((f) => f.url().includes('/embed/'))!;
  for (const width of ['320', '640', '960']) {
    await dialog(page).locator(`[name="embed-width"][value="${width}"]`).check();
    expect(await dialog(page).locator('.stage iframe').getAttribute('width')).toBe(width);
  }
  await frame().waitForSelector('[data-theme="dark"] .live[data-live]');
  await page.waitForFunction(() => Number(document.querySelector('dialog.embed iframe')!.getAttribute('height')) > 200);
  await dialog(page).locator('[data-copy-code]').click();
  await page.waitForFunction((text) => navigator.clipboard.readText().then((copied) => copied === text), await code(page));
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('dialog.embed'));
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-embed'))).toBe(true);
  // A preview that is replaced before it has come is no fault.
  expect({ ...noted(page), failed: noted(page).failed.filter((line) => !line.includes('ERR_ABORTED')) }).toEqual({ errors: [], failed: [], foreign: [], dialogs: [] });
});

test('the chart as one file: the state is pinned, with its script and without, and the day is in its foot', async () => {
  const page = await site.open(path, { acceptDownloads: true });
  await settled(page);
  await changed(page, path);
  const wanted = await told(page);
  await opened(page);
  const [file] = await Promise.all([page.waitForEvent('download'), dialog(page).locator('[data-save]').click()]);
  expect(file.suggestedFilename()).toMatch(new RegExp(`^arus-.+-${lang}\\.html$`));
  const saved = await file.path(), html = readFileSync(saved, 'utf8');
  expect(html).toMatch(new RegExp(`class="says"[\\s\\S]*${new Date().getFullYear()}`));
  for (const javaScriptEnabled of [true, false]) {
    const copy = await site.open('embed/listen.js', { javaScriptEnabled });
    await copy.context().setOffline(true);
    const named = `${saved}.html`;
    copyFileSync(saved, named);
    await copy.goto(pathToFileURL(named).href);
    if (javaScriptEnabled) await settled(copy);
    expect(await told(copy)).toEqual(wanted);
    expect(await copy.locator('.picture > svg text').count()).toBeGreaterThan(3);
    expect(noted(copy).errors).toEqual([]);
  }
});
