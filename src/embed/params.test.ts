import { describe, expect, it } from 'vitest';
import { seeded } from '../../checks/fixtures/deals';
import { DEFAULTS, formatParams, parseParams } from './params';

describe('parseParams', () => {
  it('takes what is the embed’s from what is the chart’s', () => {
    expect(parseParams('?asOf=2025-06-12&theme=dark&focus=&accent=%230b7a75&ui=min')).toEqual({
      params: { ...DEFAULTS, theme: 'dark', accent: '#0b7a75', ui: 'min' }, odd: false, state: 'asOf=2025-06-12&focus=', kept: 'theme=dark&accent=0b7a75&ui=min', child: null,
    });
  });

  it.each([['abc', '#aabbcc'], ['#0B7A75', '#0b7a75'], ['0b7a75', '#0b7a75']])('reads the color %s', (text, color) => { expect(parseParams(`accent=${encodeURIComponent(text)}`).params.accent).toBe(color); });

  it.each(['theme=blue', 'accent=red', 'accent=12345', 'accent=%23ggg', 'accent=0b7a75;x', 'ui=', 'links=maybe', 'answers=1', `accent=${'a'.repeat(10_000)}`])('leaves the default for %s, and says so', (query) => {
    expect(parseParams(query)).toMatchObject({ params: DEFAULTS, odd: true, kept: '' });
  });

  it('knows the name that pym.js gives, and leaves the rest of pym’s to be overlooked', () => { expect(parseParams('?initialWidth=600&childId=chart-1&parentUrl=https%3A%2F%2Fa.example').child).toBe('chart-1'); });

  it('never throws, and knows only values of its own', () => {
    const random = seeded(4), pieces = ['theme', 'accent', 'ui', 'links', 'answers', '=', '&', '%', '%E0%A4', '__proto__', 'on', 'off', 'dark', '#', '<script>', ' ', 'a'.repeat(500), '\u0000', 'constructor'];
    for (let i = 0; i < 1000; i++) {
      const { params } = parseParams(Array.from({ length: 12 }, () => pieces[Math.floor(random() * pieces.length)]!).join(''));
      expect(Object.keys(params)).toEqual(Object.keys(DEFAULTS));
      expect(params.accent).toMatch(/^(#[0-9a-f]{6})?$/);
      expect([params.theme, params.ui, params.links, params.answers].every((value) => /^(auto|light|dark|full|min|on|off)$/.test(value))).toBe(true);
    }
  });
});

it('formatParams writes what differs from the defaults, and reads back', () => {
  expect(formatParams({ theme: 'light', accent: '#0b7a75', ui: 'full', links: 'off', answers: 'on' })).toBe('theme=light&accent=0b7a75&links=off');
  expect(formatParams({ theme: 'auto', accent: '', ui: 'full', links: 'on', answers: 'on' })).toBe('');
});
