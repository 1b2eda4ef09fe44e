/**
 * Scripts that stand by themselves: each is bundled as one classic script and handed to the pages as text.
 *   virtual:embed/charts         `scriptOf(slug)`: the living chart, for its embed to carry as text until a reader wants it
 *   virtual:embed/unpack         what undoes `pack`, to stand before it where that pays
 *   virtual:embed/frame/<name>   what runs in every embed at once; `wanted`: its chart may wait until a reader wants it, `seen`: until it is in sight
 *   virtual:embed/host/<name>    what a host may load, from src/embed/host/<name>.ts
 * The nested build has src/embed/runtime.ts for React. In `astro dev` a change of a bundled file makes it anew.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { build } from 'vite';
import { SMALL, usedOnly } from './small-scripts.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PREFIX = 'virtual:embed/';
/** What browsers of the last three years understand; the look of the charts asks for as much. */
const TARGET = 'es2022';
const own = (/** @type {string} */ file) => join(ROOT, 'src', 'embed', file);
/** What an embed has its own kind of: letters are measured by the browser, for want of our font, the address is the document's, and there is no page to take over. */
const STAND_IN = /** @type {const} */ ([
  ['./measure', '/marks/textWidth.ts', own('measure.ts')],
  ['./useChartState', '/charts/Figure.tsx', own('useChartState.ts')],
  ...['./Keep', './useTools', './useWidth'].map((name) => [name, '/charts/Figure.tsx', own('alone.ts')]),
  ...['react', 'react-dom/client', 'react/jsx-runtime'].map((name) => [name, '', own('runtime.ts')]),
]);
const slugs = () => readdirSync(join(ROOT, 'src', 'charts'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();

/** @type {Map<string, Promise<{ code: string, files: string[] }>>} */
const known = new Map();

/**
 * Bundles one module as a classic script that leaves nothing behind in the page's names.
 * @param {string} source the module
 * @returns {Promise<{ code: string, files: string[] }>} files: what went into it
 */
async function bundle(source) {
  const entry = '\0arus:entry';
  const standIn = {
    name: 'arus:entry', enforce: /** @type {const} */ ('pre'),
    resolveId: (/** @type {string} */ id, /** @type {string | undefined} */ importer) => (id === entry ? id : STAND_IN.find(([name, from]) => id === name && importer?.endsWith(from))?.[2] ?? null),
    load: (/** @type {string} */ id) => (id === entry ? source : null),
  };
  const made = await build({
    configFile: false, root: ROOT, logLevel: 'warn', publicDir: false, plugins: [standIn, usedOnly()],
    build: { write: false, target: TARGET, rollupOptions: { input: entry, output: { format: 'iife' } } },
  });
  const [chunk, ...others] = 'output' in made ? made.output : [];
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`A script of an embed must be one piece, but ${[chunk, ...others].map((part) => part?.fileName).join(', ')} came out of:\n${source}`);
  const { code = '' } = await minify(chunk.code, SMALL);
  // In a page, this would end the script that it stands in.
  return { code: code.replaceAll('</script', '<\\/script'), files: chunk.moduleIds.filter((id) => !id.startsWith('\0')) };
}

/** What each virtual module bundles. */
function sourceOf(/** @type {string} */ name) {
  const [kind, rest] = name.split('/');
  if (kind === 'frame') return `import { start } from '/src/embed/frame.ts'; ${rest === 'wanted' ? `import { whenWanted } from '/src/embed/wake.ts'; start(whenWanted);` : 'start();'}`;
  if (kind === 'host') return `import '/src/embed/host/${rest}.ts';`;
  if (kind === 'unpack') return `import { unpack } from '/src/embed/pack.ts'; document.currentScript.unpack = unpack;`;
  return `import Live from '/src/charts/${rest}/View.tsx'; import { live } from '/src/embed/client.tsx'; live(Live);`;
}

export function embedScripts() {
  return {
    name: 'arus:embed-scripts',
    resolveId: (/** @type {string} */ id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    /** @this {{ addWatchFile(file: string): void, meta: { watchMode: boolean } }} */
    async load(/** @type {string} */ id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const name = id.slice(PREFIX.length + 1);
      if (name === 'charts') return `const scripts = { ${slugs().map((slug) => `'${slug}': () => import('${PREFIX}chart/${slug}')`).join(', ')} };\nexport const scriptOf = async (slug) => (await scripts[slug]()).script;`;
      if (!known.has(name) || this.meta.watchMode) known.set(name, bundle(sourceOf(name)));
      const { code, files } = await /** @type {Promise<{ code: string, files: string[] }>} */ (known.get(name));
      for (const file of files) this.addWatchFile(file);
      return `export const script = ${JSON.stringify(code)};`;
    },
  };
}
