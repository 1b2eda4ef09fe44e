/** The descriptor of all tables and the schemas of the content, judged by what others ask of them. */
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { getContent, loadContent } from '../../data/load';
import { dataText } from '../../site';
import { descriptor } from './descriptor';
import { filledSets, SETS } from './index';
import { CONTENT_KINDS, type ContentKind, jsonSchema } from './jsonSchemas';
import { typeOf, unitOf } from './type';
import { setFile } from './write';

const HOME = 'https://arus.example/', content = getContent();
const made = await descriptor(content, { text: dataText('en'), language: (lang) => (lang === 'en' ? 'English' : 'Indonesian'), homepage: `${HOME}en/data/`, address: `${HOME}data/datapackage.json` });

describe('the type of a column', () => {
  it.each([
    [z.string(), { type: 'string', empty: false }],
    [z.number().int().min(1).optional(), { type: 'integer', empty: true, least: 1 }],
    [z.number().gt(0).max(100), { type: 'number', empty: false, least: 0, most: 100, above: true }],
    [z.enum(['a', 'b']), { type: 'string', empty: false, values: ['a', 'b'] }],
    [z.array(z.enum(['a', 'b'])).min(1), { type: 'list', empty: false, values: ['a', 'b'] }],
    [z.array(z.string()), { type: 'list', empty: true }],
    [z.boolean().optional(), { type: 'boolean', empty: true }],
  ])('%#', (field, type) => { expect(typeOf(field)).toEqual(type); });
  it('refuses what no cell can hold', () => { expect(() => typeOf(z.strictObject({}))).toThrow('A cell cannot hold'); });
  it('has the unit that its head names', () => { expect(['value_usd_million', 'stake_percent', 'n'].map(unitOf)).toEqual(['US$ million', 'percent', undefined]); });
});

describe('the descriptor', () => {
  it('has what version 2 of the standard asks for, and a license, a source and contributors without names of people', () => {
    expect(made).toMatchObject({ $schema: 'https://datapackage.org/profiles/2.0/datapackage.json', name: expect.stringMatching(/^[a-z0-9._/-]+$/) as string, licenses: [{ name: 'CC-BY-4.0' }], contributors: [{ title: 'Arus contributors' }], sources: [{ path: 'sources.csv' }] });
    expect(made.resources.map((r) => r.name)).toEqual(filledSets(content));
    for (const { name, path, hash, type, encoding, title, description } of made.resources) {
      expect({ type, encoding, path }).toEqual({ type: 'table', encoding: 'utf-8', path: `${name}.csv` });
      expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect(title && description).toBeTruthy();
    }
  });
  it.each(made.resources.map((r) => [r.name, r] as const))('says of %s what is in the file', (name, { schema, bytes }) => {
    const csv = setFile(content, name, 'csv', 'x'), rows = csvParse(csv);
    expect(bytes).toBe(Buffer.byteLength(csv));
    expect(schema.fields.map((f) => f.name)).toEqual(rows.columns);
    expect(schema.fields.filter((f) => !f.description.trim()).map((f) => f.name)).toEqual([]);
    expect(schema.fields.filter((f) => /usd_million/.test(f.name) && f.unit !== 'US$ million').map((f) => f.name)).toEqual([]);
    expect(schema.primaryKey.every((field) => rows.columns.includes(field))).toBe(true);
    // Every cell is as its field says: read as a program that knows only the descriptor would read it.
    const wrong = rows.flatMap((row, i) => schema.fields.flatMap(({ name: field, type, constraints = {} }) => {
      const cell = row[field]!, { required, enum: values, pattern, minimum, maximum } = constraints as { required?: boolean; enum?: string[]; pattern?: string; minimum?: number; maximum?: number };
      if (cell === '') return required ? [`${i} ${field} is empty`] : [];
      const fits = type === 'boolean' ? /^(true|false)$/.test(cell) : type === 'integer' ? /^-?\d+$/.test(cell) : type === 'number' ? Number.isFinite(Number(cell)) : true;
      const allowed = (!values || values.includes(cell)) && (!pattern || new RegExp(pattern, 'u').test(cell)) && (minimum === undefined || Number(cell) >= minimum) && (maximum === undefined || Number(cell) <= maximum);
      return fits && allowed ? [] : [`${i} ${field}: ${cell}`];
    }));
    expect(wrong).toEqual([]);
    for (const { reference } of schema.foreignKeys ?? []) expect(SETS).toHaveProperty([reference.resource === '' ? name : reference.resource]);
  });
});

describe.each(CONTENT_KINDS.filter((kind) => kind !== 'evidence' || content.evidence.size > 0))('JSON Schema of a %s', (kind) => {
  const FOLDER: Readonly<Record<ContentKind, string>> = { deal: 'deals', party: 'parties', loop: 'loops', claim: 'claims', series: 'series', evidence: 'evidence' };
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats(ajv);
  const validate = ajv.compile(jsonSchema(kind, `${HOME}data/schema/${kind}.json`));
  const files = [...loadContent().files.values()].filter((file) => file.file.startsWith(`content/${FOLDER[kind]}/`));

  it('holds for every file, as it is written', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => (validate(file.data) ? [] : [`${file.file}: ${ajv.errorsText(validate.errors)}`]))).toEqual([]);
  });
  it('refuses a field that is not known, and a file that lacks one', () => {
    const data = files[0]!.data as Record<string, unknown>, { required } = jsonSchema(kind, '') as { required: string[] };
    expect(validate({ ...data, sauces: {} })).toBe(false);
    expect(required).toContain('sources' in data ? 'sources' : 'title');
    for (const field of required) expect(validate(Object.fromEntries(Object.entries(data).filter(([name]) => name !== field))), field).toBe(false);
  });
});
