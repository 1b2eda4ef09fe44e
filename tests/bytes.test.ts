/** How much a page weighs, as a server sends it: brotli at its best. A chapter before the reader scrolls, a chart with all that it loads while it is read to its end. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { chartBySlug } from '../src/charts/registry';
import { weigh } from '../tools/bench/weigh.mjs';
import { scrollThrough, useSite } from './browser';
import { chapters, chartPages, DIST, htmlFiles, inTurn } from './dist';

const site = useSite();
const KB = 1000;
const MOST = { chapter: 120 * KB, chartScript: 20 * KB, labScript: 25 * KB, html: 60 * KB };
/** Charts that still weigh more than they should: each may get lighter, none heavier. Those that are less than a kilobyte over carry the pictures of low frames along, which only embeds show. */
const STILL: Readonly<Record<string, number>> = { 'round-trip': 24.6 * KB, matrix: 22.1 * KB, 'money-map': 21.6 * KB, capex: 20.3 * KB, 'label-it': 25.2 * KB, 'largest-rounds': 20.2 * KB, 'scale-valuation': 20.4 * KB };
const isLab = (slug: string): boolean => chartBySlug(slug).chart.ask !== undefined;

async function weightOf(path: string, scroll: boolean) {
  const loaded: string[] = [];
  const page = await site.open(path, { prepare: (p) => Promise.resolve(p.on('response', (response) => { loaded.push(new URL(response.url()).pathname); })) });
  if (scroll) await scrollThrough(page);
  await page.waitForLoadState('networkidle');
  return weigh(DIST, loaded);
}
const list = (files: readonly { file: string; bytes: number }[]) => files.toSorted((a, b) => b.bytes - a.bytes).map(({ file, bytes }) => `${(bytes / KB).toFixed(1)} kB ${file}`).join('\n');

describe.each(chapters)('$path', ({ path }) => {
  test('the chapter, before the reader scrolls', async () => {
    const { total, files } = await weightOf(path, false);
    expect(files.length).toBeGreaterThan(3);
    expect(total, list(files)).toBeLessThanOrEqual(MOST.chapter);
  });
});

describe.each(inTurn(chartPages))('$path', ({ path, slug }) => {
  test('the script of the chart, with all that it shares', async () => {
    const { js, files } = await weightOf(path, true);
    expect(js).toBeGreaterThan(KB);
    expect(js, list(files.filter(({ file }) => file.endsWith('.js')))).toBeLessThanOrEqual(STILL[slug] ?? (isLab(slug) ? MOST.labScript : MOST.chartScript));
  });
});

/** Brotli in a hurry: never smaller than at its best, so that what passes here passes there. */
const bytesOf = (file: string) => readFileSync(join(DIST, file));
const quickly = (text: Buffer): number => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
test('no page is heavy by itself', { timeout: 300_000 }, () => {
  const suspects = htmlFiles().filter((file) => { const text = bytesOf(file); return text.length > MOST.html && quickly(text) > MOST.html; });
  const heavy = suspects.map((file) => ({ file, bytes: brotliCompressSync(bytesOf(file)).length })).filter(({ bytes }) => bytes > MOST.html);
  expect(list(heavy)).toBe('');
});
