/** Finds the tags of an MDX chapter and where they stand, without building it. */
import { parseYaml, type Place, type YamlFile } from '../src/data/yaml';

export interface Attribute {
  /** undefined: an expression in braces, which only the build can work out */
  readonly text: string | undefined;
  readonly raw: string;
}
export interface Tag extends Place {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, Attribute>;
}
export interface Mdx {
  readonly file: string;
  /** as written */
  readonly text: string;
  readonly front: YamlFile;
  readonly tags: readonly Tag[];
  /** front matter and text with blanks for tags, code and comments; every place stays where it was */
  readonly prose: string;
}

const FRONT = /^---\r?\n([\s\S]*?)^---[ \t]*$/m;
const FENCE = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|$(?![\s\S]))/gm;
const COMMENT = /\{\/\*[\s\S]*?\*\/\}/g;
const INLINE_CODE = /(`+)[^`\n]+\1/g;
const NAME = /<([A-Z]\w*)/g;
/** A tag to its end, which neither quotes nor braces hide: `<Step state={{ asOf: '2025-03-01' }}>`. */
const WHOLE_TAG = /<\/?[A-Za-z](?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}|[^<>"'{}])*>/g;
const ATTRIBUTE = /\s+([\w:-]+)(?:\s*=\s*("[^"]*"|'[^']*'|(?=\{)))?/y;

/** Spaces instead of text, lines kept, so that every place stays where it was. */
const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** The expression in braces that begins at an offset. */
function braces(text: string, start: number): string {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    if (text[i] === '{') depth++;
    if (text[i] === '}' && --depth === 0) return text.slice(start, i + 1);
  }
  return text.slice(start);
}

function attributesAt(text: string, start: number): Map<string, Attribute> {
  const found = new Map<string, Attribute>();
  ATTRIBUTE.lastIndex = start;
  for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
    const [, name = '', value] = match;
    if (value === '') {
      const raw = braces(text, ATTRIBUTE.lastIndex);
      ATTRIBUTE.lastIndex += raw.length;
      found.set(name, { text: undefined, raw });
    } else found.set(name, { text: value?.slice(1, -1) ?? '', raw: value ?? '' });
  }
  return found;
}

/** The tags of a text, in order. Code, comments and front matter are passed over. */
export function findTags(text: string): Tag[] {
  const bare = [FRONT, FENCE, COMMENT, INLINE_CODE].reduce((rest, pattern) => rest.replace(pattern, blank), text);
  return [...bare.matchAll(NAME)].map((match) => {
    const before = bare.slice(0, match.index).split('\n');
    return { name: match[1] ?? '', attributes: attributesAt(bare, match.index + match[0].length), line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  });
}

/** The words of a chapter that its author typed. */
const proseOf = (text: string) => [FENCE, COMMENT, INLINE_CODE, WHOLE_TAG].reduce((rest, pattern) => rest.replace(pattern, blank), text);

/** Reads a chapter: its front matter, with places, its tags and its prose. */
export function parseMdx(file: string, text: string): Mdx {
  const front = text.startsWith('---') ? FRONT.exec(text)?.[1] : undefined;
  return { file, text, front: parseYaml(file, front ?? '', 2), tags: findTags(text), prose: proseOf(text) };
}
