/** Whole data sets: what a record becomes, by hand; then every row of the real content. */
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { freeze } from '../../../checks/fixtures/deals';
import { figureSchema, findingSchema } from '../../data/evidenceSchema';
import { getContent, loadContent } from '../../data/load';
import { claimSchema, dealSchema, eventSchema, loopSchema, partySchema, pointSchema, sourceSchema } from '../../data/schema';
import { plant } from '../../../checks/fixtures/plant';
import { column, type Column, inEach, rowSchema, rowsOf } from './column';
import { filledSets, SETS } from './index';
import { csvOfRows, jsonOfRows, setFile } from './write';

interface Thing { name: string; size?: number; words: Record<string, string>; near: string[] }
const columns: readonly Column<Thing>[] = [
  column<Thing>('name', z.string().describe('its name'), (t) => t.name),
  column<Thing>('size_cm', z.number().optional().describe('its size'), (t) => t.size),
  inEach<Thing>('words', z.record(z.string(), z.string()).describe('its words'), (t) => t.words),
  column<Thing>('near', z.array(z.string()).describe('its neighbors'), (t) => t.near),
].flat();
const things: Thing[] = freeze([{ name: 'Abel, "the first"', size: 0, words: { en: 'big', id: 'besar' }, near: ['b', 'c'] }, { name: 'Beta', words: { en: 'small', id: 'kecil' }, near: [] }]);
const rows = rowsOf(columns, things), heads = columns.map((c) => c.name);

describe('two things as a table', () => {
  it('has a column for each language, and nothing where nothing is known: 0 is known', () => {
    expect(rows).toEqual([
      { name: 'Abel, "the first"', size_cm: 0, words_en: 'big', words_id: 'besar', near: ['b', 'c'] },
      { name: 'Beta', size_cm: null, words_en: 'small', words_id: 'kecil', near: [] },
    ]);
  });
  it('is CSV', () => { expect(csvOfRows(heads, rows)).toBe('name,size_cm,words_en,words_id,near\n"Abel, ""the first""",0,big,besar,b;c\nBeta,,small,kecil,\n'); });
  it('is JSON that says what it is', () => {
    const about = { name: 'things', asOf: '2026-07-03', license: 'CC-BY-4.0', descriptor: 'https://arus.example/data/datapackage.json' };
    expect(JSON.parse(jsonOfRows(about, rows))).toEqual({ ...about, rows });
  });
  it('keeps to the schema of its columns, which refuses what does not', () => {
    expect(rows.map((row) => rowSchema(columns).safeParse(row).success)).toEqual([true, true]);
    expect(rowSchema(columns).safeParse({ ...rows[0], size_cm: '0' }).success).toBe(false);
    expect(rowSchema(columns).safeParse({ ...rows[0], name: null }).success).toBe(false);
    expect(rowSchema(columns).safeParse({ ...rows[0], extra: 1 }).success).toBe(false);
  });
});

it('gives a deal as it stands at the end, and its history event by event', () => {
  const { content } = loadContent(plant());
  const deal = SETS.deals.rows(content).find((row) => row['slug'] === 'acme-orbit-2025')!;
  expect(deal).toMatchObject({ from: 'acme', to: 'orbit', kind: 'equity', status: 'closed', since: '2025-06', value_usd_million: 1000, paid_usd_million: 1000, note_id: 'Acme mengambil sepersepuluh saham Orbit.', linked_to: ['orbit-acme-2025'], part_of: null });
  const events = SETS['deal-events'].rows(content).filter((row) => row['deal'] === 'acme-orbit-2025');
  expect(events.map((row) => [row['n'], row['date'], row['status']])).toEqual([[1, '2025-03-01', 'announced'], [2, '2025-06', 'closed']]);
});

describe('every field of the content', () => {
  /** Fields that are tables of their own. */
  const APART: readonly string[] = ['history', 'sources', 'figures'];
  it.each([
    ['deals', dealSchema], ['deal-events', eventSchema], ['parties', partySchema], ['loops', loopSchema], ['claims', claimSchema], ['series', pointSchema], ['sources', sourceSchema], ['evidence', findingSchema], ['evidence-figures', figureSchema],
  ] as const)('has a column in %s', (name, schema) => {
    const keys = SETS[name].columns.map((c) => c.key);
    expect(Object.keys(schema.shape).filter((field) => !APART.includes(field) && !keys.some((key) => key === field || key.startsWith(`${field}_`)))).toEqual([]);
  });
});

describe.each(filledSets(getContent()))('%s', (name) => {
  const content = getContent(), set = SETS[name], all = set.rows(content), schema = rowSchema(set.columns);

  it('has rows, each as its columns say', () => {
    expect(all.length).toBeGreaterThan(0);
    expect(all.flatMap((row) => { const parsed = schema.safeParse(row); return parsed.success ? [] : `${set.primary.map((k) => String(row[k])).join(' ')}: ${parsed.error.message}`; })).toEqual([]);
  });
  it('tells its rows apart by their key, and names only rows that are there', () => {
    const id = (row: (typeof all)[number], fields: readonly string[]) => fields.map((field) => String(row[field])).join(' ');
    const ids = all.map((row) => id(row, set.primary));
    expect(ids.filter((one, i) => ids.indexOf(one) !== i)).toEqual([]);
    for (const { fields, set: other, to } of set.keys) {
      const there = new Set(SETS[other].rows(content).map((row) => id(row, to)));
      expect(all.filter((row) => row[fields[0]!] !== null).map((row) => id(row, fields)).filter((one) => !there.has(one))).toEqual([]);
    }
  });
  it('reads the same from both files', () => {
    const json = (JSON.parse(setFile(content, name, 'json', 'x')) as { rows: typeof all }).rows, csv = csvParse(setFile(content, name, 'csv', 'x'));
    expect(json).toEqual(all);
    expect(csv.columns).toEqual(set.columns.map((c) => c.name));
    expect(csv.map((row) => ({ ...row }))).toEqual(json.map((row) => Object.fromEntries(Object.entries(row).map(([head, value]) => [head, value === null ? '' : Array.isArray(value) ? value.join(';') : String(value)]))));
  });
  it('puts the separator of lists into none of their items', () => {
    expect(all.flatMap((row) => Object.values(row)).filter((value) => Array.isArray(value) && value.some((item: string) => item.includes(';')))).toEqual([]);
  });
});
