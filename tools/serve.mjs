/** A small server of static files for trying the built site, as a static host would serve it. Not meant for the open network. */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

/** @type {Record<string, string>} */
const TYPES = {
  '.avif': 'image/avif',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.epub': 'application/epub+zip',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** @typedef {{ status: number, file?: string, size?: number, location?: string }} Answer */

/**
 * The file's real path and size, if it is a file inside the folder; links that lead out of it count as absent.
 * @param {string} root real path
 * @param {string} path
 */
async function inspect(root, path) {
  try {
    const real = await realpath(path);
    if (real !== root && !real.startsWith(root + sep)) return undefined;
    const info = await stat(real);
    return { real, size: info.size, folder: info.isDirectory(), file: info.isFile() };
  } catch {
    return undefined;
  }
}

/**
 * What a request's address asks for.
 * @param {string} root real path of the served folder
 * @param {string} base begins and ends with `/`
 * @param {string} address path and query as sent
 * @returns {Promise<Answer>}
 */
async function find(root, base, address) {
  const [raw = '', ...query] = address.split('?');
  const search = query.length > 0 ? `?${query.join('?')}` : '';
  let path;
  try {
    path = decodeURIComponent(raw);
  } catch {
    return { status: 400 };
  }
  // Refused after decoding, so that `%2e%2e` and `%5c` are no way out either.
  if (!path.startsWith('/') || /[\0\\]/.test(path) || path.split('/').includes('..')) return { status: 400 };
  if (`${path}/` === base) return { status: 301, location: base + search };
  if (!path.startsWith(base)) return { status: 404 };
  const found = await inspect(root, join(root, path.slice(base.length)));
  if (found?.folder && !path.endsWith('/')) {
    // One slash only: `//name/` would be read as another host.
    return { status: 301, location: `/${raw.replace(/^\/+/, '')}/${search}` };
  }
  const file = found?.folder ? await inspect(root, join(found.real, 'index.html')) : found;
  if (!file?.file || (found?.file && path.endsWith('/'))) return { status: 404 };
  return { status: 200, file: file.real, size: file.size };
}

/**
 * Serves a folder on 127.0.0.1: `index.html` for folders, `/en` redirected to `/en/`, `404.html` for what is absent.
 * @param {string} root
 * @param {{ port?: number, base?: string }} options port 0 takes any free one; base is the path that the site was built for
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} rejects with code `EADDRINUSE` if the port is taken
 */
export async function serveFolder(root, { port = 0, base = '/' } = {}) {
  const folder = await realpath(root);
  const prefix = `/${base}/`.replace(/\/+/g, '/');
  const server = createServer(async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const answer = await find(folder, prefix, request.url ?? '/');
    if (answer.location !== undefined) {
      response.writeHead(answer.status, { Location: answer.location }).end();
      return;
    }
    const page = answer.status === 404 ? await inspect(folder, join(folder, '404.html')) : undefined;
    const file = answer.file ?? page?.real;
    if (file === undefined) {
      response.writeHead(answer.status, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(answer.status === 404 ? 'Not found\n' : 'Bad request\n');
      return;
    }
    response.writeHead(answer.status, {
      'Content-Type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
      'Content-Length': answer.size ?? page?.size ?? 0,
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    });
    if (request.method === 'HEAD') response.end();
    // A file that vanishes during a rebuild ends this one answer, not the server.
    else createReadStream(file).on('error', () => response.destroy()).pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  const close = () =>
    /** @type {Promise<void>} */ (
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
    );
  return { url: `http://127.0.0.1:${taken}${prefix}`, close };
}
