/** Citations, read back by the parser that others would use. */
import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { getContent } from '../data/load';
import { LANGUAGES } from '../i18n/languages';
import { absolute, ui } from '../site';
import { citationOf } from './cite';
import { citedView, everyShown, wordsOf } from './views';

interface Item { id: string; title: string; author: { literal?: string; family?: string }[]; issued: { 'date-parts': number[][] }; URL: string; language?: string; note: string }
const readBack = (text: string): Item[] => new Cite(text).format('data', { format: 'object' }) as unknown as Item[];

const given = { key: 'arus-x-en', title: 'Who pays: 100% of $5 & “more_of” it – naïve #1', kind: 'Interactive chart', address: 'https://arus.example/en/charts/x/?kinds=equity.debt&asOf=2025-06-07', asOf: '2026-07-03' };

describe('a citation', () => {
  const { text, bib, csl } = citationOf(given, ui('en'), 'en');
  it('is a sentence that says who, when, what, where and under which license', () => {
    expect(text).toBe('Arus (July 3, 2026). Who pays: 100% of $5 & “more_of” it – naïve #1 [Interactive chart]. https://arus.example/en/charts/x/?kinds=equity.debt&asOf=2025-06-07. License: CC BY 4.0.');
    expect(citationOf(given, ui('id'), 'id').text).toContain('Arus (3 Juli 2026).');
  });
  it('is BibTeX in which every sign survives', () => {
    expect(bib).toMatch(/^@misc\{arus-x-en,/);
    expect(readBack(bib)).toEqual([expect.objectContaining({ id: 'arus-x-en', title: given.title, author: [{ family: 'Arus' }], issued: { 'date-parts': [[2026, 7, 3]] }, URL: given.address, note: 'License: CC BY 4.0' })]);
  });
  it('is CSL-JSON', () => {
    expect(readBack(csl)).toEqual([expect.objectContaining({ id: 'arus-x-en', type: 'webpage', title: given.title, author: [{ literal: 'Arus' }], URL: given.address, language: 'en' })]);
  });
});

describe.each(LANGUAGES)('every chart and view in %s', (lang) => {
  const all = everyShown().map((shown) => ({ shown, ...citationOf(citedView(shown, lang), ui(lang), lang) }));
  it('has a key of its own', () => { const keys = all.map(({ csl }) => (JSON.parse(csl) as Item[])[0]!.id); expect(new Set(keys).size).toBe(keys.length); });
  it.each(all.map((one) => [one.shown.path, one] as const))('%s is read back with its title, day and address', (path, { shown, text, bib, csl }) => {
    const { title } = wordsOf(shown, lang), address = absolute(`${lang}/${path}/`);
    for (const file of [bib, csl]) expect(readBack(file)).toEqual([expect.objectContaining({ title, URL: address, issued: { 'date-parts': [getContent().site.evidence_ends.split('-').map(Number)] } })]);
    expect(text).toContain(title);
    expect(text).toContain(address);
  });
});
