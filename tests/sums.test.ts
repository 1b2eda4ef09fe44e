/** What the finding says, the table says: each amount in the sentence is a cell, or the sum of a party's cells. */
import { describe, expect, test } from 'vitest';
import { useSite } from './browser';
import { controls, randomFrom, set, settled, told } from './chart';
import { chartPages, read } from './dist';

const site = useSite();
const SIZES: Readonly<Record<string, number>> = { million: 1, billion: 1e3, trillion: 1e6 };
/** Sums are made of exact amounts, cells are rounded to two decimals of their size. */
const ROUNDING = 0.01;

/** A range, and what of it is paid: they leave out what may be counted twice, which no cell says. */
const RANGE = /\$[\d.,]+–[\d.,]+ \w+(?:[^)]*?known paid)?/g;
/** Amounts in US$ million, in the order of the text. */
const amounts = (text: string): number[] =>
  [...text.replace(RANGE, '').matchAll(/\$([\d.,]+) (million|billion|trillion)/g)].map((m) => Number(m[1]!.replaceAll(',', '')) * SIZES[m[2]!]!);

/** Every amount that the rows can account for: cells, and sums of a column over the rows of one payer or one recipient. */
function accounted(rows: readonly string[]): number[] {
  const table = rows.map((row) => row.split(' | '));
  const sums = new Map<string, number>();
  const cells: number[] = [];
  for (const row of table) row.forEach((cell, column) => {
    const value = amounts(cell)[0];
    if (value === undefined) return;
    cells.push(value);
    for (const group of [`from ${row[0]} ${column}`, `to ${row[1]} ${column}`, `all ${column}`]) sums.set(group, (sums.get(group) ?? 0) + value);
  });
  const totals = [...sums].filter(([group]) => group.startsWith('all')).map(([, sum]) => sum);
  return [...cells, ...sums.values(), ...totals.flatMap((a) => totals.map((b) => a - b))];
}
/** In a net count what is paid is told up to the net amount, while its cell holds all of it. */
const PAID = /\$[\d.,]+ \w+ of it known paid/g;
const astray = (finding: string, rows: readonly string[]) => {
  const known = accounted(rows);
  return amounts(finding).filter((amount) => !known.some((k) => Math.abs(k - amount) <= amount * ROUNDING));
};

/** Charts whose rows are deals: from, to, amounts. What others say of their numbers is tested beside them. */
const ofDeals = (path: string) => /<thead><tr><th[^>]*>From<\/th><th[^>]*>To<\/th>.*>Since<\/th><\/tr><\/thead>/.test(read(`${path}index.html`));
const dealPages = chartPages.filter(({ lang, path }) => lang === 'en' && ofDeals(path));
test('there are charts of deals', () => expect(dealPages.length).toBeGreaterThan(1));

// Amounts are read in one language; that both say the same is tested on the charts themselves.
describe.each(dealPages)('$path', ({ path }) => {
  test('the finding and the table agree, from the start and after changes', async () => {
    const page = await site.open(path);
    await settled(page);
    const random = randomFrom(11);
    let read = 0;
    for (let i = 0; i < 8; i++) {
      const { finding, rows } = await told(page);
      read += amounts(finding).length;
      expect(astray(page.url().includes('count=net') ? finding.replace(PAID, '') : finding, rows), `${page.url()}: ${finding}`).toEqual([]);
      // Kinds stay as they are: with capital and purchases in one table a party's sum is of neither.
      const movable = (await controls(page)).filter((c) => c.type !== 'checkbox');
      const control = movable[Math.floor(random() * movable.length)]!;
      await set(page, control, control.values[Math.floor((0.5 + random() / 2) * control.values.length)]!);
    }
    expect(read).toBeGreaterThan(3);
  });
});
