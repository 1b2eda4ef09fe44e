import { expect, it } from 'vitest';
import { walk } from './walk';

it('leads along a row and on into the next', () => {
  const near = walk([['a', 'b'], ['c']]);
  expect([near.get('a')?.right, near.get('b')?.right, near.get('c')?.left]).toEqual(['b', 'c', 'b']);
  expect([near.get('a')?.left, near.get('c')?.right]).toEqual([undefined, undefined]);
});
it('leads up and down to the nearest place in proportion', () => {
  const near = walk([['a', 'b', 'c'], ['d', 'e', 'f', 'g', 'h'], ['i']]);
  expect(['a', 'b', 'c'].map((key) => near.get(key)?.down)).toEqual(['d', 'f', 'h']);
  expect(['d', 'h', 'i'].map((key) => near.get(key)?.up)).toEqual(['a', 'c', 'd']);
});
it('leaves out empty rows', () => { expect(walk([['a'], [], ['b']]).get('a')).toEqual({ right: 'b', down: 'b' }); });
it('has nowhere to lead from a single mark', () => { expect(walk([['a']]).get('a')).toEqual({}); });
