/** Leaves out of styles and words what a document cannot use. Build only. */
import type { Words } from '../data/load';

/** `k-${kind}`: every chart knows the glyphs of all kinds of money, but has only the kinds that its data names. */
const OF_DATA = 'k-';

/** Every word that may become a class: what stands in class attributes, and in the texts of a script. */
function namesIn(html: string, script: string, data: string): (name: string) => boolean {
  const texts = [...html.matchAll(/ class="([^"]*)"/g), ...script.matchAll(/["'`}]([^"'`{}]*)["'`$]/g)].flatMap((m) => m[1]!.split(/\s+/));
  const words = new Set(texts), heads = [...words].filter((word) => /^[a-z]+-$/.test(word)), shown = html + data, known = shown + script;
  // `f-${firmness}`: its end is a word of its own somewhere, in the script or in the data.
  return (name) => words.has(name) || heads.some((head) => name.startsWith(head) && (head === OF_DATA ? shown : known).includes(name.slice(head.length)));
}

/** Rules and blocks of rules at the top of a style, without what is between them. */
export function* blocks(css: string): Generator<{ head: string; body: string }> {
  for (let at = 0; at < css.length; ) {
    const open = css.indexOf('{', at);
    if (open < 0) return;
    let depth = 1, end = open + 1;
    for (; depth > 0 && end < css.length; end++) depth += css[end] === '{' ? 1 : css[end] === '}' ? -1 : 0;
    yield { head: css.slice(at, open).trim(), body: css.slice(open + 1, end - 1) };
    at = end;
  }
}

const KEYFRAMES = /@keyframes ([\w-]+)\{(?:[^{}]*\{[^{}]*\})*\}/g;

/** A style without the rules whose classes neither the document, its script nor its data knows, and without variables and movements that nothing asks for. */
export function leanCss(css: string, html: string, script: string, data = ''): string {
  const known = namesIn(html, script, data);
  const used = (selector: string) => [...selector.replace(/\([^()]*\)/g, '').matchAll(/\.([a-z][\w-]*)/gi)].every(([, name]) => known(name!));
  const write = (text: string): string => [...blocks(text)].map(({ head, body }) => {
    if (/^@keyframes/.test(head)) return `${head}{${body}}`;
    if (head.startsWith('@')) { const inner = write(body); return inner && `${head}{${inner}}`; }
    const selectors = head.split(/,(?![^(]*\))/).filter(used);
    return selectors.length && body ? `${selectors.join(',')}{${body}}` : '';
  }).join('');
  const written = write(css), kept = written.replace(KEYFRAMES, (rule, name: string) => (new RegExp(`animation(?:-name)?:[^;}]*\\b${name}\\b`).test(written) ? rule : ''));
  return kept.replace(/--([\w-]+):[^;}]*;?/g, (declared, name: string) => (kept.includes(`var(--${name}`) ? declared : '')).replaceAll(';}', '}').replace(/[^{}]*\{\}/g, '');
}

/** `{n|baris|baris}`: a language whose words are the same of one and of many. */
const SAME = /\{\w+\|([^|{}]*)\|\1\}/g;
/** Words that all charts share, of which each says only some. */
const SHARED = ['grammar', 'figure'];

const plain = (words: Words): Words => Object.fromEntries(Object.entries(words).map(([key, value]) => [key, typeof value === 'string' ? value.replace(SAME, '$1') : plain(value)]));

/**
 * The words, without those shared ones that no text of the script leads to: `grammar.kinds.debt` stays for
 * `grammar.kinds.debt`, and for what is put together from `grammar.kinds.` or `grammar.`.
 */
export function leanWords(words: Words, script: string): Words {
  const asked = new Set([...script.matchAll(/["'`]([a-z][\w.]*)(["'`]|\$\{)/gi)].map(([, text, end]) => (end === '${' || text!.endsWith('.') ? text! : `${text!}!`)));
  const isAsked = (path: string) => asked.has(`${path}!`) || path.split('.').some((_, i, steps) => i > 0 && asked.has(`${steps.slice(0, i).join('.')}.`));
  const write = (part: Words, above: string): Words => Object.fromEntries(Object.entries(part).flatMap(([key, value]): [string, string | Words][] => {
    if (typeof value === 'string') return isAsked(above + key) ? [[key, value]] : [];
    const inner = write(value, `${above}${key}.`);
    return Object.keys(inner).length ? [[key, inner]] : [];
  }));
  return Object.fromEntries(Object.entries(plain(words)).map(([key, value]) => [key, SHARED.includes(key) && typeof value !== 'string' ? write(value, `${key}.`) : value]));
}
