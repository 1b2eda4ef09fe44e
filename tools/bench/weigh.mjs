/** The weight of files as a server sends them. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Files that are compressed already. */
const PACKED = new Set(['.woff2', '.png', '.jpg', '.avif', '.webp', '.zip']);
/** @type {Map<string, number>} */
const known = new Map();

/**
 * Bytes of one file: brotli at quality 11, or as it is where it is compressed already.
 * @param {string} path
 */
export function bytesOf(path) {
  const kept = known.get(path);
  if (kept !== undefined) return kept;
  const file = readFileSync(path);
  const size = PACKED.has(extname(path)) ? file.length : brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: file.length } }).length;
  known.set(path, size);
  return size;
}

/**
 * The weight of what a page loaded, each file once, in bytes by kind.
 * @param {string} root folder of the built site
 * @param {readonly string[]} paths addresses below the root, as loaded; a folder's is that of its index.html
 * @returns {{ html: number, css: number, js: number, fonts: number, rest: number, total: number, files: { file: string, bytes: number }[] }}
 */
export function weigh(root, paths) {
  const names = new Set(paths.map((path) => decodeURIComponent(path).replace(/^\//, '').replace(/(^|\/)$/, '$1index.html')));
  const files = [...names].map((file) => ({ file, bytes: bytesOf(join(root, file)) }));
  const of = (/** @type {RegExp} */ kind) => files.filter(({ file }) => kind.test(file)).reduce((sum, { bytes }) => sum + bytes, 0);
  const total = of(/./), html = of(/\.html$/), css = of(/\.css$/), js = of(/\.m?js$/), fonts = of(/\.woff2$/);
  return { html, css, js, fonts, rest: total - html - css - js - fonts, total, files };
}
