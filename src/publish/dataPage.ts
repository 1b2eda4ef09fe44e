/** What the pages of the data say of themselves and of records. Build only. */
import { getContent } from '../data/load';
import type { Language } from '../i18n/languages';
import { absolute, CC_BY, dataText, href, partyName, pick } from '../site';
import type { Cited } from './cite';
import { filledSets } from './sets';

/** What a citation of the data as a whole says. */
export const citedData = (lang: Language): Cited => ({ key: `arus-data-${lang}`, title: dataText(lang).t('data.citeTitle'), kind: dataText(lang).t('data.citeKind'), address: absolute(`${lang}/data/`), asOf: getContent().site.evidence_ends, type: 'dataset' });

/** What a change names: the name of a record or of a whole table, and its page if it has one. */
export function recordPage(record: string, lang: Language): { name: string; address?: string } {
  const [folder = '', slug = '', point = ''] = record.split('/'), text = dataText(lang), { deals, parties, loops, claims, series, evidence } = getContent();
  if (!slug) return { name: text.t(`data.sets.${folder}.title`), address: `${href(`${lang}/data/`)}#set-${folder}` };
  const deal = folder === 'deals' ? deals.get(slug) : undefined, named = { loops, series, evidence }[folder]?.get(slug);
  if (deal) return { name: text.t('record.title', { from: partyName(deal.from, lang), to: partyName(deal.to, lang), kind: text.t(`grammar.kinds.${deal.kind}`) }), address: href(`${lang}/${record}`) };
  if (folder === 'parties' && parties.has(slug)) return { name: partyName(slug, lang), address: href(`${lang}/${record}`) };
  const claim = folder === 'claims' ? claims.get(slug) : undefined, title = claim?.text ?? named?.title;
  // what is gone has no page, but it is named
  return title ? { name: `${pick(title, lang)}${point ? ` (${point.slice(1)})` : ''}`, address: href(`${lang}/${record}`) } : { name: record };
}

/** The data as a whole in the words of schema.org, for search engines of data. */
export const aboutData = (lang: Language, description: string): object => ({
  '@context': 'https://schema.org', '@type': 'Dataset', name: dataText(lang).t('data.citeTitle'), description, inLanguage: lang, url: absolute(`${lang}/data/`), license: CC_BY, isAccessibleForFree: true,
  creator: { '@type': 'Organization', name: dataText(lang).t('site.name') },
  distribution: filledSets(getContent()).map((name) => ({ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: absolute(`data/${name}.csv`) })),
});
