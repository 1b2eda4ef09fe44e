import advances from './advances.json';

type Weight = keyof typeof advances & ('400' | '600');
/** If our font is missing, a system's may be wider: measured over Arial, it is at most this much. */
const FALLBACK_IS_WIDER = 1.08;

/** The width of a line of label text in pixels, estimated from the font's own advances; a little more than less. */
export function textWidth(line: string, size: number, weight: Weight = '400'): number {
  const table = advances[weight] as Readonly<Record<string, number>>;
  let sum = 0;
  for (const character of line) sum += table[character] ?? advances.fallback;
  return (sum / 1000) * size * FALLBACK_IS_WIDER;
}

/** Breaks a text into lines no wider than `width`; a word that is wider stands alone. */
export function wrap(text: string, width: number, size: number, weight: Weight = '400'): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A name where there is little room: what stands in brackets after it goes first. */
export const withoutBrackets = (name: string): string => name.replace(/ \([^()]*\)(?= |$)/g, '');

/** Shortens a text to a width, with an ellipsis. */
export function clip(text: string, width: number, size: number, weight: Weight = '400'): string {
  if (textWidth(text, size, weight) <= width) return text;
  let cut = text;
  while (cut.length > 1 && textWidth(`${cut}…`, size, weight) > width) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}
