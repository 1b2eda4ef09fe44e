/** What a schema finds, told as a writer of content would want it told. */
import { z } from 'zod';
import type { Fault } from './faults';
import { suggest } from './nearest';
import type { YamlFile } from './yaml';

/** The names of a schema's fields at a path, for "did you mean". */
function fieldsAt(schema: z.ZodType, at: readonly PropertyKey[]): string[] {
  let here: unknown = schema;
  const bare = (s: unknown): unknown => (s instanceof z.ZodOptional || s instanceof z.ZodNullable ? bare(s.unwrap()) : s instanceof z.ZodPipe ? bare(s.out) : s);
  for (const step of at) {
    here = bare(here);
    if (here instanceof z.ZodObject) here = (here.shape as Record<string, unknown>)[String(step)];
    else if (here instanceof z.ZodArray) here = here.element;
    else if (here instanceof z.ZodRecord) here = here.valueType;
    else return [];
  }
  here = bare(here);
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

/** What a schema expects, in words. */
const SHAPES: Readonly<Record<string, string>> = { string: 'a text', array: 'a list', object: 'a group of fields', record: 'a group of fields', boolean: 'true or false' };
/** The faults that a schema finds in a file, each at its field, with what would mend it. */
export function faultsOf(file: YamlFile, schema: z.ZodType, error: z.ZodError): Fault[] {
  return error.issues.flatMap((issue): Fault[] => {
    const field = issue.path.join('.') || 'file';
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ file: file.file, ...file.at([...issue.path, key]), field: [...issue.path, key].join('.'), what: `"${key}" is not a field of this kind of file.`, mend: suggest(key, fieldsAt(schema, issue.path)) }));
    const place = { file: file.file, ...file.at(issue.path), field };
    const given = issue.path.reduce<unknown>((x, step) => (x as Record<PropertyKey, unknown> | undefined)?.[step], file.data);
    if (given === undefined) return [{ ...place, what: 'is missing.', mend: `Add "${String(issue.path.at(-1))}".` }];
    if (issue.code === 'invalid_value') return [{ ...place, what: `is ${JSON.stringify(given)}, which is not on the list.`, mend: suggest(typeof given === 'string' ? given : JSON.stringify(given), issue.values.map(String)) }];
    if (given === null || given === '') return [{ ...place, what: 'is empty.', mend: 'Write it, or leave the field out if it may be.' }];
    if (issue.code === 'invalid_type' && issue.expected === 'number') return [{ ...place, what: `is ${JSON.stringify(given)}, not a number.`, mend: 'Write digits alone, as 1500 or 0.5: no separators, no quotes, no unit.' }];
    if (issue.code === 'invalid_type') return [{ ...place, what: `is ${JSON.stringify(given)}, not ${SHAPES[issue.expected] ?? issue.expected}.`, mend: 'The schema of the field is in src/data.' }];
    const [what = '', mend] = issue.message.split('; ');
    return [{ ...place, what: `is ${JSON.stringify(given)}: ${what}.`, mend: mend ? `${mend[0]?.toUpperCase()}${mend.slice(1)}.` : undefined }];
  });
}
