import { describe, expect, it } from 'vitest';
import { byKind, byPublisher, isArchived } from './bibliography';
import { loadContent } from './data/load';
import type { Source } from './data/schema';
import { allSources } from './site';

const source = (type: Source['type'], publisher: string, title: string, date?: string): Source => ({ type, publisher, title, url: `https://example.org/${title}`, ...(date ? { date } : {}) });
const few = [source('digest', 'zeta', 'd'), source('filing', 'Beta', 'f1', '2025'), source('digest', 'Alfa', 'a1', '2024-05'), source('digest', 'Alfa', 'a2', '2025-01-02'), source('digest', 'Alfa', 'a3')];

describe('a bibliography', () => {
  it('has the kinds that are there, the strongest first', () => { expect(byKind(few).map(({ type, sources }) => [type, sources.map((s) => s.title)])).toEqual([['filing', ['f1']], ['digest', ['d', 'a1', 'a2', 'a3']]]); });
  it('has publishers by the alphabet, capitals or not, each with its newest first', () => { expect(byPublisher(few, 'en').map(({ name, sources }) => [name, ...sources.map((s) => s.title)])).toEqual([['Alfa', 'a2', 'a1', 'a3'], ['Beta', 'f1'], ['zeta', 'd']]); });
  it('knows a copy in a web archive by its address', () => { expect(['https://archive.ph/x', 'https://web.archive.org/web/1/https://a.org', 'https://archive.ics.uci.edu/x'].map((url) => isArchived({ url }))).toEqual([true, true, false]); });
});

describe('the sources of the site', () => {
  const { content } = loadContent(), all = allSources(content);
  it('are those of every record, each address once, and none is lost in the arrangement', () => {
    const named = [content.deals, content.parties, content.claims, content.series, content.evidence, content.datasets].flatMap((records) => [...records.values()].flatMap((r) => Object.values(r.sources).map((s) => s.url)));
    expect(new Set(all.map((s) => s.url))).toEqual(new Set(named));
    expect(all.length).toBe(new Set(named).size);
    expect(byKind(all).flatMap(({ sources }) => byPublisher(sources, 'id')).flatMap((one) => one.sources.map((s) => s.url)).sort()).toEqual(all.map((s) => s.url).sort());
  });
});
