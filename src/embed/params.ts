/** What an embed may be told besides the state of its chart. All of it stands in the query, as the state does. */
import { type Field, type Fields, formatState, initialState, oneOf } from '../charts/state';

export interface Params {
  /** light or dark whatever the reader's system says; auto: as it says */
  readonly theme: 'auto' | 'light' | 'dark';
  /** the color of the thing that we talk about, `#rrggbb`; empty: ours */
  readonly accent: string;
  /** min: without controls, summary and table */
  readonly ui: 'full' | 'min';
  /** off: nothing in it can be followed */
  readonly links: 'on' | 'off';
  /** off: what the picture says is not said */
  readonly answers: 'on' | 'off';
}

/** A color as three or six hexadecimal digits, with or without `#`; kept as six with it, written without. */
const hex: Field<string> = {
  initial: '', options: [], control: 'search',
  parse(text) {
    const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text)?.[1]?.toLowerCase();
    return digits === undefined ? undefined : `#${digits.length === 3 ? [...digits].map((d) => d + d).join('') : digits}`;
  },
  format: (value) => value.slice(1),
};
const onOff = () => oneOf(['on', 'off'] as const, 'on');
export const PARAMS: Fields<Params> = { theme: oneOf(['auto', 'light', 'dark'] as const, 'auto'), accent: hex, ui: oneOf(['full', 'min'] as const, 'full'), links: onOff(), answers: onOff() };
export const DEFAULTS: Params = initialState(PARAMS);

export interface Asked {
  readonly params: Params;
  /** whether a parameter was not understood, and its default holds */
  readonly odd: boolean;
  /** what is left for the chart */
  readonly state: string;
  /** what stays in the address when the state changes */
  readonly kept: string;
  /** the name that pym.js gave to this frame */
  readonly child: string | null;
}

/** Takes an embed's query apart. Never throws. */
export function parseParams(query: string): Asked {
  const rest = new URLSearchParams(query), given: Record<string, unknown> = { ...DEFAULTS };
  let odd = false;
  for (const [name, { parse }] of Object.entries<Field<unknown>>(PARAMS)) {
    const text = rest.get(name), value = text === null ? given[name] : parse(text);
    if (value === undefined) odd = true; else given[name] = value;
    rest.delete(name);
  }
  const params = given as unknown as Params;
  return { params, odd, state: rest.toString(), kept: formatState(PARAMS, params), child: rest.get('childId') };
}

/** The query of some parameters: only what differs from the defaults. What is not understood is left out. */
export const formatParams = (given: Readonly<Record<keyof Params, string>>): string => parseParams(new URLSearchParams(Object.entries(given).filter(([, value]) => value !== '')).toString()).kept;
