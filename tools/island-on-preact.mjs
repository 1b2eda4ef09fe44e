/**
 * How a chart in a page comes to life: what the React integration's own client does, without what ours never have
 * (slots, forms, pages that are swapped in place), which would be most of it.
 */
import { createElement, hydrate } from 'preact';

/** @param {HTMLElement} island Astro's element around what the build drew */
export default (island) => (Component, props) => { if (island.hasAttribute('ssr')) hydrate(createElement(Component, props), island); };
