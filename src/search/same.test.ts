import { describe, expect, it } from 'vitest';
import { getContent } from '../data/load';
import { sameWords, withSame } from './same';

const CAPEX = ['capital expenditure', 'belanja modal', 'capex'];

it('takes the words of an entry in both languages and those by which it is sought, without what stands in brackets', () => {
  expect(sameWords({ capex: { term: { en: 'Capital expenditure', id: 'belanja modal (capex)' }, means: {}, sought: ['capex'] }, kappa: { term: { en: 'kappa', id: 'kappa' }, means: {} } })).toEqual([CAPEX]);
});

describe('the words of a question', () => {
  it('that can be said otherwise carry the other ways, as typed first', () => { expect(withSame(['capex', 'meta'], [CAPEX])).toEqual([[['capex'], ['capital', 'expenditure'], ['belanja', 'modal']], 'meta']); });
  it('are taken together where they are one term', () => { expect(withSame(['belanja', 'modal'], [CAPEX])).toEqual([[['belanja', 'modal'], ['capital', 'expenditure'], ['capex']]]); });
  it('are not taken for a term of which they are a part', () => { expect(withSame(['capital', 'belanja'], [CAPEX])).toEqual(['capital', 'belanja']); });
  it('go with the longest term', () => { expect(withSame(['post', 'money', 'valuation'], [['valuation', 'valuasi'], ['post-money valuation', 'pascauang']])).toEqual([[['post', 'money', 'valuation'], ['pascauang']]]); });
});

it.each([['capex', 'capital spending', 'belanja modal'], ['gpu', 'chip', 'cip'], ['valuation', 'valuasi'], ['data labeling', 'annotation', 'anotasi', 'pelabelan data'], ['data center', 'data centre', 'pusat data'], ['compute', 'computing power', 'daya komputasi'], ['revenue', 'pendapatan'], ['equity', 'saham'], ['funding round', 'putaran pendanaan'], ['round trip', 'circular deal']])('the glossary knows that %s is %s', (...words) => {
  expect(sameWords(getContent().glossary).some((group) => words.every((word) => group.includes(word)))).toBe(true);
});
