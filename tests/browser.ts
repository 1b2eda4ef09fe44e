/** One browser and one server for a test file, and pages that note what went wrong in them. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { findChromium, LAUNCH_ARGS, NO_CHROMIUM } from '../tools/browser.mjs';
import { serveFolder } from '../tools/serve.mjs';
import { DIST } from './dist';

/** What a page did that it should not. */
export interface Noted { readonly errors: string[]; readonly failed: string[]; readonly foreign: string[]; readonly dialogs: string[] }
export interface Opened extends BrowserContextOptions {
  /** runs before the page is asked for: routes, scripts */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** what the server must answer; 200 unless told */
  readonly status?: number;
}

/** How long a page may take for anything, in milliseconds: long enough for a machine that builds at the same time. */
const PATIENCE = 20_000;

const notes = new WeakMap<Page, Noted>();
export const noted = (page: Page): Noted => notes.get(page)!;

function watch(page: Page, home: string): void {
  const note: Noted = { errors: [], failed: [], foreign: [], dialogs: [] };
  notes.set(page, note);
  page.on('console', (message) => { if (message.type() === 'error') note.errors.push(message.text()); });
  page.on('pageerror', (error) => note.errors.push(error.message));
  page.on('request', (request) => { if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(home)) note.foreign.push(request.url()); });
  page.on('requestfailed', (request) => { note.failed.push(`${request.url()}: ${request.failure()?.errorText ?? ''}`); });
  page.on('response', (response) => { if (response.status() >= 400) note.failed.push(`${response.url()}: ${response.status()}`); });
  page.on('dialog', (dialog) => { note.dialogs.push(dialog.message()); void dialog.dismiss(); });
}

/** Serves a folder and starts a browser for the tests of one file; pages are closed after each test. */
export function useSite(root: () => string = () => DIST, base = '/') {
  let browser: Browser;
  let server: { url: string; close: () => Promise<void> };
  beforeAll(async () => {
    const executablePath = findChromium();
    if (executablePath === undefined) throw new Error(NO_CHROMIUM);
    server = await serveFolder(root(), { base });
    browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS });
  });
  afterEach(async () => { await Promise.all(browser.contexts().map((context) => context.close())); });
  afterAll(async () => { await browser?.close(); await server?.close(); });
  return {
    get url() { return server.url; },
    /** A page in a context of its own, loaded. French by default, so that the root does not lead on. */
    async open(path: string, { prepare, status = 200, ...options }: Opened = {}): Promise<Page> {
      const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 800 }, ...options });
      const page = await context.newPage();
      watch(page, server.url);
      await prepare?.(page);
      page.setDefaultTimeout(PATIENCE);
      const answer = await page.goto(server.url + path);
      if (answer?.status() !== status) throw new Error(`${path} was answered with ${answer?.status() ?? 'nothing'}, not ${status}.`);
      return page;
    },
  };
}

/** Scrolls to the end in steps that let every part come into view, and waits until the parts with scripts run. Not for pages with scripts off: no clock runs there. */
export async function scrollThrough(page: Page, wait = true): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight * 0.7) { scrollTo({ top: y, behavior: 'instant' }); await frame(); }
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    await frame();
  });
  if (wait) await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
}
