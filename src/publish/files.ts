/** A table as files: CSV and JSON of exactly what is drawn. The same at build and in the browser. */
import { csvFormatRows } from 'd3-dsv';
import type { Table } from '../charts/types';

/** What a file says about itself. */
export interface About {
  readonly title: string;
  readonly finding: string;
  readonly language: string;
  /** the address that shows the same view */
  readonly address: string;
  readonly asOf: string;
  readonly license: string;
}
/** What a number of a column counts; written into the heads, so that no file holds a bare figure. */
const headOf = ({ key, unit }: Table['columns'][number]): string => (unit ? `${key}_${unit}` : key);

/** Heads and rows. A number stands twice: bare, and as it is to be read ("up to $500 million"). */
function grid({ columns, rows }: Table, home: string): { heads: string[]; lines: (string | number | null)[][] } {
  const heads = columns.flatMap((c) => (c.numeric ? [headOf(c), `${c.key}_text`] : [headOf(c)]));
  const lines = rows.map((row) => [...row.cells.flatMap((cell, i) => (columns[i]!.numeric ? [cell.value, cell.text] : [cell.value])), row.record === undefined ? null : home + row.record]);
  return { heads: [...heads, 'record'], lines };
}

/** CSV (RFC 4180) with a head even if there is no row. `home`: address of the site's root in the language, with `/` at its end. */
export function csvOf(table: Table, home: string): string {
  const { heads, lines } = grid(table, home);
  return `${csvFormatRows([heads, ...lines.map((line) => line.map((value) => (value === null ? '' : String(value))))])}\n`;
}

export function jsonOf(table: Table, home: string, about: About): string {
  const { heads, lines } = grid(table, home);
  const columns = table.columns.map((column) => ({ key: headOf(column), label: column.label, ...(column.numeric ? { text: `${column.key}_text` } : {}) }));
  return `${JSON.stringify({ ...about, columns, rows: lines.map((line) => Object.fromEntries(heads.map((head, i) => [head, line[i] ?? null]))) }, null, 1)}\n`;
}
