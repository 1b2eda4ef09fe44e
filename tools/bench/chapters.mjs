/**
 * Chapters beside the same text as plain HTML, on a slow phone and a slow line (CPU × 4, 1.6 Mbit/s, 150 ms), before the
 * reader scrolls: when the largest part is painted (LCP), how far things move by themselves (CLS), and how long scripts
 * keep the reader waiting.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findChromium, LAUNCH_ARGS, NO_CHROMIUM } from '../browser.mjs';
import { quantile } from './table.mjs';

const SLOWER = 4, LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const PHONE = { width: 360, height: 780 };
/** Loads of each page that count; a chapter and its words take turns, so that what else the machine does falls on both. One load before them does not: the server packs its files then. */
const RUNS = 9;
/** After this time nothing moves any more of what a page does by itself, in milliseconds. */
const SETTLED = 3000;
/** Work without a break that is longer than this keeps a reader waiting, in milliseconds. */
const LONG = 50;
const PATIENCE = 120_000;
/** The folders of the languages are named by their codes. */
const LANGUAGE = /^[a-z]{2}$/;
const TYPES = /** @type {Record<string, string>} */ ({ '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.woff2': 'font/woff2', '.svg': 'image/svg+xml' });

/** The words of a page, without scripts, styles and pictures. */
const plainOf = (/** @type {string} */ html) => {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const text = main.replace(/<(script|style|svg|template|noscript)[\s\S]*?<\/\1>/g, '').replace(/ (?:props|class|style|data-[\w-]+|client|component-url|renderer-url|opts)="[^"]*"/g, '');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>plain</title>${text}</html>`;
};

/** Serves a folder as brotli, as hosts do, and beside it pages made here. */
async function serve(/** @type {string} */ root, /** @type {Map<string, Buffer>} */ made) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? ''), file = join(root, path.endsWith('/') ? `${path}index.html` : path), type = TYPES[extname(file)] ?? 'application/octet-stream';
    if (!made.has(path) && existsSync(file) && statSync(file).isFile()) made.set(path, type === TYPES['.woff2'] ? readFileSync(file) : brotliCompressSync(readFileSync(file)));
    const body = made.get(path);
    response.writeHead(body ? 200 : 404, { 'Content-Type': path.startsWith('/plain/') ? TYPES['.html'] : type, ...(body && type !== TYPES['.woff2'] && { 'Content-Encoding': 'br' }) }).end(body);
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', () => { resolve(undefined); }); });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, close: () => { server.close(); server.closeAllConnections(); } };
}

/** Runs in the page before all else. */
const watch = () => {
  const seen = { lcp: 0, cls: 0, long: /** @type {number[]} */ ([]) };
  Object.assign(globalThis, { seen });
  const on = (/** @type {string} */ type, /** @type {(entry: any) => void} */ note) => { new PerformanceObserver((list) => { list.getEntries().forEach(note); }).observe({ type, buffered: true }); };
  on('largest-contentful-paint', (entry) => { seen.lcp = entry.startTime; });
  on('layout-shift', (entry) => { if (!entry.hadRecentInput) seen.cls += entry.value; });
  on('longtask', (entry) => { seen.long.push(entry.duration); });
};

/**
 * @param {string} root folder of the built site
 * @param {RegExp} only addresses of the chapters to take
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function timeChapters(root, only = /./) {
  const executablePath = findChromium();
  if (executablePath === undefined) return [{ chapter: NO_CHROMIUM }];
  const paths = readdirSync(root).filter((name) => LANGUAGE.test(name)).flatMap((lang) => readdirSync(join(root, lang)).map((slug) => `${lang}/${slug}/`)).filter((path) => only.test(path) && existsSync(join(root, path, 'index.html')) && /class="(?:[^"]*\s)?chapter[\s"]/.test(readFileSync(join(root, path, 'index.html'), 'utf8')));
  /** @type {Map<string, Buffer>} */
  const made = new Map(paths.map((path) => [`/plain/${path}`, brotliCompressSync(plainOf(readFileSync(join(root, path, 'index.html'), 'utf8')))]));
  const server = await serve(root, made), browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS });
  const median = (/** @type {number[]} */ values) => quantile(values.toSorted((a, b) => a - b), 0.5);

  async function timeOf(/** @type {string} */ path) {
    const context = await browser.newContext({ viewport: PHONE, isMobile: true, deviceScaleFactor: 2 }), page = await context.newPage(), hold = await context.newCDPSession(page);
    page.setDefaultTimeout(PATIENCE);
    await hold.send('Network.enable');
    await hold.send('Network.emulateNetworkConditions', LINE);
    await hold.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.addInitScript(watch);
    await page.goto(server.url + path, { waitUntil: 'load' });
    await page.waitForTimeout(SETTLED);
    const { lcp, cls, long } = await page.evaluate(() => /** @type {{ lcp: number, cls: number, long: number[] }} */ (/** @type {any} */ (globalThis).seen));
    await context.close();
    return { lcp, cls, blocking: long.reduce((sum, one) => sum + Math.max(0, one - LONG), 0) };
  }

  try {
    const rows = [];
    for (const path of paths) {
      const runs = { own: /** @type {Awaited<ReturnType<typeof timeOf>>[]} */ ([]), plain: /** @type {Awaited<ReturnType<typeof timeOf>>[]} */ ([]) };
      await timeOf(`/${path}`);
      for (let run = 0; run < RUNS; run++) { runs.own.push(await timeOf(`/${path}`)); runs.plain.push(await timeOf(`/plain/${path}`)); }
      const of = (/** @type {'own' | 'plain'} */ whose, /** @type {'lcp' | 'cls' | 'blocking'} */ what) => median(runs[whose].map((one) => one[what]));
      rows.push({ chapter: path, 'LCP, ms': of('own', 'lcp'), 'plain, ms': of('plain', 'lcp'), 'x plain': of('own', 'lcp') / of('plain', 'lcp'), aim: '<= 1.3', CLS: of('own', 'cls').toFixed(3), 'blocking, ms': of('own', 'blocking'), 'of plain': of('plain', 'blocking'), ' aim': '< 100' });
    }
    return rows;
  } finally {
    await browser.close();
    server.close();
  }
}
