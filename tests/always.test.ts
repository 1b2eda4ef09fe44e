/** Scripts off, blocked, or throwing before any of ours, data that does not come: picture, finding, table, sources and text stay. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Opened, scrollThrough, useSite } from './browser';
import { skipGuess } from './chart';
import { chapters, chartPages, inTurn, oneIn } from './dist';

const site = useSite();
/** What a page may still do after its scripts failed: a second try of a module comes after one second. */
const AFTERMATH = 1300;

/** Makes one of the browser's own functions throw, before any script of the page runs. */
const breaking = (name: string): Opened => ({
  prepare: (page) => page.addInitScript((path) => {
    const steps = path.split('.'), last = steps.pop()!;
    const owner = steps.reduce<Record<string, unknown>>((o, step) => o[step] as Record<string, unknown>, globalThis as never);
    owner[last] = function broken() { throw new Error(`${path} is broken`); };
  }, name),
});
const OFF: Opened = { javaScriptEnabled: false };
const BLOCKED: Opened = { prepare: (page) => page.route('**/*.js', (route) => route.abort()) };
const GIVEN = '**/*.given.json*';
const FAILING: readonly (readonly [string, Opened])[] = Object.entries<Opened>({
  'without the data': { prepare: (page) => page.route(GIVEN, (route) => route.abort()) },
  'with something else for the data': { prepare: (page) => page.route(GIVEN, (route) => route.fulfill({ body: '<p>Please sign in to this network.</p>' })) },
  'throwing where islands are defined': breaking('customElements.define'),
  'throwing where parts come into view': breaking('IntersectionObserver'),
  'throwing while a chart is drawn': breaking('Intl.NumberFormat'),
  'throwing after a chart was drawn': breaking('ResizeObserver'),
  'throwing where the address is read': breaking('URLSearchParams'),
});
/** All ways are the same mechanism in every chart, so charts and chapters take turns: each is met without scripts, with blocked ones, and in two of the ways to fail. */
const pages = oneIn(2, [...inTurn(chartPages), ...inTurn(chapters)]), turns = new Set(oneIn(4, pages, 2).map((place) => place.path));
const waysOf = (path: string, i: number): (readonly [string, Opened])[] => (turns.has(path) ? [['off', OFF], ['blocked', BLOCKED], ...[0, 1].map((n) => FAILING[(2 * i + n) % FAILING.length]!)] : [['off', OFF]]);

/** What a reader sees of the charts of a page, and the rest of its text. */
const seen = (page: Page) => page.evaluate(() => {
  const clean = (e: Element | null | undefined) => (e?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const visible = (e: Element | null | undefined) => !!e?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && e.getBoundingClientRect().width > 0 && e.getBoundingClientRect().height > 0;
  const added = '.live, .guess, .still, .story-key, noscript, .step-nav';
  return {
    charts: [...document.querySelectorAll('figure.chart')].map((chart) => {
      const story = chart.closest('.story');
      const drawn = [...(story ?? chart).querySelectorAll('.picture svg, .still svg')].filter(visible);
      return {
        told: Boolean(story), shapes: drawn.length ? Math.min(...drawn.map((svg) => [...svg.querySelectorAll('path, rect, circle')].filter(visible).length)) : 0,
        finding: visible(chart.querySelector('.finding')) ? clean(chart.querySelector('.finding')) : '', rows: chart.querySelectorAll('.table tbody tr').length,
        table: visible(chart.querySelector('.table summary')), sources: chart.querySelectorAll('.chart-foot a').length,
      };
    }),
    text: [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd, th, td, summary)')].filter((e) => !e.closest(added) && visible(e) && !e.querySelector('p, li')).map(clean),
  };
});

const asItShould = new Map<string, Awaited<ReturnType<typeof seen>>>();
async function withScripts(path: string) {
  if (!asItShould.has(path)) {
    const page = await site.open(path);
    await scrollThrough(page);
    await skipGuess(page);
    const folded = await seen(page);
    // A living chart draws the rows of its table once that is open.
    await page.evaluate(() => { for (const table of document.querySelectorAll<HTMLDetailsElement>('.live .table')) table.open = true; });
    await page.evaluate(() => new Promise((drawn) => { requestAnimationFrame(() => { setTimeout(drawn); }); }));
    const { charts } = await seen(page);
    asItShould.set(path, { ...folded, charts: folded.charts.map((chart, i) => ({ ...chart, rows: charts[i]!.rows })) });
  }
  return asItShould.get(path)!;
}

describe.each(pages.map(({ path }, i) => ({ path, ways: waysOf(path, Math.floor(i / 2)) })))('$path', ({ path, ways }) => {
  test.each(ways)('scripts %s', async (way, options) => {
    const whole = await withScripts(path);
    const page = await site.open(path, options);
    if (way !== 'off') {
      await scrollThrough(page, false);
      await page.waitForTimeout(AFTERMATH);
    }
    const found = await seen(page);
    expect(found.charts.length).toBe(whole.charts.length);
    found.charts.forEach((chart, i) => {
      expect(chart.shapes, 'shapes that are seen').toBeGreaterThan(0);
      expect(chart.rows).toBeGreaterThan(0);
      expect(chart.sources, 'links to sources').toBeGreaterThan(0);
      // A story was scrolled to its last step where scripts run; without them its table is that of the first.
      if (chart.told) return;
      expect(chart.rows, 'rows of the table').toBe(whole.charts[i]!.rows);
      expect(chart.finding).toBe(whole.charts[i]!.finding);
      expect(chart.finding).not.toBe('');
      expect(chart.table, 'a table to open').toBe(true);
    });
    expect(found.text).toEqual(whole.text);
    expect(found.text.length).toBeGreaterThan(2);
  });
});
