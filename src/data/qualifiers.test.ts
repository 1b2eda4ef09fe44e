import { describe, expect, it } from 'vitest';
import { ratioQualifier, sumQualifier } from './qualifiers';
import type { Qualifier } from './schema';

const of = (basis: 'promised' | 'paid', unknown: number, ...qualifiers: Qualifier[]) => sumQualifier({ basis, unknown }, qualifiers.map((qualifier) => ({ qualifier })));

describe('the qualifier of a sum', () => {
  it('is a floor for money known paid, and where an amount is unknown', () => {
    expect(of('paid', 0, 'exact')).toBe('at-least');
    expect(of('promised', 1, 'exact', 'reported')).toBe('at-least');
  });
  it('is a ceiling where one is in it, however rough the other parts are', () => {
    expect(of('promised', 0, 'exact', 'up-to')).toBe('up-to');
    expect(of('promised', 0, 'about', 'up-to')).toBe('up-to');
  });
  it('is no bound where a floor and a ceiling meet', () => {
    expect(of('promised', 0, 'at-least', 'up-to')).toBe('about');
    expect(of('promised', 1, 'up-to')).toBe('about');
  });
  it('is as sure as its least sure part', () => {
    expect(of('promised', 0, 'exact', 'exact')).toBe('exact');
    expect(of('promised', 0, 'exact', 'reported')).toBe('reported');
    expect(of('promised', 0, 'reported', 'about')).toBe('about');
  });
});

describe('the qualifier of a quotient', () => {
  it.each<[Qualifier, Qualifier, Qualifier]>([['exact', 'at-least', 'up-to'], ['exact', 'up-to', 'at-least'], ['at-least', 'exact', 'at-least'], ['up-to', 'up-to', 'about'], ['at-least', 'up-to', 'at-least']])('%s over %s is %s', (a, b, result) => { expect(ratioQualifier(a, b)).toBe(result); });
});
