/** Contrast and color deficiencies, worked out from the tokens. No kind is told by color alone. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../data/vocabulary';
import { glyphPath } from './grammar';

type Rgb = readonly [number, number, number];
const css = readFileSync('src/styles/tokens.css', 'utf8');
const tokensIn = (block: string): Map<string, string> => new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})\b/gi)].map(([, name, color]) => [name!, color!]));
const light = tokensIn(css.slice(0, css.indexOf('@media')));
const dark = new Map([...light, ...tokensIn(/@media \(prefers-color-scheme: dark\) \{([\s\S]*?)\}\s*\}/.exec(css)?.[1] ?? '')]);
const THEMES = [['light', light], ['dark', dark]] as const;

/** Linear light, 0 to 1, of an sRGB color (IEC 61966-2-1). */
function linear(hex: string): Rgb {
  const long = hex.length === 4 ? [...hex.slice(1)].map((c) => c + c).join('') : hex.slice(1);
  const part = (at: number) => { const c = parseInt(long.slice(at, at + 2), 16) / 255; return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; };
  return [part(0), part(2), part(4)];
}
const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
/** WCAG 2.2 contrast ratio, 1 to 21. */
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(linear(a)), luminance(linear(b))].toSorted((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear light; gray keeps the luminance. */
const VISIONS: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  full: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
  gray: [[0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722]],
};
const seen = (rgb: Rgb, vision: readonly [Rgb, Rgb, Rgb]): Rgb => vision.map((row) => Math.min(1, Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]))) as unknown as Rgb;

/** CIE L*a*b* under D65. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 * t + 16) / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505), y = f(luminance([r, g, b])), z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
/** CIE 1976 color difference. */
const difference = (a: Rgb, b: Rgb): number => Math.hypot(...lab(a).map((x, i) => x - lab(b)[i]!));
/** Below this, two areas side by side are easily taken for one color. */
const CLOSE = 10;

it('knows the contrast of black and white, and a color from itself', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21);
  expect(difference(linear('#2d5f8f'), linear('#2d5f8f'))).toBe(0);
  expect(difference(linear('#fff'), linear('#000'))).toBeCloseTo(100, 0);
});

describe.each(THEMES)('the %s colors', (_, tokens) => {
  const color = (name: string): string => tokens.get(name) ?? expect.fail(`--${name} is not in tokens.css`);

  it.each(KINDS)('show %s at 3:1 or more on paper', (kind) => { expect(contrast(color(`k-${kind}`), color('paper'))).toBeGreaterThanOrEqual(3); });

  it.each([['ink', 'paper'], ['ink', 'sheet'], ['soft', 'paper'], ['soft', 'sheet'], ['mark-ink', 'paper'], ['mark-ink', 'sheet'], ['on-mark', 'mark']])('write %s on %s at 4.5:1 or more', (text, ground) => {
    expect(contrast(color(text), color(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('show the mark, as a shape, at 3:1 or more', () => { expect(contrast(color('mark'), color('paper'))).toBeGreaterThanOrEqual(3); });

  it.each(Object.keys(VISIONS))('that come close to each other in %s vision have other glyphs', (vision) => {
    const as = (kind: string) => seen(linear(color(`k-${kind}`)), VISIONS[vision]!);
    KINDS.forEach((a, i) => KINDS.slice(i + 1).forEach((b) => { if (difference(as(a), as(b)) < CLOSE) expect(glyphPath(a), `${a} and ${b}`).not.toBe(glyphPath(b)); }));
  });
});
