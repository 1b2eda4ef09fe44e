import { expect, it } from 'vitest';
import { makeText } from '../i18n/text';
import { moneyAxis, yearAxis } from './axis';
import { linear, timeOf } from './scale';

const over = (from: string, to: string, width: number) => { const x = linear([timeOf(from), timeOf(to)], [0, width]); return (date: string) => x(timeOf(date)); };

it('draws a line for each year that begins between two dates', () => {
  const { lines, labels } = yearAxis('2019-03-01', '2021-06-01', over('2019-03-01', '2021-06-01', 600), { top: 0, bottom: 100 });
  expect(lines).toHaveLength(2);
  expect(labels.map((l) => l.text)).toEqual(['2020', '2021']);
});
it('names fewer years where there is less room, the last one always', () => {
  const labels = yearAxis('2010-01-01', '2026-07-01', over('2010-01-01', '2026-07-01', 200), { top: 0, bottom: 100 }).labels.map((l) => l.text);
  expect(labels.length).toBeLessThan(9);
  expect(labels.at(-1)).toBe('2026');
});
it('writes round amounts in the language’s way', () => {
  const labels = (lang: 'en' | 'id') => moneyAxis(145_000, linear([0, 145_000], [100, 0]), { left: 0, right: 300 }, makeText(lang, {})).labels.map((l) => l.text);
  expect(labels('en')).toEqual(['$0', '$50 billion', '$100 billion']);
  expect(labels('id')).toEqual(['US$0', 'US$50 miliar', 'US$100 miliar']);
});
