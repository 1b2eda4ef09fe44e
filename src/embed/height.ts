/**
 * Tells whoever shows this document how high it is, in every way that hosts listen for. Nothing else is ever sent
 * unasked, and what comes in moves nothing but a message about the height: it must come from the host itself and have
 * the form that its documents give.
 */
/** Lower or higher is a fault, not a chart. In CSS pixels. */
const LEAST = 50, MOST = 10_000;
const NAME = /^[\w-]{1,80}$/;

type Message = Readonly<Record<string, unknown>>;
const isRecord = (data: unknown): data is Message => typeof data === 'object' && data !== null;

export interface Teller {
  /** the height in CSS pixels; told again only if it is another, or `again` */
  tell(height: number, again?: boolean): void;
  /** a state, for our own element alone, which asked for it by sending a port */
  state(query: string): void;
}

/** `name`: what Datawrapper's listeners call a chart. `child`: the name that pym.js gave. */
export function makeTeller(name: string, child: string | null): Teller {
  const host = window.parent, framed = host !== window;
  /** WordPress writes it into the hash of a frame, and takes no message without (wp-includes/js/wp-embed.js). */
  const secret = /[#?&]secret=([a-z0-9]+)/i.exec(location.hash)?.[1];
  let last = 0, query = '', h5p = false, frameId: unknown, port: MessagePort | undefined;

  const send = (height: number) => {
    const messages: unknown[] = [
      { type: 'arus:height', height },
      // Canvas: "Using window.postMessage in LTI Tools"; the second is the name that the IMS wrote, as Brightspace takes it.
      { subject: 'lti.frameResize', height }, { subject: 'org.imsglobal.lti.frameResize', height },
      // Datawrapper: the script of its responsive iframes. AMP: amp-iframe, "Iframe resizing".
      { 'datawrapper-height': { [name]: height } }, { sentinel: 'amp', type: 'embed-size', height },
      // Embedly, and Medium with it: "Provider height resizing", as text. Iframely: oEmbed/2, "Prevent vertical scrollbars".
      JSON.stringify({ src: location.href, context: 'iframe.resize', height }), { method: 'resize', windowId: frameId, height },
    ];
    if (secret) messages.push({ message: 'height', value: height, secret });
    // h5p-resizer.js reads `scrollHeight`, before 2015 `height`.
    if (h5p) messages.push({ context: 'h5p', action: 'resize', scrollHeight: height, clientHeight: height, height });
    // pym.js 1.3: what its `_makeMessage` joins.
    if (child && NAME.test(child)) messages.push(['pym', child, 'height', String(height)].join('xPYMx'));
    for (const message of messages) host.postMessage(message, '*');
    // CSS Sizing 4, "Responsively-sized iframes": throws where the host did not ask for it.
    try { (window as { requestResize?: () => void }).requestResize?.(); } catch { /* this host sizes its frame itself */ }
  };
  const tell: Teller['tell'] = (height, again = false) => {
    const right = Math.min(MOST, Math.max(LEAST, Math.ceil(height)));
    // In a frame that its host hides, everything is one letter wide.
    if (!framed || !innerWidth || (right === last && !again)) return;
    last = right;
    send(right);
  };

  if (framed) {
    addEventListener('message', (event: MessageEvent<unknown>) => {
      const { data } = event;
      if (event.source !== host || !isRecord(data)) return;
      if (data['context'] === 'h5p' && /^(hello|ready|resize)$/.test(String(data['action']))) h5p = true;
      else if (data['method'] === 'register' && NAME.test(String(data['windowId']))) frameId = data['windowId'];
      else if (data['type'] === 'arus:port' && event.ports[0]) { port = event.ports[0]; port.postMessage({ type: 'arus:ready', state: query }); }
      else if (data['message'] !== 'ready' || data['secret'] !== secret) return;
      if (last) tell(last, true);
    });
    host.postMessage({ context: 'h5p', action: 'hello' }, '*');
    addEventListener('load', () => { if (last) tell(last, true); });
  }
  return { tell, state(now) { query = now; port?.postMessage({ type: 'arus:state', state: now }); } };
}
