/**
 * `npm test`: installs what is missing and runs every check. `npm test -- unit site` runs only the steps named.
 * A failed step does not hide the later ones. The last line printed counts them all.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './browser.mjs';
import { ROOT, bin, ensureInstalled, run, stop } from './install.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */
/** @type {Count} */
const PASSED = { passed: 1, failed: 0, skipped: 0 };
/** @type {Count} */
const FAILED = { passed: 0, failed: 1, skipped: 0 };
/** @type {Count} */
const SKIPPED = { passed: 0, failed: 0, skipped: 1 };

/**
 * Runs commands one after the other, all of them, and counts as one test.
 * @param {readonly (readonly string[])[]} commands
 * @returns {Promise<Count>}
 */
async function commands(...commands) {
  let worst = 0;
  for (const command of commands) worst = Math.max(worst, await run(command));
  return worst === 0 ? PASSED : FAILED;
}

/**
 * Runs one project of vitest.config.ts and counts its tests.
 * @param {string} project
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Count>}
 */
async function vitest(project, env = {}) {
  const file = join('.cache', `vitest-${project}.json`);
  const path = join(ROOT, file);
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  // An old report must not stand in for a run that never wrote one.
  rmSync(path, { force: true });
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run([bin('vitest'), 'run', '--project', project, ...reports], env);
  if (!existsSync(path)) return FAILED;
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
  // A file that could not be loaded, or an error outside any test, fails the run without failing a test.
  const failed = code !== 0 && report.numFailedTests === 0 ? 1 : report.numFailedTests;
  return { passed: report.numPassedTests, failed, skipped };
}

/** @returns {Promise<Count>} */
async function site() {
  if (results.get('build')?.failed) {
    console.error('The built site cannot be tested, because the build failed.');
    return FAILED;
  }
  if (!existsSync(join(ROOT, 'dist'))) {
    console.error('There is no built site yet: npm test -- build site');
    return FAILED;
  }
  if (process.env['ARUS_SKIP_BROWSER'] === '1') {
    console.log('Left out, because ARUS_SKIP_BROWSER is 1.');
    return SKIPPED;
  }
  const chromium = ensureChromium();
  return chromium === undefined ? FAILED : vitest('site', { CHROME_PATH: chromium });
}

/** @type {Record<string, { title: string, check: () => Promise<Count> }>} */
const STEPS = {
  types: { title: 'Types', check: () => commands([bin('astro'), 'check']) },
  lint: { title: 'Lint', check: () => commands([bin('eslint'), '.']) },
  content: { title: 'Content', check: () => commands([join('checks', 'run.mjs')]) },
  unit: { title: 'Units and contracts', check: () => vitest('unit') },
  build: { title: 'Build', check: () => commands([bin('astro'), 'build']) },
  site: { title: 'Built site', check: site },
};

/**
 * `12 passed, 0 failed`, with the skipped ones if there are any.
 * @param {Count} count
 */
const describe = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

const named = process.argv.slice(2);
const unknown = named.filter((name) => !Object.hasOwn(STEPS, name));
if (unknown.length > 0) stop(`There is no step "${unknown.join('", "')}". The steps are: ${Object.keys(STEPS).join(', ')}.`);

ensureInstalled();
/** @type {Map<string, Count>} */
const results = new Map();
/** @type {string[]} */
const lines = [];
for (const [name, { title, check }] of Object.entries(STEPS)) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.log(`\n── ${title} (${name}) ──`);
  const began = performance.now();
  const count = await check().catch((/** @type {unknown} */ error) => {
    console.error(error instanceof Error ? error.message : error);
    return FAILED;
  });
  const line = `${count.failed > 0 ? '✗' : '✓'} ${title}: ${describe(count)} (${((performance.now() - began) / 1000).toFixed(1)} s)`;
  results.set(name, count);
  lines.push(line);
  console.log(line);
}

/** @type {Count} */
const total = { passed: 0, failed: 0, skipped: 0 };
for (const count of results.values()) {
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
}
console.log(`\n${lines.join('\n')}\n\n${describe(total)}`);
// Not process.exit(): what is still being written to a pipe would be cut off.
process.exitCode = total.failed > 0 ? 1 : 0;
