import { expect, it } from 'vitest';
import { seeded } from '../../checks/fixtures/deals';
import { shadesOf } from './pixels';

it('draws neighbors of one shade as one run, and nothing where there is no ink', () => {
  expect(shadesOf([0, 2, 2, 1], 2, 2)).toEqual([{ ink: 0.5, path: 'M1 1h1v1h-1z' }, { ink: 1, path: 'M1 0h1v1h-1zM0 1h1v1h-1z' }]);
  expect(shadesOf([1, 1, 1, 1], 2, 1)).toEqual([{ ink: 1, path: 'M0 0h2v1h-2zM0 1h2v1h-2z' }]);
  expect(shadesOf([0, 0], 2, 3)).toEqual([]);
});

it('covers each pixel once, with its shade', () => {
  const random = seeded(3), top = 7, image = Array.from({ length: 64 }, () => Math.floor(random() * (top + 1))), seen = new Array<number>(64).fill(0);
  for (const { ink, path } of shadesOf(image, 8, top)) for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) for (let i = 0; i < Number(run); i++) seen[Number(y) * 8 + Number(x) + i]! += Math.round(ink * top);
  expect(seen).toEqual(image);
});
