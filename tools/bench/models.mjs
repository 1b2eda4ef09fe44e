/** Times the models that a page waits for: Dawid and Skene on 8,000 labels, logistic regression on counts, a classifier of digits. */
import { loadModels } from './load.mjs';
import { quantile } from './table.mjs';

const RUNS = 15;

/** @returns {Promise<import('./table.mjs').Row[]>} */
export async function timeModels() {
  const models = await loadModels();
  return models.WORK.map(({ name, run, aim }) => {
    // The engine compiles what it has run before, and a reader's page has not: the first run is told on its own.
    const times = Array.from({ length: RUNS }, () => { const began = performance.now(); run(); return performance.now() - began; });
    const sorted = times.slice(1).toSorted((a, b) => a - b);
    return { model: name, runs: RUNS, first: times[0] ?? 0, median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), aim };
  });
}
