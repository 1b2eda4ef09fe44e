/**
 * The part of React that our components use, on Preact's core, for browsers only. Preact's own `compat` has all of React,
 * and takes a kilobyte and a half more on every page with a chart. A name that is missing here fails the build.
 */
import { Component, createElement, Fragment, hydrate, options, render } from 'preact';

export * from 'preact/hooks';
export { Component, createElement, Fragment };

/** React's focus events bubble; those of the DOM that bubble have other names. */
const EVENTS = { onFocus: 'onfocusin', onBlur: 'onfocusout' };
/** React writes SVG's `stroke-width` as `strokeWidth`. */
const CAMEL = /^(?:fill|stroke|font|text|marker|clip|stop|dominant|pointer|shape)[A-Z]/;
const nameInDom = (name) => EVENTS[name] ?? (CAMEL.test(name) ? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : name);

const before = options.vnode;
options.vnode = (vnode) => {
  if (typeof vnode.type === 'string') vnode.props = Object.fromEntries(Object.entries(vnode.props).map(([name, value]) => [nameInDom(name), value]));
  before?.(vnode);
};

export const memo = (component) => component;
export const startTransition = (change) => { change(); };
const rootOf = (container) => ({ render: (node) => { render(node, container); }, unmount: () => { render(null, container); } });
export const createRoot = rootOf;
export const hydrateRoot = (container, node) => { hydrate(node, container); return rootOf(container); };
/** What JSX becomes. Preact's own has more for templates that are made before, which we have none of. */
export const jsx = (type, props, key) => createElement(type, key === undefined ? props : { ...props, key });
export { jsx as jsxs, jsx as jsxDEV };
