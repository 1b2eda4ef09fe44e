/** The living part of a chart: finding, controls, picture, readout, table. The same at build and in the browser. */
import { type ComponentType, useMemo, useRef } from 'react';
import { makeText } from '../i18n/text';
import type { Language } from '../i18n/languages';
import type { Words } from '../data/load';
import { Controls } from './Controls';
import { DataTable } from './DataTable';
import { Keep } from './Keep';
import { LegendKeys } from './LegendKeys';
import { initialState, parseState } from './state';
import { type AnyChart, EMBED_WIDTHS, NARROWEST, type Picture, STATIC_WIDTHS } from './types';
import { type MarkProps, useMarks } from './useMarks';
import type { AddressBar } from '../embed/useChartState';
import { type Place, useChartState } from './useChartState';
import { useTools } from './useTools';
import { useWidth } from './useWidth';

export interface ViewProps<P extends Picture> {
  readonly picture: P;
  /** what makes a shape a mark: spread it on the shape's group */
  mark(key: string): MarkProps;
  /** ids must differ between the pictures of one page */
  readonly scope: string;
}
/** What a living chart stands on: its selection of the content, and its words. */
export interface Given { readonly data: unknown; readonly words: Words }
export interface FigureProps {
  readonly lang: Language;
  /** in a page JSON, brought when the chart is near (`tools/near.mjs`); a function is never written into a page */
  readonly given: string | (() => Given);
  /** address of the file that holds what is given */
  readonly from?: string;
  /** the state that this place starts from, as a query */
  readonly query: string;
  /** the chart's slug, and a number if a page shows it twice */
  readonly name: string;
  readonly place: Place;
  /** address of the site's root in this language, for links to records; undefined: no link leads out */
  readonly home: string | undefined;
  /** what only an embed in a browser is told */
  readonly frame?: Frame | undefined;
}
export interface Frame {
  readonly bar: AddressBar;
  /** the size of the picture's box in CSS pixels; no height: there is enough */
  readonly width: number;
  readonly height?: number | undefined;
  /** the width to lay out for, where the picture is then shown smaller */
  readonly laid?: number | undefined;
  /** no controls */
  readonly quiet: boolean;
  /** whether the finding may be said: a class may be asked for it */
  readonly answers: boolean;
  /** only the finding's first sentence is in sight, the rest is read aloud */
  readonly brief: boolean;
}

/** The end of a sentence that has said something, and not only how things stand; what follows begins anew. */
const SENTENCE = /^.{45,}?[^\s.][.!?](?=\s+[\p{Lu}\d])/u;
function Brief({ finding }: { readonly finding: string }) {
  const first = SENTENCE.exec(finding)?.[0] ?? finding;
  return <>{first}<span className="unseen">{finding.slice(first.length)}</span></>;
}

