/** Whole data sets as text. */
import { csvFormatRows } from 'd3-dsv';
import type { Content } from '../../data/load';
import { BETWEEN, type Row, type Value } from './column';
import { SETS, type SetName } from './index';

export const SET_FORMATS = ['csv', 'json'] as const;

const cell = (value: Value | undefined): string => (value === null || value === undefined ? '' : typeof value === 'object' ? value.join(BETWEEN) : String(value));
/** CSV (RFC 4180): a head, then a line a row; what is not known is empty. */
export const csvOfRows = (heads: readonly string[], rows: readonly Row[]): string => `${csvFormatRows([[...heads], ...rows.map((row) => heads.map((head) => cell(row[head])))])}\n`;

/** What a file of JSON says about itself. */
export interface AboutSet { readonly name: string; readonly asOf: string; readonly license: string; readonly descriptor: string }
/** A row a line, so that two versions can be compared line by line. */
export const jsonOfRows = (about: AboutSet, rows: readonly Row[]): string =>
  `${JSON.stringify(about, null, 1).slice(0, -2)},\n "rows": [\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n ]\n}\n`;

export const DATA_LICENSE = 'CC-BY-4.0';
/** One data set as a file of one format. `descriptor`: address of the Data Package descriptor. */
export function setFile(content: Content, name: SetName, format: (typeof SET_FORMATS)[number], descriptor: string): string {
  const { columns, rows } = SETS[name], all = rows(content);
  return format === 'csv' ? csvOfRows(columns.map((c) => c.name), all) : jsonOfRows({ name, asOf: content.site.evidence_ends, license: DATA_LICENSE, descriptor }, all);
}
