import { expect, it } from 'vitest';
import { linear, timeOf, years } from './scale';

it('leads from the ends of the domain to the ends of the range, and beyond them on the same line', () => {
  const scale = linear([0, 10], [100, 0]);
  expect([0, 5, 10, 20].map(scale)).toEqual([100, 50, 0, -100]);
});
it('leads everything of a domain without extent to one place', () => { expect([3, 4].map(linear([3, 3], [7, 9]))).toEqual([7, 7]); });
it.each([['2025', '2025-07-01'], ['2025-06', '2025-06-15'], ['2025-06-12', '2025-06-12']])('%s is drawn at %s', (date, day) => { expect(new Date(timeOf(date)).toISOString().slice(0, 10)).toBe(day); });
it('counts years', () => {
  expect(years('2024-05-01', '2026-07-03')).toEqual(['2024-01-01', '2025-01-01', '2026-01-01']);
  expect(years('2026', '2024')).toEqual([]);
});
