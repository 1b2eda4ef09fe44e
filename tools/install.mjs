/**
 * What `npm start` and `npm test` need before anything else: the packages of package-lock.json, and a Node that
 * Astro and Vitest accept. Plain JavaScript without packages, because on a fresh clone only Node 20 and npm are there.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const MODULES = join(ROOT, 'node_modules');
const WINDOWS = process.platform === 'win32';
/** The oldest Node that Astro 7 and Vitest 5 run on. */
const NEEDED = [22, 12];

/**
 * Prints a message and ends the process with code 1.
 * @param {string} message
 * @returns {never}
 */
export function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/**
 * Whether a version such as `v22.12.0` is at least `major.minor`.
 * @param {string} version
 * @param {readonly number[]} least
 */
export function atLeast(version, [major = 0, minor = 0]) {
  const [a = 0, b = 0] = version.trim().replace(/^v/, '').split('.').map(Number);
  return a > major || (a === major && b >= minor);
}

/**
 * The packages that package-lock.json asks for and node_modules lacks or has in another version.
 * Optional ones are left out: most of them are for other platforms.
 * @param {string} root
 * @returns {string[]} folders such as `node_modules/astro`
 */
export function missingPackages(root = ROOT) {
  /** @param {string} file @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }>} */
  const packages = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages ?? {};
  const wanted = packages('package-lock.json');
  const record = 'node_modules/.package-lock.json';
  const found = existsSync(join(root, record)) ? packages(record) : {};
  return Object.keys(wanted).filter((folder) => {
    const { version, optional, link } = wanted[folder] ?? {};
    if (folder === '' || optional || link) return false;
    return found[folder]?.version !== version || !existsSync(join(root, folder, 'package.json'));
  });
}

/**
 * The environment with other folders first on the search path, and without what an earlier npm put there.
 * @param {readonly string[]} first
 * @returns {NodeJS.ProcessEnv}
 */
function environment(first) {
  const env = { ...process.env };
  // Windows spells it `Path`.
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const rest = (env[name] ?? '').split(delimiter).filter((folder) => !folder.startsWith(MODULES + sep));
  env[name] = [...first, ...rest].join(delimiter);
  return env;
}

/** Installs what package-lock.json names, if node_modules differs from it, and makes sure of a Node to run it with. Ends the process with advice if it cannot. */
export function ensureInstalled() {
  if (!atLeast(process.version, [20])) {
    stop(`Arus needs Node 20 or later, and this is Node ${process.version}. Install a newer one from https://nodejs.org and try again.`);
  }
  if (missingPackages().length > 0) install();
  projectNode();
}

/** Runs `npm ci`. */
function install() {
  console.log('Installing the packages of package-lock.json (npm ci; about a minute) …');
  // With NODE_ENV=production npm would leave out everything that builds the site; and on Node 20 it would warn of
  // every package that wants a later one, though the project's own Node is what they get.
  const options = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync('npm', options, { cwd: ROOT, stdio: 'inherit', env: environment([]), shell: WINDOWS });
  if (error) stop(`npm could not be started (${error.message}). It comes with Node: https://nodejs.org`);
  if (status !== 0) {
    stop(
      `"npm ci" ended with code ${status}; its reason stands above.\n` +
        'Without a network it cannot download; if it says that package.json and package-lock.json differ, run "npm install";\n' +
        'if a file is in use, close what uses it, remove node_modules and try again.',
    );
  }
  const missing = missingPackages();
  if (missing.length > 0) stop(`"npm ci" ran, but these are still missing: ${missing.slice(0, 5).join(', ')}. Remove node_modules and try again.`);
}

/** @type {string | undefined} */
let nodePath;

/** The Node to run tools with: the project's own, else this one if it is new enough. Ends the process with advice if there is none. */
export function projectNode() {
  if (nodePath !== undefined) return nodePath;
  const name = WINDOWS ? 'node.exe' : 'node';
  const own = [join(MODULES, 'node', 'bin', name), join(MODULES, '.bin', name)];
  // Asked for its version, because a file that is there may still be made for another system.
  nodePath = own.find((path) => {
    const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
    return status === 0 && atLeast(stdout, NEEDED);
  });
  if (nodePath === undefined && atLeast(process.version, NEEDED)) nodePath = process.execPath;
  return (
    nodePath ??
    stop(
      `Astro and Vitest need Node ${NEEDED.join('.')} or later; this is ${process.version}, and the project's own in node_modules/node/bin is missing or does not start.\n` +
        'Its install script was probably blocked: run "npm rebuild node" and try again, or install Node 24 from https://nodejs.org.',
    )
  );
}

/**
 * Runs a JavaScript file of the project under its own Node.
 * @param {readonly string[]} command file and arguments
 * @param {NodeJS.ProcessEnv} extra further environment
 * @returns {Promise<number>} its exit code; 1 if a signal ended it
 */
export function run([file = '', ...rest], extra = {}) {
  const node = projectNode();
  const env = { ...environment([dirname(node), join(MODULES, '.bin')]), ASTRO_TELEMETRY_DISABLED: '1', ...extra };
  return new Promise((resolve, reject) => {
    const child = spawn(node, [join(ROOT, file), ...rest], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * The file behind a package's command, so that it runs without a shell on every system.
 * @param {string} name package and command, such as `astro`; `typescript/tsc` where the two differ
 */
export function bin(name) {
  const [folder = name, command = folder] = name.split('/');
  const { bin: file } = JSON.parse(readFileSync(join(MODULES, folder, 'package.json'), 'utf8'));
  return join('node_modules', folder, typeof file === 'string' ? file : file[command]);
}
