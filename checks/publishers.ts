/** Notes in publishers' names, and names of rounds, that could not be said in the other languages: their words are English in every record. */
import type { Fault } from '../src/data/faults';
import type { Words } from '../src/data/load';
import { formOf, notesIn } from '../src/publisher';
import { faultIn, type Project, textsIn } from './project';

const WORDS = 'content/ui', FORMS = 'en';
/** A small letter begins a word that is no name, if it does not stand alone. */
const SAYS_SOMETHING = /(?:^| )[a-z]{3,} | [a-z]{3,}$/;

export function publishers({ files, words }: Project): Fault[] {
  const { publisherNotes = {}, roundNames = {} } = (words.find(({ folder }) => folder === WORDS)?.byLanguage.get(FORMS)?.data ?? {}) as { publisherNotes?: Words; roundNames?: Words };
  const mend = (forms: string) => `Write it in a form of ${forms} in ${WORDS}/${FORMS}.yaml, or add one there and in the other languages.`;
  return [...files.values()].flatMap((yaml) => [...textsIn(yaml.data)].flatMap(({ text, at }) => {
    if (at.at(-1) === 'publisher') return notesIn(text).filter((note) => SAYS_SOMETHING.test(note) && !formOf(note, publisherNotes)).map((note) => faultIn(yaml, at, `"${note}" in a publisher's name is said in no other language.`, mend('publisherNotes')));
    return at.join('.') === 'round.name' && !formOf(text, roundNames) ? [faultIn(yaml, at, `"${text}", the name of a round, is said in no other language.`, mend('roundNames'))] : [];
  }));
}
