/** How easily a chapter reads. A measure to compare chapters by, not a mark: it sees the length of words and sentences, no sense. */
import { flesch } from 'flesch';
import { syllable } from 'syllable';
import { LANGUAGE, LANGUAGES, type Language } from '../src/i18n/languages';
import type { Project } from './project';

export interface Reading {
  readonly chapter: string;
  readonly lang: Language;
  readonly words: number;
  readonly wordsPerSentence: number;
  /** Flesch's reading ease (1948), from about 0 for papers to 100 for children's books; made for English and known for it alone */
  readonly ease: number | undefined;
}

/** A figure reads as long as a usual one: two words. */
const FIGURE = 'fourteen billion';
/** What no sentence is in: front matter, comments, headings, the quiz with its answers in fragments. */
const ASIDE = [/^---\n[\s\S]*?\n---/, /\{\/\*[\s\S]*?\*\/\}/g, /<Part [^>]*>[\s\S]*?<\/Part>/g, /<Quiz>[\s\S]*?<\/Quiz>/g];
const FACT = /<(?:Fact|Ratio)\b[^>]*>/g, TERM = /<\/?Term\b[^>]*>/g, TAG = /<[^>]*>/g;
const MARKS = /^\s*(?:-|\d+\.)\s+|\*+|`|\]\([^)]*\)|\[/gm;

/** The paragraphs of a chapter as a reader meets them, without headings, claims and quiz. */
export function paragraphs(mdx: string): string[] {
  const told = ASIDE.reduce((rest, pattern) => rest.replace(pattern, '\n'), mdx);
  return told.replace(FACT, FIGURE).replace(TERM, '').replace(TAG, '\n').replace(MARKS, '').split('\n').map((line) => line.trim()).filter(Boolean);
}

/** Words and sentences of a chapter by the rules of its language (Unicode UAX 29), and for English how easy they are. */
export function measure(chapter: string, lang: Language, mdx: string): Reading {
  const { locale } = LANGUAGE[lang], inSentences = new Intl.Segmenter(locale, { granularity: 'sentence' }), inWords = new Intl.Segmenter(locale, { granularity: 'word' });
  const sentences = paragraphs(mdx).flatMap((one) => [...inSentences.segment(one)].map(({ segment }) => [...inWords.segment(segment)].filter((w) => w.isWordLike).map((w) => w.segment))).filter((one) => one.length);
  const words = sentences.flat(), perSentence = words.length / sentences.length;
  const ease = lang === 'en' ? flesch({ sentence: sentences.length, word: words.length, syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0) }) : undefined;
  return { chapter, lang, words: words.length, wordsPerSentence: perSentence, ease };
}

/** Every chapter with text, by language, in the order of their places. */
export function readings({ chapters }: Pick<Project, 'chapters'>): Reading[] {
  const place = (mdx: { front: { data: unknown } }) => Number((mdx.front.data as { order?: unknown } | null)?.order ?? Infinity);
  return LANGUAGES.flatMap((lang) => chapters.flatMap(({ folder, byLanguage }) => { const mdx = byLanguage.get(lang); return mdx ? [{ mdx, slug: folder.slice(folder.lastIndexOf('/') + 1) }] : []; })
    .toSorted((a, b) => place(a.mdx) - place(b.mdx)).map(({ mdx, slug }) => measure(slug, lang, mdx.text)).filter((one) => one.words > 0));
}

/** The readings as lines to print, a language each. */
export function tell(all: readonly Reading[]): string[] {
  return LANGUAGES.flatMap((lang) => {
    const own = all.filter((one) => one.lang === lang);
    const told = own.map(({ chapter, ease, wordsPerSentence }) => `${chapter} ${ease === undefined ? '' : `${ease.toFixed(0)} / `}${wordsPerSentence.toFixed(1)}`);
    return own.length ? [`Reading (${lang}: ${own[0]?.ease === undefined ? '' : 'Flesch ease / '}words a sentence): ${told.join(', ')}.`] : [];
  });
}
