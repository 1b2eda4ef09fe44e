/**
 * `<arus-chart chart="money-map" lang="id" state="status=paid">…</arus-chart>`: a chart in any page. It is loaded when it
 * comes near, has its own height, and the scheme of the page around it, also when that changes. What stands inside the element is shown until
 * the chart is there, and stays if it never is. Events: `arus:ready` and `arus:state`, each with the state as a query.
 */
const BASE = new URL('..', (document.currentScript as HTMLScriptElement | null)?.src ?? location.href).href;
const PASSED = ['theme', 'accent', 'ui', 'links', 'answers'];
const OBSERVED = ['chart', 'lang', 'view', 'state', ...PASSED];
const SLUG = /^[a-z0-9-]+$/;
/** In CSS pixels: how near is near, and what can be a height. */
const NEAR = '400px', LEAST = 100, MOST = 4000;
/** A chart that is not there after this many milliseconds will not come. */
const PATIENCE = 20_000;
/** Where a page changes its look slowly, its colors are the new ones after this many milliseconds. */
const CHANGED = 400;
/** Weights of red, green and blue in how light a color looks, and the middle between dark and light. ITU-R BT.601. */
const LIGHT = [0.299, 0.587, 0.114], MIDDLE = 128;

/** The scheme of what is behind an element: as it declares, else as its paper looks. */
function schemeAround(element: Element): string {
  const declared = getComputedStyle(element).colorScheme;
  if (/light/.test(declared) && /dark/.test(declared)) return 'auto';
  if (/light|dark/.test(declared)) return /dark/.test(declared) ? 'dark' : 'light';
  for (let around: Element | null = element; around; around = around.parentElement ?? ((around.getRootNode() as Partial<ShadowRoot>).host ?? null)) {
    const [r = 0, g = 0, b = 0, alpha = 1] = (getComputedStyle(around).backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
    if (alpha > 0.5) return [r, g, b].reduce((sum, channel, i) => sum + channel * LIGHT[i]!, 0) < MIDDLE ? 'dark' : 'light';
  }
  return 'light';
}

class ArusChart extends HTMLElement {
  static observedAttributes = OBSERVED;
  private frame: HTMLIFrameElement | undefined;
  private seen: IntersectionObserver | undefined;
  private late: ReturnType<typeof setTimeout> | undefined;
  /** what the reader chose last, and the scheme that the chart was given */
  private now: string | undefined;
  private scheme = '';
  private readonly look = new MutationObserver(() => { this.changed(); });
  private readonly night = matchMedia('(prefers-color-scheme: dark)');

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.innerHTML = '<style>:host{display:block;position:relative}iframe{display:block;width:100%;border:0}iframe:not(.ready){position:absolute;visibility:hidden}.ready~slot{display:none}</style><slot></slot>';
    addEventListener('message', this.heard);
    this.seen = new IntersectionObserver((entries) => { if (entries.some((entry) => entry.isIntersecting)) this.load(); }, { rootMargin: NEAR });
    this.seen.observe(this);
    // Pages switch their look by an attribute of the root or the body, or with the reader's system.
    for (const root of [document.documentElement, document.body]) this.look.observe(root, { attributes: true });
    this.night.addEventListener('change', this.changed);
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.heard);
    this.seen?.disconnect();
    this.look.disconnect();
    this.night.removeEventListener('change', this.changed);
    this.drop();
  }

  attributeChangedCallback(name: string): void {
    if (!PASSED.includes(name)) this.now = undefined;
    if (this.frame) this.load();
  }

  private changed = (): void => { setTimeout(() => { if (this.frame && !this.getAttribute('theme') && schemeAround(this) !== this.scheme) this.load(); }, CHANGED); };

  private drop(): void { clearTimeout(this.late); this.frame?.remove(); this.frame = undefined; }

  private load(): void {
    this.seen?.disconnect();
    this.drop();
    const of = (name: string) => this.getAttribute(name) ?? '', chart = of('chart'), lang = of('lang') || 'en', view = of('view');
    if (![chart, lang, view || chart].every((part) => SLUG.test(part))) return;
    const query = new URLSearchParams(this.now ?? of('state')), theme = (this.scheme = of('theme') || schemeAround(this));
    for (const name of PASSED) if (of(name)) query.set(name, of(name));
    query.set('theme', theme);
    const frame = (this.frame = document.createElement('iframe'));
    frame.src = `${BASE}${lang}/embed/${chart}/${view && `${view}/`}?${query.toString()}`;
    frame.title = this.title || (this.textContent ?? '').trim() || chart;
    frame.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
    frame.onload = () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<{ type?: unknown; state?: unknown } | null>) => {
        if (typeof data?.state !== 'string' || (data.type !== 'arus:ready' && data.type !== 'arus:state')) return;
        clearTimeout(this.late);
        frame.className = 'ready';
        this.now = data.state;
        this.dispatchEvent(new CustomEvent(data.type, { detail: data.state, bubbles: true, composed: true }));
      };
      frame.contentWindow?.postMessage({ type: 'arus:port' }, '*', [port2]);
    };
    this.late = setTimeout(() => { this.drop(); }, PATIENCE);
    this.shadowRoot!.prepend(frame);
  }

  private heard = ({ data, source }: MessageEvent<{ type?: unknown; height?: unknown } | null>): void => {
    if (this.frame && source === this.frame.contentWindow && data?.type === 'arus:height' && typeof data.height === 'number' && !Number.isNaN(data.height))
      this.frame.style.height = `${Math.min(MOST, Math.max(LEAST, Math.round(data.height)))}px`;
  };
}
if (!customElements.get('arus-chart')) customElements.define('arus-chart', ArusChart);

export {};
