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
    expect(body.textContent.replace(/\s/g, '')).toBe(kind === 'element' ? pasted.title.replace(/\s/g, '') : '');
  });
  it.each(KINDS)('%s has no brace and no bare ampersand, so that MDX reads it as HTML does', (kind) => {
    expect(snippet(kind, pasted)).not.toMatch(/[{}]|&(?!#\d+;|amp;|quot;|lt;|gt;)/);
    // What MDX asks beyond HTML: every element is closed, and attributes have quotes.
    for (const [, name] of snippet(kind, pasted).matchAll(/<([a-z-]+)[^>]*[^/]>/g)) expect(snippet(kind, pasted)).toContain(`</${name}>`);
  });
});

it('the recommended frame tells its height where browsers size frames, its scheme, and a height for all others', () => {
  const style = dom(snippet('frame', pasted)).querySelector('iframe')!.getAttribute('style');
  expect(style).toBe('width:100%;min-height:725px;border:0;frame-sizing:content-height;color-scheme:dark');
  expect(snippet('frame', { ...pasted, theme: 'auto' })).toContain('color-scheme:light dark');
});
it('the one for strict systems has neither style nor script', () => { expect(snippet('attributes', pasted)).not.toMatch(/style|script/); });
it('the element passes state and parameters, and holds a link that stays if it fails', () => {
  const element = dom(snippet('element', pasted)).querySelector('arus-chart')!;
  expect(Object.fromEntries([...element.attributes].map((a) => [a.name, a.value]))).toEqual({ chart: 'money-map', lang: 'id', view: 'openai', state: pasted.state, theme: 'dark', accent: '0b7a75' });
  expect(element.querySelector('a')!.getAttribute('href')).toBe(pageAddress(pasted));
});
it('a picture leads to the view', () => {
  const body = dom(snippet('image', pasted));
  expect(body.querySelector('a')!.getAttribute('href')).toBe(pageAddress(pasted));
  expect(body.querySelector('img')!.getAttribute('alt')).toBe(pasted.image.alt);
});
it('without state and parameters an address has no query', () => { expect(embedAddress({ ...pasted, view: undefined, state: '', params: '' })).toBe('https://arus.example/sub/id/embed/money-map/'); });
