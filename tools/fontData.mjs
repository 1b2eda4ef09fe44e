/** What tools/fonts.mjs keeps of the fonts, and what it has to know of the fonts that stand in for them. */

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

/** The characters kept. The last two are the non-breaking and the thin space. */
export const KEPT = `${ASCII}àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿÀÁÉÈÜÖÄÇÑØšžłčćğışŞŠŽ“”‘’„–—…·•×÷−±≈≤≥½°§€£¥→←↑↓↗↺\u00a0\u2009`;

/**
 * How often each letter comes in English, in percent of letters (P. Norvig, "English Letter Frequency Counts:
 * Mayzner Revisited", 2012), with one space for each word of 4.79 letters on average (same source).
 * @type {Record<string, number>}
 */
export const LETTERS = {
  e: 12.49, t: 9.28, a: 8.04, o: 7.64, i: 7.57, n: 7.23, s: 6.51, r: 6.28, h: 5.05, l: 4.07, d: 3.82, c: 3.34, u: 2.73,
  m: 2.51, f: 2.4, p: 2.14, g: 1.87, w: 1.68, y: 1.66, b: 1.48, v: 1.05, k: 0.54, x: 0.23, j: 0.16, q: 0.12, z: 0.09,
  ' ': 100 / 4.79,
};

/**
 * Mean advance of English text in 1/1000 em. Arial and Times New Roman: measured with LETTERS on Liberation Sans and
 * Serif 2.1, which have the same advances. The others: those times the ratio of `xWidthAvg` in @capsizecss/metrics 4.3.0
 * (Arial 445.8, bold 480.0; Times New Roman 406.3, italic 408.2, bold 432.6; Roboto 444.8, bold 452.1;
 * Georgia 445.8, italic 454.6, bold 518.6; Noto Serif 481, italic 469, semibold 500).
 * Of the same kind, weight and slant the last one that the system has is used, so the best stands last.
 * @type {readonly { kind: 'serif' | 'sans', weight: number, italic: boolean, average: number, local: readonly string[] }[]}
 */
export const FALLBACKS = [
  { kind: 'serif', weight: 400, italic: false, average: 470.9, local: ['Noto Serif', 'NotoSerif-Regular', 'NotoSerif'] },
  { kind: 'serif', weight: 400, italic: false, average: 397.8, local: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'] },
  { kind: 'serif', weight: 400, italic: false, average: 436.5, local: ['Georgia'] },
  { kind: 'serif', weight: 400, italic: true, average: 459.4, local: ['Noto Serif Italic', 'NotoSerif-Italic'] },
  { kind: 'serif', weight: 400, italic: true, average: 399.8, local: ['Times New Roman Italic', 'TimesNewRomanPS-ItalicMT', 'Liberation Serif Italic'] },
  { kind: 'serif', weight: 400, italic: true, average: 445.2, local: ['Georgia Italic', 'Georgia-Italic'] },
  { kind: 'serif', weight: 600, italic: false, average: 489.5, local: ['Noto Serif SemiBold', 'NotoSerif-SemiBold'] },
  { kind: 'serif', weight: 600, italic: false, average: 423.5, local: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'] },
  { kind: 'serif', weight: 600, italic: false, average: 507.6, local: ['Georgia Bold', 'Georgia-Bold'] },
  { kind: 'sans', weight: 400, italic: false, average: 437.8, local: ['Roboto', 'Roboto Regular', 'Roboto-Regular'] },
  { kind: 'sans', weight: 400, italic: false, average: 438.8, local: ['Arial', 'ArialMT', 'Liberation Sans'] },
  { kind: 'sans', weight: 600, italic: false, average: 447.5, local: ['Roboto Bold', 'Roboto-Bold'] },
  { kind: 'sans', weight: 600, italic: false, average: 475.1, local: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'] },
];
