/** A legend's samples look like the marks that they stand for. */
import { describe, expect, test } from 'vitest';
import { useSite } from './browser';
import { chartPages, inTurn, oneIn } from './dist';

const site = useSite();

describe.each(oneIn(2, inTurn(chartPages)))('$path', ({ path }) => {
  test('a sample of a kind has the color of the kind', async () => {
    const page = await site.open(path);
    const samples = await page.evaluate(() => [...document.querySelectorAll<SVGElement>('.legend .swatch [class*="k-"]')].map((swatch) => {
      const kind = [...swatch.classList].find((name) => name.startsWith('k-'))!, mark = document.createElementNS('http://www.w3.org/2000/svg', 'g');
      mark.setAttribute('class', kind);
      document.querySelector('.picture svg')!.append(mark);
      return { kind, sample: getComputedStyle(swatch).color, mark: getComputedStyle(mark).color };
    }));
    expect(samples.map(({ kind, sample }) => `${kind} ${sample}`)).toEqual(samples.map(({ kind, mark }) => `${kind} ${mark}`));
  });
});
