/** Just enough reading of our own pages' HTML: tags with attributes, and the words between them. */

export interface Tag { readonly name: string; readonly attributes: ReadonlyMap<string, string> }

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };
const decode = (text: string) => text.replace(/&(amp|lt|gt|quot|#39|#x27);/g, (_, name: string) => ENTITIES[name]!);

/** A comment, a script or style with its contents, or an opening tag. Quoted values may hold `>`. */
const TAG = /<!--[\s\S]*?-->|<(?:(script|style)((?:\s+[^\s=>]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]*))?)*)\s*>[\s\S]*?<\/\1|([a-z][\w-]*)((?:\s+[^\s=>]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]*))?)*)\s*\/?)>/gi;
const ATTRIBUTE = /([^\s=>]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g;

/** The opening tags of a page in their order. */
export function tagsOf(html: string): Tag[] {
  return [...html.matchAll(TAG)].flatMap((match) => {
    const name = match[1] ?? match[3];
    if (name === undefined) return [];
    const attributes = new Map([...(match[2] ?? match[4] ?? '').matchAll(ATTRIBUTE)].map((a) => [a[1]!.toLowerCase(), decode(a[2] ?? a[3] ?? a[4] ?? '')]));
    return [{ name: name.toLowerCase(), attributes }];
  });
}

/** The values of one attribute, of all tags or of those with a name. */
export const valuesOf = (tags: readonly Tag[], attribute: string, name?: string): string[] =>
  tags.flatMap((tag) => (name === undefined || tag.name === name ? (tag.attributes.get(attribute) ?? []) : []));

/** Addresses that a page leads to or loads, as written. */
export function addressesOf(tags: readonly Tag[]): string[] {
  const plain = ['href', 'src', 'poster', 'data', 'component-url', 'renderer-url', 'before-hydration-url', 'action', 'cite'].flatMap((attribute) => valuesOf(tags, attribute));
  const sets = valuesOf(tags, 'srcset').flatMap((set) => set.split(',').map((one) => one.trim().split(/\s+/)[0]!));
  return [...plain, ...sets].filter((address) => address !== '' && !/^(mailto|data|javascript|blob):/.test(address));
}

/** Ids that a page's attributes point at. */
export const idsAskedFor = (tags: readonly Tag[]): string[] =>
  ['aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget', 'for', 'list'].flatMap((attribute) => valuesOf(tags, attribute).flatMap((ids) => ids.split(/\s+/)));
