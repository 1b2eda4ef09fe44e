/** Looks up words among what can be searched for. The same in tests and in the browser; finding and ranking are MiniSearch's. */
import MiniSearch from 'minisearch';
import { plain } from '../i18n/plain';

export const KINDS_OF_HITS = ['chapter', 'chart', 'term', 'claim', 'finding', 'party'] as const;
export interface Hit { readonly kind: (typeof KINDS_OF_HITS)[number]; readonly title: string; readonly text: string; readonly href: string }

/** A slip of one letter in six is forgiven. */
const FUZZY = 0.17;
const TITLE_COUNTS = 3;
const MOST = 40;

/** A search over some hits: words in any order, the last one perhaps unfinished, the best first. No words, no hits. */
export function finder(hits: readonly Hit[]): (query: string) => Hit[] {
  const index = new MiniSearch({ fields: ['title', 'text'], processTerm: plain, searchOptions: { boost: { title: TITLE_COUNTS }, prefix: true, fuzzy: (term) => (term.length > 4 ? FUZZY : false), combineWith: 'AND' } });
  index.addAll(hits.map((hit, id) => ({ id, ...hit })));
  return (query) => index.search(query).slice(0, MOST).map((found) => hits[found.id as number]!);
}
