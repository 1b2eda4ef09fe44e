/** A chart by keyboard and by touch: one tab stop, a walk that reaches every mark, pinning and letting go, and what is said. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './browser';
import { controls, set, settled, told } from './chart';
import { chartPages, inTurn, oneIn } from './dist';

const site = useSite();
const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

async function open(path: string, options = {}) {
  const page = await site.open(path, options);
  await settled(page);
  return page;
}
const pinned = (page: Page) => page.locator('.readout[data-pinned]').count();
const here = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? '');

/** Tabs into the picture, as a reader does. */
async function tabInto(page: Page): Promise<void> {
  await page.locator('main').focus();
  for (let i = 0; i < 40 && !(await here(page)); i++) await page.keyboard.press('Tab');
  expect(await here(page)).not.toBe('');
}

/** A mark may lead to no record only where rows of the table lead to none either: what a model computes has none. */
async function unrecorded(page: Page): Promise<void> {
  await page.locator('.live .table').evaluate((table: HTMLDetailsElement) => { table.open = true; });
  await page.locator('.live .table tbody tr').first().waitFor();
  expect(await page.locator('.live .table tbody tr:not(:has(a))').count(), 'rows without a record').toBeGreaterThan(0);
  await page.keyboard.press('Escape');
}
/** A part of a test, named where it fails: opening a page takes longer than all that is done on it. */
async function step(name: string, act: () => Promise<void>): Promise<void> {
  try { await act(); } catch (error) { if (error instanceof Error) error.message = `${name}: ${error.message}`; throw error; }
}

