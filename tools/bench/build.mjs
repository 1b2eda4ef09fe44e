/** How long the site takes to build, into a folder that is thrown away. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, bin } from '../install.mjs';

const AIM = 30;
const MB = 1e6;

/**
 * Builds the site once. The caller removes the folder.
 * @returns {Promise<{ folder: string, rows: import('./table.mjs').Row[] }>} rejects with what the build printed
 */
export async function timeBuild() {
  const folder = mkdtempSync(join(tmpdir(), 'arus-bench-'));
  const began = performance.now();
  const built = spawnSync(process.execPath, [bin('astro'), 'build', '--outDir', folder], { cwd: ROOT, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }, encoding: 'utf8' });
  const seconds = (performance.now() - began) / 1000;
  if (built.status !== 0) throw new Error(`The site does not build:\n${built.stdout}\n${built.stderr}`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)).filter((file) => statSync(file).isFile());
  const pages = files.filter((file) => file.endsWith('.html')).length;
  return {
    folder,
    rows: [
      { what: 'wall time, seconds', value: seconds, aim: `< ${AIM}` }, { what: 'pages', value: pages, aim: '' },
      { what: 'milliseconds a page', value: (seconds * 1000) / pages, aim: '' },
      { what: 'size of all files, MB', value: files.reduce((sum, file) => sum + statSync(file).size, 0) / MB, aim: '' },
    ],
  };
}
