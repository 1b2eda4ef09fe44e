/** Notes in publishers' names that could not be said in the other languages: their words are English in every record. */
import type { Fault } from '../src/data/faults';
import type { Words } from '../src/data/load';
import { formOf, notesIn } from '../src/publisher';
import { faultIn, type Project } from './project';

const WORDS = 'content/ui', FORMS = 'en';
/** A small letter begins a word that is no name, if it does not stand alone. */
const SAYS_SOMETHING = /(?:^| )[a-z]{3,} | [a-z]{3,}$/;

function* publishersIn(value: unknown, at: readonly PropertyKey[] = []): Generator<{ publisher: string; at: readonly PropertyKey[] }> {
  if (typeof value !== 'object' || value === null) return;
  if ('publisher' in value && typeof value.publisher === 'string') yield { publisher: value.publisher, at: [...at, 'publisher'] };
  for (const [key, inner] of Object.entries(value)) yield* publishersIn(inner, [...at, Array.isArray(value) ? Number(key) : key]);
}

export function publishers({ files, words }: Project): Fault[] {
  const forms = (words.find(({ folder }) => folder === WORDS)?.byLanguage.get(FORMS)?.data as { publisherNotes?: Words } | undefined)?.publisherNotes ?? {};
  return [...files.values()].flatMap((yaml) => [...publishersIn(yaml.data)].flatMap(({ publisher, at }) =>
    notesIn(publisher).filter((note) => SAYS_SOMETHING.test(note) && !formOf(note, forms)).map((note) => faultIn(yaml, at, `"${note}" in a publisher's name is said in no other language.`, `Write it in a form of publisherNotes in ${WORDS}/${FORMS}.yaml, or add one there and in the other languages.`))));
}
