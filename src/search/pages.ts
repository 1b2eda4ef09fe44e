/** What can be searched for: parts of chapters, words of the glossary, claims, charts with their views, findings, records. Build only. */
import { chaptersIn } from '../chapters';
import { register } from '../charts/registry';
import { getContent } from '../data/load';
import { factText } from '../factText';
import type { Language } from '../i18n/languages';
import { shownOf, wordsOf } from '../publish/views';
import { href, pick, ui } from '../site';
import type { Hit, Searchable } from './find';
import { recordHits } from './records';
import { sameWords } from './same';
import { wordsOfPart } from './words';

/** Everything of a language that a reader may look for. */
export function searchable(lang: Language): Searchable {
  const { glossary, claims, evidence } = getContent(), text = ui(lang);
  const fact = (key: string, bare: boolean) => factText(key, text, bare).words;
  const chapters = chaptersIn(lang).flatMap((chapter): Hit[] => {
    const pieces = chapter.body.split(/<Part slug="[^"]+">[^<]+<\/Part>/);
    return pieces.map((piece, i) => {
      const part = chapter.parts[i - 1];
      return { kind: 'chapter', title: part ? `${chapter.front.title}: ${part.title}` : chapter.front.title, text: `${i === 0 ? `${chapter.front.summary} ` : ''}${wordsOfPart(piece, fact)}`, href: href(`${lang}/${chapter.slug}/${part ? `#${part.slug}` : ''}`) };
    });
  });
  const charts = [...register.keys()].flatMap(shownOf).map((shown): Hit => { const { title, summary } = wordsOf(shown, lang); return { kind: 'chart', title, text: summary, href: href(`${lang}/${shown.path}/`) }; });
  const hits = [
    ...chapters, ...charts,
    ...Object.entries(glossary).map(([slug, entry]): Hit => ({ kind: 'term', title: pick(entry.term, lang), text: pick(entry.means, lang), href: href(`${lang}/glossary/#${slug}`) })),
    ...[...claims.values()].map((claim): Hit => ({ kind: 'claim', title: pick(claim.text, lang), text: pick(claim.now, lang), href: href(`${lang}/claims/${claim.slug}/`) })),
    ...[...evidence.values()].flatMap((topic) => Object.entries(topic.findings).map(([name, one]): Hit => ({ kind: 'finding', title: pick(topic.title, lang), text: pick(one.statement, lang), href: href(`${lang}/evidence/${topic.slug}/#${name}`) }))),
    ...recordHits(lang),
  ];
  return { hits, same: sameWords(glossary) };
}
