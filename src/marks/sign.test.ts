import { describe, expect, it } from 'vitest';
import { makeText } from '../i18n/text';
import { QUALIFIERS } from '../data/vocabulary';
import { billions, signed } from './sign';

const en = makeText('en', {}), id = makeText('id', {});

describe('signs of qualifiers', () => {
  it('stand beside the amount', () => {
    expect((['exact', 'up-to', 'at-least', 'about', 'reported'] as const).map((q) => billions(en, 50_000, q))).toEqual(['50', '≤50', '≥50', '≈50', '50*']);
    expect(signed('$1', 'up-to')).toBe('≤$1');
  });
  it('keep the amount for every qualifier', () => { for (const q of QUALIFIERS) expect(signed('$&', q)).toContain('$&'); });
  it('never make something of little into nothing', () => {
    expect([300_000, 43_550, 2050, 330, 16, 4.5].map((v) => billions(en, v, 'exact'))).toEqual(['300', '43.6', '2.05', '0.33', '0.02', '0.005']);
    expect(billions(id, 43_550, 'exact')).toBe('43,6');
  });
});
