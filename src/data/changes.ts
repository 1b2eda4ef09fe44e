/** The log of what was added, corrected or changed after publication: `content/changes.yaml`. */
import { z } from 'zod';
import { bilingual, date, slug } from './shapes';

export const CHANGE_KINDS = ['added', 'corrected', 'changed'] as const;
/** A record as charts name it, `deals/<slug>/` or `series/<slug>/#<point>`; or a whole folder, `deals/`. */
const record = z.string().regex(/^(deals|parties|loops|claims|series|evidence)\/([a-z0-9-]+\/(#[a-z0-9-]+)?)?$/, 'is not the path of a record; write deals/<slug>/, claims/<slug>/, series/<slug>/#<point> and so on');

export const changeSchema = z.strictObject({
  date: date.describe('the day on which the change was published'),
  kind: z.enum(CHANGE_KINDS).describe('added: was not there; corrected: was wrong; changed: the record or a rule is another'),
  records: z.array(record).min(1, 'names no record; name at least one').describe('what it touches'),
  what: bilingual.describe('what it was and what it is'),
  why: bilingual.describe('the reason'),
});
/** Entries under a name each, which the feed and links use; it stays as it is. */
export const changesSchema = z.record(slug, changeSchema);
export type Change = z.infer<typeof changeSchema> & { slug: string };

/** Whether a change says that it touches a record: by its path, or a series or topic for what is in it. */
export const touches = (change: Pick<Change, 'records'>, path: string): boolean => change.records.some((one) => one === path || (/^(series|evidence)\//.test(one) && one.split('/').length > 2 && path.startsWith(one)));
/** Newest first; of one day, the later entry first. */
export const newestFirst = (changes: Iterable<Change>): Change[] => [...changes].reverse().sort((a, b) => b.date.localeCompare(a.date));
