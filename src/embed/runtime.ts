/**
 * Stands in for React in an embed, in a fourth of Preact's bytes: an embed has one root, no page to take over, function
 * components, five hooks and elements (docs/decisions/024). First everything is worked out, then the document is changed:
 * a component that throws changes nothing, and what stands stays.
 */
type Props = Readonly<Record<string, unknown>>;
type Draw = (props: Props) => Child;
export interface Made { readonly type: string | Draw; readonly props: Props; readonly key?: unknown }
export type Child = Made | string | number | boolean | null | undefined | readonly Child[];
type Dom = Element | Text;

interface Hook { value?: unknown; needs?: readonly unknown[] | undefined; undo?: unknown; set?: (next: unknown) => void }
interface Hooks extends Array<Hook> { node?: Node }
/** A text, an element or a component as it was last drawn. Nothing at all is an empty text, so that what follows keeps its place. */
interface Node {
  readonly of: Child; readonly type: string | Draw; readonly props: Props; readonly key: unknown;
  readonly hooks: Hooks;
  above: Node | undefined; kids: readonly Node[]; dom?: Dom | undefined;
  /** what it was before, until it stands in the document */
  old?: Node | undefined;
  /** it is drawn as it is told; and something below it has changed since */
  done?: boolean; stale?: boolean;
}

export const Fragment = ({ children }: Props): Child => children as Child;
/** What JSX becomes. */
export const jsx = (type: Made['type'], props: Props, key?: unknown): Made => ({ type, props, key });
export { jsx as jsxs };

const NOTHING: Props = {}, TEXT = '';
const effects: (() => void)[] = [];
let hooks: Hooks, at: number, gone: Node[] = [], queued = false, redraw: () => void;

const isMade = (of: Child): of is Made => typeof of === 'object' && of !== null;
const made = (of: Child): Made => (Array.isArray(of) ? { type: Fragment, props: { children: of as Child } } : isMade(of) ? of : { type: TEXT, props: { text: of === null || of === undefined || typeof of === 'boolean' ? '' : of } });

/** What is to be drawn, matched with what stands there: by key, or by place. */
function grow(children: Child, above: Node | undefined, before: readonly Node[]): readonly Node[] {
  const byKey = new Map(before.map((node) => [node.key, node])), kept = new Set<Node | undefined>();
  const nodes = (Array.isArray(children) ? children as readonly Child[] : [children]).map((of, i) => {
    const { type, props, key = i } = made(of), twin = byKey.get(key), old = twin?.type === type && !kept.has(twin) ? twin : undefined;
    kept.add(old);
    // The same thing as before, such as a table of which nothing has changed.
    if (old && isMade(of) && of === old.of && !old.stale) { old.above = above; return old; }
    const node: Node = { of, type, props, key, above, old, hooks: old?.hooks ?? [], kids: [], dom: old?.dom };
    let inner = props['children'] as Child;
    if (typeof type === 'function') { hooks = node.hooks; at = 0; inner = type(props); }
    if (type !== TEXT) node.kids = grow(inner, node, old?.kids ?? []);
    return node;
  });
  gone.push(...before.filter((node) => !kept.has(node)));
  return nodes;
}

function remove({ dom, hooks: own, kids }: Node, within = false): void {
  if (!within) dom?.remove();
  for (const { undo } of own) if (typeof undo === 'function') undo();
  for (const kid of kids) remove(kid, within || dom !== undefined);
}

const SVG = 'http://www.w3.org/2000/svg';
/** React's names that are not those of the document: its focus events bubble, and SVG's `stroke-width` is `strokeWidth`. */
const NAMES: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for', onFocus: 'onfocusin', onBlur: 'onfocusout' };
const CAMEL = /^(?:fill|stroke|font|text|marker|clip|stop|dominant|pointer|shape)[A-Z]/;
/** Of these the document has a mind of its own: they are set last, and whenever they are not as told. */
const OWN = ['value', 'checked'];

