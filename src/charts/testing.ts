/** What the contract tests share: every chart on the real content, many states of each, and their pictures. For tests only. */
import { DOMParser } from 'linkedom';
import { createElement, type ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { anyDay, freeze, pick, seeded } from '../../checks/fixtures/deals';
import { loadContent, type Words } from '../data/load';
import { LANGUAGES, type Language } from '../i18n/languages';
import { makeText, type Text } from '../i18n/text';
import { chartWords, sourcesOf } from '../site';
import { chartBySlug, register } from './registry';
import { type Fields, formatState, initialState, parseState } from './state';
import { type AnyChart, type Picture, type Table, WIDE } from './types';

export type State = Readonly<Record<string, unknown>>;
/** The picture in the narrowest frame that we promise, 280 px; the narrowest that is laid out wide; a wide one. */
export const WIDTHS = [255, WIDE, 1200] as const;
const RANDOM_STATES = 12;
/** Any number will do, as long as it stays: a fault that was found is found again. */
const SEED = 20250612;
const DAY = 86_400_000;

export const content = loadContent().content;

/** A chart on the real content in one language, with all of it frozen. */
export interface Case {
  readonly slug: string;
  readonly lang: Language;
  readonly chart: AnyChart;
  readonly View: ComponentType<Record<string, unknown>>;
  readonly data: unknown;
  readonly words: Words;
  readonly text: Text;
  readonly fields: Fields<State>;
}
const cases = new Map<string, Case>();
export function caseOf(slug: string, lang: Language): Case {
  const known = cases.get(`${slug} ${lang}`);
  if (known) return known;
  const { chart, View, selection } = chartBySlug(slug);
  const words = chartWords(slug, lang);
  // The page hands the selection over as JSON, so a chart must do with what JSON keeps.
  const data = freeze(JSON.parse(JSON.stringify(selection.select(content, lang))) as unknown);
  const made: Case = { slug, lang, chart, View, data, words, text: makeText(lang, words), fields: freeze(chart.fields(data)) };
  cases.set(`${slug} ${lang}`, made);
  return made;
}
export const SLUGS = [...register.keys()];
/** Every chart in every language, as rows for `describe.each`. */
export const EVERY_CASE = SLUGS.flatMap((slug) => LANGUAGES.map((lang): [string, Language] => [slug, lang]));

/** How often a part of a random state keeps its default: all parts at random would meet almost only empty pictures. */
const KEPT = 0.5;
/** A state made from the fields' own options; one day in three is any day of the calendar. */
export function randomState(fields: Fields<State>, random: () => number): State {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => {
    if (random() < KEPT) return [name, field.initial];
    const some = field.control === 'several' ? field.options.filter(() => random() < 0.5).join('.') || 'none' : undefined;
    const text = some ?? (field.control === 'days' && random() < 1 / 3 ? anyDay(random) : pick(random, field.options));
    return [name, (text === undefined ? undefined : field.parse(text)) ?? field.initial];
  }));
}

export const partsOf = (fields: Fields<State>, control: 'days' | 'several'): string[] => Object.keys(fields).filter((name) => fields[name]?.control === control);
const dayBefore = (day: string): string => new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);

/** The default, every named view, random states, and states that nobody would think of. */
export function statesOf({ chart, fields }: Case): State[] {
  const start = initialState(fields), random = seeded(SEED);
  const views = Object.values(chart.views).map((query) => parseState(fields, query, start).state);
  const odd = [
    ...partsOf(fields, 'days').flatMap((name) => ['1900-01-01', dayBefore(fields[name]?.options[0] ?? '2000-01-01'), '2999-12-31'].map((day) => parseState(fields, `${name}=${day}`, start).state)),
    ...partsOf(fields, 'several').map((name) => ({ ...start, [name]: [] })),
  ];
  return freeze([start, ...views, ...odd, ...Array.from({ length: RANDOM_STATES }, () => randomState(fields, random))]);
}

/** The default state with every choice of every `pick` part under every choice of every `choice` and `acts` part: too many to draw, but not to say. */
export function crossedStates({ fields }: Case): State[] {
  const parts = Object.entries(fields).filter(([, field]) => field.control === 'pick' || field.control === 'choice' || field.control === 'acts');
  return parts.reduce<State[]>((states, [name, field]) => states.flatMap((state) => field.options.map((option) => ({ ...state, [name]: field.parse(option) }))), [initialState(fields)]);
}

/** Whether a path below the language is that of a record. */
export function isRecord(path: string): boolean {
  try { return sourcesOf(path, content).length >= 0; } catch { return false; }
}

export interface Told { readonly finding: string; readonly table: Table; readonly reading: unknown }
/** What a state says in words; its reading is frozen. */
export function tell({ chart, data, text }: Case, state: State): Told {
  const reading = freeze(chart.read(data, state) as unknown);
  return { reading, finding: chart.finding(reading, text), table: chart.table(reading, text) };
}

export const pictureOf = (c: Case, state: State, width: number, height?: number): Picture => c.chart.layout(freeze(c.chart.read(c.data, state) as unknown), freeze(height === undefined ? { width } : { width, height }), c.text) as Picture;

/** The SVG of a picture, with marks made as the figure makes them. */
export function markupOf({ View, text }: Case, picture: Picture): string {
  const mark = (key: string) => ({ 'data-mark': key, 'aria-label': picture.marks.find((m) => m.key === key)?.name ?? '', role: 'img', tabIndex: -1, className: 'mark' });
  return renderToStaticMarkup(createElement('svg', { viewBox: `0 0 ${picture.width} ${picture.height}`, height: picture.height, role: 'group', 'aria-label': text.t('title') }, createElement(View, { picture: freeze(picture), mark, scope: 'test' })));
}

export interface Drawn { readonly width: number; readonly where: string; readonly picture: Picture; readonly markup: string; readonly svg: Element }
function drawOne(c: Case, state: State, width: number, height?: number): Drawn {
  const picture = pictureOf(c, state, width, height), markup = markupOf(c, picture);
  return { width, where: whereOf(c, state, width, height), picture, markup, svg: new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement as unknown as Element };
}
/** The pictures of all states at all widths. */
export const drawAll = (c: Case): Drawn[] => WIDTHS.flatMap((width) => statesOf(c).map((state) => drawOne(c, state, width)));
/** The pictures of all states in a box that is lower than they would be. */
export const drawIn = (c: Case, width: number, height: number): Drawn[] => statesOf(c).map((state) => drawOne(c, state, width, height));

export const whereOf = (c: Case, state: State, width?: number, height?: number): string => `${c.slug} ${c.lang}${width ? ` ${width}${height ? `×${height}` : ''}px` : ''} ?${formatState(c.fields, state)}`;

/** Collects the faults of one law: each is told once, with the first place where it was met and how often. */
export function faults(): { add(what: string, where: string): void; list(): string[] } {
  const found = new Map<string, { where: string; times: number }>();
  return {
    add(what, where) { found.set(what, { where: found.get(what)?.where ?? where, times: (found.get(what)?.times ?? 0) + 1 }); },
    list: () => [...found].map(([what, { where, times }]) => `${what} (${times}×, first at ${where})`),
  };
}
