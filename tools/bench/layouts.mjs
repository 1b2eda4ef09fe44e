/** Times reading, layout, finding and table of every chart over random states, on the real data and on sets of deals ten and a hundred times as large. */
import { loadCharts } from './load.mjs';
import { quantile } from './table.mjs';

const CHANGES = 200;
/** Large sets take longer; fewer changes tell enough. */
const FEWER = { 1: CHANGES, 10: 60, 100: 12 };
const WIDTH = 1200;
const AIMS = { 1: '< 16', 10: '< 100', 100: '' };

/** @returns {Promise<import('./table.mjs').Row[]>} */
export async function timeLayouts() {
  const charts = await loadCharts();
  return charts.SLUGS.flatMap((slug) => /** @type {const} */ ([1, 10, 100]).flatMap((times) => {
    const made = charts.prepare(slug, times, WIDTH);
    if (!made) return [];
    const queries = charts.queriesOf(slug, FEWER[times]);
    // The engine compiles what it has run before: the first round does not count.
    if (times < 100) for (const query of queries) made.draw(query);
    const sorted = queries.map((query) => { const began = performance.now(); made.draw(query); return performance.now() - began; }).toSorted((a, b) => a - b);
    return [{ chart: slug, deals: made.deals, changes: queries.length, median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), aim: AIMS[times] }];
  }));
}
