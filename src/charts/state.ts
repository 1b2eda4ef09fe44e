/**
 * A chart's state: a small typed object that *is* the query string. A step of a story, a named view, a shared link
 * and an embed are each nothing but a state.
 */
import type { ComponentType, ReactNode, RefObject } from 'react';
import type { Text } from '../i18n/text';
import type { Asked } from './guess';
import type { AnyChart } from './types';

/** One part of a state: its default, its values, and how it is written in the query. */
export interface Field<T> {
  readonly initial: T;
  /** undefined = not understood */
  parse(text: string): T | undefined;
  format(value: T): string;
  /** every value that a control offers */
  readonly options: readonly string[];
  /** what moves it; `several`: the legend; `acts`: the chart's acts, and `Own` if there is one */
  readonly control: 'choice' | 'several' | 'days' | 'pick' | 'search' | 'slide' | 'guess' | 'acts';
  /** the reader made it, and did not choose it: it goes into the hash of an address, which no server sees, and only if the reader asks (docs/decisions/020) */
  readonly made?: true;
  /** the most signs of a value; left out: what is enough for choices */
  readonly longest?: number;
  /** the control itself: only charts with such a field carry it into the browser */
  readonly Own?: ComponentType<OwnProps>;
  /** what a key of its legend is, where the legend sets it */
  readonly Key?: ComponentType<KeyProps>;
  /** a hook, for what a lab asks before it shows; it stands above the finding */
  readonly useAsk?: (ask: Ask) => Asked;
}
/** What a field's own control gets. */
export interface OwnProps {
  readonly id: string;
  readonly label: string;
  /** as the query writes it */
  readonly value: string;
  readonly field: Pick<Field<unknown>, 'options' | 'initial' | 'format'>;
  /** where a scrubber stops in this state */
  readonly stops: readonly string[];
  readonly text: Text;
  readonly live: boolean;
  /** where what is shown can be found again; empty: nothing was changed */
  readonly address: string;
  /** a value in words */
  say(value: string): string;
  set(value: string): void;
}
/** What a key of a legend gets that sets a field; `children`: how it looks. */
export interface KeyProps extends Pick<OwnProps, 'live'> {
  readonly value: string;
  readonly chosen: readonly string[];
  readonly field: Pick<Field<unknown>, 'options'>;
  set(chosen: readonly string[]): void;
  readonly children: ReactNode;
}
/** What a field that asks is told. */
export interface Ask {
  /** the field's own name */
  readonly part: string;
  readonly field: Field<unknown>;
  readonly chart: AnyChart;
  readonly data: unknown;
  readonly fields: Fields<Record<string, unknown>>;
  /** the state that this place starts from, and the one that is shown */
  readonly base: Record<string, unknown>;
  readonly state: Record<string, unknown>;
  change(part: Record<string, unknown>): void;
  readonly text: Text;
  readonly root: RefObject<HTMLElement | null>;
  readonly name: string;
  /** whether a reader may be asked here and now */
  readonly asks: boolean;
  /** whether it may fold to its question below the screen */
  readonly folds: boolean;
  /** whether the truth may be said */
  readonly answers: boolean;
}
export type Fields<State> = { readonly [K in keyof State]: Field<State[K]> };

/** Longer values are junk; no state of ours comes near. */
const LONGEST_VALUE = 400;
/** Parameters that other sites add to links, and pym.js to frames; they are nobody's mistake. */
const FOREIGN = /^(utm_\w+|fbclid|gclid|mc_\w+|ref|chart|initialWidth|childId|parent(Title|Url))$/;

/** One of a fixed list, which the chart's acts move; `choice` and `pick` give it a control. */
export function oneOf<T extends string>(options: readonly T[], initial: T): Field<T> {
  return { initial, options, control: 'acts', parse: (text) => options.find((o) => o === text), format: (value) => value };
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
