/** A host's accent, moved as little as it takes to be read on our paper. Contrast as WCAG 2.2 defines it. */
type Rgb = readonly [number, number, number];

/** What the tokens of the accent must have: letters, and marks that carry meaning (WCAG 2.2, 1.4.3 and 1.4.11). */
export const LEAST = { 'mark-ink': 4.5, mark: 3 } as const;
/** Steps from a color to black or white; each is finer than a screen's. */
const STEPS = 256;

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
const hexOf = (color: Rgb): string => `#${color.map((c) => Math.round(c).toString(16).padStart(2, '0')).join('')}`;
const linear = (channel: number): number => (channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4);
/** Relative luminance, 0 to 1. */
export const luminance = (hex: string): number => { const [r, g, b] = rgb(hex).map(linear) as unknown as Rgb; return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
/** 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The color nearest to `accent`, on its way away from the papers, that has the contrast with each of them. */
export function readable(accent: string, papers: readonly string[], least: number): string {
  const end = luminance(papers[0]!) > 0.5 ? 0 : 255, from = rgb(accent);
  for (let step = 0; step < STEPS; step++) {
    const tried = hexOf(from.map((c) => c + ((end - c) * step) / STEPS) as unknown as Rgb);
    if (papers.every((paper) => contrast(tried, paper) >= least)) return tried;
  }
  return end === 0 ? '#000000' : '#ffffff';
}
