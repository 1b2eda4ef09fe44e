import advances from './advances.json';

export type Weight = '400' | '600';
/** If our font is missing, a system's may be wider: measured over Arial, it is at most this much. */
const FALLBACK_IS_WIDER = 1.08;

/** The width of a line of label text in pixels, estimated from the font's own advances; a little more than less. Embeds have `embed/measure.ts` instead. */
export function measure(line: string, size: number, weight: Weight): number {
  const table = advances[weight] as Readonly<Record<string, number>>;
  let sum = 0;
  for (const character of line) sum += table[character] ?? advances.fallback;
  return (sum / 1000) * size * FALLBACK_IS_WIDER;
}
