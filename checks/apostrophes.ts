/** A typewriter's apostrophes in what readers see: chapters get the printer's by themselves, records and words are shown as they stand. */
import type { Fault } from '../src/data/faults';
import type { YamlFile } from '../src/data/yaml';
import { faultIn, type Project, textsIn } from './project';

const STRAIGHT = /[\p{L}\d]*\p{L}'\p{L}+/u;

/** Straight apostrophes, outside addresses. */
export const apostrophes = ({ files, words, fields }: Project): Fault[] => {
  const all: YamlFile[] = [...files.values(), ...[...words, ...(fields ? [fields] : [])].flatMap(({ byLanguage }) => [...byLanguage.values()])];
  return all.flatMap((yaml) => [...textsIn(yaml.data)].filter(({ at }) => at.at(-1) !== 'url').flatMap(({ text, at }) => {
    const word = STRAIGHT.exec(text)?.[0];
    return word === undefined ? [] : [faultIn(yaml, at, `has "${word}" with a typewriter's apostrophe.`, `Write "${word.replace("'", '’')}".`)];
  }));
};