type Listener = (event: Event) => void;
function set(dom: Element, told: string, value: unknown, before: unknown): void {
  const name = NAMES[told] ?? (CAMEL.test(told) ? told.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`) : told);
  if (name.startsWith('on')) {
    const type = name.slice(2).toLowerCase();
    if (before) dom.removeEventListener(type, before as Listener);
    if (value) dom.addEventListener(type, value as Listener);
  } else if (name === 'ref') (value as { current: unknown }).current = dom;
  else if (name === 'style') Object.assign((dom as HTMLElement).style, value);
  else if (value === undefined || value === null || (value === false && !name.startsWith('aria-'))) dom.removeAttribute(name);
  else dom.setAttribute(name, value as string);
}

/** Brings the nodes into the document, one after the other from `next` on; returns what then comes next. */
function place(nodes: readonly Node[], into: Dom, next: ChildNode | null, svg: boolean): ChildNode | null {
  for (const node of nodes) {
    const { type, props, kids, old } = node, inside = svg || type === 'svg', fresh = !node.done;
    node.done = true;
    node.old = undefined;
    if (typeof type === 'function') {
      node.hooks.node = node;
      next = place(kids, into, next, svg);
      continue;
    }
    const dom = (node.dom ??= type === TEXT ? document.createTextNode('') : inside ? document.createElementNS(SVG, type) : document.createElement(type));
    if (type === TEXT) { if (fresh && old?.props['text'] !== props['text']) (dom as Text).data = props['text'] as string; } else if (fresh) {
      const before = old?.props ?? NOTHING, element = dom as HTMLInputElement;
      for (const name of Object.keys({ ...before, ...props })) if (name !== 'children' && !OWN.includes(name) && before[name] !== props[name]) set(element, name, props[name], before[name]);
      place(kids, element, element.firstChild, inside);
      for (const name of OWN) if (name in props && element[name as 'value'] !== props[name]) element[name as 'value'] = props[name] as string;
    }
    // One step on is cheaper than to move what has the focus.
    if (dom === next || (next && dom === next.nextSibling)) next = dom.nextSibling; else into.insertBefore(dom, next);
  }
  return next;
}

/** The place of the chart, one in a document; `render` draws at once. */
export function createRoot(box: Element): { render(of: Child): void } {
  let told: Child, tree: readonly Node[] = [];
  const draw = redraw = () => {
    gone = [];
    const grown = grow(told, undefined, tree);
    for (const node of gone) remove(node);
    place(grown, box, box.firstChild, false);
    tree = grown;
    setTimeout(() => { for (const run of effects.splice(0)) run(); });
  };
  return { render(of) { told = of; draw(); } };
}

const hook = (): Hook => (hooks[at++] ??= {});
const changed = (before: readonly unknown[] | undefined, now: readonly unknown[] | undefined): boolean => !before || !now || now.some((one, i) => !Object.is(one, before[i]));

/** The five hooks that the charts use, as React has them; effects run once the document has been changed. */
export function useState(first?: unknown): [unknown, (next: unknown) => void] {
  const own = hook(), mine = hooks;
  own.set ??= (() => {
    own.value = typeof first === 'function' ? (first as () => unknown)() : first;
    return (next: unknown) => {
      const value = typeof next === 'function' ? (next as (before: unknown) => unknown)(own.value) : next;
      if (Object.is(value, own.value)) return;
      own.value = value;
      for (let node = mine.node; node; node = node.above) node.stale = true;
      if (!queued) queueMicrotask(() => { queued = false; redraw(); });
      queued = true;
    };
  })();
  return [own.value, own.set];
}
export function useMemo(make: () => unknown, needs?: readonly unknown[]): unknown {
  const own = hook();
  if (changed(own.needs, needs)) { own.value = make(); own.needs = needs; }
  return own.value;
}
export const useCallback = (call: unknown, needs?: readonly unknown[]): unknown => useMemo(() => call, needs);
export const useRef = (current: unknown): unknown => useMemo(() => ({ current }), []);
export function useEffect(run: () => unknown, needs?: readonly unknown[]): void {
  const own = hook();
  if (!changed(own.needs, needs)) return;
  own.needs = needs;
  effects.push(() => { if (typeof own.undo === 'function') own.undo(); own.undo = run(); });
}
