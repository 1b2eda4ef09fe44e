/**
 * Writes the built pages in ASCII: a dash or a curly quote becomes its number. One sign beyond Latin-1 makes a browser keep
 * the whole page in two bytes a letter and read it four times as slowly, and that before the first paint.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// eslint-disable-next-line no-control-regex -- all of ASCII, control signs too
const BEYOND = /[^\x00-\x7f]/gu;
const RAW = /(<style[\s\S]*?<\/style>|<script[\s\S]*?<\/script>)/;
const code = (/** @type {string} */ sign) => sign.codePointAt(0) ?? 0;
const inText = (/** @type {string} */ sign) => `&#${code(sign)};`;
const inStyle = (/** @type {string} */ sign) => `\\${code(sign).toString(16)} `;
const inScript = (/** @type {string} */ sign) => [...Array(sign.length).keys()].map((i) => `\\u${sign.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');

/** The same document in ASCII; inside scripts and styles in their own way of writing a sign. @param {string} html */
export const ascii = (html) => html.split(RAW).map((part, i) => part.replace(BEYOND, i % 2 === 0 ? inText : part.startsWith('<style') ? inStyle : inScript)).join('');

/** Embeds are left as they are: their policy names the hash of each script and style. */
const isPage = (/** @type {string} */ path) => path.endsWith('.html') && !/[\\/]embed[\\/].+[\\/]/.test(path);

export const asciiPages = () => ({
  name: 'arus:ascii-pages',
  hooks: {
    'astro:build:done': async (/** @type {{ dir: URL }} */ { dir }) => {
      const root = fileURLToPath(dir);
      for (const path of (await readdir(root, { recursive: true })).filter(isPage)) {
        const html = await readFile(join(root, path), 'utf8'), written = ascii(html);
        if (written !== html) await writeFile(join(root, path), written);
      }
    },
  },
});
