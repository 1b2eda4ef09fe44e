/** The chapters as a feed (RSS 2.0) in each language. A chapter's day is that of its last check. */
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { chaptersIn } from '../../chapters';
import { absolute, languageOf, languagePaths, ui } from '../../site';

export const getStaticPaths = languagePaths;
export const GET: APIRoute = ({ params }) => {
  const lang = languageOf(params), text = ui(lang);
  return rss({
    title: text.t('site.chaptersFeed'), description: text.t('site.tagline'), site: absolute(`${lang}/`),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' }, customData: `<language>${lang}</language><atom:link href="${absolute(`${lang}/chapters.xml`)}" rel="self" type="application/rss+xml"/>`,
    items: chaptersIn(lang).map(({ slug, front }) => ({ title: front.title, description: front.summary, link: absolute(`${lang}/${slug}/`), pubDate: new Date(`${front.checked}T00:00:00Z`) })),
  });
};
