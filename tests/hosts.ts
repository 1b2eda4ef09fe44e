/**
 * Pages of other people that show a chart in a frame, each after the documented rules of one kind of host, and a server
 * for them on another origin. `{src}` is the address of the embed; `{frame}` and `{listener}` are our own snippets, as they are pasted.
 */
import { createServer } from 'node:http';

/** One kind of host. `query` is what it adds to the address; `limits` what it makes of a height. */
export interface Host { readonly html: string; readonly query?: string; readonly limits?: readonly [number, number]; /** a height that is there from the beginning */ readonly given?: number }

const frame = (attributes = '') => `<iframe src="{src}" title="chart" ${attributes}></iframe>`;
const plain = frame('id="f" width="100%" height="300" style="border:0;width:100%"');
const onMessage = (body: string) => `<script>addEventListener('message', (e) => { const f = document.getElementById('f'); if (e.source !== f.contentWindow) return; ${body} });</script>`;

export const HOSTS: Readonly<Record<string, Host>> = {
  // wp-includes/js/wp-embed.js: the frame is in a sandbox and has a secret in its hash; heights are clamped; "ready" is said when the page is there.
  WordPress: {
    query: '#?secret=a1B2c3D4e5', limits: [200, 1000],
    html: `<blockquote class="wp-embedded-content" data-secret="a1B2c3D4e5">quote</blockquote>${frame('id="f" class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="a1B2c3D4e5" width="100%" height="300" frameborder="0" marginwidth="0" marginheight="0" scrolling="no"')}
<script>addEventListener('message', (e) => { const d = e.data; if (!d || !(d.secret || d.message || d.value) || /[^a-zA-Z0-9]/.test(d.secret)) return;
  for (const q of document.querySelectorAll('blockquote[data-secret="' + d.secret + '"]')) q.style.display = 'none';
  for (const f of document.querySelectorAll('iframe[data-secret="' + d.secret + '"]')) { if (e.source !== f.contentWindow) continue; f.removeAttribute('style'); if (d.message === 'height') { let h = parseInt(d.value, 10); if (h > 1000) h = 1000; else if (~~h < 200) h = 200; f.height = h; } } });
addEventListener('load', () => { for (const f of document.querySelectorAll('iframe.wp-embedded-content')) f.contentWindow.postMessage({ message: 'ready', secret: f.dataset.secret }, '*'); });</script>`,
  },
  // "Using window.postMessage in LTI Tools": an object, or its JSON.
  Canvas: { html: plain + onMessage(`let d = e.data; try { if (typeof d === 'string') d = JSON.parse(d); } catch { return; } if (d.subject === 'lti.frameResize') f.style.height = parseInt(d.height, 10) + 'px';`) },
  IMS: { html: plain + onMessage(`if (e.data && e.data.subject === 'org.imsglobal.lti.frameResize') f.style.height = e.data.height + 'px';`) },
  // h5p-resizer.js: the frame says hello, and is asked again when the window changes.
  H5P: {
    html: `${plain}<script>const on = { hello(f, d, say) { f.style.width = '100%'; addEventListener('resize', () => say('resize')); say('hello'); }, prepareResize(f, d, say) { f.style.height = d.clientHeight + 'px'; say('resizePrepared'); }, resize(f, d) { f.style.height = d.scrollHeight + 'px'; } };
addEventListener('message', (e) => { if (e.data.context !== 'h5p') return; const f = [...document.querySelectorAll('iframe')].find((i) => i.contentWindow === e.source); if (f && on[e.data.action]) on[e.data.action](f, e.data, (action, data = {}) => e.source.postMessage({ ...data, action, context: 'h5p' }, '*')); });</script>`,
  },
  // The listener in Datawrapper's own embed code: by the sender, whatever the chart is called.
  Datawrapper: { html: plain + onMessage(`if (e.data['datawrapper-height'] !== undefined) for (const id in e.data['datawrapper-height']) f.style.height = e.data['datawrapper-height'][id] + 'px';`) },
  // amp-iframe: "Iframe resizing".
  AMP: { html: plain + onMessage(`if (e.data && e.data.sentinel === 'amp' && e.data.type === 'embed-size' && e.data.height > 0) f.style.height = e.data.height + 'px';`) },
  // Embedly, "Provider height resizing", as Medium uses it: JSON as text.
  Medium: { html: plain + onMessage(`let d; try { d = JSON.parse(e.data); } catch { return; } if (d.context === 'iframe.resize' && d.src === f.src) f.style.height = d.height + 'px';`) },
  // oEmbed/2 of Iframely: the frame is told its name first.
  Iframely: { html: `${plain}<script>document.getElementById('f').onload = (e) => e.target.contentWindow.postMessage({ method: 'register', windowId: 'w-7' }, '*');</script>${onMessage(`if (e.data && e.data.method === 'resize' && e.data.windowId === 'w-7') f.style.height = e.data.height + 'px';`)}` },
  // pym.js 1.3.2: text in four parts, by the name that it put into the address.
  pym: { query: '?initialWidth=700&childId=chart-1&parentTitle=A%20page&parentUrl=http%3A%2F%2Flocalhost%2F', html: plain + onMessage(`const m = typeof e.data === 'string' && e.data.match(/^pymxPYMxchart-1xPYMx(\\S+)xPYMx(.*)$/); if (m && m[1] === 'height') f.setAttribute('height', parseInt(m[2], 10) + 'px');`) },
  // CSS Sizing 4 alone: no script in the host at all.
  'frame-sizing': { html: '{frame}' },
  'our listener': { html: '{listener}' },
};

/** A page that holds a chart. `scheme`: what the page declares for itself. */
export const hostPage = (body: string, scheme = 'light', paper = scheme === 'dark' ? '#101418' : '#ffffff'): string =>
  `<!doctype html><html lang="en" style="color-scheme:${scheme}"><head><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,"><style>body{margin:20px;background:${paper};color:${scheme === 'dark' ? '#fff' : '#000'}}iframe{display:block}</style></head><body><p>before</p>${body}<p>after</p></body></html>`;

/** Serves pages by name on an origin of its own, without any header that would help a frame. */
export async function serveHosts(pages: ReadonlyMap<string, string>): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const page = pages.get(decodeURIComponent((request.url ?? '/').slice(1).split('?')[0]!));
    response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page ?? '');
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`, close: () => new Promise((resolve) => { server.close(() => { resolve(); }); server.closeAllConnections(); }) };
}
