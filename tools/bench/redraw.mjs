/** Times a change of state in a real browser: from the change until the new picture is laid out. And what a chart page holds in memory. */
import { chromium } from 'playwright-core';
import { findChromium, LAUNCH_ARGS, NO_CHROMIUM } from '../browser.mjs';
import { serveFolder } from '../serve.mjs';
import { loadCharts } from './load.mjs';
import { quantile } from './table.mjs';

const CHANGES = 200;
const TIMES = /** @type {const} */ ([1, 10]);
const AIMS = { 1: 'median < 16', 10: 'median < 100' };
const MB = 1e6;

/** Puts other data into a page on its way: they stand as JSON in an attribute. */
const withData = (/** @type {string} */ html, /** @type {string} */ data) => {
  const escape = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const head = '&quot;data&quot;:[0,', from = html.indexOf(head) + head.length, to = html.indexOf('],&quot;words&quot;:', from);
  return html.slice(0, from) + escape(JSON.stringify(data)) + html.slice(to);
};

/**
 * @param {string} root folder of the built site
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function timeRedraws(root) {
  const executablePath = findChromium();
  if (executablePath === undefined) return [{ chart: NO_CHROMIUM }];
  const charts = await loadCharts(), server = await serveFolder(root), browser = await chromium.launch({ executablePath, args: [...LAUNCH_ARGS, '--js-flags=--expose-gc', '--enable-precise-memory-info'] });
  try {
    const rows = [];
    for (const slug of charts.SLUGS) for (const times of TIMES) {
      const data = charts.dataOf(slug, times);
      if (data === undefined) continue;
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      if (times > 1) await page.route(`**/charts/${slug}/`, async (route) => { const answer = await route.fetch(); await route.fulfill({ response: answer, body: withData(await answer.text(), data) }); });
      await page.goto(`${server.url}en/charts/${slug}/`);
      await page.waitForSelector('.live[data-live]');
      const spent = await page.evaluate(async (queries) => {
        const live = document.querySelector('.live'), times = [];
        for (const query of queries) {
          const began = performance.now();
          live.dispatchEvent(new CustomEvent('arus:set', { detail: query }));
          // The picture is drawn in a microtask; asking for a box lays it out.
          await new Promise((done) => { queueMicrotask(() => { queueMicrotask(() => { done(undefined); }); }); });
          live.getBoundingClientRect();
          times.push(performance.now() - began);
          await new Promise((done) => { requestAnimationFrame(() => { done(undefined); }); });
        }
        return times;
      }, charts.queriesOf(slug, CHANGES));
      const heap = await page.evaluate(() => { /** @type {any} */ (globalThis).gc?.(); return /** @type {any} */ (performance).memory.usedJSHeapSize; });
      const sorted = spent.toSorted((a, b) => a - b);
      rows.push({ chart: slug, data: `×${times}`, median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), aim: AIMS[times], 'heap, MB': heap / MB });
      await page.close();
    }
    return rows;
  } finally {
    await browser.close();
    await server.close();
  }
}
