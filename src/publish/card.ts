/** The picture that a link shows elsewhere: 1200 × 630, title and finding large, the chart as large as it fits. */
import { wrap } from '../marks/textWidth';
import { bare, escapeXml, root, textLines, wrapSerif } from './frame';
import { token } from './style';

export const CARD = { width: 1200, height: 630 } as const;
const MARGIN = 44;
/** A chart beside the text may come nearer to the edge than letters. */
const EDGE = 24;
const BAR = 10;
const TITLE = 46, TITLE_LINE = 52, FINDING = 25, FINDING_LINE = 33, FOOT = 20;
/** Title and finding above the chart, or beside it: then they have this much. */
const BESIDE = 400;
/** Longer findings are cut: a card is seen for a second. */
const LINES = { above: 2, beside: 8 } as const;
/** How many times larger than in a page a chart is tried: its letters then have 20 pixels or more, which are read where a card is shown half as wide. */
const SCALES = [1.6, 1.8, 2, 2.3] as const;
/** Plans that fill so much of their room are as good as each other. */
const FILLED = 0.8;

export interface Sized { readonly width: number; readonly height: number; readonly inner: string; /** how many things in it can be pointed at where it lives */ readonly marks: number }
export interface Carded { readonly title: string; readonly finding: string; readonly foot: string; readonly lang: string; /** the chart at a width, no higher than that */ draw(width: number, height: number): Sized }

const SENTENCES = /(?<=[.!?])\s+(?=[\p{Lu}\d“])/u;
/** What a text that was cut may not end with: what stands after its last comma, if that leaves most of it, or else a number, because half of an amount is another amount. */
const LOOSE_END = /(?<=.{60,})(?:[,;:]\s[^,;:]*(?:[,;:]\S[^,;:]*)*$)|(?:\s+\S*\d\S*)+$/u;
/** A finding in at most so many lines: its first sentences, or, if not even one has room, its beginning. */
function cut(finding: string, wide: number, most: number): string[] {
  const lines = wrap(finding, wide, FINDING), sentences = finding.split(SENTENCES);
  if (lines.length <= most) return lines;
  for (let n = sentences.length - 1; n > 0; n--) { const some = wrap(sentences.slice(0, n).join(' '), wide, FINDING); if (some.length <= most) return some; }
  return wrap(`${lines.slice(0, most).join(' ').replace(LOOSE_END, '').replace(/[\s.,;:]+$/, '')} …`, wide, FINDING);
}

/** The card as an SVG document. */
export function card({ title, finding, foot, lang, draw }: Carded): string {
  const inside = CARD.width - 2 * MARGIN, bottom = CARD.height - MARGIN - FOOT - 14;
  const plans = (['above', 'beside'] as const).flatMap((place) => {
    const wide = place === 'above' ? inside : BESIDE;
    const titles = wrapSerif(title, wide, TITLE), findings = cut(finding, wide, LINES[place]);
    const text = titles.length * TITLE_LINE + 10 + findings.length * FINDING_LINE;
    const box = place === 'above' ? { x: MARGIN, y: MARGIN + text + 10, width: inside, height: bottom - MARGIN - text - 10 } : { x: MARGIN + BESIDE + 36, y: EDGE, width: inside - BESIDE - 36, height: CARD.height - BAR - 2 * EDGE };
    return SCALES.map((most) => {
      const sized = draw(Math.round(box.width / most), Math.floor(box.height / most)), scale = Math.min(box.width / sized.width, box.height / sized.height);
      return { titles, findings, box, sized, scale, fits: MARGIN + text <= bottom, filled: Math.min(FILLED, (sized.width * sized.height * scale * scale) / (box.width * box.height)), lines: sized.inner.split('<text').length };
    });
  });
  const fitting = plans.filter((p) => p.fits), tried = fitting.length ? fitting : plans;
  // Of those that fill their room, the one that shows the most, and of these the one that says the most.
  const best = tried.toSorted((a, b) => b.filled - a.filled || b.sized.marks - a.sized.marks || b.lines - a.lines)[0]!;
  const { box, sized, scale } = best, width = sized.width * scale, height = sized.height * scale;
  const body = [
    textLines(best.titles, MARGIN, MARGIN + TITLE * 0.8, TITLE_LINE, TITLE, 'label serif'),
    textLines(best.findings, MARGIN, MARGIN + best.titles.length * TITLE_LINE + 10 + FINDING * 0.8, FINDING_LINE, FINDING, 'label'),
    `<svg x="${Math.round(box.x + (box.width - width) / 2)}" y="${Math.round(box.y + (box.height - height) / 2)}" width="${Math.round(width)}" height="${Math.round(height)}" viewBox="0 0 ${sized.width} ${sized.height}" overflow="visible">${bare(sized.inner)}</svg>`,
    `<rect y="${CARD.height - BAR}" width="${CARD.width}" height="${BAR}" fill="${token('mark')}"/>`,
    `<text class="label is-soft" x="${MARGIN}" y="${CARD.height - MARGIN + 12}" font-size="${FOOT}">${escapeXml(foot)}</text>`,
  ].join('');
  return root(CARD.width, CARD.height, lang, title, finding, '', body);
}
