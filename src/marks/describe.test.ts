import { describe, expect, it } from 'vitest';
import { KINDS, QUALIFIERS, STATUSES } from '../data/vocabulary';
import { LANGUAGES } from '../i18n/languages';
import { ui } from '../site';
import { amount, describeDeal, type Told } from './describe';

const en = ui('en'), id = ui('id');
const told: Told = { from: 'Meta', to: 'Scale AI', kind: 'equity', value: 14_300, qualifier: 'exact', status: 'closed', paid: 13_790, since: '2025-07-31' };

describe('amount', () => {
  it.each([
    ['exact', '$500 million', 'US$500 juta'],
    ['up-to', 'up to $500 million', 'hingga US$500 juta'],
    ['at-least', 'at least $500 million', 'sedikitnya US$500 juta'],
    ['about', 'about $500 million', 'sekitar US$500 juta'],
  ] as const)('%s: %s, %s', (qualifier, english, indonesian) => { expect([amount(en, 500, qualifier), amount(id, 500, qualifier)]).toEqual([english, indonesian]); });

  it('says that it is not known, and never zero', () => { for (const text of [en, id]) for (const qualifier of QUALIFIERS) expect(amount(text, undefined, qualifier)).not.toMatch(/\d/); });

  it('reads differently under each qualifier', () => { for (const text of [en, id]) expect(new Set(QUALIFIERS.map((q) => amount(text, 500, q))).size).toBe(QUALIFIERS.length); });
});

describe('describeDeal', () => {
  it('says who, whom, kind, amount, paid, status and day', () => {
    expect(describeDeal(en, told)).toBe('Meta to Scale AI: equity, $14.3 billion, $13.79 billion known paid; closed, as known since July 31, 2025.');
  });

  it('does not repeat what is paid if that is all of it, or nothing, or not known', () => {
    for (const paid of [14_300, 0, undefined]) expect(describeDeal(en, { ...told, paid })).not.toContain('known paid');
  });

  it('has words for every kind, status and qualifier, in every language', () => {
    for (const text of LANGUAGES.map(ui)) for (const kind of KINDS) for (const status of STATUSES) for (const qualifier of QUALIFIERS)
      expect(describeDeal(text, { ...told, kind, status, qualifier })).toMatch(/^Meta .+\d\.$/);
  });
});
