/** Times the layout of money-map on the real deals and on generated sets of ten and a hundred times as many. */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from '../install.mjs';

const RUNS = 30;
/** The engine compiles what it has run often: so long, in milliseconds, and so often it runs before the clock counts. */
const WARM_UP = { time: 400, runs: 5 };
const TIMES = [1, 10, 100];
const WIDTHS = [320, 1200];
const AIMS = { 1: '< 4', 100: '< 60' };

/**
 * The value below which a share of the sorted numbers lies.
 * @param {readonly number[]} sorted
 * @param {number} share
 */
const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

/** @returns {Promise<import('./table.mjs').Row[]>} */
export async function timeLayouts() {
  /** @type {{ module: typeof import('./moneyMap.ts') }} */
  const { module } = await runnerImport(join(ROOT, 'tools', 'bench', 'moneyMap.ts'), { configFile: false, logLevel: 'error', root: ROOT });
  return WIDTHS.flatMap((width) => {
    let first = 0;
    return TIMES.map((times) => {
      const { deals, draw } = module.prepare(times, width);
      const time = () => { const began = performance.now(); draw(); return performance.now() - began; };
      for (let runs = 0, spent = 0; runs < WARM_UP.runs || spent < WARM_UP.time; runs++) spent += time();
      const sorted = Array.from({ length: RUNS }, time).toSorted((a, b) => a - b), median = quantile(sorted, 0.5);
      if (times === 1) first = median;
      return { width, deals, median, p95: quantile(sorted, 0.95), 'growth in time': median / first, 'growth in deals': times, aim: AIMS[/** @type {1 | 100} */ (times)] ?? '' };
    });
  });
}
