/** A picture with its title, finding, legend and notes as one SVG that says by itself what it shows. Pure text, the same at build and in the browser. */
import { SMALL } from '../marks/label';
import { textWidth, wrap } from '../marks/textWidth';
import { PICTURE_CSS, token } from './style';

export interface Key { /** markup of the swatch, 26 × 14 */ readonly swatch: string; readonly label: string }
export interface Framed {
  readonly title: string;
  readonly finding: string;
  readonly legend: readonly Key[];
  /** as-of, unit, license, address: one line each, or more where they do not fit */
  readonly notes: readonly string[];
  readonly picture: { readonly width: number; readonly height: number };
  /** what the picture's SVG holds */
  readonly inner: string;
  /** BCP 47, for readers of the file */
  readonly lang: string;
  /** `@font-face` rules, where the file must look the same without our site */
  readonly fonts?: string;
}

const MARGIN = 20;
const TITLE = 24, TITLE_LINE = 29;
const FINDING = 14.5, FINDING_LINE = 20;
const NOTE_LINE = 15;
const KEY_LINE = 20, SWATCH = 26, KEY_GAP = 16;
/** The serif is wider than the sans, whose widths we have: measured over the titles, at most this much. */
const SERIF_IS_WIDER = 1.12;

export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
/** Lines of one size under each other, from a first baseline. */
export const textLines = (lines: readonly string[], x: number, y: number, step: number, size: number, className: string): string =>
  lines.map((line, i) => `<text class="${className}" x="${x}" y="${Math.round((y + i * step) * 10) / 10}" font-size="${size}">${escapeXml(line)}</text>`).join('');
export const wrapSerif = (text: string, width: number, size: number): string[] => wrap(text, width, size * SERIF_IS_WIDER, '600');

/** Keys in rows no wider than `width`. */
export function legendRows(keys: readonly Key[], width: number): { markup: string; height: number } {
  let x = 0, row = 0;
  const markup = keys.map(({ swatch, label }) => {
    const wide = SWATCH + 6 + textWidth(label, SMALL);
    if (x > 0 && x + wide > width) { x = 0; row++; }
    const at = x;
    x += wide + KEY_GAP;
    return `<g transform="translate(${at.toFixed(1)} ${row * KEY_LINE})">${swatch}<text class="label" x="${SWATCH + 6}" y="11" font-size="${SMALL}">${escapeXml(label)}</text></g>`;
  }).join('');
  return { markup, height: keys.length ? (row + 1) * KEY_LINE : 0 };
}

/** Only what draws: what a page's picture carries for pointing, walking and reading aloud is left out. */
export const bare = (markup: string): string =>
  markup.replace(/ (?:tabindex|data-mark|role|aria-label|aria-hidden)="[^"]*"/gi, '').replace(/ class="mark[^"]*"/g, '');

export const root = (width: number, height: number, lang: string, title: string, finding: string, fonts: string, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" xml:lang="${lang}" color="${token('soft')}"><title>${escapeXml(title)}</title><desc>${escapeXml(finding)}</desc><style>${fonts}${PICTURE_CSS}</style><rect width="${width}" height="${height}" fill="${token('paper')}"/>${body}</svg>\n`;

/** The whole as an SVG document. */
export function frame({ title, finding, legend, notes, picture, inner, lang, fonts = '' }: Framed): string {
  const width = picture.width + 2 * MARGIN;
  const titleLines = wrapSerif(title, picture.width, TITLE), findingLines = wrap(finding, picture.width, FINDING), noteLines = notes.flatMap((note) => wrap(note, picture.width, SMALL));
  let y = MARGIN;
  const parts: string[] = [];
  const put = (markup: string, height: number) => { parts.push(markup); y += height; };
  put(textLines(titleLines, MARGIN, y + TITLE * 0.8, TITLE_LINE, TITLE, 'label serif'), titleLines.length * TITLE_LINE + 4);
  put(textLines(findingLines, MARGIN, y + FINDING * 0.8, FINDING_LINE, FINDING, 'label'), findingLines.length * FINDING_LINE + 12);
  put(`<svg x="${MARGIN}" y="${y}" width="${picture.width}" height="${picture.height}" viewBox="0 0 ${picture.width} ${picture.height}" overflow="visible">${bare(inner)}</svg>`, picture.height + 16);
  const keys = legendRows(legend, picture.width);
  put(`<g transform="translate(${MARGIN} ${y})">${keys.markup}</g>`, keys.height + 6);
  put(textLines(noteLines, MARGIN, y + SMALL, NOTE_LINE, SMALL, 'label is-soft'), noteLines.length * NOTE_LINE + MARGIN - 4);
  return root(width, Math.ceil(y), lang, title, finding, fonts, parts.join(''));
}
