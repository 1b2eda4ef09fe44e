import { describe, expect, it } from 'vitest';
import { ui } from '../site';
import { count, country, date, dollars, money, moneyRange, number, plural } from './format';

describe('money, given in US$ million', () => {
  it.each([
    [14_300, '$14.3 billion', 'US$14,3 miliar'],
    [13_790, '$13.79 billion', 'US$13,79 miliar'],
    [1_400_000, '$1.4 trillion', 'US$1,4 triliun'],
    [450, '$450 million', 'US$450 juta'],
    [1, '$1 million', 'US$1 juta'],
    [0.25, '$250 thousand', 'US$250 ribu'],
    [0, '$0', 'US$0'],
  ])('%s is written %s and %s', (millions, en, id) => { expect([money(millions, 'en'), money(millions, 'id')]).toEqual([en, id]); });

  it.each([
    [999.95, '$1 billion', 'US$1 miliar'],
    [999.94, '$999.9 million', 'US$999,9 juta'],
    [999_960, '$1 trillion', 'US$1 triliun'],
    [99_996, '$100 billion', 'US$100 miliar'],
    [99.994, '$99.99 million', 'US$99,99 juta'],
  ])('%s, at the edge of a word or a digit, is written %s and %s', (millions, en, id) => { expect([money(millions, 'en'), money(millions, 'id')]).toEqual([en, id]); });

  it('never writes a thousand of one word instead of one of the next', () => {
    for (let millions = 0.9; millions < 2e6; millions *= 1.003) for (const lang of ['en', 'id'] as const) expect(money(millions, lang), String(millions)).toMatch(/\$\d{1,3}([.,]\d{1,2})? \p{L}+$/u);
  });

  it('calls an English billion miliar, and never biliun', () => {
    for (let millions = 1000; millions < 1e6; millions *= 1.07) expect(money(millions, 'id').endsWith(' miliar'), String(millions)).toBe(money(millions, 'en').endsWith(' billion'));
  });
});

describe('counts', () => {
  it.each([[1500, '1,500', '1.500'], [999_999, '999,999', '999.999'], [170e6, '170 million', '170 juta'], [4.7e6, '4.7 million', '4,7 juta'], [1.1e9, '1.1 billion', '1,1 miliar']])('%s is written %s and %s', (value, en, id) => { expect([count(value, 'en'), count(value, 'id')]).toEqual([en, id]); });
});

describe('plain dollars', () => {
  it.each([[2, '$2', 'US$2'], [1.5, '$1.50', 'US$1,50'], [1460, '$1,460', 'US$1.460'], [0.003, '$0.003', 'US$0,003']])('%s is written %s and %s', (amount, en, id) => { expect([dollars(amount, 'en'), dollars(amount, 'id')]).toEqual([en, id]); });
});

describe('a range of money', () => {
  it.each([
    [10_000, 15_000, /^\$10–15 billion$/, /^US\$10–15 miliar$/],
    [123_900, 204_200, /^\$123\.9–204\.2 billion$/, /^US\$123,9–204,2 miliar$/],
    [600, 1200, /^\$600 million\s?–\s?1\.2 billion$/, /^US\$600 juta\s?–\s?1,2 miliar$/],
    [0, 500, /^\$0\s?–\s?500 million$/, /^US\$0\s?–\s?500 juta$/],
  ])('from %s to %s says both ends', (low, high, en, id) => {
    expect(moneyRange(low, high, 'en')).toMatch(en);
    expect(moneyRange(low, high, 'id')).toMatch(id);
  });

  it('whose ends round to the same is one amount', () => { for (const lang of ['en', 'id'] as const) expect(moneyRange(10_000, 10_020, lang)).toBe(money(10_000, lang)); });
});

describe('numbers and words by number', () => {
  it('groups thousands and parts decimals as the language does', () => {
    expect([number(1500, 'en'), number(1500, 'id')]).toEqual(['1,500', '1.500']);
    expect([number(72.2, 'en', 1), number(72.2, 'id', 1)]).toEqual(['72.2', '72,2']);
    expect([number(72.25, 'en'), number(49, 'id', 1)]).toEqual(['72', '49']);
  });

  it('writes what is below zero with the true minus', () => {
    for (const [lang, told] of [['en', ['−0.06', '−1,500', '−14 million']], ['id', ['−0,06', '−1.500', '−14 juta']]] as const) expect([number(-0.06, lang, 2), count(-1500, lang), count(-14e6, lang)]).toEqual(told);
  });

  it('counts places in words, and past ten in digits', () => {
    const [en, id] = [ui('en'), ui('id')].map((text) => (place: string) => text.t(`grammar.ordinals.${place}`, { n: 11 }));
    expect(['1', '2', '10'].map((place) => en!(place))).toEqual(['first', 'second', 'tenth']);
    expect(['2', '7', '10', 'other'].map((place) => id!(place))).toEqual(['kedua', 'ketujuh', 'kesepuluh', 'ke-11']);
    expect(en!('other')).toContain('11');
  });

  it('knows that Indonesian has one form for all numbers', () => {
    expect([0, 1, 2].map((n) => plural(n, 'en'))).toEqual(['other', 'one', 'other']);
    expect([0, 1, 2].map((n) => plural(n, 'id'))).toEqual(['other', 'other', 'other']);
  });

  it('names countries', () => { expect([country('JP', 'en'), country('JP', 'id')]).toEqual(['Japan', 'Jepang']); });
});

describe('dates, as precise as they are known', () => {
  it.each([
    ['2025-06-12', 'June 12, 2025', '12 Juni 2025'],
    ['2025-06-01', 'June 1, 2025', '1 Juni 2025'],
    ['2025-06', 'June 2025', 'Juni 2025'],
    ['2025', '2025', '2025'],
    ['2024-12-31', 'December 31, 2024', '31 Desember 2024'],
  ])('%s is written %s and %s', (text, en, id) => { expect([date(text, 'en'), date(text, 'id')]).toEqual([en, id]); });

  it('has a short form of days', () => { expect([date('2025-08-12', 'en', true), date('2025-08-12', 'id', true)]).toEqual(['Aug 12, 2025', '12 Agu 2025']); });
});
