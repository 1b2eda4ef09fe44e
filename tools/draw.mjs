/**
 * `npm run draw -- round-trip id 320 'loop=amazon-openai'`: one picture of a chart as a PNG, without building the site.
 * For looking while one draws: chart, then language, widths and queries in any order; left out, each language at 320 and 720 px.
 * Writes to `.cache/draw/` and prints a path a line.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT, stop } from './install.mjs';

const [slug, ...rest] = process.argv.slice(2);
/** @type {{ module: typeof import('./draw/picture.ts') }} */
const { module } = await runnerImport(join(ROOT, 'tools', 'draw', 'picture.ts'), { configFile: false, logLevel: 'error', root: ROOT });
if (slug === undefined || !module.SLUGS.includes(slug)) stop(`Name a chart: ${module.SLUGS.join(', ')}.`);

const widths = rest.filter((word) => /^\d+$/.test(word)).map(Number);
const langs = module.LANGUAGES.filter((lang) => rest.includes(lang));
const queries = rest.filter((word) => word.includes('='));
const folder = join(ROOT, '.cache', 'draw');
mkdirSync(folder, { recursive: true });
for (const lang of langs.length > 0 ? langs : module.LANGUAGES)
  for (const query of queries.length > 0 ? queries : [''])
    for (const width of widths.length > 0 ? widths : [320, 720]) {
      const file = join(folder, `${[slug, query.replace(/[^\w-]+/g, '-').slice(0, 80), lang, String(width)].filter(Boolean).join('.')}.png`);
      writeFileSync(file, await module.pictureOf(slug, lang, query, width));
      console.log(file);
    }