describe.each(oneIn(2, inTurn(chartPages)))('$path', ({ path }) => {
  test('by keyboard: one tab stop, a walk that reaches every mark, focus that is seen, pinning, and what is said', async () => {
    const page = await open(path);
    await step('the picture is one tab stop', async () => {
      const stops = await page.locator('.picture').evaluate((picture) => [...picture.querySelectorAll<SVGElement>('*')].filter((e) => e.tabIndex >= 0 && e.checkVisibility()).length);
      expect(stops).toBe(1);
      await tabInto(page);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.picture'))).toBeNull();
    });
    await step('arrows lead from any mark to every other', async () => {
      const { marks, lost } = await page.evaluate((arrows) => {
        const marks = [...document.querySelectorAll<SVGElement>('.picture svg [data-mark]')].filter((m) => m.checkVisibility());
        const key = (e: Element | null) => e?.getAttribute('data-mark') ?? '';
        const ways = new Map<string, Set<string>>(), back = new Map<string, Set<string>>();
        for (const mark of marks) for (const arrow of arrows) {
          mark.focus();
          mark.dispatchEvent(new KeyboardEvent('keydown', { key: arrow, bubbles: true, cancelable: true }));
          const to = key(document.activeElement);
          ways.set(key(mark), (ways.get(key(mark)) ?? new Set()).add(to));
          back.set(to, (back.get(to) ?? new Set()).add(key(mark)));
        }
        // From the first mark to all, and from all to the first: so from any to any.
        const reach = (along: Map<string, Set<string>>) => {
          const found = new Set([key(marks[0]!)]);
          for (const one of found) for (const next of along.get(one) ?? []) found.add(next);
          return found;
        };
        const there = reach(ways), again = reach(back);
        return { marks: marks.length, lost: marks.map(key).filter((k) => !there.has(k) || !again.has(k)) };
      }, ARROWS);
      expect(marks).toBeGreaterThan(1);
      expect(lost).toEqual([]);
    });
    await step('every mark has a name, and shows that it is focused', async () => {
      await tabInto(page);
      const dull = await page.evaluate(() => {
        const look = (mark: Element) => [mark, ...mark.querySelectorAll('*')].map((e) => { const s = getComputedStyle(e); return s.outlineStyle === 'none' ? `${s.stroke} ${s.strokeWidth}` : `${s.outlineColor} ${s.outlineWidth} ${s.stroke} ${s.strokeWidth}`; }).join();
        const marks = [...document.querySelectorAll<SVGElement>('.picture svg [data-mark]')].filter((m) => m.checkVisibility());
        return marks.filter((mark) => {
          (document.activeElement as SVGElement).blur();
          const before = look(mark);
          mark.focus();
          return before === look(mark) || !mark.getAttribute('aria-label');
        }).map((mark) => mark.getAttribute('data-mark'));
      });
      expect(dull).toEqual([]);
    });
    await step('Enter pins, Esc lets go', async () => {
      await tabInto(page);
      const first = await here(page);
      for (const arrow of ARROWS) if ((await here(page)) === first) await page.keyboard.press(arrow);
      expect(await here(page), 'an arrow leads on').not.toBe(first);
      await page.keyboard.press('Enter');
      expect(await pinned(page)).toBe(1);
      const name = await page.evaluate(() => document.activeElement!.getAttribute('aria-label')!);
      expect(await page.locator('.readout').textContent()).toContain(name);
      // What is pinned stays while the reader goes to its link, if a record stands behind it.
      if ((await page.locator('.readout a').count()) === 0) return void (await unrecorded(page));
      await page.keyboard.press('Tab');
      expect(await page.locator('.readout').textContent()).toContain(name);
      expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).closest('.readout') && (document.activeElement as HTMLAnchorElement).href)).toMatch(/\/(deals|parties|claims|series|loops|evidence|datasets)\//);
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Escape');
      expect(await pinned(page)).toBe(0);
      // So it is for what is only pointed at.
      await page.keyboard.press(ARROWS[0]!);
      const leads = (await page.locator('.readout a').count()) > 0;
      await page.keyboard.press('Tab');
      if (leads) expect(await page.evaluate(() => document.activeElement?.closest('.readout') !== null), 'on the way to its record').toBe(true);
      expect(await page.evaluate(() => document.activeElement !== document.body), 'focus is somewhere').toBe(true);
    });
    await step('a change of a control is said, once and politely', async () => {
      const live = page.locator('.live .finding');
      expect(await live.getAttribute('aria-live')).toBe('polite');
      const before = await live.evaluateHandle((e) => e);
      const { finding } = await told(page);
      // Some values change nothing that the sentence tells; one of a control's values does.
      for (const control of await controls(page)) for (const value of control.values.slice(0, 4)) if ((await told(page)).finding === finding) await set(page, control, value);
      expect((await told(page)).finding).not.toBe(finding);
      expect(await live.evaluate((now, then) => now === then, before), 'the same element, or nothing is read out').toBe(true);
    });
  });

  test('a tap on a mark pins it, a tap beside lets go', async () => {
    const page = await open(path, { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
    const spots = async () => page.evaluate(() => {
      const box = document.querySelector('.picture > svg')!.getBoundingClientRect();
      const spots: { x: number; y: number; key: string | undefined }[] = [];
      for (let y = Math.max(box.top, 4); y < Math.min(box.bottom, innerHeight - 4); y += 6) for (let x = box.left + 2; x < box.right; x += 9) {
        const hit = document.elementFromPoint(x, y);
        if (hit?.closest('.picture')) spots.push({ x, y, key: hit.closest('[data-mark]')?.getAttribute('data-mark') ?? undefined });
      }
      return spots;
    });
    const tap = async (on: boolean) => {
      const all = await spots();
      const [marks, beside] = [all.filter((s) => s.key !== undefined), all.filter((s) => s.key === undefined)];
      expect(marks.length, 'marks to tap').toBeGreaterThan(0);
      expect(beside.length, 'room beside the marks').toBeGreaterThan(0);
      // Browsers lead a tap that just misses to what is near, so the tap beside is as far from any mark as can be.
      const room = (s: { x: number; y: number }) => Math.min(...marks.map((m) => Math.hypot(m.x - s.x, m.y - s.y)));
      const { x, y } = on ? marks[Math.floor(marks.length / 2)]! : beside.reduce((best, s) => (room(s) > room(best) ? s : best));
      await page.touchscreen.tap(x, y);
    };
    await page.locator('.picture').evaluate((picture) => picture.scrollIntoView({ block: 'start' }));
    await tap(true);
    await expect.poll(() => pinned(page)).toBe(1);
    if ((await page.locator('.readout a').count()) !== 1) await unrecorded(page);
    await tap(false);
    await expect.poll(() => pinned(page)).toBe(0);
    await tap(true);
    await expect.poll(() => pinned(page)).toBe(1);
    // Outside the picture altogether, as a thumb does.
    await page.locator('.chart-foot p').first().tap();
    await expect.poll(() => pinned(page), { message: 'a tap outside the picture lets go' }).toBe(0);
    const slider = page.locator('.controls :is(input[type="range"], .acts button):enabled').filter({ visible: true }).last();
    if (await slider.count()) {
      await slider.tap();
      await expect.poll(() => page.locator('.finding > span').evaluate((e) => { const { top, height } = e.getBoundingClientRect(); return top >= 0 && top + height <= innerHeight; }), { message: 'what the picture says stays in sight while a control is used' }).toBe(true);
    }
  });
});
