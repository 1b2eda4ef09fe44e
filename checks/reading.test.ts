import { median } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../src/i18n/languages';
import { readProject } from './project';
import { measure, paragraphs, type Reading, readings, tell } from './reading';

const CHAPTER = `---
title: Not read
---

The cat sat on the mat. It <Term of="x">slept</Term> there.

<Part slug="a">Not read either</Part>

{/* LAB not-read */}

- Meta paid <Fact of="a" />.
- See [the record](../deals/), *please*.

<Claim of="c01" />

<Quiz><Question>Nor this.</Question></Quiz>
`;

describe('a chapter', () => {
  it('is read without front matter, headings, comments, claims and quiz, and each figure as two words', () => {
    expect(paragraphs(CHAPTER)).toEqual(['The cat sat on the mat. It slept there.', 'Meta paid fourteen billion.', 'See the record, please.']);
  });
  it('is measured by its sentences, words and syllables', () => {
    const { words, wordsPerSentence, ease } = measure('a', 'en', 'The cat sat on the mat. It slept there.');
    expect([words, wordsPerSentence]).toEqual([9, 4.5]);
    // nine words of one syllable in two sentences
    expect(ease).toBeCloseTo(206.835 - 1.015 * 4.5 - 84.6 * 1);
    expect(measure('a', 'en', 'Considerable organizational modifications.').ease).toBeLessThan(0);
  });
  it('does not end a sentence within a number or a name', () => {
    expect(measure('a', 'id', 'Nilainya US$14,3 miliar menurut GenAI.mil. Itu 49 persen.').wordsPerSentence).toBe((6 + 3) / 2);
  });
  it('has no ease in Indonesian, for which the formula was not made', () => { expect(measure('a', 'id', 'Kucing itu tidur.').ease).toBeUndefined(); });
});

/** So far from the middle of all a chapter may lie: a step of Flesch's scale (10 points is a school year), and a fifth of a sentence. */
const FARTHEST = { ease: 10, wordsPerSentence: 2.5 };
const far = (all: readonly Reading[], of: keyof typeof FARTHEST) => {
  const middle = median(all, (one) => one[of]);
  return all.filter((one) => middle !== undefined && Math.abs((one[of] ?? middle) - middle) > FARTHEST[of]).map((one) => `${one.chapter} ${one.lang} ${one[of]?.toFixed(1)}, the middle is ${middle?.toFixed(1)}`);
};

describe('the chapters of the project', () => {
  const all = readings(readProject(process.cwd()));
  it.each(LANGUAGES)('in %s read alike', (lang) => {
    const own = all.filter((one) => one.lang === lang);
    expect(own.length).toBeGreaterThan(0);
    expect([...far(own, 'ease'), ...far(own, 'wordsPerSentence')]).toEqual([]);
  });
  it('would be told of one that does not', () => {
    const hard = { chapter: 'hard', lang: 'en', words: 900, wordsPerSentence: 24, ease: 40 } as const;
    const own = [...all.filter((one) => one.lang === 'en'), hard];
    expect([...far(own, 'ease'), ...far(own, 'wordsPerSentence')]).toEqual([expect.stringContaining('hard en 40.0'), expect.stringContaining('hard en 24.0')]);
  });
  it('are told in one line a language, in their order', () => {
    expect(tell(all)).toEqual([expect.stringMatching(/^Reading \(en: .*the-deal \d+ \/ \d+\.\d, the-money .*\.$/), expect.stringMatching(/^Reading \(id: .*the-deal \d+\.\d, the-money .*\.$/)]);
  });
});
