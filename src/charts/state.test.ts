import { describe, expect, it } from 'vitest';
import { day } from './days';
import { words } from './search';
import { several } from './several';
import { addressParts, type Field, type Fields, formatState, initialState, oneOf, parseState, pinState, withMade } from './state';
import { guess } from './guess';
import { slide, slideOver } from './slide';
import { span } from './span';

interface State { readonly asOf: string; readonly count: 'gross' | 'net'; readonly kinds: readonly ('equity' | 'debt' | 'contract')[] }
const fields: Fields<State> = {
  asOf: day(['2025-06-12', '2025-07-31'], '2025-07-31'),
  count: oneOf(['gross', 'net'], 'gross'),
  kinds: several(['equity', 'debt', 'contract'], ['equity', 'debt']),
};
const start: State = { asOf: '2025-07-31', count: 'gross', kinds: ['equity', 'debt'] };

describe('parseState', () => {
  it('reads nothing as the default', () => { expect(parseState(fields, '')).toEqual({ state: start, bad: [], unknown: 0 }); });

  it('reads each part by its name, with or without a question mark', () => {
    const state = { asOf: '2025-06-12', count: 'net', kinds: ['contract'] };
    expect(parseState(fields, 'asOf=2025-06-12&count=net&kinds=contract').state).toEqual(state);
    expect(parseState(fields, '?kinds=contract&count=net&asOf=2025-06-12').state).toEqual(state);
  });

  it('starts from another base where one is given', () => {
    expect(parseState(fields, 'kinds=debt', { ...start, count: 'net' }).state).toEqual({ ...start, count: 'net', kinds: ['debt'] });
  });

  it('keeps the default of a part that it does not understand, and tells which', () => {
    expect(parseState(fields, 'count=all&asOf=2025-06-12')).toEqual({ state: { ...start, asOf: '2025-06-12' }, bad: ['count'], unknown: 0 });
  });

  it('counts parameters that are nobody’s, but not those that other sites add', () => {
    expect(parseState(fields, 'cuont=net&__proto__=x&toString=y&utm_source=mail&fbclid=1').unknown).toBe(3);
  });

  it('takes the first of two', () => { expect(parseState(fields, 'count=net&count=gross').state.count).toBe('net'); });

  it('does not read values of absurd length', () => {
    const long = Array.from({ length: 100 }, () => 'equity').join('.');
    expect(parseState(fields, `kinds=${long}`)).toEqual({ state: start, bad: ['kinds'], unknown: 0 });
  });

  it('leaves the base as it was', () => {
    const base = Object.freeze({ ...start });
    parseState(fields, 'count=net', base);
    expect(base).toEqual(start);
  });
});

describe('formatState', () => {
  it('writes only what differs, in the order of the fields', () => {
    expect(formatState(fields, start)).toBe('');
    expect(formatState(fields, { asOf: '2025-06-12', count: 'net', kinds: [] })).toBe('asOf=2025-06-12&count=net&kinds=none');
  });

  it('writes a part that differs from another base, though it is the default', () => {
    expect(formatState(fields, start, { ...start, count: 'net' })).toBe('count=gross');
  });
});

describe('the fields', () => {
  it('have the defaults they were given', () => { expect(initialState(fields)).toEqual(start); });

  it('read several values in the order of the list, each once, and none as none', () => {
    expect(fields.kinds.parse('contract.equity.contract')).toEqual(['equity', 'contract']);
    expect(fields.kinds.parse('none')).toEqual([]);
    for (const text of ['', 'equity.', 'equity,debt', 'Equity', 'equity.bonds']) expect(fields.kinds.parse(text), text).toBeUndefined();
  });

  it.each(['2024-02-29', '1900-01-01', '2025-06-13', '2025-07-31'])('understand the day %s', (text) => { expect(fields.asOf.parse(text)).toBe(text); });
  it.each(['2025-02-29', '2025-13-01', '2025-6-1', '2025-06', '20250601', '2025-06-01T00:00', ' 2025-06-01', '2025-08-01', '2999-12-31', ''])('do not take %j for a day of the record', (text) => { expect(fields.asOf.parse(text)).toBeUndefined(); });
});

describe('words that are looked for', () => {
  const fields = { q: words(['OpenAI']) };
  it('are any that a reader may type', () => { for (const q of ['OpenAI', 'défense & data', 'US$10 miliar', '"quoted"']) expect(parseState(fields, new URLSearchParams({ q }))).toEqual({ state: { q }, bad: [], unknown: 0 }); });
  it('are no markup, no unseen signs and no novel', () => { for (const q of ['<script>', 'a>b', 'a\u0000b', 'x'.repeat(61)]) expect(parseState(fields, new URLSearchParams({ q }))).toEqual({ state: { q: '' }, bad: ['q'], unknown: 0 }); });
});

