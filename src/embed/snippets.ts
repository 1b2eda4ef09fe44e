/** What a publisher pastes. Pure text: the same for the dialog, the page for publishers and the tests. */
import type { Params } from './params';

export const KINDS = ['frame', 'listener', 'element', 'attributes', 'image'] as const;
export type Kind = (typeof KINDS)[number];

export interface Pasted {
  /** address of the site, with `/` at its end */
  readonly base: string;
  readonly lang: string;
  readonly chart: string;
  readonly view: string | undefined;
  /** the whole state as a query, so that it stays what it is when a default changes */
  readonly state: string;
  /** the other parameters as a query */
  readonly params: string;
  readonly theme: Params['theme'];
  readonly title: string;
  /** in CSS pixels, where nothing tells the host a better one */
  readonly height: number;
  /** a picture of the published view, and what is on it */
  readonly image: { readonly src: string; readonly alt: string; readonly width: number; readonly height: number };
}

/** As the value of an attribute, in HTML and in MDX, where braces are code. */
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
const escape = (text: string): string => text.replace(/[&"<>{}]/g, (c) => NAMED[c] ?? `&#${c.charCodeAt(0)};`);
const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`${name}="${escape(String(value))}"`])).join(' ');
const joined = (...queries: readonly string[]): string => { const all = queries.filter(Boolean).join('&'); return all && `?${all}`; };

const pathOf = ({ chart, view }: Pasted): string => `${chart}/${view === undefined ? '' : `${view}/`}`;
export const embedAddress = (p: Pasted): string => `${p.base}${p.lang}/embed/${pathOf(p)}${joined(p.state, p.params)}`;
export const pageAddress = (p: Pasted): string => `${p.base}${p.lang}/charts/${pathOf(p)}${joined(p.state)}`;

/** What is left, and says what was there, where a host takes the frame away. It leads nowhere if nothing in the frame does. */
const link = (p: Pasted): string => (new URLSearchParams(p.params).get('links') === 'off' ? escape(p.title) : `<a href="${escape(pageAddress(p))}">${escape(p.title)}</a>`);
/** Width and height stand twice: as attributes for hosts that take the style away. */
function frame(p: Pasted, style?: string): string {
  return `<iframe ${attributes({ src: embedAddress(p), title: p.title, width: '100%', height: p.height, loading: 'lazy', style })}></iframe>\n<p>${link(p)}</p>`;
}
const styled = (p: Pasted): string => frame(p, `width:100%;height:auto;min-height:${p.height}px;border:0;frame-sizing:content-height;color-scheme:${p.theme === 'auto' ? 'light dark' : p.theme}`);

/** The text to paste. */
export function snippet(kind: Kind, p: Pasted): string {
  switch (kind) {
    case 'frame': return styled(p);
    case 'listener': return `${styled(p)}\n<script async src="${escape(`${p.base}embed/listen.js`)}"></script>`;
    case 'element': {
      const passed = Object.fromEntries(new URLSearchParams(p.params));
      return `<arus-chart ${attributes({ chart: p.chart, lang: p.lang, view: p.view, state: p.state, ...passed })}>${link(p)}</arus-chart>\n<script async src="${escape(`${p.base}embed/arus-chart.js`)}"></script>`;
    }
    case 'attributes': return frame(p);
    case 'image': return `<a href="${escape(pageAddress(p))}"><img ${attributes({ src: p.image.src, alt: p.image.alt, width: p.image.width, height: p.image.height, loading: 'lazy' })} /></a>`;
  }
}
