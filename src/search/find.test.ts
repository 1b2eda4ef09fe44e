import { describe, expect, it } from 'vitest';
import { finder, type Hit } from './find';

const hit = (title: string, text: string, kind: Hit['kind'] = 'term'): Hit => ({ kind, title, text, href: `#${title}` });
const find = finder([hit('valuation', 'What a company is worth.'), hit('tender offer', 'An offer that sets a valuation, of $29 billion.'), hit('Défense', 'Contracts of the Pentagon.')]);
const titles = (query: string, among = find) => among(query).map((one) => one.title);

it('finds a title before a text', () => { expect(titles('valuation')).toEqual(['valuation', 'tender offer']); });
it('puts a title that is the question itself before all others', () => { expect(titles('deepfake', finder([hit('Deepfake, deepfake', 'Deepfake.', 'finding'), hit('Deepfake', 'A made picture, or a sound that nobody made.')]))[0]).toBe('Deepfake'); });
it('finds the name in an address', () => { expect(titles('stargate nvidia', finder([{ kind: 'deal', title: 'Oracle to Nvidia: chip purchase', text: 'Reported.', href: '/en/deals/oracle-stargate-2025/' }]))).toHaveLength(1); });
it('wants every word, in any order', () => { expect(titles('sets offer')).toEqual(['tender offer']); });
it('takes the beginning of a word', () => { expect(titles('penta')).toEqual(['Défense']); });
it('forgives a slip, capitals and accents', () => { expect([titles('valuatoin')[0], titles('DEFENSE')[0]]).toEqual(['valuation', 'Défense']); });
it('finds a sum with its sign and without', () => { expect([titles('$29'), titles('29 billion')]).toEqual([['tender offer'], ['tender offer']]); });
it('finds nothing for no words, and for words that are nowhere', () => { expect([find(''), find('  '), find('?!'), find('xylophone')]).toEqual([[], [], [], []]); });
it('tells which words of a hit were found', () => { expect(find('penta CONTRACTS')[0]!.found.toSorted()).toEqual(['contracts', 'pentagon']); });

it('puts the word itself before a longer one, even a title’s', () => {
  const long = `${'Seorang pekerja membaca teks dan menandainya. '.repeat(30)}Ia bekerja di Kenya.`;
  expect(titles('kenya', finder([hit('Kenyataan', 'Kenyataan di lapangan.'), hit('Kerja', long), hit('Kenyataannya lain', 'Begitu kenyataannya.')]))[0]).toBe('Kerja');
});

it('puts what explains before records of deals, however many there are', () => {
  const deals = ['A', 'B', 'C'].map((name) => hit(`Meta to ${name}: equity`, 'Announced.', 'deal'));
  expect(titles('meta', finder([...deals, hit('The deal', `${'Words of a chapter. '.repeat(40)}Then Meta paid. Meta said so.`, 'chapter'), hit('What Meta spends', 'A bar is a year.', 'chart')])).slice(0, 2).sort()).toEqual(['The deal', 'What Meta spends']);
});

describe('other words for the same', () => {
  const among = finder([hit('Servers', 'Capital spending of Meta.'), hit('Guidance', 'What it says of capex.'), hit('Capital', 'Money.')], [['capex', 'capital spending', 'belanja modal']]);
  it('find it too, after the word itself', () => { expect(titles('capex', among)).toEqual(['Guidance', 'Servers']); });
  it('from one language to the other', () => { expect(titles('belanja modal', among).sort()).toEqual(['Guidance', 'Servers']); });
  it('with further words, all of which are wanted', () => { expect(titles('meta capex', among)).toEqual(['Servers']); });
});
