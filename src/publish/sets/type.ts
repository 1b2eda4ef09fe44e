/** What stands in a column, read from its schema. */
import { z } from 'zod';
import { dateShape } from '../../data/schema';
import { bare, mayBeLeftOut } from './column';

export interface Type {
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'list';
  readonly format?: 'date' | 'uri';
  /** the only values that it takes, each alone or several in a list */
  readonly values?: readonly string[];
  /** whether a cell may be empty */
  readonly empty: boolean;
  readonly least?: number;
  readonly most?: number;
  /** the least is not among the values itself */
  readonly above?: boolean;
  readonly pattern?: string;
}
interface Json { type?: string; enum?: string[]; items?: Json; format?: string; pattern?: string; minimum?: number; maximum?: number; exclusiveMinimum?: number; minItems?: number }
/** Where a whole number has no limit, the schema gives the largest that JavaScript counts exactly. */
const limit = (n: number | undefined) => (n === undefined || Math.abs(n) >= Number.MAX_SAFE_INTEGER ? undefined : n);

/** The type of a column. @throws on a schema that no cell can hold */
export function typeOf(field: z.ZodType): Type {
  const json = z.toJSONSchema(bare(field)) as Json, empty = mayBeLeftOut(field);
  if (json.type === 'array') return { type: 'list', empty: empty || !json.minItems, ...(json.items?.enum ? { values: json.items.enum } : {}) };
  const type = (['string', 'number', 'integer', 'boolean'] as const).find((one) => one === json.type);
  if (!type) throw new Error(`A cell cannot hold ${JSON.stringify(json)}.`);
  const least = limit(json.minimum ?? json.exclusiveMinimum), most = limit(json.maximum), format = json.pattern === dateShape.source ? 'date' : json.format === 'uri' ? 'uri' : undefined;
  return {
    type, empty, ...(json.enum ? { values: json.enum } : {}), ...(format ? { format } : {}), ...(json.pattern ? { pattern: json.pattern } : {}),
    ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }), ...(json.exclusiveMinimum === undefined ? {} : { above: true }),
  };
}

/** The unit of a column's numbers, which its head ends with. */
export const unitOf = (name: string): string | undefined => (name.endsWith('_usd_million') ? 'US$ million' : name.endsWith('_percent') ? 'percent' : undefined);
