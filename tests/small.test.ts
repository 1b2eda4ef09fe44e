/** What a phone shows of lists, pictures and tables that were made for a desk: the money in sight, words large enough to read, rows that are low. */
import { expect, test } from 'vitest';
import { LANGUAGES } from '../src/i18n/languages';
import { useSite } from './browser';

const site = useSite();
const PHONE = { viewport: { width: 360, height: 740 } };
/** Pixels: what is drawn smaller is a texture, not a word. The tallest row has five lines or so. */
const LEAST_TEXT = 9, TALLEST_ROW = 120;

test.each(LANGUAGES)('the list of deals in %s has all of a deal in sight, and is still a table', async (lang) => {
  const page = await site.open(`${lang}/deals/`, PHONE);
  expect(await page.evaluate(() => {
    const cells = [...document.querySelectorAll('.deals :is(th, td)')].map((cell) => cell.getBoundingClientRect()), scroll = document.querySelector('.scroll')!;
    return { sideways: scroll.scrollWidth - scroll.clientWidth, out: cells.filter(({ left, right }) => left < 0 || right > innerWidth).length, empty: cells.filter(({ width }) => width === 0).length };
  })).toEqual({ sideways: 0, out: 0, empty: 0 });
  const rows = await page.getByRole('row').count();
  expect(rows).toBeGreaterThan(1);
  for (const [role, each] of [['columnheader', 6], ['rowheader', rows - 1], ['cell', 5 * (rows - 1)]] as const) expect(await page.getByRole('table').getByRole(role).count(), role).toBe(each);
});

test.each([360, 1280])('the words in the pictures of the list of charts can be read at %s px', async (width) => {
  const page = await site.open('en/charts/', { viewport: { width, height: 740 } });
  const sizes = await page.evaluate(() => [...document.querySelectorAll<SVGSVGElement>('.gallery svg')].flatMap((svg) => {
    const scale = svg.getScreenCTM()!.a;
    return [...svg.querySelectorAll('text')].map((text) => Number(text.getAttribute('font-size')) * scale);
  }));
  expect(sizes.length).toBeGreaterThan(50);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST_TEXT);
});

test('a column of long words does not make the rows of a table tall', async () => {
  const page = await site.open('id/charts/capex/', PHONE);
  await page.locator('.table > summary').click();
  const heights = await page.locator('.table tbody tr').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(10);
  expect(Math.max(...heights)).toBeLessThanOrEqual(TALLEST_ROW);
});
