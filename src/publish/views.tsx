/** Every chart and every named view of it, ready to be written as pages, pictures and files. Build only. */
import { renderToStaticMarkup } from 'react-dom/server';
import { chartBySlug, register } from '../charts/registry';
import { initialState, parseState } from '../charts/state';
import { type Picture, STATIC_WIDTHS, type Table } from '../charts/types';
import { getContent } from '../data/load';
import { date } from '../i18n/format';
import type { Language } from '../i18n/languages';
import { makeText } from '../i18n/text';
import { Swatch } from '../marks/Swatch';
import { absolute, chartNote, chartWords, ui } from '../site';
import type { Sized } from './card';
import type { Cited } from './cite';
import type { About } from './files';
import type { Framed, Key } from './frame';

export interface Shown {
  readonly slug: string;
  /** undefined: the chart as it starts */
  readonly view: string | undefined;
  readonly query: string;
  /** below the language, without an end: `charts/money-map`, `charts/money-map/openai` */
  readonly path: string;
}

/** A chart as it starts, then its named views. */
export const shownOf = (slug: string): Shown[] => [
  { slug, view: undefined, query: '', path: `charts/${slug}` },
  ...Object.entries(chartBySlug(slug).chart.views).map(([view, query]) => ({ slug, view, query, path: `charts/${slug}/${view}` })),
];
export const everyShown = (): Shown[] => [...register.keys()].flatMap(shownOf);

/** The page of a state: the named view that shows it, else the chart's own. */
export const shownAs = (slug: string, query: string): Shown => shownOf(slug).find((shown) => shown.query === query) ?? shownOf(slug)[0]!;

export function wordsOf({ slug, view }: Shown, lang: Language): { title: string; summary: string } {
  const text = makeText(lang, chartWords(slug, lang)), at = view === undefined ? '' : `views.${view}.`;
  return { title: text.t(`${at}title`), summary: text.t(`${at}summary`) };
}
/** What a picture of something shows, for those who do not see it: its title, then its summary. */
export const altOf = ({ title, summary }: { readonly title: string; readonly summary: string }): string => `${title}${/[.!?]$/.test(title) ? '' : '.'} ${summary}`;

/** What a citation of a view says. */
export const citedView = (shown: Shown, lang: Language): Cited => ({
  key: `arus-${shown.path.slice('charts/'.length).replace('/', '-')}-${lang}`, title: wordsOf(shown, lang).title, kind: ui(lang).t('cite.chart'), address: absolute(`${lang}/${shown.path}/`), asOf: getContent().site.evidence_ends,
});

export interface Drawn {
  readonly title: string;
  readonly finding: string;
  readonly table: Table;
  readonly about: About;
  /** `height`: the most there is; left out, there is enough */
  draw(width: number, height?: number): Sized;
  /** what `frame` needs, at the wide of the two sizes that stand in the HTML */
  readonly framed: Framed;
}

const known = new Map<string, Drawn>();
/** A view in a language: read once, drawn at any width. */
export function drawn(shown: Shown, lang: Language): Drawn {
  const name = `${shown.path} ${shown.query} ${lang}`, before = known.get(name);
  if (before && import.meta.env.MODE !== 'development') return before;
  const { slug, query, path } = shown, { chart, View, selection } = chartBySlug(slug), content = getContent();
  const text = makeText(lang, chartWords(slug, lang)), data = selection.select(content, lang), fields = chart.fields(data);
  const state = parseState(fields, query, initialState(fields)).state as Record<string, unknown>;
  const reading = chart.read(data, state) as unknown, { title } = wordsOf(shown, lang), finding = chart.finding(reading, text);
  const draw = (width: number, height?: number): Sized => {
    const picture = chart.layout(reading, { width, height }, text) as Picture;
    const markup = renderToStaticMarkup(<View {...{ picture, mark: () => ({}), scope: path.replaceAll('/', '-') }} />);
    return { width: picture.width, height: picture.height, inner: markup, marks: picture.marks.length };
  };
  const legend = chart.legend(reading, text).flatMap(({ field, keys }) => keys.filter((key) => field === undefined || (state[field] as readonly string[]).includes(key.value)))
    .map((key): Key => ({ label: key.label, swatch: renderToStaticMarkup(<Swatch look={key.look} />) }));
  const asOf = content.site.evidence_ends, address = absolute(`${lang}/${path}/`), license = ui(lang).t('site.license');
  const notes = [`${ui(lang).t('site.asOf', { day: date(asOf, text.lang) })}. ${chartNote(text)}`, `${license} ${address}`];
  const sized = draw(STATIC_WIDTHS.wide);
  const made: Drawn = {
    title, finding, draw, table: chart.table(reading, text), about: { title, finding, language: lang, address, asOf, license },
    framed: { title, finding, legend, notes, picture: sized, inner: sized.inner, lang },
  };
  known.set(name, made);
  return made;
}

