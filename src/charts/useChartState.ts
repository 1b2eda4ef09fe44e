import { type RefObject, useCallback, useEffect, useState } from 'react';
import { type Fields, formatState, parseState } from './state';

type State = Record<string, unknown>;
/** page: the address belongs to this chart; part: it shares the address with other charts; story: it never changes; embed: it is a document of its own. */
export type Place = 'page' | 'part' | 'story' | 'embed';
/** How a place that has an address of its own kind reads and writes it: an embed keeps its parameters there as well. */
export interface AddressBar {
  /** the query of the state, and whether more than the state was not understood */
  read(): { readonly query: string; readonly odd: boolean };
  write(query: string): void;
  /** where a reader is sent who wants this view for themselves */
  link(query: string): string;
}
/** The event by which a story tells its chart what to show; its detail is a query. */
export const SET = 'arus:set';

/**
 * The state of a chart in a page. The first render in the browser repeats the build's; the address comes right after,
 * because hydration does not mend attributes. With a `bar` nothing is hydrated, and the first render shows the address.
 */
export function useChartState(root: RefObject<HTMLElement | null>, fields: Fields<State>, base: State, { name, place, bar }: { name: string; place: Place; bar?: AddressBar | undefined }) {
  const [first] = useState(() => {
    const asked = bar?.read(), parsed = parseState(fields, asked?.query ?? '', base);
    return { state: parsed.state, trouble: parsed.bad.length + parsed.unknown > 0 || asked?.odd === true };
  });
  const [state, setState] = useState(first.state);
  const [live, setLive] = useState(bar !== undefined);
  const [trouble, setTrouble] = useState(first.trouble);

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
    else if (!bar) fromAddress();
    setLive(true);
    element?.addEventListener(SET, fromStory);
    if (!bar) addEventListener('popstate', fromAddress);
    return () => { element?.removeEventListener(SET, fromStory); removeEventListener('popstate', fromAddress); };
  }, []);

  const query = formatState(fields, state, base);
  const address = query && (bar ? bar.link(query) : place === 'part' ? `?chart=${name}&${query}` : `?${query}`);
  const change = useCallback((part: State) => {
    setState((before) => {
      const after = { ...before, ...part };
      const text = formatState(fields, after, base);
      const own = place === 'part' && text ? `chart=${name}&${text}` : text;
      // Some frames have no address that a script may write; the chart works there all the same.
      try { if (bar) bar.write(text); else history.replaceState(history.state, '', `${location.pathname}${own ? `?${own}` : ''}${location.hash}`); } catch { /* opaque origin */ }
      return after;
    });
    setTrouble(false);
  }, [fields, base, name, place, bar]);
  return { state, change, live, trouble, address };
}
