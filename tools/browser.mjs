/** Finds a Chromium for the tests of the built site, or installs one where that needs no question. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Arguments for a headless Chromium that asks nothing of the network and runs in a container. */
export const LAUNCH_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What to do where no Chromium was found. */
export const NO_CHROMIUM =
  'No Chromium was found for the tests of the built site. Install Chromium, Chrome or Edge (Debian, Ubuntu: "apt-get install chromium"),\n' +
  'or set CHROME_PATH to the program, or set ARUS_SKIP_BROWSER=1 to leave these tests out.';

/** The headless shell is the same browser without windows, and takes half the time. */
const COMMANDS = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const MAC = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** Where a Chromium usually is on this system. */
function candidates() {
  if (process.platform === 'darwin') return MAC.flatMap((path) => [path, join(process.env['HOME'] ?? '', path)]);
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? '');
    return folders.filter((folder) => folder !== '').flatMap((folder) => WINDOWS.map((path) => join(folder, path)));
  }
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return COMMANDS.flatMap((command) => folders.filter((folder) => folder !== '').map((folder) => join(folder, command)));
}

/**
 * Whether a program is there and starts. On Linux it is asked for its version, since Ubuntu's `chromium-browser`
 * may be a stub that only says how to install it; elsewhere asking would open a window.
 * @param {string} path
 */
function works(path) {
  if (!existsSync(path)) return false;
  return process.platform !== 'linux' || spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * The path of a Chromium, Chrome or Edge: CHROME_PATH if set, else the system's; undefined if there is none.
 * Throws if CHROME_PATH names a program that is not there.
 * @returns {string | undefined}
 */
export function findChromium() {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (works(named)) return named;
    throw new Error(`CHROME_PATH is "${named}", but no program starts there. Correct it, or unset it to use the system's.`);
  }
  return candidates().find(works);
}

/**
 * Finds a Chromium, and installs Debian's or Ubuntu's where apt-get is there and we may use it.
 * Prints what to do and returns undefined if there is none.
 * @returns {string | undefined}
 */
export function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0) {
    console.log('Installing Chromium with apt-get …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    /** @type {import('node:child_process').SpawnSyncOptions} */
    const options = { stdio: ['ignore', 'inherit', 'inherit'], env };
    // One list of packages out of reach is no reason to give up: the install says whether it matters.
    spawnSync('apt-get', ['update'], options);
    const install = (/** @type {string} */ name) => spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], options).status === 0;
    // Older systems do not have the shell by itself.
    if (!install('chromium-headless-shell')) install('chromium');
  }
  const installed = candidates().find(works);
  if (installed === undefined) console.error(NO_CHROMIUM);
  return installed;
}
