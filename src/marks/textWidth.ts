import { measure, type Weight } from './measure';

/** The width of a line of label text in pixels; a little more than less. */
export const textWidth = (line: string, size: number, weight: Weight = '400'): number => measure(line, size, weight);

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

/** Who pays whom, in a width: first without brackets, then the payer shortened, so that it stays told who is paid. */
export function payment(from: string, to: string, width: number, size: number, weight: Weight = '400'): string {
  const words = [`${from} → ${to}`, `${withoutBrackets(from)} → ${withoutBrackets(to)}`].find((one) => textWidth(one, size, weight) <= width);
  if (words !== undefined) return words;
  const end = ` → ${withoutBrackets(to)}`, room = width - textWidth(end, size, weight);
  return room > LEAST_NAME * size ? clip(withoutBrackets(from), room, size, weight) + end : clip(withoutBrackets(from) + end, width, size, weight);
}
/** A name shorter than this, in sizes of its letters, is no name any more. */
const LEAST_NAME = 2.5;

/** Shortens a text to a width, with an ellipsis. */
export function clip(text: string, width: number, size: number, weight: Weight = '400'): string {
  if (textWidth(text, size, weight) <= width) return text;
  let cut = text;
  while (cut.length > 1 && textWidth(`${cut}…`, size, weight) > width) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}
