/** A chart as its reader meets it: waiting for it, reading it, moving its controls. */
import type { Frame, Page } from 'playwright-core';

const LIVE = '.live[data-live]';

/** A lab asks first; who does not guess goes on. Where that begins a task, back to what the lab shows by itself. */
export async function skipGuess(page: Page): Promise<void> {
  const skip = page.locator('.live [data-skip]');
  if (!(await skip.count())) return;
  while (await skip.count()) await skip.first().click();
  for (const example of await page.locator('.live input[value="example"]').all()) await example.check();
  await page.mouse.move(0, 0);
}

/** Points at the first chart, as a mouse on its way over it does: an embed stands still until a reader turns to it. */
export const wake = (frame: Page | Frame): Promise<void> => frame.locator('.live').first().dispatchEvent('pointerover', { pointerType: 'mouse' });

/** Waits until the first chart of the page runs and its picture has stood still for three frames. */
export async function settled(page: Page): Promise<void> {
  const first = page.locator('.live').first();
  // A page without its chart is told as such, not as a wait in vain.
  if ((await first.count()) === 0) throw new Error(`${page.url()} has no chart: ${(await page.content()).slice(0, 300)}`);
  // The living chart may take the place of the still one just then.
  await first.scrollIntoViewIfNeeded().catch(() => first.scrollIntoViewIfNeeded());
  await wake(page);
  await page.waitForSelector(LIVE);
  await skipGuess(page);
  await page.evaluate(async () => {
    const look = () => { const live = document.querySelector('.live')!; return live.querySelectorAll('.picture > svg').length === 1 ? live.innerHTML : undefined; };
    for (let same = 0, before = look(), tries = 0; same < 3 && tries < 120; tries++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = look();
      same = now !== undefined && now === before ? same + 1 : 0;
      before = now;
    }
  });
}

/** The picture, element by element: name, attributes in order of name, own text. What differs is seen in the diff. */
export const picture = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const svg = [...document.querySelectorAll('.live .picture > svg')].find((s) => s.checkVisibility());
    return [svg!, ...svg!.querySelectorAll('*')].map((element) => {
      // A style written by the build and one set by a script differ in spaces only.
      const value = (name: string) => (name === 'style' ? (element as SVGElement).style.cssText : element.getAttribute(name)!.trim());
      const attributes = element.getAttributeNames().sort().map((name) => `${name}="${value(name)}"`);
      const own = [...element.childNodes].filter((n) => n.nodeType === 3).map((n) => n.textContent).join('').trim();
      return `<${element.tagName} ${attributes.join(' ')}>${own}`;
    });
  });

export interface Told { readonly finding: string; readonly rows: readonly string[] }
/** The finding and the table's rows, each row as its cells with ` | ` between. The table is folded again, if it was. */
export async function told(page: Page): Promise<Told> {
  const [folded, empty] = await page.evaluate(() => { const table = document.querySelector<HTMLDetailsElement>('.live .table')!, was = !table.open; table.open = true; return [was, !table.querySelector('tbody tr')]; });
  // A living chart draws the rows once the table is open; where no script runs they stand there already, and no clock runs.
  if (folded && empty) await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => { setTimeout(done); }); }));
  return page.evaluate((fold) => {
    const live = document.querySelector('.live')!, clean = (e: Element) => (e.textContent ?? '').replace(/\s+/g, ' ').trim();
    const said = { finding: clean(live.querySelector('.finding')!), rows: [...live.querySelectorAll('.table tbody tr')].map((row) => [...row.children].map(clean).join(' | ')) };
    if (fold) live.querySelector<HTMLDetailsElement>('.table')!.open = false;
    return said;
  }, folded);
}

/** A control that can be moved: where it is in the page, and what it may be set to. */
export interface Control { readonly index: number; readonly type: 'range' | 'radio' | 'checkbox' | 'select' | 'search'; readonly value: string; readonly values: readonly string[] }
const CONTROLS = '.live input, .live select';

export const controls = (page: Page): Promise<Control[]> =>
  page.evaluate((selector) => [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(selector)].map((control, index): Control => {
    if (control instanceof HTMLSelectElement) return { index, type: 'select', value: control.value, values: [...control.options].map((o) => o.value) };
    if (control.type === 'search') return { index, type: 'search', value: control.value, values: ['', ...[...(control.list?.options ?? [])].map((o) => o.value)] };
    if (control.type === 'range') return { index, type: 'range', value: control.value, values: Array.from({ length: Number(control.max) - Number(control.min) + 1 }, (_, i) => String(Number(control.min) + i)) };
    return { index, type: control.type as 'radio' | 'checkbox', value: String(control.checked), values: control.type === 'radio' ? ['true'] : ['true', 'false'] };
  }), CONTROLS);

/** A control, of days if there is one, and a value that it does not have now. */
export async function aChange(page: Page): Promise<{ control: Control; value: string }> {
  const all = await controls(page), other = (c: Control) => c.values.find((value) => value !== c.value);
  const control = all.find((c) => c.type === 'range' && other(c) !== undefined) ?? all.find((c) => other(c) !== undefined)!;
  return { control, value: other(control)! };
}

/** Sets one control as a hand would. */
export async function set(page: Page, control: Pick<Control, 'index' | 'type'>, value: string): Promise<void> {
  const own = page.locator(CONTROLS).nth(control.index);
  if (control.type === 'select') await own.selectOption(value);
  else if (control.type === 'range' || control.type === 'search') await own.fill(value);
  else await own.setChecked(value === 'true');
  // The pointer rests beside the picture, so that nothing in it is pointed at.
  await page.mouse.move(0, 0);
  await settled(page);
}

/** Numbers between 0 and 1 that are the same in every run. Mulberry32, by Tommy Ettinger. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
