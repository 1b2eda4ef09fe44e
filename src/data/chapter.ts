/** What the front matter of a chapter may say. */
import { z } from 'zod';
import { dateShape } from './schema';

export const chapterSchema = z.strictObject({
  title: z.string().min(1),
  order: z.number().int('is not a whole number; write the chapter\'s place, from 1').min(1, 'is not a place; write the chapter\'s place, from 1').describe('its place among the chapters'),
  summary: z.string().min(1).describe('one or two sentences, for lists and link previews'),
  checked: z
    .preprocess((x) => (typeof x === 'number' ? String(x) : x), z.string().regex(dateShape, 'is not a date; write YYYY, YYYY-MM or YYYY-MM-DD'))
    .describe('the day on which its facts were last checked'),
  sections: z.array(z.string().min(1)).describe('sections of the article that it follows, keys of content/article.yaml'),
  records: z.array(z.string().min(1)).default([]).describe('what its text stands on beside its facts and claims: paths of records, such as evidence/jobs/#imf-2024'),
});
export type Chapter = z.infer<typeof chapterSchema>;
