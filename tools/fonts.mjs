/**
 * Makes src/fonts/, src/styles/fonts.css and src/marks/advances.json. Run by hand after a change here: `npm run fonts`.
 * The full fonts are needed for this alone; where they are missing it says how to get them.
 *
 * Matched fallbacks, so that text does not move when the fonts arrive. With `average` as the mean advance of English
 * text in 1/1000 em:  size-adjust = average of ours / average of the fallback;  ascent-override (and descent-,
 * line-gap-) = our ascent in em / size-adjust, because size-adjust scales the overrides too (CSS Fonts 5, 2.1).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import { FALLBACKS, KEPT, LETTERS } from './fontData.mjs';
import { renameFont } from './fontNames.mjs';
import { ROOT, stop } from './install.mjs';

/** @typedef {{ unitsPerEm: number, ascent: number, descent: number, lineGap: number, hasGlyphForCodePoint: (point: number) => boolean, glyphForCodePoint: (point: number) => { advanceWidth: number } }} Font */

const PACKAGES = { serif: '@expo-google-fonts/source-serif-4', sans: '@expo-google-fonts/source-sans-3' };
/** Screens that our faces are for. */
const LARGE = '(min-width: 48rem)';
const COPYRIGHT = {
  serif: '© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’. Subset and renamed.',
  sans: '© 2023 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’. Subset and renamed.',
};
/** @type {readonly { kind: 'serif' | 'sans', weight: number, italic: boolean, file: string }[]} */
const FACES = [
  { kind: 'serif', weight: 400, italic: false, file: '400Regular/SourceSerif4_400Regular.ttf' },
  { kind: 'serif', weight: 400, italic: true, file: '400Regular_Italic/SourceSerif4_400Regular_Italic.ttf' },
  { kind: 'serif', weight: 600, italic: false, file: '600SemiBold/SourceSerif4_600SemiBold.ttf' },
  { kind: 'sans', weight: 400, italic: false, file: '400Regular/SourceSans3_400Regular.ttf' },
  { kind: 'sans', weight: 600, italic: false, file: '600SemiBold/SourceSans3_600SemiBold.ttf' },
];
const FAMILIES = { serif: 'Arus Serif', sans: 'Arus Sans' };
/**
 * Figures are lining and of one width without any feature; ligatures (fi, fl) matter in running text only. Kerning takes
 * a fourth of a font: it stays where text is read or large, and not for labels, whose widths are counted without.
 */
const FEATURES = { serif: ['kern', 'liga'], sans: [] };
/** Together, in bytes: part of what a chapter may weigh before the reader scrolls. */
const BUDGET = 43_000;

/** @param {string} path a file of one of the two packages */
function read(path) {
  try {
    return readFileSync(createRequire(import.meta.url).resolve(path));
  } catch {
    return stop(`${path} is missing. Get the full fonts with: npm install --no-save ${PACKAGES.serif}@0.4.1 ${PACKAGES.sans}@0.4.1`);
  }
}

/**
 * A character's advance in 1/1000 em; undefined where the font lacks it.
 * @param {Font} font
 * @param {string} character
 */
function advance(font, character) {
  const point = character.codePointAt(0) ?? 0;
  return font.hasGlyphForCodePoint(point) ? (font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm) * 1000 : undefined;
}

/**
 * Mean advance of English text in 1/1000 em, spaces included, kerning not.
 * @param {Font} font
 */
function average(font) {
  const weights = Object.entries(LETTERS);
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return weights.reduce((sum, [letter, weight]) => sum + weight * (advance(font, letter) ?? 0), 0) / total;
}

/** @param {number} ratio */
const percent = (ratio) => `${(ratio * 100).toFixed(2)}%`;

/**
 * One @font-face rule on one line.
 * @param {string} family
 * @param {{ weight: number, italic: boolean }} face
 * @param {readonly string[]} rest
 */
