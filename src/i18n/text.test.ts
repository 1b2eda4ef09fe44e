import { describe, expect, it } from 'vitest';
import { fill, makeText } from './text';

describe('fill', () => {
  it('puts values into their places, numbers in the language’s way', () => {
    expect(fill('{from} to {to}: {n}', { from: 'Meta', to: 'Scale AI', n: 1234.5 }, 'en')).toBe('Meta to Scale AI: 1,234.5');
    expect(fill('{from} ke {to}: {n}', { from: 'Meta', to: 'Scale AI', n: 1234.5 }, 'id')).toBe('Meta ke Scale AI: 1.234,5');
  });

  it('chooses the form that the number takes', () => {
    const deals = (n: number) => fill('{n} {n|deal|deals}', { n }, 'en');
    expect([0, 1, 2].map(deals)).toEqual(['0 deals', '1 deal', '2 deals']);
    expect(fill('{n} {n|baris|baris}', { n: 1 }, 'id')).toBe('1 baris');
    expect([1, 2].map((n) => fill('{n} pagu, {n|yaitu|yang terbesar} ini', { n }, 'id'))).toEqual(['1 pagu, yaitu ini', '2 pagu, yang terbesar ini']);
  });

  it('does not fill what a value brings along', () => { expect(fill('{a}', { a: '{b} $1 $&' }, 'en')).toBe('{b} $1 $&'); });

  it('keeps a zero and an empty word', () => { expect(fill('[{n}{word}]', { n: 0, word: '' }, 'en')).toBe('[0]'); });

  it('says which value is missing, and where', () => {
    expect(() => fill('as of {day}', {}, 'en')).toThrow('"as of {day}" wants {day}');
    expect(() => fill('{n|deal|deals}', {}, 'en')).toThrow('{n}');
    expect(() => fill('{toString}', {}, 'en')).toThrow('{toString}');
  });
});

describe('makeText', () => {
  const text = makeText('en', { title: 'Flow', names: { left: '{party} gives' } });

  it('finds words under dotted keys', () => {
    expect(text.t('title')).toBe('Flow');
    expect(text.t('names.left', { party: 'Meta' })).toBe('Meta gives');
    expect([text.has('names.left'), text.has('names'), text.has('names.left.more'), text.has('length')]).toEqual([true, false, false, false]);
  });

  it('says which words are missing, in which language, and where they belong', () => {
    expect(() => text.t('names.right')).toThrow('No words for "names.right" in en. Add it to the language\'s file in content/ui or content/charts.');
  });

  it('does not take what every object has for words', () => { for (const key of ['constructor.name', 'toString.name', '__proto__']) expect(text.has(key), key).toBe(false); });
});
