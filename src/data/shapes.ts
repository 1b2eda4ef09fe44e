/** The pieces that the schemas of all content share. Money is in millions of US dollars. */
import { z } from 'zod';
import { SOURCE_TYPES } from './vocabulary';

/** Two trillion dollars: more than any deal on record; a larger number is a slip of units. */
export const LARGEST_AMOUNT = 2_000_000;
/** One thousand dollars: a smaller number is a slip of units. */
const SMALLEST_AMOUNT = 0.001;

export const dateShape = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const isRealDay = (text: string) => text.length < 10 || new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
export const date = z
  .preprocess((x) => (typeof x === 'number' ? String(x) : x), z.string().regex(dateShape, 'is not a date; write YYYY, YYYY-MM or YYYY-MM-DD'))
  .refine((text) => !dateShape.test(text) || isRealDay(text), 'is not a day of the calendar');
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a slug; use small letters, digits and single hyphens');
export const amount = z
  .number()
  .min(SMALLEST_AMOUNT, `is not a positive amount; write US$ million, and if the money flows back, swap "from" and "to"`)
  .max(LARGEST_AMOUNT, `is more than US$ 2 trillion; amounts are in US$ million`);
/** Not strict about which languages: the parity check names a missing one, and a new language needs no edit here. */
export const bilingual = z.record(z.string(), z.string().min(1)).describe('the same words in each language: { en: …, id: … }');

export const sourceSchema = z.strictObject({
  type: z.enum(SOURCE_TYPES).describe('filing: to a regulator; company: its own page; press: wire or newspaper; study; reprint: another outlet’s copy of a text; digest: a retelling'),
  publisher: z.string().min(1).describe('who published it, and whose text it carries'),
  title: z.string().min(1).describe('title of the page or document'),
  date: date.optional().describe('the day, month or year of publication; left out: the page bears no date'),
  url: z.url({ protocol: /^https?$/, error: 'is not an address; write it whole, from https:// on' }).describe('the address, http or https'),
  read: z.boolean().optional().describe('false: the address is known from another page, but the page itself was not read'),
});
export const sources = z.record(slug, sourceSchema).describe('evidence, each under a key that this file alone uses');
