import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { plant } from './fixtures/plant';
import { undescribed } from './dictionary';
import { check } from './index';

const FILE = 'content/data/fields/id.yaml', real = readFileSync(FILE, 'utf8');
/** The real descriptions with one wrong edit. @throws if there is nothing to edit */
function told(find: string, put: string) {
  if (!real.includes(find)) throw new Error(`${FILE} has no ${JSON.stringify(find)}.`);
  return check(plant({ file: FILE, put: real.replace(find, put) })).faults;
}

it('finds the fields of a schema that do not say what they mean, however deep', () => {
  const schema = z.strictObject({
    a: z.string(), b: z.string().describe('b'), c: z.array(z.strictObject({ d: z.number().optional() })).describe('c'),
    e: z.record(z.string(), z.strictObject({ f: z.number().describe('f').optional(), g: z.boolean() })).optional().describe('e'),
  });
  expect(undescribed(schema)).toEqual(['a', 'c.d', 'e.g']);
});
it('finds nothing wrong with the real descriptions', () => { expect(told('deals:', 'deals:')).toEqual([]); });
it('tells of a column that is not described in Indonesian', () => {
  expect(told('  from: "pihak yang memberi nilai: pembeli, investor, pemberi pinjaman, penerbit waran"\n', '')).toEqual([expect.objectContaining({ file: FILE, line: 2, field: 'deals.from', what: 'the column "from" of "deals" is not described.', mend: expect.stringMatching(/^Add it: "the party that gives the value/) as string })]);
});
it('tells of a description of no column', () => {
  expect(told('  verdict: kedudukan', '  verdikt: ya\n  verdict: kedudukan')).toEqual([expect.objectContaining({ file: FILE, field: 'claims.verdikt', what: '"verdikt" is not a column of "claims".', mend: expect.stringContaining('"verdict"') as string })]);
});
it('tells of a description left in English', () => {
  expect(told('  note: siapa mereka, dalam satu atau dua kalimat', '  note: who it is, in a sentence or two')).toEqual([expect.objectContaining({ file: FILE, field: 'parties.note', what: expect.stringContaining('is the same as in en') as string })]);
});
