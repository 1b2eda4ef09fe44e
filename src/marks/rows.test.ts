import { describe, expect, it } from 'vitest';
import { freeze } from '../../checks/fixtures/deals';
import { REST, restLine, rowsIn } from './rows';
import { makeText } from '../i18n/text';

const ROWS = freeze(['a', 'b', 'c', 'd']);
const ten = () => 10;

describe('the rows of a low picture', () => {
  it('are all of them where they fit: then no line is needed', () => { expect(rowsIn(ROWS, 40, ten)).toEqual(ROWS); });
  it('are the first ones that fit over the line that tells of the others', () => { expect(rowsIn(ROWS, 39, ten)).toEqual(['a', 'b']); });
  it('leave out one more where something stands under them anyway', () => { expect(rowsIn(ROWS, 40, ten, () => false, REST)).toEqual(['a', 'b']); });
  it('keep one before any other, in its place', () => { expect(rowsIn(ROWS, 20 + REST, ten, (row) => row === 'd')).toEqual(['a', 'd']); });
  it('may be of different heights', () => { expect(rowsIn(ROWS, 30 + REST, (row) => (row === 'd' ? 25 : 10), (row) => row === 'd')).toEqual(['d']); });
  it('are never none', () => { expect([rowsIn(ROWS, 1, ten), rowsIn(ROWS, 1, ten, (row) => row === 'c'), rowsIn([], 1, ten)]).toEqual([['a'], ['c'], []]); });
});

it('how many are left out is told under them, if any are', () => {
  const text = makeText('en', { figure: { rest: 'and {n} more' } });
  expect(restLine(7, 0, 100, text)).toMatchObject([{ text: 'and 7 more', y: 112 }]);
  expect(restLine(0, 0, 100, text)).toEqual([]);
});