describe('slide', () => {
  const share = slide(0, 1, 0.05, 0.7);
  it('offers every value of its scale, ends included, without the dust of floating point', () => {
    expect(share.options).toHaveLength(21);
    expect(share.options.slice(0, 4)).toEqual(['0', '0.05', '0.1', '0.15']);
    expect(share.options.at(-1)).toBe('1');
    expect(slide(-2, 2, 1, 0).options).toEqual(['-2', '-1', '0', '1', '2']);
  });
  it.each([['0.7', 0.7], ['0.71', 0.7], ['0.73', 0.75], ['0', 0], ['1', 1], ['1.00', 1]])('takes %s for %d', (text, value) => expect(share.parse(text)).toBe(value));
  it.each(['1.01', '-0.01', '1e-1', '', ' 0.5', 'NaN', 'Infinity', '0x1', '.5', '1'.repeat(40)])('does not understand %s', (text) => expect(share.parse(text)).toBeUndefined());
  it('has room for values beside the even ones, and for scales that are not even', () => {
    expect(slide(60, 65, 1, 63.56, [63.56, 64]).options).toEqual(['60', '61', '62', '63', '63.56', '64', '65']);
    const rare = slideOver([10, 0.01, 1], 1);
    expect(rare.options).toEqual(['0.01', '1', '10']);
    expect(['0.01', '0.4', '0.6', '7', '10', '11'].map(rare.parse)).toEqual([0.01, 0.01, 1, 10, 10, undefined]);
  });
});

describe('what the reader made', () => {
  const fields: Fields<{ show: 'a' | 'b'; labels: string; codes: string }> = {
    show: oneOf(['a', 'b'], 'a'), labels: { ...words([]), made: true, longest: 500 }, codes: { ...words([]), made: true },
  };
  const base = initialState(fields), made = { ...base, labels: '37', codes: 'x=1&y#' };
  it('goes into the hash, what was chosen into the query, and both are read back', () => {
    expect(addressParts(fields, made, base)).toEqual({ query: '', hash: 'labels=37&codes=x%3D1%26y%23' });
    const { query, hash } = addressParts(fields, { ...made, show: 'b' }, base);
    expect(query).toBe('show=b');
    expect(parseState(fields, `${query}&${hash}`)).toEqual({ state: { ...made, show: 'b' }, bad: [], unknown: 0 });
  });
  it('stays where another address or step says nothing of it, and gives way where it does', () => {
    expect(parseState(fields, 'show=b', withMade(fields, base, { ...made, show: 'a' })).state).toEqual({ ...made, show: 'b' });
    expect(parseState(fields, 'labels=5', withMade(fields, base, made)).state.labels).toBe('5');
    expect(withMade(fields, base, { ...made, show: 'b' }).show).toBe('a');
  });
  it('is not in what is pasted into other pages', () => { expect(pinState(fields, made)).toBe('show=a'); });
  it('may be longer than a choice, up to what its field says', () => {
    const long: Field<string> = { ...fields.labels, parse: (text) => text };
    expect(parseState({ labels: long }, `labels=${'1'.repeat(500)}`).bad).toEqual([]);
    expect(parseState({ labels: long }, `labels=${'1'.repeat(501)}`).bad).toEqual(['labels']);
    expect(parseState({ labels: { ...words([]), parse: long.parse } }, `labels=${'1'.repeat(401)}`).bad).toEqual(['labels']);
  });
});

describe('guess', () => {
  const asked = guess(0, 100, 1);
  it('is nothing until somebody guesses, and then a number of its scale', () => {
    expect(asked.initial).toBeNull();
    expect(asked.format(null)).toBe('none');
    expect(asked.parse('none')).toBeNull();
    expect(asked.parse('63')).toBe(63);
    expect(asked.parse('101')).toBeUndefined();
  });
});

describe('span', () => {
  const share = span(0, 50, 10, [10, 30]);
  it('offers every range between its values, and no point', () => {
    expect(share.options).toHaveLength(15);
    expect(share.options.slice(0, 6)).toEqual(['0-10', '0-20', '0-30', '0-40', '0-50', '10-20']);
    expect(span(0, 1, 0.5, [0, 1]).options).toEqual(['0-0.5', '0-1', '0.5-1']);
  });
  it.each([['10-30', [10, 30]], ['0-50', [0, 50]], ['11-29', [10, 30]], ['9.9-30.1', [10, 30]]])('takes %s for %j', (text, value) => expect(share.parse(text)).toEqual(value));
  it.each(['30-10', '20-20', '9-11', '10', '10-', '-10-30', '10-30-40', '10-60', '10–30', '1e1-30', '', '-'])('does not understand %s', (text) => expect(share.parse(text)).toBeUndefined());
});
