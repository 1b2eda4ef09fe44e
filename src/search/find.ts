/** Looks up words among what can be searched for. The same in tests and in the browser; finding and ranking are MiniSearch's. */
import MiniSearch, { type Query } from 'minisearch';
import { plain } from '../i18n/plain';
import { withSame } from './same';
import { WORD, wordsIn } from './tokens';

export const KINDS_OF_HITS = ['chapter', 'chart', 'term', 'claim', 'finding', 'party', 'loop', 'deal'] as const;
export interface Hit { readonly kind: (typeof KINDS_OF_HITS)[number]; readonly title: string; readonly text: string; readonly href: string }
/** A hit with the words of it that were found, in small letters without accents. */
export interface Found extends Hit { readonly found: readonly string[] }
/** What a reader's browser fetches: everything that can be found, and words that mean the same. */
export interface Searchable { readonly hits: readonly Hit[]; readonly same: readonly (readonly string[])[] }

/** A slip of one letter in six is forgiven. */
const FUZZY = 0.17;
const TITLE_COUNTS = 3;
const MOST = 40;
/** A longer word and a slip count so little beside the word itself that "Kenya" in a text comes before "kenyataan" in a title. */
const WEIGHTS = { prefix: 0.06, fuzzy: 0.03 };
/** Another way to say the same counts half, however many words it takes. */
const OTHERWISE = 0.5;
/** There are some hundreds of deals with few words each: what explains comes before what records. */
const COUNTS: Readonly<Partial<Record<Hit['kind'], number>>> = { loop: 0.5, deal: 0.2 };

/** The words of the last part of an address: some deals are called by a name that stands nowhere else, as "stargate". */
const nameOf = (href: string): string => href.split(/[/#]/).filter(Boolean).at(-1) ?? '';
/** Whether a title is the question itself: then it comes first. */
const isTitle = (title: string, words: readonly string[]): boolean => wordsIn(title).join(' ') === words.join(' ');

/** A search over some hits: words in any order, the last one perhaps unfinished, the best first. No words, no hits. */
export function finder(hits: readonly Hit[], same: Searchable['same'] = []): (query: string) => Found[] {
  const count = (share = 1) => (id: number) => share * (COUNTS[hits[id]!.kind] ?? 1);
  const index = new MiniSearch({ fields: ['title', 'text', 'name'], tokenize: (text) => text.match(WORD) ?? [], processTerm: plain, searchOptions: { boost: { title: TITLE_COUNTS }, weights: WEIGHTS, boostDocument: count(), prefix: true, fuzzy: (term) => (term.length > 4 ? FUZZY : false), combineWith: 'AND' } });
  index.addAll(hits.map((hit, id) => ({ id, title: hit.title, text: hit.text, name: nameOf(hit.href) })));
  // MiniSearch adds the words up and then takes the sum as often as there are words: hence the square.
  const said = (words: readonly string[], i: number): Query => ({ combineWith: 'AND', queries: [...words], ...(i > 0 && { fuzzy: false, boostDocument: count(OTHERWISE / words.length ** 2) }) });
  return (query) => {
    const words = wordsIn(query), queries = withSame(words, same).map((asked): Query => (typeof asked === 'string' ? asked : { combineWith: 'OR', queries: asked.map(said) }));
    if (queries.length === 0) return [];
    const found = index.search({ combineWith: 'AND', queries }).map(({ id, terms }): Found => ({ ...hits[id as number]!, found: terms }));
    return [...found.filter(({ title }) => isTitle(title, words)), ...found.filter(({ title }) => !isTitle(title, words))].slice(0, MOST);
  };
}
