import { type RefObject, useCallback, useEffect, useState } from 'react';
import { type Fields, formatState, parseState } from './state';

type State = Record<string, unknown>;
/** page: the address belongs to this chart; part: it shares the address with other charts; story: it never changes; embed: see `embed/useChartState.ts`. */
export type Place = 'page' | 'part' | 'story' | 'embed';
/** The event by which a story tells its chart what to show; its detail is a query. */
export const SET = 'arus:set';

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
      const parsed = parseState(fields, query, base);
      setState(parsed.state);
      return parsed.bad.length + parsed.unknown > 0;
    };
    const fromAddress = () => {
      const query = new URLSearchParams(location.search);
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

  const query = formatState(fields, state, base);
  const address = query && (place === 'part' ? `?chart=${name}&${query}` : `?${query}`);
  const change = useCallback((part: State) => {
    setState((before) => {
      const after = { ...before, ...part };
      const text = formatState(fields, after, base);
      const own = place === 'part' && text ? `chart=${name}&${text}` : text;
      // Some frames have no address that a script may write; the chart works there all the same.
      try { history.replaceState(history.state, '', `${location.pathname}${own ? `?${own}` : ''}${location.hash}`); } catch { /* opaque origin */ }
      return after;
    });
    setTrouble(false);
  }, [fields, base, name, place]);
  return { state, change, live, trouble, address, moved: query !== '' };
}
