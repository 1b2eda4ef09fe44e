/** Corrections and data changes as a feed (RSS 2.0) in each language. */
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { newestFirst } from '../../data/changes';
import { getContent } from '../../data/load';
import { absolute, dataText, languageOf, languagePaths, pick } from '../../site';

export const getStaticPaths = languagePaths;
export const GET: APIRoute = ({ params }) => {
  const lang = languageOf(params), text = dataText(lang);
  return rss({
    title: `${text.t('site.name')}: ${text.t('data.log.title')}`, description: text.t('data.log.lede'), site: absolute(`${lang}/data/changes/`),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' }, customData: `<language>${lang}</language><atom:link href="${absolute(`${lang}/feed.xml`)}" rel="self" type="application/rss+xml"/>`,
    items: newestFirst(getContent().changes.values()).map((change) => ({
      title: `${text.t(`data.log.kinds.${change.kind}`)}: ${pick(change.what, lang)}`, description: pick(change.why, lang),
      link: `${absolute(`${lang}/data/changes/`)}#${change.slug}`, pubDate: new Date(`${change.date}T00:00:00Z`), categories: [change.kind],
    })),
  });
};
