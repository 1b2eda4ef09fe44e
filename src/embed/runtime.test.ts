import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seeded } from '../models/random';
import { type Child, createRoot, Fragment, jsx, type Made, useEffect, useMemo, useState } from './runtime';

const before = globalThis.document;
let box: Element;
beforeAll(() => { Object.assign(globalThis, { document: parseHTML('<!doctype html><html><body></body></html>').document }); });
afterAll(() => { Object.assign(globalThis, { document: before }); });
beforeEach(() => { box = document.createElement('div'); });

const p = (children: Child, key?: string): Made => jsx('p', { children }, key);
const microtask = () => new Promise<void>((done) => { queueMicrotask(done); });
const task = () => new Promise<void>((done) => { setTimeout(done); });

it('draws elements, texts and components', () => {
  const Says = ({ what }: Record<string, unknown>): Child => [jsx('b', { children: what }), ' and ', 7, false, null];
  createRoot(box).render(jsx('div', { className: 'a', 'aria-hidden': false, hidden: false, children: jsx(Says, { what: 'this' }) }));
  expect(box.innerHTML).toBe('<div aria-hidden="false" class="a"><b>this</b> and 7</div>');
});
it('draws SVG by its own names', () => {
  createRoot(box).render(jsx('svg', { viewBox: '0 0 1 1', children: jsx('path', { className: 'band', strokeWidth: 2, textAnchor: 'end' }) }));
  expect(box.innerHTML).toBe('<svg viewBox="0 0 1 1"><path text-anchor="end" stroke-width="2" class="band"></path></svg>');
  expect(box.firstElementChild!.firstElementChild!.namespaceURI).toBe('http://www.w3.org/2000/svg');
});
it('takes away attributes that are no longer told', () => {
  const root = createRoot(box);
  root.render(jsx('input', { disabled: true, title: 'x' }));
  root.render(jsx('input', { disabled: false }));
  expect(box.innerHTML).toBe('<input></input>');
});
it('keeps what has the same key, wherever it goes, and takes away what is gone', () => {
  const root = createRoot(box);
  root.render(['a', 'b', 'c'].map((key) => p(key, key)));
  const [a, b, c] = box.children;
  root.render(['c', 'd', 'a'].map((key) => p(key, key)));
  expect([...box.children].map((one) => one.textContent)).toEqual(['c', 'd', 'a']);
  expect([box.children[0], box.children[2]]).toEqual([c, a]);
  expect(b!.parentNode).toBe(null);
});
it('leaves nothing behind of what shares a key', () => {
  const root = createRoot(box);
  root.render([p('a', 'k'), p('b', 'k'), p('c', 'k')]);
  expect(box.textContent).toBe('abc');
  root.render([p('d', 'k'), p('e', 'k')]);
  expect(box.textContent).toBe('de');
  root.render([]);
  expect(box.innerHTML).toBe('');
});
it('does not move what can stay: it may have the focus', () => {
  const root = createRoot(box), moved: unknown[] = [];
  root.render(['a', 'b', 'c'].map((key) => p(key, key)));
  const [, b, c] = box.children, insert = box.insertBefore.bind(box);
  box.insertBefore = (node, next) => { moved.push(node); return insert(node, next); };
  root.render(['b', 'c', 'a'].map((key) => p(key, key)));
  expect(moved).not.toContain(b);
  expect(moved).not.toContain(c);
  expect(box.textContent).toBe('bca');
});
it('calls the handler of the last drawing', () => {
  const root = createRoot(box), told: string[] = [];
  for (const name of ['first', 'last']) root.render(jsx('button', { onClick: () => told.push(name) }));
  box.firstElementChild!.dispatchEvent(new (document.defaultView as unknown as { Event: typeof Event }).Event('click'));
  expect(told).toEqual(['last']);
});
it('changes nothing where a component throws', () => {
  const root = createRoot(box), Throws = () => { throw new Error('no'); };
  root.render([p('stands'), p('too')]);
  expect(() => { root.render([p('changed'), jsx(Throws, {})]); }).toThrow('no');
  expect(box.innerHTML).toBe('<p>stands</p><p>too</p>');
  root.render([p('again')]);
  expect(box.innerHTML).toBe('<p>again</p>');
});

