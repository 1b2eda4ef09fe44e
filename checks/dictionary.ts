/** Every field and every column says what it means, in every language: nobody should have to guess what a number counts. */
import { z } from 'zod';
import { evidenceSchema } from '../src/data/evidenceSchema';
import { articleSchema, claimSchema, dealSchema, loopSchema, partySchema, seriesSchema, siteSchema } from '../src/data/schema';
import type { Fault } from '../src/data/faults';
import { suggest } from '../src/data/nearest';
import { DEFAULT_LANGUAGE, LANGUAGES } from '../src/i18n/languages';
import { SETS } from '../src/publish/sets';
import { told } from '../src/publish/sets/column';
import { faultIn, type Project } from './project';

const SCHEMAS = { site: siteSchema, article: articleSchema, deal: dealSchema, party: partySchema, loop: loopSchema, claim: claimSchema, series: seriesSchema, evidence: evidenceSchema };
const FILE = 'src/data/schema.ts', FIELDS = 'content/data/fields';

/** The fields of a schema that do not say what they mean, as paths. */
export function undescribed(schema: z.ZodType, at: readonly string[] = []): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return undescribed(schema.unwrap() as z.ZodType, at);
  if (schema instanceof z.ZodArray) return undescribed(schema.element as z.ZodType, at);
  if (schema instanceof z.ZodRecord) return undescribed(schema.valueType as z.ZodType, at);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) => [...(told(field) ? [] : [[...at, name].join('.')]), ...undescribed(field, [...at, name])]);
}

/** Every column of every table, with what it means in English. */
export const columns = Object.entries(SETS).flatMap(([set, { columns: all }]) => [...new Map(all.map(({ key, field }) => [key, told(field) ?? ''])).entries()].map(([key, english]) => ({ set, key, english })));

/** Fields without a description, and columns without one in some language. */
export function dictionary({ fields, same }: Pick<Project, 'fields' | 'same'>): Fault[] {
  const place = { file: FILE, line: 1, column: 1 };
  const ofSchemas = Object.entries(SCHEMAS).flatMap(([name, schema]) => undescribed(schema).map((path): Fault => ({ ...place, field: `${name}.${path}`, what: 'does not say what it means.', mend: 'Add .describe(\'…\') to it, in English; it stands in the data dictionary.' })));
  const ofColumns = columns.filter(({ english }) => !english).map(({ set, key }): Fault => ({ ...place, file: 'src/publish/sets/', field: `${set}.${key}`, what: 'does not say what it means.', mend: 'Add .describe(\'…\') to the field that it comes from.' }));
  if (!fields) return [...ofSchemas, ...ofColumns];
  const ofLanguages = LANGUAGES.filter((lang) => lang !== DEFAULT_LANGUAGE).flatMap((lang) => {
    const yaml = fields.byLanguage.get(lang), file = `${FIELDS}/${lang}.yaml`;
    if (!yaml) return [{ file, line: 1, column: 1, field: 'file', what: 'does not exist.', mend: 'Write it: for each table of src/publish/sets/ what each column means.' }];
    if (yaml.faults.length) return [];
    const written = yaml.data as Record<string, Record<string, unknown>>;
    const missing = columns.flatMap(({ set, key, english }) => {
      const text = written[set]?.[key];
      if (typeof text !== 'string' || !text) return [faultIn(yaml, [set, key], `the column "${key}" of "${set}" is not described.`, `Add it: ${JSON.stringify(english)} in ${DEFAULT_LANGUAGE}.`)];
      return text === english && !same.has(text) ? [faultIn(yaml, [set, key], `is the same as in ${DEFAULT_LANGUAGE}: ${JSON.stringify(text)}.`, 'Translate it; if it is meant, list it in content/same.yaml with the reason.')] : [];
    });
    const extra = Object.entries(written).flatMap(([set, keys]) => Object.keys(keys).filter((key) => !columns.some((c) => c.set === set && c.key === key)).map((key) => faultIn(yaml, [set, key], `"${key}" is not a column of "${set}".`, suggest(key, columns.filter((c) => c.set === set).map((c) => c.key)))));
    return [...missing, ...extra];
  });
  return [...ofSchemas, ...ofColumns, ...ofLanguages];
}
