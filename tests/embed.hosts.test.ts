/** Embeds in pages of other people: the right height, no error, alive; in a sandbox, from a file, in a scheme that is not the host's; and junk in both directions. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noted, useSite } from './browser';
import { randomFrom, wake } from './chart';
import { chartBySlug } from '../src/charts/registry';
import { type Pasted, snippet } from '../src/embed/snippets';
import { DIST, embeds, oneIn, type Place, read } from './dist';
import { type Host, HOSTS, hostPage, serveHosts } from './hosts';
import { tagsOf, valuesOf } from './html';

const site = useSite();
/** Hosts are the same for every chart: the smallest and the largest take turns, in both languages between them. */
const CASES = [embeds.find(({ slug, lang }) => slug === 'meta-scale' && lang === 'id')!, embeds.find(({ slug, lang }) => slug === 'money-map' && lang === 'en')!];
/** How much a frame may be off, in pixels. */
const OFF = 2;

const pages = new Map<string, string>();
let host: { url: string; close: () => Promise<void> };
beforeAll(async () => { host = await serveHosts(pages); });
afterAll(async () => { await host.close(); });

/** The address of an embed as another host names this machine: then the frame is on another site. */
const elsewhere = (path: string) => `${site.url.replace('127.0.0.1', 'localhost')}${path}`;
/** What a chart's page has for its dialog, as if the site stood on this machine. Lower than any chart, so that a height that is right was told. */
const pastedOf = (path: string): Pasted => ({ ...JSON.parse(valuesOf(tagsOf(read(`${path.replace('/embed/', '/charts/')}index.html`)), 'data-embed')[0]!) as Pasted, base: elsewhere(''), state: '', params: '', theme: 'auto', height: 200 });
const fill = (body: string, src: string) => {
  const path = new URL(src).pathname.slice(1);
  return body.replace(/\{(frame|listener)\}/, (_, kind: 'frame' | 'listener') => snippet(kind, pastedOf(path))).replaceAll('{src}', src.replaceAll('&', '&amp;')).replaceAll('{site}', site.url);
};

async function open(name: string, html: string, options: Parameters<typeof site.open>[1] = {}): Promise<Page> {
  pages.set(name, html);
  const page = await site.open('embed/listen.js', { ...options, viewport: { width: 760, height: 1200 } });
  await page.goto(host.url + encodeURIComponent(name));
  return page;
}
const inside = (page: Page): Frame => page.frames()[1]!;
const isAlive = (frame: Frame) => frame.locator('.live[data-live]').count();
async function alive(frame: Frame): Promise<void> {
  await wake(frame);
  await frame.waitForSelector('.live[data-live]', { state: 'attached' });
}
/** What went wrong, but for what belongs to the test: frames on another origin are no third party here. */
const faults = (page: Page) => { const { errors, failed, dialogs } = noted(page); return { errors, failed, dialogs }; };

/** Waits until the frame's height is what its document asks for, within the host's limits, and tells both. */
async function settledHeight(page: Page, limits: Host['limits'] = [0, Infinity]): Promise<{ frame: number; wanted: number; scrolls: boolean }> {
  const look = async () => {
    const height = (await page.locator('iframe').first().boundingBox())!.height;
    // Where parts gave way the chart asked for more than the host allows.
    const { natural, scrolls } = await inside(page).evaluate(() => ({ natural: document.documentElement.dataset['fit'] === undefined ? Math.ceil(document.querySelector('.chart')!.getBoundingClientRect().height) : Infinity, scrolls: getComputedStyle(document.documentElement).overflowY !== 'hidden' && document.documentElement.scrollHeight > innerHeight + 2 }));
    return { frame: height, wanted: Math.min(limits[1], Math.max(limits[0], natural)), scrolls };
  };
  let last = await look();
  for (let i = 0; i < 40 && Math.abs(last.frame - last.wanted) > OFF; i++) { await page.waitForTimeout(100); last = await look(); }
  return last;
}
/** Points at a mark, as a reader would. */
async function point(frame: Frame): Promise<void> {
  await frame.locator('.picture [data-mark]').first().focus();
  await frame.waitForSelector('.readout p:not(.hint)');
}
/** Points at a mark and takes the first control. */
async function use(frame: Frame): Promise<void> {
  const before = await frame.locator('.picture > svg').innerHTML();
  await point(frame);
  const control = frame.locator('.controls input, .controls select').first();
  if ((await control.getAttribute('type')) === 'range') { await control.focus(); await control.press('ArrowLeft'); await control.press('ArrowLeft'); } else if (await control.evaluate((e) => e instanceof HTMLSelectElement)) await control.selectOption({ index: 1 });
  else await control.check();
  await frame.waitForFunction((html) => document.querySelector('.picture > svg')!.innerHTML !== html, before);
}

