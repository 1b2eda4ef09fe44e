/** Data sets: `content/datasets/<slug>/dataset.yaml` says what a set is; its CSV files are read only when somebody asks. */
import { z } from 'zod';
import { bilingual, sources } from './shapes';

export const COLUMN_TYPES = ['integer', 'number', 'text'] as const;

const columnSchema = z.strictObject({
  name: z.string().min(1),
  through: z.string().min(1).optional().describe('the last of several columns side by side that mean the same: w01 through w39'),
  type: z.enum(COLUMN_TYPES),
  gaps: z.boolean().optional().describe('true: an empty cell means not known'),
  meaning: bilingual,
});
const fileSchema = z.strictObject({
  rows: z.number().int().positive().describe('without the line of names'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is not a sha256; write the 64 characters that `sha256sum` prints'),
  columns: z.array(columnSchema).min(1),
});
export const datasetSchema = z.strictObject({
  title: bilingual,
  description: bilingual.describe('what it is, where it came from, what it shows, two or three sentences'),
  license: z.strictObject({ name: z.string().min(1), file: z.string().min(1).describe('its text, in the same folder') }),
  caveat: bilingual.optional(),
  files: z.record(z.string().regex(/^[a-z0-9_]+\.csv$/, 'is not the name of a CSV file; write small letters, digits and underscores, then .csv'), fileSchema),
  sources,
});

/** A row as it stands in the file: texts by column. */
export type Row = Readonly<Record<string, string>>;
export type DatasetInfo = z.infer<typeof datasetSchema>;
export type Dataset = DatasetInfo & {
  readonly slug: string;
  /** the rows of one of its files, read when first asked for. @throws if the set has no such file */
  rows(file: string): readonly Row[];
  /** one of its files, or its license, as it is. @throws if the set has no such file */
  raw(file: string): string;
};
