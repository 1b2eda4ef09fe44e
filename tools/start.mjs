/** `npm start`: installs what is missing, builds the site and serves it. `--no-build` serves what is there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, bin, ensureInstalled, run, stop } from './install.mjs';
import { serveFolder } from './serve.mjs';

const DIST = join(ROOT, 'dist');
const FIRST_PORT = 4321;
const PORTS_TRIED = 20;

/** The port that PORT asks for, or undefined. */
function portAsked() {
  const text = process.env['PORT'];
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) stop(`PORT is "${text}", but a port is a whole number from 0 to 65535.`);
  return port;
}

/**
 * Serves on the port asked for, or on the first free one from 4321.
 * @param {number | undefined} asked
 */
async function serve(asked) {
  const last = asked ?? FIRST_PORT + PORTS_TRIED - 1;
  for (let port = asked ?? FIRST_PORT; port <= last; port += 1) {
    try {
      return await serveFolder(DIST, { port });
    } catch (error) {
      const code = /** @type {NodeJS.ErrnoException} */ (error).code;
      if (code === 'EACCES') stop(`Port ${port} may not be used by this account. Choose one above 1023: PORT=8080 npm start`);
      if (code !== 'EADDRINUSE') throw error;
    }
  }
  return stop(
    asked === undefined
      ? `Ports ${FIRST_PORT} to ${last} are all taken. Name a free one: PORT=8080 npm start`
      : `Port ${asked} is taken. Name another, or leave PORT unset to take the next free one from ${FIRST_PORT}.`,
  );
}

const asked = portAsked();
if (!process.argv.includes('--no-build')) {
  ensureInstalled();
  if ((await run([bin('astro'), 'build'])) !== 0) stop('The build failed; its reason stands above. Nothing is served.');
} else if (!existsSync(DIST)) {
  stop('There is no dist folder yet: run "npm start" without --no-build once.');
}
const { url, close } = await serve(asked);
console.log(`Arus is at ${url} (Ctrl-C stops it)`);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => close().then(() => process.exit(0)));
}
