/** What one page of each kind loads, seen by a browser that scrolls it to its end. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium, LAUNCH_ARGS, NO_CHROMIUM } from '../browser.mjs';
import { serveFolder } from '../serve.mjs';
import { weigh } from './weigh.mjs';

const KB = 1000;
const AIMS = { chapter: 120, chartScript: 20 };

/**
 * The pages to weigh, with their aims: cover, chapters, charts, lists, one record.
 * @param {string} root
 * @returns {{ path: string, aim: string }[]}
 */
function kinds(root) {
  const folders = (/** @type {string} */ path) => readdirSync(join(root, path)).filter((name) => existsSync(join(root, path, name, 'index.html'))).map((name) => `${path}${name}/`).sort();
  const lists = ['en/charts/', 'en/deals/'];
  const chapters = folders('en/').filter((path) => !lists.includes(path)).map((path) => ({ path, aim: `total <= ${AIMS.chapter}` }));
  const charts = folders('en/charts/').map((path) => ({ path, aim: `js <= ${AIMS.chartScript}` }));
  return [{ path: 'en/', aim: '' }, ...chapters, ...charts, ...lists.map((path) => ({ path, aim: '' })), { path: folders('en/deals/')[0] ?? 'en/', aim: '' }];
}

/**
 * Weighs the pages.
 * @param {string} root folder of the built site
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function weighPages(root) {
  const executablePath = findChromium();
  if (executablePath === undefined) return [{ page: NO_CHROMIUM }];
  const server = await serveFolder(root);
  const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS });
  try {
    const rows = [];
    for (const { path, aim } of kinds(root)) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      /** @type {string[]} */
      const loaded = [];
      page.on('response', (response) => { loaded.push(new URL(response.url()).pathname); });
      await page.goto(server.url + path);
      await page.evaluate(async () => {
        for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
          scrollTo(0, y);
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
        }
      });
      await page.waitForLoadState('networkidle');
      const { html, css, js, fonts, total } = weigh(root, loaded);
      rows.push({ page: path, html: html / KB, css: css / KB, js: js / KB, fonts: fonts / KB, total: total / KB, aim });
      await page.close();
    }
    return rows;
  } finally {
    await browser.close();
    await server.close();
  }
}
