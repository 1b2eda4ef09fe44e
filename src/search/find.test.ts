import { expect, it } from 'vitest';
import { finder, type Hit } from './find';

const hit = (title: string, text: string): Hit => ({ kind: 'term', title, text, href: `#${title}` });
const find = finder([hit('valuation', 'What a company is worth.'), hit('tender offer', 'An offer that sets a valuation.'), hit('Défense', 'Contracts of the Pentagon.')]);
const titles = (query: string) => find(query).map((one) => one.title);

it('finds a title before a text', () => { expect(titles('valuation')).toEqual(['valuation', 'tender offer']); });
it('wants every word, in any order', () => { expect(titles('sets offer')).toEqual(['tender offer']); });
it('takes the beginning of a word', () => { expect(titles('penta')).toEqual(['Défense']); });
it('forgives a slip, capitals and accents', () => { expect([titles('valuatoin')[0], titles('DEFENSE')[0]]).toEqual(['valuation', 'Défense']); });
it('finds nothing for no words, and for words that are nowhere', () => { expect([find(''), find('  '), find('xylophone')]).toEqual([[], [], []]); });
