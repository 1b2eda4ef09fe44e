import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { KINDS, STATUSES } from '../data/vocabulary';
import { FIRMNESS, firmnessLook, firmnessOf, glyphPath, kindLook } from './grammar';
import { ribbon, thread } from './ribbon';
import { Swatch } from './Swatch';

const numbersIn = (path: string): number[] => [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);

describe('glyphs', () => {
  it('differ from kind to kind', () => { expect(new Set(KINDS.map((kind) => glyphPath(kind))).size).toBe(KINDS.length); });

  it.each(KINDS)('draw %s around the origin, small enough for a band and large enough to be told', (kind) => {
    const reach = Math.max(...numbersIn(glyphPath(kind)).map(Math.abs));
    expect(reach).toBeGreaterThan(3);
    expect(reach).toBeLessThanOrEqual(12);
  });

  it.each(KINDS)('stand in the swatch of %s', (kind) => {
    const markup = renderToStaticMarkup(createElement(Swatch, { look: kindLook(kind) }));
    expect(markup).toContain(glyphPath(kind));
    expect(markup).toContain(`k-${kind}`);
  });
});

describe('firmness', () => {
  it('is told of every status, and only one that was closed is paid', () => {
    for (const status of STATUSES) expect(FIRMNESS).toContain(firmnessOf({ status }));
    expect(STATUSES.filter((status) => firmnessOf({ status }) === 'paid')).toEqual(['closed']);
  });

  it('is told by shape: an unknown amount is a dotted line, a known one a filled or outlined band', () => {
    expect(renderToStaticMarkup(createElement(Swatch, { look: firmnessLook('unknown') }))).toContain('s-unknown');
    expect(new Set(FIRMNESS.map((firmness) => renderToStaticMarkup(createElement(Swatch, { look: firmnessLook(firmness) })))).size).toBe(FIRMNESS.length);
  });
});

describe('bands', () => {
  it('are as thick at both ends as asked', () => { expect(ribbon(0, 10, 100, 30, 4)).toBe('M0 8C50 8 50 28 100 28V32C50 32 50 12 0 12Z'); });
  it('have a middle line', () => { expect(thread(0, 10, 100, 30)).toBe('M0 10C50 10 50 30 100 30'); });
  it('are rounded to tenths of a pixel', () => { for (const n of numbersIn(ribbon(1 / 3, 2 / 3, 100 / 7, 5 / 9, 1 / 7))) expect(Math.round(n * 10) / 10).toBe(n); });
});
