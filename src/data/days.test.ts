import { expect, it } from 'vitest';
import { isDay, knownFrom, lastDay } from './days';

it.each([['2025', '2025-12-31'], ['2025-06', '2025-06-30'], ['2025-02', '2025-02-28'], ['2024-02', '2024-02-29'], ['2025-12', '2025-12-31'], ['2025-06-12', '2025-06-12']])('the last day of %s is %s', (date, day) => {
  expect(lastDay(date)).toBe(day);
});

it('knows what happened in a month only when the month is over, but not after the evidence', () => {
  expect(knownFrom('2025-06', '2026-07-03')).toBe('2025-06-30');
  expect(knownFrom('2026-07', '2026-07-03')).toBe('2026-07-03');
  expect(knownFrom('2026', '2026-07-03')).toBe('2026-07-03');
});

it.each(['2025-06-12', '2024-02-29', '0001-01-01'])('%s is a day', (text) => expect(isDay(text)).toBe(true));
it.each(['2025-02-30', '2025-02-29', '2025-13-01', '2025-06', '2025', 'June', '', '2025-06-12T00:00'])('"%s" is not a day', (text) => expect(isDay(text)).toBe(false));
