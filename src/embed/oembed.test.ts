import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../i18n/languages';
import { drawn, everyShown, shownOf } from '../publish/views';
import { SLUGS } from '../charts/testing';
import { oembed } from './oembed';

const KEPT: Readonly<Record<string, readonly string[]>> = { A: ['href'], BLOCKQUOTE: [], IFRAME: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'] };
const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/**
 * What WordPress leaves of the `html` of a provider that it does not know (`wp_filter_oembed_result`): these elements
 * with these attributes, the text of all others, and of the whole only a quote at its beginning and one frame.
 */
function filtered(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const write = (node: Node): string => {
    if (node.nodeType === 3) return escape(node.textContent ?? '');
    if (node.nodeType !== 1) return '';
    const element = node as Element, name = element.tagName, inner = [...element.childNodes].map(write).join('');
    if (!(name in KEPT)) return inner;
    const attributes = [...element.attributes].filter((a) => KEPT[name]!.includes(a.name)).map((a) => ` ${a.name}="${escape(a.value).replace(/"/g, '&quot;')}"`).join('');
    return `<${name.toLowerCase()}${attributes}>${inner}</${name.toLowerCase()}>`;
  };
  const cleaned = [...document.body.childNodes].map(write).join('');
  const [, quote = '', frame] = /^(<blockquote>.*?<\/blockquote>)?.*?(<iframe.*?><\/iframe>)/s.exec(cleaned) ?? [];
  return frame === undefined ? '' : quote + frame;
}

it('the filter takes away what it should', () => {
  expect(filtered('<blockquote class="x">a<script>b</script></blockquote><p>c</p><iframe src="d" onload="e" style="f"></iframe>')).toBe('<blockquote>ab</blockquote><iframe src="d"></iframe>');
  expect(filtered('<p>no frame</p>')).toBe('');
});

describe.each(LANGUAGES)('in %s', (lang) => {
  it.each(SLUGS)('%s and its views say so in a quote, then show a frame, and nothing of it is filtered away', (slug) => {
    for (const shown of shownOf(slug)) {
      const said = oembed(shown, lang), html = String(said['html']), { title, finding } = drawn(shown, lang);
      expect(filtered(html)).toBe(html);
      const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`), quote = document.body.firstElementChild!, frame = quote.nextElementSibling!;
      expect(quote.tagName).toBe('BLOCKQUOTE');
      // All that is left where a host takes frames away: title and finding.
      expect(quote.textContent).toBe(`${title} ${finding}`);
      expect(finding.length).toBeGreaterThan(40);
      expect(quote.querySelector('a')!.getAttribute('href')).toMatch(new RegExp(`/${lang}/${shown.path}/$`));
      expect(new URL(frame.getAttribute('src')!).pathname).toBe(`/${lang}/${shown.path.replace('charts/', 'embed/')}/`);
      expect(frame.getAttribute('title')).toBe(title);
      expect(Number(frame.getAttribute('height'))).toBe(said['height']);
      expect(said).toMatchObject({ version: '1.0', type: 'rich', title, width: Number(frame.getAttribute('width')) });
      // WordPress draws no frame lower or higher than this.
      expect(said['height']).toBeGreaterThan(200);
    }
  });
});

it('no two have the same address', () => { const all = everyShown().map((shown) => String(oembed(shown, LANGUAGES[0])['html'])); expect(new Set(all).size).toBe(all.length); });
