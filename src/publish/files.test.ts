/** What a table becomes as a file, by hand; then every chart in every state: file, table and picture carry the same numbers. */
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { caseOf, EVERY_CASE, faults, statesOf, tell, whereOf } from '../charts/testing';
import type { Table } from '../charts/types';
import { type About, csvOf, jsonOf } from './files';

const HOME = 'https://arus.example/en/';
const about: About = { title: 'T', finding: 'F.', language: 'en', address: `${HOME}charts/x/`, asOf: '2026-07-03', license: 'CC BY 4.0' };
const table: Table = {
  columns: [{ key: 'from', label: 'From' }, { key: 'amount', label: 'Amount', numeric: true, unit: 'usd_million' }],
  rows: [
    { key: 'a', record: 'deals/a/', cells: [{ text: 'Abel, "the first"', value: 'Abel, "the first"' }, { text: 'up to $500 million', value: 500 }] },
    { key: 'b', cells: [{ text: 'Beta', value: 'Beta' }, { text: 'not known', value: null }] },
  ],
};

it('writes each number twice, bare and as it is to be read, with its unit in the head and the record at the end', () => {
  expect(csvOf(table, HOME)).toBe('from,amount_usd_million,amount_text,record\n"Abel, ""the first""",500,up to $500 million,https://arus.example/en/deals/a/\nBeta,,not known,\n');
});
it('writes a head for a table without rows', () => { expect(csvOf({ ...table, rows: [] }, HOME)).toBe('from,amount_usd_million,amount_text,record\n'); });
it('says in JSON what it is, where it is from, and what is not known', () => {
  expect(JSON.parse(jsonOf(table, HOME, about))).toEqual({
    ...about,
    columns: [{ key: 'from', label: 'From' }, { key: 'amount_usd_million', label: 'Amount', text: 'amount_text' }],
    rows: [{ from: 'Abel, "the first"', amount_usd_million: 500, amount_text: 'up to $500 million', record: `${HOME}deals/a/` }, { from: 'Beta', amount_usd_million: null, amount_text: 'not known', record: null }],
  });
});

describe.each(EVERY_CASE)('the files of %s in %s', (slug, lang) => {
  it('have the numbers of the table, in every state', { timeout: 60_000 }, () => {
    const c = caseOf(slug, lang), found = faults();
    for (const state of statesOf(c)) {
      const { table: { columns, rows } } = tell(c, state), where = whereOf(c, state), told = { columns, rows };
      const csv = csvParse(csvOf(told, HOME)), json = (JSON.parse(jsonOf(told, HOME, about)) as { rows: Record<string, unknown>[] }).rows;
      if (csv.length !== rows.length || json.length !== rows.length) found.add(`${csv.length} and ${json.length} rows for ${rows.length}`, where);
      for (const [i, row] of rows.entries()) columns.forEach((column, at) => {
        const head = column.unit ? `${column.key}_${column.unit}` : column.key, { value, text } = row.cells[at]!;
        if ((csv[i]?.[head] ?? '') !== String(value ?? '')) found.add(`${row.key}, ${head}: ${csv[i]?.[head]} in CSV, ${String(value)} in the table`, where);
        if (json[i]?.[head] !== value) found.add(`${row.key}, ${head}: ${String(json[i]?.[head])} in JSON, ${String(value)} in the table`, where);
        if (column.numeric && csv[i]?.[`${column.key}_text`] !== text) found.add(`${row.key}: “${csv[i]?.[`${column.key}_text`]}” for “${text}”`, where);
      });
    }
    expect(found.list()).toEqual([]);
  });
});
