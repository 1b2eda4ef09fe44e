import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from '../install.mjs';

/** The project's own charts, run without a page. @returns {Promise<typeof import('./charts.ts')>} */
export async function loadCharts() {
  /** @type {{ module: typeof import('./charts.ts') }} */
  const { module } = await runnerImport(join(ROOT, 'tools', 'bench', 'charts.ts'), { configFile: false, logLevel: 'error', root: ROOT });
  return module;
}

/** The models and their data, run without a page. @returns {Promise<typeof import('./work.ts')>} */
export async function loadModels() {
  /** @type {{ module: typeof import('./work.ts') }} */
  const { module } = await runnerImport(join(ROOT, 'tools', 'bench', 'work.ts'), { configFile: false, logLevel: 'error', root: ROOT });
  return module;
}
