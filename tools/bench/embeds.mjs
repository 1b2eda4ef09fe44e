/**
 * Embeds beside the least that could show the same picture: plain inline SVG with a kilobyte of tooltips. On a slow
 * phone and a slow line (CPU × 4, 1.6 Mbit/s, 150 ms): weight, first paint, first tooltip, memory, changes; and ten on one page.
 */
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findChromium, LAUNCH_ARGS, NO_CHROMIUM } from '../browser.mjs';
import { quantile } from './table.mjs';

const KB = 1000, MB = 1e6;
const SLOWER = 4, LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const RUNS = 7, CHANGES = 60, TEN = 10;
/** Work without a break that is longer than this keeps a reader waiting, in milliseconds. */
const LONG = 50;
/** For a machine that is busy besides, in milliseconds. */
const PATIENCE = 180_000;
const BOX = { width: 720, height: 900 };
/** High enough that all ten are in sight, and come to life: a browser paints no others, and no embed starts unseen. Each frame is lower than its chart. */
const WALL = { width: 1500, height: 3100 }, LOW = 600, WIDTH = 700;
/** A window as readers have it. */
const WINDOW = { width: 720, height: 800 };
/** After this time a page has done what it does by itself, in milliseconds. */
const SETTLED = 4000;

/** A server that sends every page as brotli, as hosts do. */
async function serve(/** @type {Map<string, Buffer>} */ pages) {
  const server = createServer((request, response) => {
    const page = pages.get((request.url ?? '').split('?')[0] ?? '');
    response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': page ? 'br' : 'identity' }).end(page);
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', () => { resolve(undefined); }); });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, close: () => { server.close(); server.closeAllConnections(); } };
}

/** The picture of a living embed as a page of its own: the names of its marks are its tooltips. */
const plainOf = (/** @type {string} */ svg, /** @type {string} */ css, /** @type {string} */ title) => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>${title}</title><style>${css}</style>
<div class="picture">${svg}</div><p class="readout"></p>
<script>const tip = document.querySelector('.readout'), over = (e) => { const mark = e.target.closest('[data-mark]'); tip.textContent = mark ? mark.getAttribute('aria-label') : ''; };
for (const type of ['pointermove', 'focusin', 'click']) document.querySelector('.picture').addEventListener(type, over);</script></html>`;

/** Runs in the page before all else: points at the first mark again and again until its name is shown. In a page that is `left` alone it does nothing. */
const probe = (/** @type {boolean} */ left) => {
  if (left) return;
  const look = () => {
    const mark = document.querySelector('[data-mark]') ?? document.querySelector('.picture > svg'), name = mark?.getAttribute('aria-label');
    for (const type of ['pointerover', 'pointermove']) mark?.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'mouse' }));
    if (name && document.querySelector('.readout')?.textContent?.startsWith(name)) Object.assign(globalThis, { tooltip: performance.now() });
    else setTimeout(look, 4);
  };
  setTimeout(look, 0);
};

/** Moves controls at random; each change is done when the new picture is laid out. Runs in the page. */
const change = async (/** @type {number} */ count) => {
  let seed = 7;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647, times = [];
  const skip = /** @type {HTMLElement | null} */ (document.querySelector('[data-skip]'));
  skip?.click();
  for (let done = 0, tried = 0; done < count && tried < count * 4; tried++) {
    await new Promise((next) => { requestAnimationFrame(() => { setTimeout(next); }); });
    const all = [...document.querySelectorAll('.controls input, .controls select, .legend input')].filter((e) => !(/** @type {HTMLInputElement} */ (e).checked && /** @type {HTMLInputElement} */ (e).type === 'radio') && /** @type {HTMLInputElement} */ (e).type !== 'search');
    const control = /** @type {HTMLInputElement} */ (all[Math.floor(random() * all.length)]), picture = document.querySelector('.picture');
    if (!control) break;
    const before = picture?.innerHTML, began = performance.now();
    if (control.type === 'range') { control.value = String(Math.floor(random() * (Number(control.max) + 1))); control.dispatchEvent(new Event('input', { bubbles: true })); } else if (control instanceof HTMLSelectElement) { /** @type {HTMLSelectElement} */ (control).selectedIndex = Math.floor(random() * /** @type {HTMLSelectElement} */ (control).options.length); control.dispatchEvent(new Event('change', { bubbles: true })); } else control.click();
    // The picture is drawn in a microtask; asking for a box lays it out.
    await new Promise((next) => { queueMicrotask(() => { queueMicrotask(() => { next(undefined); }); }); });
    picture?.getBoundingClientRect();
    const spent = performance.now() - began;
    if (picture?.innerHTML !== before) { times.push(spent); done++; }
  }
  return times;
};

/**
 * @param {string} root folder of the built site
 * @param {RegExp} only the charts to time
 * @returns {Promise<Record<'one' | 'ten' | 'page', import('./table.mjs').Row[]>>}
 */
export async function timeEmbeds(root, only = /./) {
  const executablePath = findChromium();
  if (executablePath === undefined) return { one: [{ chart: NO_CHROMIUM }], ten: [], page: [] };
  const slugs = readdirSync(join(root, 'en', 'embed')).filter((slug) => only.test(slug) && existsSync(join(root, 'en', 'embed', slug, 'index.html'))).sort();
  /** @type {Map<string, Buffer>} */
  const pages = new Map();
  const add = (/** @type {string} */ path, /** @type {string} */ html) => pages.set(path, brotliCompressSync(html));
  const kb = (/** @type {string} */ path) => (pages.get(path)?.length ?? 0) / KB;
  for (const slug of slugs) add(`/embed/${slug}`, readFileSync(join(root, 'en', 'embed', slug, 'index.html'), 'utf8'));
  const server = await serve(pages), browser = await chromium.launch({ executablePath, args: [...LAUNCH_ARGS, '--enable-precise-memory-info'] });

  /** A fresh page on the slow line, with a hold on its machine. */
  async function open(/** @type {string} */ path, { slow = true, viewport = BOX, left = false } = {}) {
    const context = await browser.newContext({ viewport }), page = await context.newPage(), hold = await context.newCDPSession(page);
    page.setDefaultTimeout(PATIENCE);
    if (slow) { await hold.send('Network.enable'); await hold.send('Network.emulateNetworkConditions', LINE); await hold.send('Emulation.setCPUThrottlingRate', { rate: SLOWER }); }
    await page.addInitScript(() => {
      Object.assign(globalThis, { long: [] });
      new PerformanceObserver((list) => { /** @type {any} */ (globalThis).long.push(...list.getEntries().map((entry) => entry.duration)); }).observe({ type: 'longtask', buffered: true });
    });
    await page.addInitScript(probe, left);
    await page.goto(server.url + path);
    if (!left) for (const frame of page.frames()) if (frame.parentFrame() || page.frames().length === 1) await frame.waitForFunction(() => 'tooltip' in globalThis && performance.getEntriesByName('first-contentful-paint').length > 0);
    const heap = async () => { await hold.send('HeapProfiler.collectGarbage'); return /** @type {number} */ ((await hold.send('Runtime.getHeapUsage')).usedSize) / MB; };
    return { page, heap, close: () => context.close() };
  }
  const median = (/** @type {number[]} */ values) => quantile(values.toSorted((a, b) => a - b), 0.5);
  async function timesOf(/** @type {string} */ path) {
    const seen = [];
    for (let run = 0; run < RUNS; run++) {
      const { page, close } = await open(path);
      seen.push(await page.evaluate(() => ({ paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN, tooltip: /** @type {any} */ (globalThis).tooltip })));
      await close();
    }
    return { paint: median(seen.map((s) => s.paint)), tooltip: median(seen.map((s) => s.tooltip)) };
  }
  /** As high as the snippet says that our dialog makes: it measured the embed. */
  async function heightOf(/** @type {string} */ path) {
    const { page, close } = await open(path, { slow: false, viewport: { width: WIDTH, height: WALL.height }, left: true });
    const height = await page.evaluate(() => Math.ceil(document.querySelector('.chart, body')?.getBoundingClientRect().height ?? 0));
    await close();
    return height;
  }
  const pageOf = (/** @type {string[]} */ paths, /** @type {string} */ loading, /** @type {number[]} */ heights) => `<!doctype html><meta charset="utf-8"><title>ten</title><link rel="icon" href="data:,">${paths.map((one, i) => `<iframe src="${one}" width="${WIDTH}" height="${heights[i] ?? LOW}" title="chart" loading="${loading}"></iframe>`).join('')}`;
  /** Ten in a page as our snippet shows them, before the reader scrolls or points at anything: what they keep the reader waiting. */
  async function inPage(/** @type {string} */ what, /** @type {string[]} */ paths) {
    const path = `/page${paths[0] ?? ''}`;
    add(path, pageOf(paths, 'lazy', await Promise.all(paths.map(heightOf))));
    const { page, heap, close } = await open(path, { viewport: WINDOW, left: true });
    await page.waitForTimeout(SETTLED);
    const long = await page.evaluate(() => /** @type {number[]} */ (/** @type {any} */ (globalThis).long)), loaded = page.frames().filter((frame) => frame.url().startsWith('http')).length - 1;
    const row = { what, loaded, blocking: long.reduce((sum, one) => sum + Math.max(0, one - LONG), 0), aim: '< 200', 'heap, MB': await heap() };
    await close();
    return row;
  }
  async function together(/** @type {string} */ what, /** @type {string[]} */ paths) {
    const path = `/ten${paths[0] ?? ''}`;
    add(path, pageOf(paths, 'eager', []));
    const { page, heap, close } = await open(path, { viewport: WALL }), frames = page.frames().slice(1);
    const seen = await Promise.all(frames.map((frame) => frame.evaluate(() => ({ paint: (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN) + performance.timeOrigin }))));
    // The frames share a thread with the page, which so sees the long tasks of all.
    const { began, long } = await page.evaluate(() => ({ began: performance.timeOrigin, long: /** @type {number[]} */ (/** @type {any} */ (globalThis).long) })), row = { what, kB: paths.reduce((sum, one) => sum + kb(one), 0), 'all painted': Math.max(...seen.map((s) => s.paint)) - began, blocking: long.reduce((sum, one) => sum + Math.max(0, one - LONG), 0), 'heap, MB': await heap() };
    await close();
    return row;
  }

  try {
    const one = [];
    for (const slug of slugs) {
      const { page, heap, close } = await open(`/embed/${slug}`, { slow: false }), held = await heap();
      add(`/plain/${slug}`, plainOf(...await page.evaluate(() => /** @type {[string, string, string]} */ ([document.querySelector('.picture > svg')?.outerHTML ?? '', [...document.querySelectorAll('style')].map((style) => style.textContent).join(''), document.title]))));
      await close();
      const embed = await timesOf(`/embed/${slug}`), plain = await timesOf(`/plain/${slug}`), slow = await open(`/embed/${slug}`);
      const changes = (await slow.page.evaluate(change, CHANGES)).toSorted((a, b) => a - b);
      await slow.close();
      one.push({ chart: slug, kB: kb(`/embed/${slug}`), 'plain kB': kb(`/plain/${slug}`), paint: embed.paint, 'x plain': embed.paint / plain.paint, tooltip: embed.tooltip, ' x plain': embed.tooltip / plain.tooltip, 'change p50': quantile(changes, 0.5), p95: quantile(changes, 0.95), 'heap, MB': held });
    }
    const chosen = Array.from({ length: TEN }, (_, i) => slugs[i % slugs.length] ?? '');
    const [embeds, plains] = ['embed', 'plain'].map((kind) => chosen.map((slug) => `/${kind}/${slug}`));
    return { one, ten: [await together('embeds', embeds), await together('plain SVG', plains)], page: [await inPage('embeds', embeds), await inPage('plain SVG', plains)] };
  } finally {
    await browser.close();
    server.close();
  }
}