const [SMALL, LARGE] = CASES as [Place, Place];
const WAYS = Object.entries(HOSTS).flatMap(([name, host], i) => (host.limits ? CASES : [CASES[i % CASES.length]!]).map((place) => [name, place.path, host] as const));
describe('the right height, without our script', () => {
  test.each(WAYS)('in a host like %s: %s', async (name, path, { html, query = '', limits }) => {
    const page = await open(`${name} ${path}`, hostPage(fill(html, elsewhere(path) + query)));
    await alive(inside(page));
    const first = await settledHeight(page, limits);
    expect(Math.abs(first.frame - first.wanted), JSON.stringify(first)).toBeLessThanOrEqual(OFF);
    expect(first.frame).toBeGreaterThan(200);
    if (limits === undefined) {
      // Nothing gave way, and after a change that makes it higher the frame follows.
      expect(await inside(page).evaluate(() => document.documentElement.dataset.fit)).toBeUndefined();
      await inside(page).locator('.table summary').click();
      const second = await settledHeight(page, limits);
      expect(Math.abs(second.frame - second.wanted), JSON.stringify(second)).toBeLessThanOrEqual(OFF);
      expect(second.frame).toBeGreaterThan(first.frame + 50);
      await use(inside(page));
    } else await point(inside(page));
    expect(first.scrolls).toBe(false);
    expect(faults(page)).toEqual({ errors: [], failed: [], dialogs: [] });
  });

});