const fontFace = (family, { weight, italic }, rest) =>
  `@font-face { ${[`font-family: '${family}'`, `font-style: ${italic ? 'italic' : 'normal'}`, `font-weight: ${weight}`, ...rest].join('; ')}; }`;

mkdirSync(join(ROOT, 'src/fonts'), { recursive: true });
/** @type {string[]} */
const faces = [];
/** @type {string[]} */
const fallbacks = [];
/** @type {string[]} */
const advances = [];
let bytes = 0;
for (const face of FACES) {
  const { kind, weight, italic } = face;
  const full = read(`${PACKAGES[kind]}/${face.file}`);
  const font = /** @type {Font} */ (fontkit.create(full));
  if (!italic) {
    const renamed = renameFont(full, { family: FAMILIES[kind], style: String(weight), copyright: COPYRIGHT[kind] });
    const subset = await subsetFont(renamed, KEPT, {
      targetFormat: 'woff2',
      noHinting: true,
      keepFeatures: FEATURES[kind],
      preserveNameIds: [13, 14],
      // They name axes and design sizes that a single static face does not have.
      dropTables: ['STAT', 'BASE'],
    });
    const name = `${kind}-${weight}.woff2`, lacking = [...KEPT].filter((character) => advance(font, character) === undefined);
    writeFileSync(join(ROOT, 'src/fonts', name), subset);
    bytes += subset.length;
    console.log(`${name}: ${subset.length} bytes${lacking.length > 0 ? `, lacks ${lacking.join(' ')}` : ''}`);
    faces.push(fontFace(FAMILIES[kind], face, ['font-display: optional', `src: url('../fonts/${name}') format('woff2')`]));
  }
  for (const fallback of FALLBACKS.filter((other) => other.kind === kind && other.weight === weight && other.italic === italic)) {
    const adjust = average(font) / fallback.average;
    const em = font.unitsPerEm * adjust;
    const made = [
      `src: ${fallback.local.map((local) => `local('${local}')`).join(', ')}`,
      `size-adjust: ${percent(adjust)}`,
      `ascent-override: ${percent(font.ascent / em)}`,
      `descent-override: ${percent(-font.descent / em)}`,
      `line-gap-override: ${percent(font.lineGap / em)}`,
    ];
    fallbacks.push(fontFace(`${FAMILIES[kind]} Fallback`, face, made));
    // Single words are in italics: the system's own, set as wide as ours would be, spare every page a font.
    if (italic) faces.push(fontFace(FAMILIES[kind], face, made));
  }
  if (kind === 'sans') {
    const widths = [...KEPT].flatMap((character) => {
      const width = advance(font, character);
      return width === undefined ? [] : [[character, Math.round(width)]];
    });
    advances.push(`  "${weight}": ${JSON.stringify(Object.fromEntries(widths))}`);
    // A character that we do not know is taken to be as wide as an m: rather too wide than overlapping.
    if (weight === 600) advances.push(`  "fallback": ${Math.round(advance(font, 'm') ?? 1000)}`);
  }
}
if (bytes > BUDGET) stop(`The fonts weigh ${bytes} bytes together, more than ${BUDGET}: keep fewer characters or features.`);
for (const kind of /** @type {const} */ (['serif', 'sans'])) {
  writeFileSync(join(ROOT, 'src/fonts', `OFL-${kind}.txt`), `${COPYRIGHT[kind]}\n\n${read(`${PACKAGES[kind]}/LICENSE_FONT`)}`);
}
const note = '/* Made by tools/fonts.mjs: change it there. Phones read in their own faces (docs/decisions/007). Of several fallbacks the last one that the system has is used. */';
writeFileSync(join(ROOT, 'src/styles/fonts.css'), `${[note, `@media ${LARGE} {`, ...faces, '}', ...fallbacks].join('\n')}\n`);
writeFileSync(join(ROOT, 'src/marks/advances.json'), `{\n${advances.join(',\n')}\n}\n`);
console.log(`Together: ${bytes} bytes of ${BUDGET}`);
