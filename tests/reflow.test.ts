/** 320 px and 400 % zoom: no sideways scroll; whatever is no link in running text is 24 px or more in both directions. */
import { expect, test } from 'vitest';
import { scrollThrough, useSite } from './browser';
import { oneIn, pagesInTurn } from './dist';

const site = useSite();
const BOXES = { 'a narrow phone': { width: 320, height: 640 }, 'a desktop at 400 %': { width: 320, height: 256 } };
/** What WCAG 2.5.8 asks of targets. Links and figures in a sentence are exempt. */
const LEAST = 24;
const TARGETS = ':is(header, nav, fieldset, .controls, .address) a, a.button, button:not(.opens), input, select, summary, [role="button"]';

test.each(oneIn(3, pagesInTurn(), 1))('/%s', async (path) => {
  const page = await site.open(path, { viewport: Object.values(BOXES)[0]! });
  await scrollThrough(page);
  await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
  for (const [box, viewport] of Object.entries(BOXES)) {
    await page.setViewportSize(viewport);
    const found = await page.evaluate(([targets, least]) => {
      const root = document.scrollingElement!;
      const name = (e: Element) => `${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''} "${(e.textContent ?? '').trim().slice(0, 30)}"`;
      const inScroller = (e: Element) => { for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) if (/auto|scroll|hidden|clip/.test(getComputedStyle(p).overflowX)) return true; return false; };
      const wide = root.scrollWidth > innerWidth ? [...document.querySelectorAll('main *, header, footer')].filter((e) => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 1 && !inScroller(e)).slice(0, 5).map(name) : [];
      const small = [...document.querySelectorAll<HTMLElement>(targets)].filter((e) => e.checkVisibility()).flatMap((e) => {
        // A label that holds its box is part of the target.
        const own = (e instanceof HTMLInputElement && /checkbox|radio/.test(e.type) ? e.closest('label') : null) ?? e;
        const { width, height } = own.getBoundingClientRect();
        return width > 0 && (width < least || height < least) ? [`${name(own)} ${width.toFixed(1)}×${height.toFixed(1)}`] : [];
      });
      return { sideways: Math.max(0, root.scrollWidth - innerWidth), wide, small: [...new Set(small)].slice(0, 10) };
    }, [TARGETS, LEAST] as const);
    expect(found, box).toEqual({ sideways: 0, wide: [], small: [] });
  }
});
