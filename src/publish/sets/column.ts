/** Columns of whole data sets: each a name, the schema of what stands in it, and where it comes from. */
import { z } from 'zod';
import type { Bilingual } from '../../data/schema';
import { LANGUAGES, type Language } from '../../i18n/languages';

export type Value = string | number | boolean | null | readonly string[];
export type Row = Readonly<Record<string, Value>>;
export interface Column<Record> {
  /** the head in the files; carries the unit of its numbers */
  readonly name: string;
  /** under which it is described: the name without its language */
  readonly key: string;
  readonly lang?: Language;
  /** type, limits and English description; `null` in a row = not known, or it does not apply */
  readonly field: z.ZodType;
  value(record: Record): Value | undefined;
}

/** Where several values stand in one cell of a CSV file, this stands between them. Names of companies have commas. */
export const BETWEEN = ';';

/** A schema without its "may be left out". */
export const bare = (schema: z.ZodType): z.ZodType => (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? bare(schema.unwrap() as z.ZodType) : schema);
export const mayBeLeftOut = (schema: z.ZodType): boolean => schema instanceof z.ZodOptional || schema instanceof z.ZodNullable;
/** What a schema says of itself, its "may be left out" included. */
export const told = (schema: z.ZodType): string | undefined => schema.description ?? (mayBeLeftOut(schema) ? told((schema as z.ZodOptional<z.ZodType>).unwrap()) : undefined);

export const column = <R>(name: string, field: z.ZodType, value: Column<R>['value']): Column<R>[] => [{ name, key: name, field, value }];
/** Words that the content has in every language: a column for each. */
export const inEach = <R>(key: string, field: z.ZodType, value: (record: R) => Bilingual | string | undefined): Column<R>[] => {
  const text = z.string().min(1), described = (mayBeLeftOut(field) ? text.optional() : text).describe(told(field) ?? '');
  return LANGUAGES.map((lang) => ({ name: `${key}_${lang}`, key, lang, field: described, value: (record) => { const words = value(record); return typeof words === 'string' ? words : words?.[lang]; } }));
};

/** The rows of records under their columns. */
export const rowsOf = <R>(columns: readonly Column<R>[], records: readonly R[]): Row[] =>
  records.map((record) => Object.fromEntries(columns.map(({ name, value }) => [name, value(record) ?? null])));
/** What a row must be, as one schema. */
export const rowSchema = (columns: readonly Pick<Column<never>, 'name' | 'field'>[]) => z.strictObject(Object.fromEntries(columns.map(({ name, field }) => [name, mayBeLeftOut(field) ? z.nullable(bare(field)) : field])));
