/** How the scripts of pages are made small: no reader waits for what another minifier or another cut would have left in. */
import { readdirSync } from 'node:fs';

/** What takes two percent more off than the usual minifier, and is safe for code that never asks a function for its source. */
export const SMALL = { ecma: 2020, compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, pure_getters: true, keep_fargs: false } };
const charts = () => readdirSync(new URL('../src/charts/', import.meta.url), { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** What every chart loads comes in two pieces, since packed together it is a twelfth smaller than in ten: the rest, and this, which a question or a story above the first chart needs too, with the controls that most charts have. */
const BASE = /node_modules[\\/]preact|-on-preact|src[\\/](?:i18n|charts[\\/](?:set|choice|days|pick)\.)/;

export function smallScripts() {
  return {
    name: 'arus:small-scripts',
    configEnvironment(/** @type {string} */ name) {
      const groups = [{ name: 'base', test: BASE, priority: 1 }, { name: 'charts', minShareCount: charts().length }];
      return name === 'client' ? { build: { minify: /** @type {const} */ ('terser'), terserOptions: SMALL, modulePreload: /** @type {const} */ (false), rolldownOptions: { output: { codeSplitting: { groups } } } } } : null;
    },
  };
}

/** Leaves out what no script of ours runs. */
export function usedOnly() {
  return {
    name: 'arus:used-only',
    enforce: /** @type {const} */ ('pre'),
    apply: /** @type {const} */ ('build'),
    applyToEnvironment: (/** @type {{ name: string }} */ environment) => environment.name === 'client',
    /** d3-array works out values while it is loaded; without these words the bundler keeps all of it for one function. */
    options: (options) => ({ ...options, treeshake: { propertyReadSideEffects: false, manualPureFunctions: ['bisector', 'Blur2', 'shuffler'] } }),
    load(id) {
      // What is loaded on demand comes in one or two pieces: Vite's helper that preloads them is larger than what it saves.
      return id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null;
    },
  };
}
