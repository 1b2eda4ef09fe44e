import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { embedAddress, KINDS, pageAddress, type Pasted, snippet } from './snippets';

const pasted: Pasted = {
  base: 'https://arus.example/sub/', lang: 'id', chart: 'money-map', view: 'openai', state: 'asOf=2025-06-12&focus=openai&kinds=equity.debt', params: 'theme=dark&accent=0b7a75', theme: 'dark',
  title: 'A "title" with <marks>, {braces} & more', height: 725, image: { src: 'https://arus.example/sub/id/charts/money-map/openai.png', alt: 'A map. "Of" {money}', width: 760, height: 980 },
};
const dom = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;

describe('every snippet', () => {
  it.each(KINDS)('%s says in HTML what it was given', (kind) => {
    const body = dom(snippet(kind, pasted)), frame = body.querySelector('iframe');
    if (frame) {
      expect(frame.getAttribute('src')).toBe('https://arus.example/sub/id/embed/money-map/openai/?asOf=2025-06-12&focus=openai&kinds=equity.debt&theme=dark&accent=0b7a75');
      expect(frame.getAttribute('title')).toBe(pasted.title);
      expect(frame.getAttribute('loading')).toBe('lazy');
    }
    expect(body.textContent.trim()).toBe(kind === 'image' ? '' : pasted.title);
  });
  it.each(KINDS)('%s has no brace and no bare ampersand, so that MDX reads it as HTML does', (kind) => {
    expect(snippet(kind, pasted)).not.toMatch(/[{}]|&(?!#\d+;|amp;|quot;|lt;|gt;)/);
    // What MDX asks beyond HTML: every element is closed, and attributes have quotes.
    for (const [, name] of snippet(kind, pasted).matchAll(/<([a-z-]+)[^>]*[^/]>/g)) expect(snippet(kind, pasted)).toContain(`</${name}>`);
  });
});

it('the recommended frame tells its height where browsers size frames, its scheme, and a height for all others', () => {
  const style = dom(snippet('frame', pasted)).querySelector('iframe')!.getAttribute('style');
  expect(style).toBe('width:100%;height:auto;min-height:725px;border:0;frame-sizing:content-height;color-scheme:dark');
  expect(snippet('frame', { ...pasted, theme: 'auto' })).toContain('color-scheme:light dark');
});
it('the one for strict systems has neither style nor script', () => { expect(snippet('attributes', pasted)).not.toMatch(/style|script/); });
it('the element passes state and parameters, and holds a link that stays if it fails', () => {
  const element = dom(snippet('element', pasted)).querySelector('arus-chart')!;
  expect(Object.fromEntries([...element.attributes].map((a) => [a.name, a.value]))).toEqual({ chart: 'money-map', lang: 'id', view: 'openai', state: pasted.state, theme: 'dark', accent: '0b7a75' });
  expect(element.querySelector('a')!.getAttribute('href')).toBe(pageAddress(pasted));
});
/** What hosts are known to take away, each from the pasted text. */
const STRIPS = {
  script: (html: string) => html.replace(/<script[\s\S]*?<\/script>/g, ''), style: (html: string) => html.replace(/ style="[^"]*"/g, ''),
  iframe: (html: string) => html.replace(/<iframe[\s\S]*?<\/iframe>/g, ''), 'unknown elements': (html: string) => html.replace(/<\/?arus-chart[^>]*>/g, ''),
};
describe.each(Object.entries(STRIPS))('a host that takes away %s', (what, strip) => {
  it.each(KINDS)('leaves of %s what says and leads to the same', (kind) => {
    const body = dom(strip(snippet(kind, pasted))), frame = body.querySelector('iframe'), link = body.querySelector('a')!;
    expect(link.getAttribute('href')).toBe(pageAddress(pasted));
    expect(link.textContent || link.querySelector('img')!.getAttribute('alt')).toMatch(/map|title/i);
    if (['frame', 'listener', 'attributes'].includes(kind) && what !== 'iframe') expect([frame!.getAttribute('width'), frame!.getAttribute('height')]).toEqual(['100%', '725']);
  });
});
it('a picture leads to the view', () => {
  const body = dom(snippet('image', pasted));
  expect(body.querySelector('a')!.getAttribute('href')).toBe(pageAddress(pasted));
  expect(body.querySelector('img')!.getAttribute('alt')).toBe(pasted.image.alt);
});
it('without state and parameters an address has no query', () => { expect(embedAddress({ ...pasted, view: undefined, state: '', params: '' })).toBe('https://arus.example/sub/id/embed/money-map/'); });