describe('in pages of every kind', () => {
  const { path } = LARGE;
  test('in a sandbox on another site, without CORS, with cookies and storage blocked', async () => {
    const page = await open(`sandbox ${path}`, hostPage(fill('<iframe id="f" sandbox="allow-scripts" src="{src}" title="chart" width="100%" height="1600"></iframe>', elsewhere(`${path}?theme=dark`))));
    await alive(inside(page));
    await use(inside(page));
    expect(await inside(page).evaluate(() => { try { return localStorage.length; } catch { return 'none'; } })).toBe('none');
    expect(faults(page)).toEqual({ errors: [], failed: [], dialogs: [] });
  });

  const told = (page: Page) => page.evaluate(() => (window as unknown as { told: number }).told);
  const LISTENS = '<script>addEventListener("message", (e) => { if (e.data.type === "arus:height") { window.told = e.data.height; f.height = e.data.height; } });</script>';
  test('until a reader turns to it it stays still, as high as it will be', async () => {
    const page = await open(`still ${path}`, hostPage(`${fill('<iframe id="f" src="{src}" title="chart" width="400" height="900"></iframe>', elsewhere(path))}${LISTENS}`));
    await page.waitForFunction(() => 'told' in window);
    await page.waitForTimeout(800);
    const still = await told(page);
    expect(await isAlive(inside(page))).toBe(0);
    await inside(page).locator('.picture').hover();
    await inside(page).waitForSelector('.live[data-live]');
    await page.waitForTimeout(300);
    expect(Math.abs((await told(page)) - still), 'nothing jumps in the host').toBeLessThanOrEqual(OFF);
    await use(inside(page));
    expect(faults(page)).toEqual({ errors: [], failed: [], dialogs: [] });
  });

  const WORDS = () => [...document.querySelectorAll('.picture > svg text')].flatMap((text) => { const { x, y, width } = text.getBoundingClientRect(); return width ? [{ said: text.textContent, x, y }] : []; });
  /** The browser measures letters a little otherwise than the build: here and there a name breaks elsewhere. */
  const STANDS = 4, SHARE = 0.9;
  test.each(oneIn(3, embeds.filter(({ slug }) => chartBySlug(slug).chart.ask === undefined && slug !== 'money-map')).map((place, i) => [place.path, [414, 640][i % 2]!] as const))('%s, %i px wide: nothing in the picture moves when it comes to life', async (still, width) => {
    const page = await open(`woken ${still}`, hostPage(`${fill(`<iframe id="f" src="{src}" title="chart" width="${width}" height="900" style="border:0"></iframe>`, elsewhere(still))}${LISTENS}`));
    await page.waitForFunction(() => 'told' in window);
    const before = await inside(page).evaluate(WORDS);
    expect(await isAlive(inside(page))).toBe(0);
    await inside(page).locator('.picture').hover({ position: { x: 2, y: 2 } });
    await inside(page).waitForSelector('.live[data-live]');
    await page.waitForTimeout(300);
    const after = await inside(page).evaluate(WORDS), stand = before.filter((b) => after.some((a) => a.said === b.said && Math.abs(a.x - b.x) <= STANDS && Math.abs(a.y - b.y) <= STANDS));
    expect(stand.length / before.length, JSON.stringify(before.filter((b) => !stand.includes(b)))).toBeGreaterThanOrEqual(SHARE);
  });

  test('a finger that scrolls past wakes nothing; a tap on a control or a shape does what it means, and so do keys', async () => {
    const opened = async (name: string) => {
      const page = await open(name, hostPage(`${fill('<iframe id="f" src="{src}" title="chart" width="400" height="900"></iframe>', elsewhere(path))}${LISTENS}`), { hasTouch: true });
      await page.waitForFunction(() => 'told' in window);
      return { page, frame: inside(page) };
    };
    const { page, frame } = await opened('tap a choice'), choice = frame.locator('.controls input[type="radio"]:not(:checked)').first(), value = await choice.getAttribute('value');
    await frame.locator('.live').dispatchEvent('pointerover', { pointerType: 'touch' });
    expect(await isAlive(frame)).toBe(0);
    await choice.tap();
    await frame.waitForSelector('.live[data-live]');
    expect(await frame.locator(`.controls input[value="${value}"]`).isChecked()).toBe(true);
    expect(faults(page)).toEqual({ errors: [], failed: [], dialogs: [] });

    const shape = (await opened('tap a shape')).frame;
    await shape.locator('.picture rect').first().tap();
    await shape.waitForSelector('.readout[data-pinned]');

    const { page: tabbed, frame: keyed } = await opened('by keys');
    for (let i = 0; i < 4 && !(await isAlive(keyed)); i++) await tabbed.keyboard.press('Tab');
    expect(await keyed.evaluate(() => document.activeElement?.hasAttribute('data-mark'))).toBe(true);
    await tabbed.keyboard.press('ArrowDown');
    await keyed.waitForSelector('.readout p:not(.hint)');
  });

  test.each(['', '?count=net'])('hidden by its host it tells no height, and the right one once it is shown: %s', async (query) => {
    const page = await open(`hidden ${path}${query}`, hostPage(`<div id="tab" hidden>${fill('<iframe id="f" src="{src}" title="chart" width="400" height="900" style="border:0"></iframe>', elsewhere(path + query))}</div>${LISTENS}`));
    await page.waitForTimeout(800);
    expect(await told(page)).toBeUndefined();
    await page.locator('#tab').evaluate((tab) => { tab.removeAttribute('hidden'); });
    await page.waitForFunction(() => 'told' in window);
    const { frame, wanted } = await settledHeight(page);
    expect(Math.abs(frame - wanted)).toBeLessThanOrEqual(OFF);
    expect(faults(page)).toEqual({ errors: [], failed: [], dialogs: [] });
  });

  test('a lab asks as soon as it is in sight, and not before', async () => {
    const lab = embeds.find(({ slug }) => slug === 'detector')!.path;
    const page = await open(`lab ${lab}`, hostPage(`<div style="height:3000px"></div>${fill('<iframe id="f" src="{src}" title="chart" width="400" height="1900"></iframe>', elsewhere(lab))}`));
    await page.waitForTimeout(800);
    expect(await isAlive(inside(page))).toBe(0);
    await page.locator('#f').scrollIntoViewIfNeeded();
    await inside(page).waitForSelector('.veil');
  });

  test('far below the screen even a frame that is too low stays still', async () => {
    const page = await open(`unseen ${path}`, hostPage(`<div style="height:3000px"></div>${fill('<iframe id="f" src="{src}" title="chart" width="100%" height="300"></iframe><script>addEventListener("message", (e) => { if (e.data.type === "arus:height") window.told = e.data.height; });</script>', elsewhere(path))}`));
    await page.waitForFunction(() => 'told' in window);
    await page.waitForTimeout(800);
    expect(await isAlive(inside(page))).toBe(0);
    await page.locator('#f').scrollIntoViewIfNeeded();
    await inside(page).waitForSelector('.live[data-live]');
    await inside(page).waitForFunction(() => document.documentElement.dataset.fit !== undefined);
  });

  test('from a file, with the network off', async () => {
    const page = await site.open('embed/listen.js');
    await page.context().setOffline(true);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const address = `${pathToFileURL(join(DIST, path, 'index.html')).href}?ui=full`;
    await page.goto(address);
    await alive(page.mainFrame());
    await use(page.mainFrame());
    expect(asked).toEqual([address]);
    expect(faults(page)).toEqual({ errors: [], failed: [], dialogs: [] });
  });

  const small = SMALL.path;
  test.each([['dark', 'light'], ['light', 'dark'], ['light', 'auto'], ['dark', 'auto']] as const)('in a %s host with theme=%s: its own paper, never the browser’s', async (scheme, theme) => {
    const page = await open(`${scheme} ${theme}`, hostPage(fill(`<iframe id="f" src="{src}" title="chart" width="100%" height="400" style="border:0;color-scheme:${theme === 'auto' ? 'light dark' : theme}"></iframe>`, elsewhere(`${small}?theme=${theme}`)), scheme), { colorScheme: scheme });
    await alive(inside(page));
    const { paper, ink, drawn } = await inside(page).evaluate(() => { const { backgroundColor, color } = getComputedStyle(document.documentElement); return { paper: backgroundColor, ink: color, drawn: getComputedStyle(document.documentElement).getPropertyValue('--paper').trim() }; });
    expect(drawn).toBe((theme === 'auto' ? scheme : theme) === 'dark' ? '#191613' : '#fbf7f0');
    expect(paper).toBe(drawn === '#191613' ? 'rgb(25, 22, 19)' : 'rgb(251, 247, 240)');
    expect(ink).not.toBe(paper);
    expect(faults(page)).toEqual({ errors: [], failed: [], dialogs: [] });
  });

  test('a thousand random messages from host and frame change nothing but a height within bounds', async () => {
    const page = await open('junk', hostPage(fill(HOSTS['our listener']!.html, elsewhere(small))));
    await alive(inside(page));
    await settledHeight(page);
    const seen = await inside(page).locator('.live').innerHTML(), random = randomFrom(24);
    const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
    const junk = Array.from({ length: 1000 }, () => {
      const value = () => pick([0, -1, 1e9, NaN, Infinity, '400', '<b>', null, [], {}, '9'.repeat(1000), true, 'javascript:alert(1)', 350.5]);
      const message = Object.fromEntries(Array.from({ length: 1 + Math.floor(random() * 4) }, () => [pick(['type', 'message', 'height', 'value', 'secret', 'context', 'action', 'method', 'windowId', 'subject', 'state', '__proto__', 'constructor', 'sentinel']), pick([value(), 'arus:height', 'ready', 'h5p', 'hello', 'resize', 'register', 'arus:port', 'link'])]));
      return pick([message, JSON.stringify(message), value()]);
    });
    await page.evaluate((all) => { for (const message of all) frames[0]!.postMessage(message, '*'); }, junk);
    await inside(page).evaluate((all) => { for (const message of all) parent.postMessage(message, '*'); }, junk);
    await page.waitForTimeout(300);
    const height = (await page.locator('iframe').boundingBox())!.height;
    expect(height).toBeGreaterThanOrEqual(100);
    expect(height).toBeLessThanOrEqual(4000);
    expect(await inside(page).locator('.live').innerHTML()).toBe(seen);
    expect(page.url()).toContain(host.url);
    expect(faults(page)).toEqual({ errors: [], failed: [], dialogs: [] });
  });
});

