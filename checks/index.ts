/** All checks of the content in one run: what the schemas cannot see because it lies between files. */
import type { Fault } from '../src/data/faults';
import { apostrophes } from './apostrophes';
import { chapters } from './chapters';
import { datasets } from './datasets';
import { dictionary } from './dictionary';
import { evidence } from './evidence';
import { figures } from './figures';
import { history } from './history';
import { bilingual, files, wordless, words } from './languages';
import { parity } from './parity';
import { type Project, readProject } from './project';
import { publishers } from './publishers';
import { reach } from './reach';
import { readings, tell } from './reading';
import { hasCircle, references } from './references';
import { states } from './states';
import { typed } from './typed';

function count({ content, chapters: inLanguages }: Project): string {
  const kinds = { deals: content.deals, parties: content.parties, loops: content.loops, claims: content.claims, series: content.series, datasets: content.datasets };
  const counts = Object.entries(kinds).map(([name, records]) => `${records.size} ${name}`);
  return [...counts, `${inLanguages.length} chapter${inLanguages.length === 1 ? '' : 's'}`].join(', ');
}

/** Every fault of the content under a root, how much was looked at, and how the chapters read. Reads; never writes; never throws on bad content. */
export function check(root = process.cwd()): { faults: Fault[]; counted: string; reading: readonly string[] } {
  const project = readProject(root);
  const faults = [
    ...project.faults,
    ...references(project),
    ...history(project),
    ...evidence(project),
    ...datasets(root, project),
    ...bilingual(project, project.same),
    ...files([...project.words, ...project.chapters]),
    ...wordless(project),
    ...words(project),
    ...apostrophes(project),
    ...publishers(project),
    ...parity(project),
    ...dictionary(project),
    ...figures(project),
    ...chapters(project, !hasCircle(project)),
    ...states(project),
    ...reach(project),
    ...typed(project),
  ];
  return { faults, counted: count(project), reading: tell(readings(project)) };
}
