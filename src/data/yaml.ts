import { isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Fault } from './faults';

export interface Place { readonly line: number; readonly column: number }
export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  readonly faults: readonly Fault[];
  /** where a field stands; the nearest ancestor that exists, if the field itself is missing */
  at(path: readonly PropertyKey[]): Place;
}

/** What is meant by the faults that writers make most. */
const MENDS: Readonly<Partial<Record<string, string>>> = {
  DUPLICATE_KEY: 'Keep one of the two keys.',
  BLOCK_AS_IMPLICIT_KEY: 'A text that holds a colon and a space stands in double quotes.',
  TAB_AS_INDENT: 'Indent with two spaces, never with tabs.',
  BAD_INDENT: 'Indent with two spaces a level, as the lines beside it.',
  MISSING_CHAR: 'Close what was opened: a quote, a bracket or a brace.',
};
/** Reads YAML and keeps the place of every field. `firstLine` is the line on which the text begins in its file. */
export function parseYaml(file: string, text: string, firstLine = 1): YamlFile {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const faults = doc.errors.map((e): Fault => ({ file, ...place(e.pos[0]), field: 'YAML', what: e.message.split('\n')[0] ?? 'cannot be read', mend: MENDS[e.code] }));
  const at = (path: readonly PropertyKey[]): Place => {
    let node: Node | null | undefined = doc.contents;
    let offset = 0;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find((p) => isPair(p) && isScalar(p.key) && String(p.key.value) === String(step));
        if (!pair) break;
        offset = (isScalar(pair.key) && pair.key.range?.[0]) || offset;
        node = pair.value as Node | null;
      } else if (node && 'items' in node) {
        node = (node.items as Node[])[Number(step)];
        offset = node?.range?.[0] ?? offset;
      } else break;
    }
    return place(offset);
  };
  return { file, data: faults.length ? undefined : doc.toJS(), faults, at };
}