describe('what an embed is told', () => {
  const { path } = CASES[1]!;
  test.each(['?theme=blue', '?accent=red', '?status=v0&asOf=banana', '?nobody=1', '?focus=<script>alert(1)</script>'])('%s: the default, with a small note', async (query) => {
    const page = await site.open(path + query);
    await alive(page.mainFrame());
    expect(await page.locator('.trouble').isVisible()).toBe(true);
    expect(faults(page)).toEqual({ errors: [], failed: [], dialogs: [] });
  });

  test('links=off, ui=min, answers=off: nothing to follow, nothing to move, no finding', async () => {
    const page = await site.open(`${path}?links=off&ui=min&answers=off`);
    await alive(page.mainFrame());
    expect(await page.locator('.chart a[href], .chart a:visible').count()).toBe(0);
    expect(await page.locator('.controls, .finding, .news, .legend input').count()).toBe(0);
    await page.locator('.picture [data-mark]').nth(3).focus();
    expect(await page.locator('.readout a').count()).toBe(0);
    expect(await page.locator('.trouble').count()).toBe(0);
  });

  test('an accent is readable in both looks', async () => {
    for (const theme of ['light', 'dark']) {
      const page = await site.open(`${path}?theme=${theme}&accent=ffee00`);
      await alive(page.mainFrame());
      const found = await page.evaluate(() => { const css = getComputedStyle(document.documentElement); return ['--mark', '--paper'].map((name) => css.getPropertyValue(name).trim()); });
      const light = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i]!, 0);
      const [a, b] = found.map(light).sort((x, y) => y - x) as [number, number];
      expect((a + 0.05) / (b + 0.05), found.join(' ')).toBeGreaterThanOrEqual(3);
    }
  });

  test('a state in the address is the one that is reached by hand, element by element', async () => {
    const seen = (page: Page) => page.evaluate(() => [...document.querySelectorAll('.live .picture *, .live .finding, .live .table td')].map((e) => `${e.tagName} ${e.getAttributeNames().sort().map((n) => `${n}=${e.getAttribute(n)}`).join(' ')} ${e.children.length ? '' : e.textContent}`));
    const byAddress = await site.open(`${path}?count=net`), byHand = await site.open(path);
    await Promise.all([alive(byAddress.mainFrame()), alive(byHand.mainFrame())]);
    await byHand.locator('.controls input[value="net"]').check();
    await byHand.waitForFunction(() => location.search.includes('count=net'));
    await byHand.mouse.move(0, 0);
    expect(await seen(byHand)).toEqual(await seen(byAddress));
  });
});

