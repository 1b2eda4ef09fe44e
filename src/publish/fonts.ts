/** Our fonts for pictures that leave the site. Build only. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fontverter from 'fontverter';

export const FACES = [{ file: 'sans-400', family: 'Arus Sans', weight: 400 }, { file: 'sans-600', family: 'Arus Sans', weight: 600 }, { file: 'serif-600', family: 'Arus Serif', weight: 600 }] as const;
/** The bytes of a font of ours. */
export const woff = (file: string) => readFileSync(resolve('src/fonts', `${file}.woff2`));
export const fontFace = (family: string, weight: number, base64: string): string => `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${base64}) format('woff2')}`;

/** `@font-face` rules with the fonts in them, so that a file needs nothing else. */
export const inlineFonts = (): string => FACES.map(({ file, family, weight }) => fontFace(family, weight, woff(file).toString('base64'))).join('');

async function writeFonts(): Promise<string[]> {
  const folder = resolve('.cache/fonts'), paths: string[] = [];
  mkdirSync(folder, { recursive: true });
  // One after the other: the converter has one memory, and two at a time spoil each other's fonts.
  for (const { file } of FACES) {
    const path = join(folder, `${file}.ttf`);
    writeFileSync(path, await fontverter.convert(woff(file), 'truetype'));
    paths.push(path);
  }
  return paths;
}
let files: Promise<string[]> | undefined;
/** Paths of the same fonts in a form that a renderer outside a browser reads. */
export const fontFiles = (): Promise<string[]> => (files ??= writeFonts());
