/** A published figure changes only with a word about it: an entry of `content/changes.yaml` that names its record. */
import { z } from 'zod';
import { type Change, touches } from '../src/data/changes';
import type { Fault } from '../src/data/faults';
import { type Figures, figuresOf, type Snapshot } from '../src/data/figures';
import { suggest } from '../src/data/nearest';
import type { YamlFile } from '../src/data/yaml';
import { faultIn, filesBySlug, type Project } from './project';

export const CHANGES = 'content/changes.yaml', FIGURES = 'content/figures.json';
const snapshotSchema = z.strictObject({ told: z.array(z.string()), figures: z.record(z.string(), z.record(z.string(), z.string())) });
const RENEW = 'Run npm run figures, and commit the file.';

/** The snapshot of a text. @throws an error that says what is wrong with it */
export const readSnapshot = (text: string): Snapshot => snapshotSchema.parse(JSON.parse(text));

/** Where a figure stands in its file. */
function placeIn(project: Project, path: string, field: string): { yaml: YamlFile; at: PropertyKey[] } | undefined {
  const [folder = '', slug = '', point = ''] = path.split('/'), yaml = filesBySlug(project, folder).get(slug);
  if (!yaml) return undefined;
  const deal = folder === 'deals' ? project.content.deals.get(slug) : undefined;
  const [date, nth = '1'] = field.split('#');
  const event = deal ? deal.history.flatMap((e, i) => (e.date === date ? [i] : []))[Number(nth) - 1] : undefined;
  return { yaml, at: event !== undefined ? ['history', event] : point ? (folder === 'series' ? ['points', point.slice(1), field] : ['findings', point.slice(1), 'figures', field]) : deal && !(field in deal) ? ['history'] : [field] };
}

/** One fault for a record, at the first of its figures that is another than was published. */
function changed(project: Project, path: string, was: Figures, is: Figures | undefined): Fault[] {
  const mend = `If it is meant, add an entry with "${path}" among its records to ${CHANGES}; then run npm run figures.`;
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is ?? {})])].filter((field) => was[field] !== is?.[field]);
  if (!fields.length) return [];
  const tell = (field: string) => (is?.[field] === undefined ? `"${was[field]}" is gone` : was[field] === undefined ? `"${is[field]}" is new` : `is "${is[field]}", but was published as "${was[field]}"`);
  const [first = ''] = fields, more = fields.length > 1 ? ` (and ${fields.length - 1} more: ${fields.slice(1).join(', ')})` : '';
  const place = is && placeIn(project, path, first);
  if (!place) return [{ file: FIGURES, line: 1, column: 1, field: path, what: `was published and is gone, and ${CHANGES} does not tell it.`, mend }];
  return [{ ...faultIn(place.yaml, place.at, `${tell(first)}${more}, and ${CHANGES} does not tell it.`, mend), field: `${path} ${first}` }];
}

/** Figures that are not as they were published, without an entry since then that names their record. */
export function untold(project: Project, { told, figures }: Snapshot): Fault[] {
  const since: Change[] = [...project.content.changes.values()].filter((change) => !told.includes(change.slug));
  const now = figuresOf(project.content);
  return Object.entries(figures).flatMap(([path, was]) => {
    const [folder = '', slug = ''] = path.split('/');
    // a file with faults of its own was left out; its author is told there
    const unread = filesBySlug(project, folder).has(slug) && !(project.content[folder as 'deals'] as ReadonlyMap<string, unknown>).has(slug);
    return unread || since.some((change) => touches(change, path)) ? [] : changed(project, path, was, now.get(path));
  });
}

/** Records whose figures the snapshot does not hold yet: of these nobody would be told a change. */
function added(project: Project, snapshot: Snapshot): Fault[] {
  return [...figuresOf(project.content).keys()].filter((path) => !Object.hasOwn(snapshot.figures, path)).flatMap((path) => {
    const [folder = '', slug = ''] = path.split('/'), yaml = filesBySlug(project, folder).get(slug);
    return yaml ? [faultIn(yaml, [], `has figures that ${FIGURES} does not hold yet (${path}), so a change of them would go untold.`, RENEW)] : [];
  });
}

function records(project: Project, snapshot: Snapshot | undefined): Fault[] {
  const yaml = project.files.get(CHANGES), { content } = project;
  if (!yaml) return [];
  const folders = (['deals', 'parties', 'loops', 'claims', 'series', 'evidence'] as const);
  const paths = [...folders.flatMap((folder) => [`${folder}/`, ...[...filesBySlug(project, folder).keys()].map((slug) => `${folder}/${slug}/`)]), ...[...content.series.values()].flatMap((s) => Object.keys(s.points).map((point) => `series/${s.slug}/#${point}`)),
    ...[...content.evidence.values()].flatMap((t) => Object.keys(t.findings).map((finding) => `evidence/${t.slug}/#${finding}`))];
  const known = new Set([...paths, ...Object.keys(snapshot?.figures ?? {})]);
  return [...content.changes.values()].flatMap((change) => change.records.flatMap((path, i) => (known.has(path) || snapshot?.told.includes(change.slug) ? [] : [faultIn(yaml, [change.slug, 'records', i], `"${path}" is not a record.`, suggest(path, paths))])));
}

/** Everything that can be wrong between the figures, their snapshot and the log of changes. */
export function figures(project: Project): Fault[] {
  if (!project.files.has(CHANGES) && project.figures === undefined) return [];
  const at = (what: string, mend: string): Fault => ({ file: FIGURES, line: 1, column: 1, field: 'file', what, mend });
  if (project.figures === undefined) return [at('does not exist.', RENEW), ...records(project, undefined)];
  let snapshot: Snapshot;
  try { snapshot = readSnapshot(project.figures); } catch { return [at('cannot be read.', RENEW)]; }
  const slugs = [...project.content.changes.keys()], late = slugs.filter((slug) => !snapshot.told.includes(slug)), lost = snapshot.told.filter((slug) => !slugs.includes(slug));
  return [
    ...untold(project, snapshot), ...added(project, snapshot), ...records(project, snapshot),
    ...(late.length ? [at(`is older than ${CHANGES}, which has ${late.join(', ')} besides.`, RENEW)] : []),
    // a log with faults of its own was left out; its author is told there
    ...(project.files.has(CHANGES) && !slugs.length ? [] : lost).map((slug): Fault => ({ file: CHANGES, line: 1, column: 1, field: slug, what: 'was published and is gone.', mend: 'Put the entry back; a mistake in it is told by another entry.' })),
  ];
}
