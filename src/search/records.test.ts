import { describe, expect, it } from 'vitest';
import { getContent } from '../data/load';
import { LANGUAGES } from '../i18n/languages';
import { finder } from './find';
import { recordHits } from './records';

describe.each(LANGUAGES)('the records in %s', (lang) => {
  const hits = recordHits(lang), find = finder(hits), { deals, loops, parties } = getContent();
  it('are all there, each with words', () => {
    expect(hits.length).toBe(deals.size + loops.size + parties.size);
    expect(hits.filter((hit) => !hit.title || !hit.text || /[{}<]|undefined/.test(hit.title + hit.text))).toEqual([]);
  });
  it.each([['Stargate', 'stargate-2025-01'], ['nvidia stargate', 'oracle-nvidia-stargate-2025-05'], ['Groq', 'nvidia-groq-2025-12'], ['Manus', 'meta-manus-2025-12']])('"%s" finds the deal %s', (query, slug) => {
    expect(find(query).map(({ href }) => href)).toContain(`/${lang}/deals/${slug}/`);
  });
});

it('a deal tells in one line how it stands and what happened', () => {
  expect(recordHits('en').find(({ href }) => href === '/en/deals/stargate-2025-01/')!.text).toMatch(/^up to \$500 billion; terms changed \(\w+ \d+, 2026\)\. .* Stargate included\./);
});
