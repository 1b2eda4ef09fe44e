import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { fontFiles } from './fonts';

/** An SVG document of ours as PNG. No system font is used, so every machine writes the same bytes. `zoom`: pixels for each of the SVG's. */
export async function pngOf(svg: string, zoom = 1): Promise<Buffer> {
  const image = await renderAsync(svg, { font: { fontFiles: await fontFiles(), loadSystemFonts: false, defaultFontFamily: 'Arus Sans' }, fitTo: { mode: 'zoom', value: zoom } });
  // A palette takes a third of the bytes; without dither flat areas stay flat.
  return sharp(image.pixels, { raw: { width: image.width, height: image.height, channels: 4 } }).png({ palette: true, dither: 0, compressionLevel: 9, effort: 7 }).toBuffer();
}
