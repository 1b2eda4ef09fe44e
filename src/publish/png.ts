import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { FACES, fontFiles, woff } from './fonts';

/** A palette takes a third of the bytes; without dither flat areas stay flat. More effort takes three times as long and saves nothing (measured on our pictures). */
const PNG = { palette: true, dither: 0, compressionLevel: 9, effort: 1 } as const;
const FOLDER = resolve('.cache/pictures');
let made: string | undefined;
/** What else than the SVG the bytes depend on. */
const maker = (): string => (made ??= [JSON.stringify(PNG), readFileSync('package-lock.json'), ...FACES.map(({ file }) => woff(file))].reduce<ReturnType<typeof createHash>>((hash, part) => hash.update(part), createHash('sha256')).digest('hex'));

async function render(svg: string, zoom: number): Promise<Buffer> {
  const image = await renderAsync(svg, { font: { fontFiles: await fontFiles(), loadSystemFonts: false, defaultFontFamily: 'Arus Sans' }, fitTo: { mode: 'zoom', value: zoom } });
  return sharp(image.pixels, { raw: { width: image.width, height: image.height, channels: 4 } }).png(PNG).toBuffer();
}

/**
 * An SVG document of ours as PNG. No system font is used, so every machine writes the same bytes. `zoom`: pixels for each of the SVG's.
 * Most of the time of a build would go here, so a picture that was drawn before is taken from `.cache/pictures/`.
 */
export async function pngOf(svg: string, zoom = 1): Promise<Buffer> {
  const file = join(FOLDER, `${createHash('sha256').update(`${maker()} ${zoom} ${svg}`).digest('hex')}.png`);
  try { return readFileSync(file); } catch { /* not drawn yet */ }
  const bytes = await render(svg, zoom);
  mkdirSync(FOLDER, { recursive: true });
  // Renamed into its place, so that no other build meets half a picture.
  const half = `${file}.${process.pid}`;
  await writeFile(half, bytes);
  await rename(half, file);
  return bytes;
}