describe('<arus-chart>', () => {
  const { path, slug, lang } = CASES[0]!;
  const page = (attributes: string, scheme = 'light') => hostPage(`<arus-chart chart="${slug}" lang="${lang}" ${attributes}><a href="{src}">fallback</a></arus-chart><script async src="{site}embed/arus-chart.js"></script>`, scheme);

  test('is there when it is near, as high as its chart, in the host’s scheme, and tells what is chosen', async () => {
    const opened = await open('element', fill(page('state="step=2025-06-12"', 'dark'), elsewhere(path)), { prepare: (p) => p.addInitScript(() => { const told: string[] = []; Object.assign(window, { told }); for (const name of ['arus:ready', 'arus:state']) addEventListener(name, (e) => told.push(`${name} ${String((e as CustomEvent).detail)}`)); }) });
    await opened.waitForFunction(() => (window as unknown as { told: string[] }).told.length > 0);
    await alive(inside(opened));
    const { frame, wanted } = await settledHeight(opened);
    expect(Math.abs(frame - wanted)).toBeLessThanOrEqual(OFF);
    expect(await inside(opened).evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await inside(opened).locator('.stops button').last().click();
    await opened.waitForFunction(() => (window as unknown as { told: string[] }).told.some((line) => line.startsWith('arus:state step=')));
    expect(await opened.evaluate(() => (window as unknown as { told: string[] }).told[0])).toBe('arus:ready step=2025-06-12');
    expect(await opened.locator('arus-chart a').isVisible()).toBe(false);
    expect(faults(opened)).toEqual({ errors: [], failed: [], dialogs: [] });
  });

  test('follows a host that changes its look, with what the reader chose', async () => {
    const opened = await open('element at night', fill(page(''), elsewhere(path))), told = () => inside(opened).evaluate(() => [document.documentElement.dataset['theme'], new URLSearchParams(location.search).get('step')]);
    await opened.locator('iframe.ready').waitFor();
    await alive(inside(opened));
    await inside(opened).locator('.stops button').first().click();
    await inside(opened).waitForFunction(() => location.search.includes('step='));
    const [theme, step] = await told();
    expect(theme).toBe('light');
    await opened.evaluate(() => { document.documentElement.style.colorScheme = 'dark'; });
    await opened.waitForFunction(() => document.querySelector('arus-chart')!.shadowRoot!.querySelector('iframe')!.src.includes('theme=dark'));
    await opened.locator('iframe.ready').waitFor();
    await alive(inside(opened));
    expect(await told()).toEqual(['dark', step]);
  });

  test('tells its host what it understood of a state', async () => {
    const opened = await open('element with a broken state', fill(page('state="step=2025-06-12&amp;nobody=1"'), elsewhere(path)), { prepare: (p) => p.addInitScript(() => { for (const name of ['arus:ready', 'arus:state']) addEventListener(name, (e) => { Object.assign(window, { understood: (e as CustomEvent).detail }); }); }) });
    await opened.waitForFunction(() => (window as unknown as { understood?: string }).understood === 'step=2025-06-12');
  });

  test('is not loaded before it is near, and leaves what it holds if there is no chart', async () => {
    const far = await open('far element', fill(`<div style="height:4000px"></div>${page('')}`, elsewhere(path)));
    await far.waitForTimeout(500);
    expect(far.frames().length).toBe(1);
    expect(await far.locator('arus-chart a').count()).toBe(1);
    const none = await open('no element', fill(page('view="no such view!"'), elsewhere(path)));
    await none.waitForTimeout(500);
    expect(await none.locator('arus-chart a').isVisible()).toBe(true);
  });
});
