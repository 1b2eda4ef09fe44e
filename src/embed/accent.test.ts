import { describe, expect, it } from 'vitest';
import { seeded } from '../../checks/fixtures/deals';
import { contrast, LEAST, luminance, readable } from './accent';
import { PAPERS } from './style';

describe('contrast', () => {
  // Worked by the formula of WCAG 2.2; the last is its best known edge.
  it.each([['#000000', '#ffffff', 21], ['#ffffff', '#ffffff', 1], ['#777777', '#ffffff', 4.478], ['#767676', '#ffffff', 4.542]])('of %s and %s is %d', (a, b, expected) => {
    expect(contrast(a, b)).toBeCloseTo(expected, 3);
    expect(contrast(b, a)).toBe(contrast(a, b));
  });
});

describe('readable', () => {
  const random = seeded(9), colors = ['#000000', '#ffffff', '#ffff00', '#0000ff', '#00ff00', '#ff0000', '#808080', ...Array.from({ length: 300 }, () => `#${Math.floor(random() * 0x1000000).toString(16).padStart(6, '0')}`)];
  const cases = Object.entries(PAPERS).flatMap(([theme, papers]) => Object.entries(LEAST).map(([token, least]) => ({ theme, papers, token, least })));

  it.each(cases)('gives $token at least $least to 1 on the $theme papers, whatever the color', ({ papers, least }) => {
    for (const color of colors) for (const paper of papers) expect(contrast(readable(color, papers, least), paper), color).toBeGreaterThanOrEqual(least);
  });
  it.each(cases)('leaves a color alone that is readable already ($token, $theme)', ({ papers, least }) => {
    for (const color of colors) if (papers.every((paper) => contrast(color, paper) >= least)) expect(readable(color, papers, least)).toBe(color);
  });
  it('goes no further than it must: one step less would be too little', () => {
    const papers = PAPERS.light, moved = readable('#ffcc00', papers, 4.5);
    expect(Math.min(...papers.map((paper) => contrast(moved, paper)))).toBeLessThan(4.6);
    expect(luminance(moved)).toBeLessThan(luminance('#ffcc00'));
  });
});

it('the papers are those of the tokens', () => { expect(Object.keys(PAPERS)).toEqual(['light', 'dark']); for (const papers of Object.values(PAPERS)) for (const paper of papers) expect(paper).toMatch(/^#[0-9a-f]{6}$/); });
