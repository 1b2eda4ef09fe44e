/** Leaves out of a style what a document cannot use. Build only. */

/** Every word that may become a class: what stands in class attributes, and in the texts of a script. */
function namesIn(html: string, script: string): (name: string) => boolean {
  const texts = [...html.matchAll(/ class="([^"]*)"/g), ...script.matchAll(/["'`}]([^"'`{}]*)["'`$]/g)].flatMap((m) => m[1]!.split(/\s+/));
  const words = new Set(texts), heads = [...words].filter((word) => /^[a-z]+-$/.test(word));
  // `f-${firmness}`: its end is a word of its own somewhere, in the script or in the data.
  return (name) => words.has(name) || heads.some((head) => name.startsWith(head) && (html + script).includes(name.slice(head.length)));
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

/** A style without the rules whose classes neither the document nor its script knows, and without variables that nothing asks for. */
export function leanCss(css: string, html: string, script: string): string {
  const known = namesIn(html, script);
  const used = (selector: string) => [...selector.replace(/\([^()]*\)/g, '').matchAll(/\.([a-z][\w-]*)/gi)].every(([, name]) => known(name!));
  const write = (text: string): string => [...blocks(text)].map(({ head, body }) => {
    if (/^@keyframes/.test(head)) return `${head}{${body}}`;
    if (head.startsWith('@')) { const inner = write(body); return inner && `${head}{${inner}}`; }
    const selectors = head.split(/,(?![^(]*\))/).filter(used);
    return selectors.length && body ? `${selectors.join(',')}{${body}}` : '';
  }).join('');
  const kept = write(css);
  return kept.replace(/--([\w-]+):[^;}]*;?/g, (declared, name: string) => (kept.includes(`var(--${name}`) ? declared : '')).replaceAll(';}', '}').replace(/[^{}]*\{\}/g, '');
}
