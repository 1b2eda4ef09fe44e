/** A chart as one HTML document that asks for nothing more: picture, finding, table, sources, look, data and script are in it. Build only. */
import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Figure, type ViewProps } from '../charts/Figure';
import { chartBySlug } from '../charts/registry';
import { getContent } from '../data/load';
import { date } from '../i18n/format';
import type { Language } from '../i18n/languages';
import { makeText } from '../i18n/text';
import { roomStyle } from '../publish/room';
import { drawn, type Shown, wordsOf } from '../publish/views';
import { absolute, chartNote, chartWords, distinctSources, livingWords, publisherOf, sourcesOf, ui } from '../site';
import { type Carried, CHART, DATA, PROPS } from './carried';
import { leanCss, leanWords } from './lean';
import { embedPath } from './oembed';
import { type Json, pack } from './pack';
import { FEW_SOURCES } from './size';
import { still } from './still';
import { EMBED_CSS, PAPERS } from './style';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** JSON that cannot end the element that it stands in. */
const json = (text: string): string => text.replaceAll('<', '\\u003c');

/** What the script weighs that undoes `pack`, in bytes as brotli: short data, or data without records, are lighter as they are. */
const UNPACKING = 650;
/** A chart's data as JSON, packed if that pays. */
export interface DataText { readonly text: string; readonly packed: boolean }
export function dataOf(slug: string, lang: Language): DataText {
  const plain = JSON.stringify(chartBySlug(slug).selection.select(getContent(), lang)), packed = JSON.stringify(pack(JSON.parse(plain) as Json));
  const pays = brotliCompressSync(plain).length - brotliCompressSync(packed).length > UNPACKING;
  return { text: json(pays ? packed : plain), packed: pays };
}

/** What stands under the picture: what is counted, who said so, and where this comes from. */
function Foot({ shown, lang }: { readonly shown: Shown; readonly lang: Language }) {
  const words = chartWords(shown.slug, lang), site = ui(lang), content = getContent(), text = makeText(lang, words), page = absolute(`${lang}/${shown.path}/`);
  const sources = distinctSources(chartBySlug(shown.slug).selection.records(content).flatMap((record) => sourcesOf(record, content)));
  return (
    <footer className="chart-foot">
      <p className="note">{chartNote(text)}</p>
      {'limits' in words && <details className="cited"><summary>{text.t('figure.limits')}</summary><ul>{Object.keys(words['limits']).map((key) => <li key={key}>{text.t(`limits.${key}`)}</li>)}</ul></details>}
      {sources.length <= FEW_SOURCES && <details className="cited"><summary>{text.t('figure.sources', { n: sources.length })}</summary><ul>{sources.map((s) => <li key={s.url}>{publisherOf(s.publisher, lang)}: <a href={s.url} rel="nofollow">{s.title}</a>, {s.date ? date(s.date, text.lang) : site.t('record.undated')}</li>)}</ul></details>}
      <p className="says">
        <a href={page}>{text.t('figure.sources', { n: sources.length })}</a> · {site.t('site.asOf', { day: date(content.site.evidence_ends, text.lang) })}<span className="by"> · <a href={page}>{site.t('site.name')}</a>, {site.t('embed.license')}</span>
        {' '}<button type="button" data-all hidden><span className="more">{site.t('embed.more')}</span><span className="less">{site.t('embed.less')}</span></button>
      </p>
    </footer>
  );
}

/** The browser's side of an embed: what runs at once, and the living chart, with what unpacks its data, which waits as text. */
export interface Scripts { /** for charts that come to life once they are wanted, or in sight already */ readonly frames: Readonly<Record<'wanted' | 'seen', string>>; readonly chart: string }

/** The document of a view in a language. `data`: what `dataOf` says of its chart. */
export function documentOf(shown: Shown, lang: Language, { text: carriedData }: DataText, scripts: Scripts): string {
  const { slug, query, path } = shown, { chart, View, selection } = chartBySlug(slug), { title, summary } = wordsOf(shown, lang);
  const data = selection.select(getContent(), lang), asks = Object.values(chart.fields(data)).some((field) => field.control === 'guess'), frame = scripts.frames[asks ? 'seen' : 'wanted'], script = frame + scripts.chart;
  const home = absolute(`${lang}/`), page = absolute(`${lang}/${path}/`), words = leanWords(livingWords(slug, lang), script);
  const own = { lang, query, name: slug };
  const living = renderToStaticMarkup(<Figure chart={chart} View={View as unknown as ComponentType<ViewProps<never>>} given={() => ({ data, words })} place="embed" home={home} {...own} />);
  const body = renderToStaticMarkup(
    <main><figure className={`chart chart-${slug}`}>
      <figcaption><h1 className="chart-title">{title}</h1><p className="chart-summary">{summary}</p></figcaption>
      <div className="stand" dangerouslySetInnerHTML={{ __html: still(living, title) }} />
      <Foot shown={shown} lang={lang} />
    </figure></main>);
  const css = `${leanCss(EMBED_CSS, body, script, carriedData)}.chart{${roomStyle(slug, chart, data, makeText(lang, chartWords(slug, lang)))}}`;
  const carried: Carried = { ...own, words, home, page, papers: PAPERS, waits: !asks };
  const styles = body.includes(' style="') ? `; style-src-attr 'unsafe-inline'` : '';
  const head = renderToStaticMarkup(<>
    <meta httpEquiv="Content-Security-Policy" content={`default-src 'none'; script-src ${hash(frame)} ${hash(scripts.chart)}; style-src ${hash(css)}${styles}; img-src data:; base-uri 'none'; form-action 'none'`} />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{`${title} · ${ui(lang).t('site.name')}`}</title>
    <meta name="description" content={drawn(shown, lang).finding} />
    <meta name="color-scheme" content="light dark" />
    <meta name="responsive-embedded-sizing" content="allow-origins=*" />
    <link rel="canonical" href={page} />
    <link rel="alternate" type="application/json+oembed" href={absolute(`${embedPath(shown, lang)}.oembed.json`)} />
    <link rel="icon" href="data:," />
    <base target="_blank" />
  </>);
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}<style>${css}</style></head><body>${body}`
    + `<script type="application/json" id="${PROPS}">${json(JSON.stringify(carried))}</script><script>${frame}</script><script type="text/plain" id="${CHART}">${scripts.chart}</script><script type="application/json" id="${DATA}">${carriedData}</script></body></html>\n`;
}
