/**
 * A chart's state: a small typed object that *is* the query string. A step of a story, a named view, a shared link
 * and an embed are each nothing but a state.
 */
import type { ComponentType } from 'react';
import type { Text } from '../i18n/text';

/** One part of a state: its default, its values, and how it is written in the query. */
export interface Field<T> {
  readonly initial: T;
  /** undefined = not understood */
  parse(text: string): T | undefined;
  format(value: T): string;
  /** every value that a control offers */
  readonly options: readonly string[];
  /** which native control moves it; `acts`: none, only the chart's acts and `Own` do */
  readonly control: 'choice' | 'several' | 'days' | 'pick' | 'search' | 'slide' | 'guess' | 'acts';
  /** the reader made it, and did not choose it: it goes into the hash of an address, which no server sees, and only if the reader asks (docs/decisions/020) */
  readonly made?: true;
  /** the most signs of a value; left out: what is enough for choices */
  readonly longest?: number;
  /** the control itself, for kinds that only some charts have: only they carry it into the browser */
  readonly Own?: ComponentType<OwnProps>;
}
/** What a field's own control gets. */
export interface OwnProps {
  readonly id: string;
  readonly label: string;
  /** as the query writes it */
  readonly value: string;
  readonly field: Pick<Field<unknown>, 'options'>;
  readonly text: Text;
  readonly live: boolean;
  /** where what is shown can be found again; empty: nothing was changed */
  readonly address: string;
  /** a value in words */
  say(value: string): string;
  set(value: string): void;
}
export type Fields<State> = { readonly [K in keyof State]: Field<State[K]> };

/** Longer values are junk; no state of ours comes near. */
const LONGEST_VALUE = 400;
/** Parameters that other sites add to links, and pym.js to frames; they are nobody's mistake. */
const FOREIGN = /^(utm_\w+|fbclid|gclid|mc_\w+|ref|chart|initialWidth|childId|parent(Title|Url))$/;

/** One of a fixed list. */
export function oneOf<T extends string>(options: readonly T[], initial: T, control: 'choice' | 'pick' | 'acts' = 'choice'): Field<T> {
  return { initial, options, control, parse: (text) => options.find((o) => o === text), format: (value) => value };
}

/** Any number of a fixed list, written with dots between (`equity.debt`); none is written `none`. */
export function manyOf<T extends string>(options: readonly T[], initial: readonly T[]): Field<readonly T[]> {
  return {
    initial, options, control: 'several',
    parse(text) {
      if (text === 'none') return [];
      const chosen = text.split('.');
      return chosen.every((c) => options.includes(c as T)) ? options.filter((o) => chosen.includes(o)) : undefined;
    },
    format: (value) => value.join('.') || 'none',
  };
}

/** A day. Any day of the calendar up to the latest is understood; the control stops only at days on which something happened. */
export function day(stops: readonly string[], latest: string): Field<string> {
  const real = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
  return { initial: latest, options: stops, control: 'days', parse: (text) => (real(text) && text <= latest ? text : undefined), format: (value) => value };
}

/** The longest search that anybody means. */
const LONGEST_SEARCH = 60;
/** Nobody looks for markup or for signs that cannot be seen. */
const NO_WORDS = /[<>\p{Cc}]/u;
/** Words that a reader looks for. `examples` are offered, any others are understood. */
export function words(examples: readonly string[]): Field<string> {
  return { initial: '', options: examples, control: 'search', parse: (text) => (text.length <= LONGEST_SEARCH && !NO_WORDS.test(text) ? text : undefined), format: (value) => value };
}

export interface Parsed<State> {
  readonly state: State;
  /** names of our own parts that were not understood */
  readonly bad: readonly string[];
  /** how many parameters are nobody's */
  readonly unknown: number;
}

/** Reads a query over a base state. Never throws; what is not understood keeps its default and is counted. */
export function parseState<State extends object>(fields: Fields<State>, query: string | URLSearchParams, base: State = initialState(fields)): Parsed<State> {
  const state = { ...base };
  const bad: string[] = [];
  let unknown = 0;
  const params = typeof query === 'string' ? new URLSearchParams(query) : query;
  for (const name of new Set(params.keys())) {
    const field = Object.hasOwn(fields, name) ? fields[name as keyof State] : undefined;
    const text = params.get(name) ?? '';
    if (!field) { if (!FOREIGN.test(name)) unknown++; continue; }
    const value = text.length <= (field.longest ?? LONGEST_VALUE) ? field.parse(text) : undefined;
    if (value === undefined) bad.push(name);
    else state[name as keyof State] = value;
  }
  return { state, bad, unknown };
}

export function initialState<State extends object>(fields: Fields<State>): State {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, (field as Field<unknown>).initial])) as State;
}

/** The query of a state, without a leading `?`: only what differs from the base, in the order of the fields. */
export function formatState<State extends object>(fields: Fields<State>, state: State, base: State = initialState(fields)): string {
  const params = new URLSearchParams();
  for (const name of Object.keys(fields) as (keyof State & string)[]) {
    const text = fields[name].format(state[name]);
    if (text !== fields[name].format(base[name])) params.set(name, text);
  }
  return params.toString();
}

const some = <State>(fields: Fields<State>, made: true | undefined): Fields<State> => Object.fromEntries(Object.entries(fields).filter(([, field]) => (field as Field<unknown>).made === made)) as Fields<State>;
/** What a state's address says: in the query what was chosen, in the hash what the reader made. Neither has its leading sign. */
export const addressParts = <State extends object>(fields: Fields<State>, state: State, base: State): { readonly query: string; readonly hash: string } => ({ query: formatState(some(fields, undefined), state, base), hash: formatState(some(fields, true), state, base) });
/** A base state with what the reader has made already: another address or step does not take it away. */
export const withMade = <State extends object>(fields: Fields<State>, base: State, state: State): State => ({ ...base, ...Object.fromEntries(Object.keys(some(fields, true)).map((name) => [name, state[name as keyof State]])) });

/** The query of a whole state, defaults and all, without what the reader made: what it says stays so when a default changes. */
export const pinState = <State extends object>(fields: Fields<State>, state: State): string =>
  new URLSearchParams(Object.entries(some(fields, undefined)).map(([name, field]) => [name, (field as Field<unknown>).format(state[name as keyof State])])).toString();
