/** How a page is cited: as text, BibTeX and CSL-JSON. Written at build by Citation.js; the browser gets the texts alone. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { date } from '../i18n/format';
import type { Language } from '../i18n/languages';
import type { Text } from '../i18n/text';

// Keys as we give them, with their hyphens.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

export interface Cited {
  /** tells it from all others: `arus-money-map-openai-en` */
  readonly key: string;
  readonly title: string;
  /** what it is: an interactive chart, a data set */
  readonly kind: string;
  /** the address that shows it */
  readonly address: string;
  /** the last day of its evidence, which is its date */
  readonly asOf: string;
  readonly type?: 'webpage' | 'dataset';
}
export interface Citation { readonly text: string; readonly bib: string; readonly csl: string }
/** What files of citations end with, by what they hold. */
export const CITE_FORMATS = { bib: 'bib', csl: 'csl.json' } as const;
export type CiteFormat = keyof typeof CITE_FORMATS;

const AUTHOR = 'Arus';

/** A citation in the words of a language. `text`: the site's words. */
export function citationOf({ key, title, kind, address, asOf, type = 'webpage' }: Cited, text: Text, lang: Language): Citation {
  const item = {
    id: key, type, title, author: [{ literal: AUTHOR }], 'container-title': AUTHOR, publisher: AUTHOR, genre: kind,
    issued: { 'date-parts': [asOf.split('-').map(Number)] }, URL: address, language: lang, note: text.t('cite.license'),
  };
  return {
    text: text.t('cite.text', { author: AUTHOR, day: date(asOf, text.lang), title, kind, address, license: text.t('cite.license') }),
    bib: `${String(new Cite([item]).format('bibtex')).trim()}\n`, csl: `[{\n${Object.entries(item).map(([field, value]) => ` ${JSON.stringify(field)}: ${JSON.stringify(value)}`).join(',\n')}\n}]\n`,
  };
}
