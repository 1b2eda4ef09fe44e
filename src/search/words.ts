/** The words of a chapter's part as the page reads them, without building it. */

/** What is in the text but not read: comments, and where links lead. */
const UNREAD = /\{\/\*[\s\S]*?\*\/\}|(?<=\])\([^)]*\)/g;
const FACT = /<Fact of="([^"]+)"([^>]*)>/g;
/** Stands within a sentence: taking it out must leave no gap. Every other tag begins or ends a piece of text. */
const TERM = /<\/?Term\b[^>]*>/g;
const PIECES = /<[^>]+>|\n\s*\n|\n(?=\s*(?:[-*+]|\d{1,2}\.)\s)/;
const LIST_MARK = /^\s*(?:[-*+]|\d{1,2}\.)\s+/;
const MARKS = /[*_#>`[\]]/g;
/** A piece that ends in a word, as a heading or an answer does, gets its stop: the next one follows in the same line. */
const OPEN_END = /[\p{L}\p{N})]$/u;

/** Printer's quotation marks, which the page gets by itself. */
const quoted = (text: string): string => text.replace(/"([^"]*)"/g, '“$1”').replaceAll("'", '’');

/** A part's text in one line: figures as `fact` says them (`bare`: the sentence says the qualifier itself), tags and marks of Markdown left out. */
export function wordsOfPart(raw: string, fact: (key: string, bare: boolean) => string): string {
  const spoken = raw.replace(UNREAD, '').replace(FACT, (_, key: string, rest: string) => fact(key, /\bbare\b/.test(rest))).replace(TERM, '');
  const pieces = spoken.split(PIECES).map((piece) => quoted(piece.replace(LIST_MARK, '').replace(MARKS, '').replace(/\s+/g, ' ').trim()));
  return pieces.filter(Boolean).map((piece) => piece.replace(OPEN_END, '$&.')).join(' ');
}
