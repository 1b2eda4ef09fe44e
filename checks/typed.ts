/** A figure that a chapter types instead of naming its fact: money, percent, large counts, people counted. */
import type { Fault } from '../src/data/faults';
import { suggest } from '../src/data/nearest';
import { faultIn, type Project } from './project';
import type { Mdx } from './tags';

const any = (words: string) => `(?:${words.trim().split(/\s+/).join('|')})`;
const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
/** A year is no count; a count of that size is written with its mark of thousands. */
const NOT_A_YEAR = String.raw`(?!(?:19|20)\d\d(?![\d.,]*\d))`;
const DIGITS = 'dua|tiga|empat|lima|enam|tujuh|delapan|sembilan';
/** Numbers in words. One and two are left out, because "two people can share a mistake" counts nobody. */
const SPELLED = String.raw`(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|hundreds?|thousands?|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|(?:${DIGITS}) belas|(?:(?:${DIGITS}) )?puluh(?:an)?|(?:se|(?:${DIGITS}) )?(?:ratus|ribu)(?:an)?)`;
const COUNT = `(?:${NOT_A_YEAR}${NUMBER}|${SPELLED})`;
const LARGE = any('thousands? millions? billions? trillions? [kmb] bn ribu juta miliar triliun');
const VAGUE = any('millions billions trillions jutaan miliaran triliunan');
const MONEY = any('dollars? cents? euros? dolar sen rupiah');
const PEOPLE = any(`people persons men women workers employees staff contractors annotators labelers raters engineers researchers users customers soldiers jobs
  orang pekerja karyawan pegawai staf kontraktor anotator pelabel penilai insinyur peneliti pengguna pelanggan prajurit buruh jiwa pekerjaan`);
/** "580 Google employees" has words between, "workers of 25 years in these jobs" other ones. */
const BETWEEN = String.raw`(?:(?!(?:years?|hours?|days?|minutes?|tahun|jam|hari|menit)\b)[\p{L}-]+ ){0,2}?`;
/** What is taken for a figure that needs a source, in English and Indonesian. */
const FIGURES: readonly RegExp[] = [
  String.raw`(?:US\$|[$€£¥]|\b(?:Rp|USD|IDR))\s?${NUMBER}(?:[ -]${LARGE}\b)?`,
  String.raw`\b(?:${COUNT}|one|two|a|satu|dua)(?:(?: of)?[ -]${LARGE})+(?: of)?(?: US)? ${MONEY}\b`,
  String.raw`\b${COUNT}(?: US)? ${MONEY}\b`,
  String.raw`\b${COUNT} ?(?:%|per ?cent\b|persen\b|percentage points?\b|poin persentase\b)`,
  String.raw`\b${COUNT}(?: of)?[ -]${LARGE}\b`,
  String.raw`\b(?:${COUNT}|${VAGUE})(?: of)? ${BETWEEN}${PEOPLE}\b`,
].map((source) => new RegExp(source, 'giu'));

interface Figure { readonly text: string; readonly from: number; readonly to: number }

/** The figures typed in a text, in order; of those that lie in each other the first and longest. */
export function figuresIn(prose: string): Figure[] {
  const all = FIGURES.flatMap((pattern) => [...prose.matchAll(pattern)].map((m) => ({ text: m[0], from: m.index, to: m.index + m[0].length })));
  const sorted = all.toSorted((a, b) => a.from - b.from || b.to - a.to);
  return sorted.filter((one, i) => !sorted.slice(0, i).some((before) => before.to > one.from));
}

/** Where some words stand in a text. */
function occurrences(prose: string, words: string): { from: number; to: number }[] {
  const found = [];
  for (let from = prose.indexOf(words); from >= 0; from = prose.indexOf(words, from + 1)) found.push({ from, to: from + words.length });
  return found;
}

function faultAt({ file, prose }: Mdx, { text, from }: Figure): Fault {
  const before = prose.slice(0, from).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, field: 'text', what: `types the figure "${text}".`, mend: 'Write <Fact of="…">, which leads to its source; if it is no figure of the record, list the words in content/typed.yaml with the reason.' };
}

/** Typed figures that are not allowed, and allowed ones that no text has any more. */
export function typed({ chapters, typed: { yaml, entries } }: Pick<Project, 'chapters' | 'typed'>): Fault[] {
  if (!entries) return [];
  const slugOf = (folder: string) => folder.slice(folder.lastIndexOf('/') + 1);
  const texts = new Map(chapters.map(({ folder, byLanguage }) => [slugOf(folder), byLanguage]));
  const used = new Set<string>();
  const inChapters = [...texts].flatMap(([slug, byLanguage]) => [...byLanguage].flatMap(([lang, mdx]) => {
    const allowed = entries.flatMap(({ chapter, words }, i) => (chapter === slug && words[lang] ? occurrences(mdx.prose, words[lang]).map((place) => ({ ...place, key: `${i}.${lang}` })) : []));
    return figuresIn(mdx.prose).flatMap((figure) => {
      const by = allowed.filter(({ from, to }) => from <= figure.from && figure.to <= to);
      by.forEach(({ key }) => used.add(key));
      return by.length ? [] : [faultAt(mdx, figure)];
    });
  }));
  if (!yaml) return inChapters;
  const left = entries.flatMap(({ chapter, words }, i) => {
    const known = texts.get(chapter);
    if (!known) return [faultIn(yaml, ['typed', i, 'chapter'], `"${chapter}" is not a chapter.`, suggest(chapter, [...texts.keys()]))];
    return Object.entries(words).filter(([lang]) => !used.has(`${i}.${lang}`)).map(([lang, text]) => faultIn(yaml, ['typed', i, 'words', lang], `no typed figure of ${known.get(lang)?.file ?? `the chapter in "${lang}"`} stands in ${JSON.stringify(text)}.`, 'Leave the exception out, or write the words as they stand in the text.'));
  });
  return [...inChapters, ...left];
}
