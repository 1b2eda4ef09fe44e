/** Notes in publishers' names that could not be said in the other languages: their words are English in every record. */
import type { Fault } from '../src/data/faults';
import type { Words } from '../src/data/load';
import { formOf, notesIn } from '../src/publisher';
import { faultIn, type Project, textsIn } from './project';

const WORDS = 'content/ui', FORMS = 'en';
/** A small letter begins a word that is no name, if it does not stand alone. */
const SAYS_SOMETHING = /(?:^| )[a-z]{3,} | [a-z]{3,}$/;

export function publishers({ files, words }: Project): Fault[] {
  const forms = (words.find(({ folder }) => folder === WORDS)?.byLanguage.get(FORMS)?.data as { publisherNotes?: Words } | undefined)?.publisherNotes ?? {};
  return [...files.values()].flatMap((yaml) => [...textsIn(yaml.data)].filter(({ at }) => at.at(-1) === 'publisher').flatMap(({ text, at }) =>
    notesIn(text).filter((note) => SAYS_SOMETHING.test(note) && !formOf(note, forms)).map((note) => faultIn(yaml, at, `"${note}" in a publisher's name is said in no other language.`, `Write it in a form of publisherNotes in ${WORDS}/${FORMS}.yaml, or add one there and in the other languages.`))));
}
