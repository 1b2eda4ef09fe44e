import { type RefObject, useCallback, useEffect, useState } from 'react';
import { SET } from './set';
import { addressParts, type Fields, parseState, withMade } from './state';

type State = Record<string, unknown>;
/** page: the address belongs to this chart; part: it shares the address with other charts; story: it never changes; embed: see `embed/useChartState.ts`. */
export type Place = 'page' | 'part' | 'story' | 'embed';
/** Other hashes name a place in the page. */
const isState = (hash: string): boolean => hash.includes('=');

/**
 * The state of a chart in a page. The first render in the browser repeats the build's; the address comes right after,
 * because hydration does not mend attributes.
 */
export function useChartState(root: RefObject<HTMLElement | null>, fields: Fields<State>, base: State, { name, place }: { name: string; place: Place }) {
  const [state, setState] = useState(base);
  const [live, setLive] = useState(false);
  const [trouble, setTrouble] = useState(false);

  useEffect(() => {
    const show = (query: string | URLSearchParams) => {
      setState((before) => parseState(fields, query, withMade(fields, base, before)).state);
      const { bad, unknown } = parseState(fields, query, base);
      return bad.length + unknown > 0;
    };
    const fromAddress = () => {
      const query = new URLSearchParams(location.search + (isState(location.hash) ? `&${location.hash.slice(1)}` : ''));
      if (place === 'page' || query.get('chart') === name) setTrouble(show(query));
    };
    const fromStory = (e: Event) => { show(String((e as CustomEvent).detail)); };
    const element = root.current;
    if (place === 'story') { const asked = element?.closest<HTMLElement>('[data-asked]')?.dataset.asked; if (asked) show(asked); }
    else fromAddress();
    setLive(true);
    element?.addEventListener(SET, fromStory);
    addEventListener('popstate', fromAddress);
    return () => { element?.removeEventListener(SET, fromStory); removeEventListener('popstate', fromAddress); };
  }, []);

  const addressOf = (shown: State) => {
    const { query, hash } = addressParts(fields, shown, base), own = [place === 'part' && `chart=${name}`, query].filter(Boolean).join('&');
    return { own: query || hash ? own : '', hash: hash && `#${hash}` };
  };
  const { own, hash } = addressOf(state), address = own || hash ? `?${own}${hash}` : '';
  const change = useCallback((part: State) => {
    setState((before) => {
      const after = { ...before, ...part };
      const now = addressOf(after);
      // What the reader made is written only where it stands already: because the reader asked.
      const kept = isState(location.hash) ? now.hash : location.hash;
      // Some frames have no address that a script may write; the chart works there all the same.
      try { history.replaceState(history.state, '', `${location.pathname}${now.own ? `?${now.own}` : ''}${kept}`); } catch { /* opaque origin */ }
      return after;
    });
    setTrouble(false);
  }, [fields, base, name, place]);
  return { state, change, live, trouble, address, moved: address !== '' };
}
