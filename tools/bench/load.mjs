import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from '../install.mjs';

/** The project's own charts, run without a page. @returns {Promise<typeof import('./charts.ts')>} */
export async function loadCharts() {
  /** @type {{ module: typeof import('./charts.ts') }} */
  const { module } = await runnerImport(join(ROOT, 'tools', 'bench', 'charts.ts'), { configFile: false, logLevel: 'error', root: ROOT });
  return module;
}