export function Figure({ chart, View, ...props }: FigureProps & { readonly chart: AnyChart; readonly View: ComponentType<ViewProps<never>> }) {
  const { data, words } = useMemo(() => (typeof props.given === 'string' ? JSON.parse(props.given) as Given : props.given()), [props.given]);
  const text = useMemo(() => makeText(props.lang, words), [props.lang, words]);
  const fields = useMemo(() => chart.fields(data), [chart, data]);
  const base = useMemo(() => parseState(fields, props.query, initialState(fields)).state, [fields, props.query]);
  const root = useRef<HTMLDivElement>(null);
  const { state, change, live, trouble, address, moved } = useChartState(root, fields, base, props);
  const { frame } = props;
  const box = useWidth(root, live, frame?.width), width = box && Math.max(frame?.laid ?? box, NARROWEST), height = frame?.height;
  const last = useRef<ReturnType<typeof draw> | undefined>(undefined);

  function draw() {
    const reading = chart.read(data, state);
    const widths = width === undefined ? Object.values(props.place === 'embed' ? EMBED_WIDTHS : STATIC_WIDTHS) : [width];
    const pictures = widths.map((w) => chart.layout(reading, height === undefined ? { width: w } : { width: w, height }, text) as Picture);
    return {
      pictures, marks: pictures.flatMap((p) => p.marks),
      finding: chart.finding(reading, text), table: chart.table(reading, text), legend: chart.legend(reading, text), news: chart.news?.(reading, text) ?? [], record: chart.record?.(reading), acts: chart.acts?.(reading, text) ?? [], heard: chart.heard?.(reading, text) ?? '',
    };
  }
  // A reader never meets a blank: should a state that nobody thought of break the drawing, the last good one stays.
  const drawn = useMemo(() => {
    try { return (last.current = draw()); } catch (error) { if (!last.current) throw error; console.error(error); return last.current; }
  }, [data, state, width, height, text]);
  useTools(root, drawn.table, fields, state);
  const marks = useMarks(drawn.marks, live), shown = marks.shown, story = props.place === 'story', answers = frame?.answers !== false;
  const controlled = !story && !frame?.quiet;

  const link = (record: string | undefined) => record && props.home !== undefined && <a href={`${props.home}${record}`}>{text.t('figure.record')}</a>;
  // Pointing at a mark changes no row: the table, often the largest part, is left alone then.
  const table = useMemo(() => <DataTable table={drawn.table} text={text} home={props.home} live={live} />, [drawn.table, text, props.home, live]);

  const [guessed, guess] = useMemo(() => Object.entries(fields).find(([, field]) => field.useAsk) ?? [], [fields]);
  // A chart has such a field always or never.
  const asked = guess?.useAsk?.({ part: guessed!, field: guess, chart, data, fields, base, state, change, text, root, name: props.name, asks: controlled && live && !moved, folds: !frame, answers });

  return (
    <div className="live" ref={root} data-chart={props.name} data-live={live || undefined} data-covered={asked?.covered || undefined} onKeyDown={(e) => { if (controlled && live && !asked?.covered) chart.acting?.onKey(e, drawn.acts, change); }} tabIndex={asked ? -1 : undefined}>
      {asked?.shown}
      {answers && <p className="finding" aria-live="polite"><span>{frame?.brief ? <Brief finding={drawn.finding} /> : drawn.finding}</span></p>}
      {chart.heard && <p className="unseen" aria-live="polite">{drawn.heard}</p>}
      {trouble && <p className="trouble" role="status">{text.t(`figure.trouble`)}</p>}
      <div className="picture" data-active={marks.active} {...marks.handlers} {...(controlled && live && chart.drag?.(drawn.marks, (part, value) => { change({ [part]: fields[part]!.parse(value) }); }))}>
        {drawn.pictures.map((picture, i) => (
          <svg key={i} className={width === undefined ? (i ? 'is-wide' : 'is-narrow') : undefined} viewBox={`0 0 ${picture.width} ${picture.height}`} height={picture.height} role={live ? 'group' : 'img'} aria-label={text.t('title')}>
            <View {...({ picture, mark: marks.mark, scope: `${props.name}-${i}` } as unknown as ViewProps<never>)} />
          </svg>
        ))}
      </div>
      <div className="readout" data-pinned={marks.pinned ? '' : undefined} onBlur={marks.handlers.onBlur}>
        {shown ? (
          <p>{shown.name} {link(shown.record)}</p>
        ) : <p className="hint">{text.t('figure.hint')}</p>}
      </div>
      <LegendKeys legends={drawn.legend} fields={fields} state={state} change={change} text={text} live={live} quiet={story || frame?.quiet === true} />
      {controlled && <Controls chart={chart} data={data} fields={fields} state={state} change={change} text={text} live={live} name={props.name} address={address} acts={drawn.acts} />}
      {drawn.news.length > 0 && !story && answers && <ul className="news">{[...drawn.news, link(drawn.record)].map((line, i) => line && <li key={i}>{line}</li>)}</ul>}
      {table}
    </div>
  );
}

/** Ties a chart to its view: what the chart's `Island.astro` puts into the page. */
export const live = (chart: AnyChart, View: ComponentType<never>) => (props: FigureProps) => <Keep name={props.name}><Figure chart={chart} View={View as ComponentType<ViewProps<never>>} {...props} /></Keep>;
