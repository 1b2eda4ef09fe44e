/**
 * Stands in for `charts/useChartState.ts` in an embed, which is a document of its own: nothing is hydrated, so the first
 * render shows the address already, and the address keeps what else the embed was told.
 */
import { type RefObject, useCallback, useEffect, useState } from 'react';
import { addressParts, type Fields, parseState } from '../charts/state';

type State = Record<string, unknown>;
/** How an embed reads and writes its address. */
export interface AddressBar {
  /** the query of the state, and whether more than the state was not understood */
  readonly query: string;
  readonly odd: boolean;
  write(query: string): void;
  /** tells the host what was understood of a query, where that is not all */
  tell(query: string): void;
  /** where a reader is sent who wants this view for themselves; empty: nowhere */
  link(query: string): string;
}

export function useChartState(_: RefObject<HTMLElement | null>, fields: Fields<State>, base: State, { frame }: { frame?: { readonly bar: AddressBar } | undefined }) {
  const bar = frame?.bar;
  const [first] = useState(() => parseState(fields, bar?.query ?? '', base));
  const [state, setState] = useState(first.state);
  const [trouble, setTrouble] = useState(first.bad.length + first.unknown > 0 || bar?.odd === true);
  const { query, hash } = addressParts(fields, state, base);
  useEffect(() => { if (trouble) bar?.tell(query); }, []);
  const change = useCallback((part: State) => {
    setState((before) => {
      const after = { ...before, ...part };
      // Some frames have no address that a script may write; the chart works there all the same.
      try { bar!.write(addressParts(fields, after, base).query); } catch { /* opaque origin */ }
      return after;
    });
    setTrouble(false);
  }, [fields, base, bar]);
  return { state, change, live: bar !== undefined, trouble, address: (query || hash) && bar ? bar.link(query + (hash && `#${hash}`)) : '', moved: query !== '' || hash !== '' };
}