describe('hooks', () => {
  let add: (next: unknown) => void = () => undefined, drawn = 0;
  const Counts = () => { const [n, set] = useState(1); add = set; drawn++; return `${String(n)}`; };
  beforeEach(() => { drawn = 0; });

  it('draws once for several changes in a row', async () => {
    createRoot(box).render(p(jsx(Counts, {})));
    add(2);
    add((n: number) => n + 5);
    await microtask();
    expect([box.textContent, drawn]).toEqual(['7', 2]);
  });
  it('draws what is the same as before only if it has changed by itself, however deep it lies', async () => {
    let again: (next: unknown) => void = () => undefined;
    const inner = p(jsx(Counts, {})), Middle = () => inner, kept = p(jsx(Middle, {}));
    const Outer = () => { const [n, set] = useState(0); again = set; return [n as number, n === 0 ? useless : null, kept]; }, useless = p('.');
    createRoot(box).render(jsx(Outer, {}));
    again(1);
    await microtask();
    expect([box.textContent, drawn]).toEqual(['11', 1]);
    add(3);
    await microtask();
    again(2);
    await microtask();
    expect([box.textContent, drawn]).toEqual(['23', 2]);
    add(4);
    await microtask();
    expect([box.textContent, drawn]).toEqual(['24', 3]);
  });
  it('works out anew only what depends on a change', () => {
    const root = createRoot(box), made: unknown[] = [];
    const Memo = ({ n }: Record<string, unknown>) => useMemo(() => { made.push(n); return n; }, [n]) as Child;
    for (const n of [1, 1, 2]) root.render(jsx(Memo, { n }));
    expect([made, box.textContent]).toEqual([[1, 2], '2']);
  });
  it('runs effects after the drawing, and undoes them before the next and at the end', async () => {
    const root = createRoot(box), told: string[] = [];
    const Effect = ({ n }: Record<string, unknown>): Child => { useEffect(() => { told.push(`do ${String(n)}`); return () => told.push(`undo ${String(n)}`); }, [n]); return null; };
    root.render(jsx(Effect, { n: 1 }));
    expect(told).toEqual([]);
    await task();
    root.render(jsx(Effect, { n: 1 }));
    root.render(jsx(Effect, { n: 2 }));
    await task();
    expect(told).toEqual(['do 1', 'undo 1', 'do 2']);
    root.render(null);
    expect(told.at(-1)).toBe('undo 2');
  });
});

describe('laws, over trees made at random', () => {
  const TREES = 300, DEEPEST = 3, KEYS = ['k', 'l', 'm', 'n'], random = seeded(20250612);
  const pick = <T,>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const Same = ({ children }: Record<string, unknown>): Child => children as Child;
  // Now and then two share a key: a slip that must not leave anything behind.
  const keyed = (depth: number): Child => [...KEYS, ...(random() < 0.1 ? KEYS : [])].filter(() => random() < 0.6).toSorted(() => random() - 0.5).map((key) => jsx(pick(['p', 'b']), { children: tree(depth + 1) }, key));
  function tree(depth: number): Child {
    const kind = depth > DEEPEST ? 0 : Math.floor(random() * 6);
    if (kind === 0) return pick<Child>(['x', 'y', 3, null, false, undefined]);
    if (kind === 1) return keyed(depth);
    if (kind === 2) return jsx(pick([Same, Fragment]), { children: keyed(depth) });
    return jsx(pick(['p', 'i']), { ...(random() < 0.5 ? { title: pick(['a', 'b']) } : {}), children: Array.from({ length: Math.floor(random() * 4) }, () => tree(depth + 1)) });
  }
  it('what is drawn over something else is as if it were drawn anew', () => {
    const root = createRoot(box);
    for (let n = 0; n < TREES; n++) {
      const told = tree(0), fresh = document.createElement('div');
      root.render(told);
      const stands = box.innerHTML;
      createRoot(fresh).render(told);
      expect(stands).toBe(fresh.innerHTML);
    }
  });
});
