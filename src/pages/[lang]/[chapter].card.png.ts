/** The picture that a link to a chapter shows elsewhere: its title, its summary, and its first chart. */
import { date } from '../../i18n/format';
import type { APIRoute } from 'astro';
import { chapterPaths, type ChapterPage } from '../../chapters';
import { getContent } from '../../data/load';
import { card } from '../../publish/card';
import { pngOf } from '../../publish/png';
import { drawn, shownOf } from '../../publish/views';
import { ui } from '../../site';

/** Every chapter has a chart; this one stands in while one is being written. */
const STAND_IN = 'meta-scale';
export const getStaticPaths = chapterPaths;
interface Props { readonly chapter: ChapterPage }
export const GET: APIRoute<Props> = async ({ props: { chapter: { lang, front, charts } } }) => {
  const text = ui(lang), { draw } = drawn(shownOf(charts[0] ?? STAND_IN)[0]!, lang);
  const foot = `${text.t('site.name')} · ${text.t('site.asOf', { day: date(getContent().site.evidence_ends, text.lang) })}`;
  return new Response(new Uint8Array(await pngOf(card({ title: front.title, finding: front.summary, foot, lang, draw }))));
};
