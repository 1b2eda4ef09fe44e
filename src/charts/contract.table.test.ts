/** What holds for the table of every chart: it has exactly what is drawn, and says it in the same words. */
import { describe, expect, it } from 'vitest';
import { dealAsOf } from '../data/asOf';
import { caseOf, type Case, content, EVERY_CASE, faults, isRecord, partsOf, pictureOf, type State, statesOf, tell, whereOf, WIDTHS } from './testing';
import type { Row } from './types';

const SLOW = 60_000;

/** The words that must stand by an amount, from the record of the row's deal on the state's day; none for an exact one. What is left of a round is not a whole round. */
function qualifierOf(c: Case, state: State, row: Row, value: unknown): string[] {
  const deal = content.deals.get(row.key), [days] = partsOf(c.fields, 'days');
  const known = deal && dealAsOf(deal, days === undefined ? content.site.evidence_ends : String(state[days]), content.site.evidence_ends);
  if (!known || known.value === undefined) return [];
  const rest = value !== known.value, qualifier = rest && known.qualifier === 'lead-of-round' ? 'exact' : known.qualifier;
  return [`grammar.qualified.${qualifier}`, ...(rest ? ['grammar.rest'] : [])].flatMap((key) => c.text.t(key, { amount: '|' }).split('|')).map((word) => word.trim()).filter(Boolean);
}

describe.each(EVERY_CASE)('the table of %s in %s', (slug, lang) => {
  const c = caseOf(slug, lang);
  const every = (look: (told: ReturnType<typeof tell>, state: State, where: string) => void) => { for (const state of statesOf(c)) look(tell(c, state), state, whereOf(c, state)); };
  const amountOf = (told: ReturnType<typeof tell>, row: Row) => row.cells[told.table.columns.findIndex((column) => column.key === 'amount')];

  it('has rows as long as its columns, each under a key of its own', { timeout: SLOW }, () => {
    const found = faults();
    every(({ table: { columns, rows }, reading }, _, where) => {
      const whole = c.chart.record?.(reading);
      if (whole !== undefined && !isRecord(whole)) found.add(`the whole leads to ${whole}`, where);
      for (const row of rows) {
        if (row.cells.length !== columns.length) found.add(`${row.key} has ${row.cells.length} cells under ${columns.length} columns`, where);
        row.cells.forEach((cell, i) => { if (!cell.text.trim() || /[{}]|undefined|NaN/.test(cell.text)) found.add(`${row.key}, ${columns[i]?.key}: “${cell.text}”`, where); });
        if (row.record !== undefined && !isRecord(row.record)) found.add(`${row.key} leads to ${row.record}`, where);
      }
      if (new Set(rows.map((r) => r.key)).size < rows.length) found.add('two rows under one key', where);
      if (new Set(columns.map((column) => column.key)).size < columns.length) found.add('two columns under one key', where);
    });
    expect(found.list()).toEqual([]);
  });

  it('has only rows that are drawn, and the mark of each names the same amount', { timeout: SLOW }, () => {
    const found = faults();
    every((told, state) => {
      for (const width of WIDTHS) {
        const names = new Map(pictureOf(c, state, width).marks.map((m) => [m.key, m.name]));
        for (const row of told.table.rows) {
          const name = names.get(row.key), amount = amountOf(told, row)?.text ?? '';
          if (name === undefined) found.add(`${row.key} has a row but no mark`, whereOf(c, state, width));
          else if (!name.includes(amount)) found.add(`${row.key}: “${amount}” in the row, not in “${name}”`, whereOf(c, state, width));
        }
      }
    });
    expect(found.list()).toEqual([]);
  });

  it('shows how each amount is to be read, in the row and in the name of the mark', { timeout: SLOW }, () => {
    const found = faults();
    every((told, state, where) => {
      const names = new Map(pictureOf(c, state, WIDTHS[0]).marks.map((m) => [m.key, m.name]));
      for (const row of told.table.rows) {
        const cell = amountOf(told, row);
        if (!cell || cell.value === null) continue;
        for (const word of qualifierOf(c, state, row, cell.value)) for (const [place, words] of [['row', cell.text], ['name', names.get(row.key) ?? '']] as const)
          if (!words.includes(word)) found.add(`${row.key}: “${word}” is not in its ${place}, “${words}”`, where);
      }
    });
    expect(found.list()).toEqual([]);
  });

  it('says “the whole round” only of a whole, and never more paid than the amount', { timeout: SLOW }, () => {
    const found = faults(), whole = c.text.t('grammar.qualified.lead-of-round', { amount: '' }).trim();
    every((told, _, where) => {
      for (const row of told.table.rows) {
        const amount = amountOf(told, row), paid = row.cells[told.table.columns.findIndex((column) => column.key === 'paid')];
        if (amount?.text.includes(whole) && !content.deals.get(row.key)?.history.some((event) => event.value === amount.value)) found.add(`${row.key}: “${amount.text}” is not the whole of its record`, where);
        if (typeof amount?.value === 'number' && typeof paid?.value === 'number' && paid.value > amount.value) found.add(`${row.key}: ${paid.text} paid of ${amount.text}`, where);
      }
    });
    expect(found.list()).toEqual([]);
  });

  it('writes a bare number, or nothing, for CSV and JSON', { timeout: SLOW }, () => {
    const found = faults();
    every(({ table: { columns, rows } }, _, where) => {
      for (const row of rows) columns.forEach((column, i) => {
        const value = row.cells[i]?.value;
        if (column.numeric ? value !== null && !Number.isFinite(value) : value === undefined) found.add(`${row.key}, ${column.key}: ${String(value)}`, where);
      });
    });
    expect(found.list()).toEqual([]);
  });
});
