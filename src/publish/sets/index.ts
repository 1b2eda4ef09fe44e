/** The whole content as tables: the one place that turns records into rows. Files, dictionary and descriptor come from here. */
import type { Content } from '../../data/load';
import { type Column, type Row, rowsOf } from './column';
import { dealColumns, dealRecords, eventColumns, eventRecords, loopColumns, partyColumns } from './money';
import { figureColumns, figureRecords, findingColumns, findingRecords } from './evidence';
import { claimColumns, noteColumns, noteRecords, pointColumns, pointRecords, sourceColumns, sourceRecords } from './record';

export interface Key { readonly fields: readonly string[]; readonly set: SetName; readonly to: readonly string[] }
export interface DataSet {
  readonly columns: readonly Omit<Column<never>, 'value'>[];
  /** columns that together tell a row from all others */
  readonly primary: readonly string[];
  /** columns that name a row of another table together */
  readonly keys: readonly Key[];
  rows(content: Content): Row[];
}

const set = <R>(columns: readonly Column<R>[], records: (content: Content) => readonly R[], primary: readonly string[] = ['slug'], keys: readonly Key[] = []): DataSet => ({ columns, primary, keys, rows: (content) => rowsOf(columns, records(content)) });
const key = (field: string, to: SetName): Key => ({ fields: [field], set: to, to: ['slug'] });

export type SetName = 'deals' | 'deal-events' | 'parties' | 'loops' | 'series' | 'series-notes' | 'claims' | 'evidence' | 'evidence-figures' | 'sources';
export const SETS: Readonly<Record<SetName, DataSet>> = {
  deals: set(dealColumns, dealRecords, ['slug'], [key('from', 'parties'), key('to', 'parties'), { fields: ['part_of'], set: 'deals', to: ['slug'] }]),
  'deal-events': set(eventColumns, eventRecords, ['deal', 'n'], [key('deal', 'deals')]),
  parties: set(partyColumns, ({ parties }) => [...parties.values()]),
  loops: set(loopColumns, ({ loops }) => [...loops.values()]),
  series: set(pointColumns, pointRecords, ['series', 'point']),
  'series-notes': set(noteColumns, noteRecords, ['series', 'about']),
  claims: set(claimColumns, ({ claims }) => [...claims.values()]),
  evidence: set(findingColumns, findingRecords, ['topic', 'finding']),
  'evidence-figures': set(figureColumns, figureRecords, ['topic', 'finding', 'figure'], [{ fields: ['topic', 'finding'], set: 'evidence', to: ['topic', 'finding'] }]),
  sources: set(sourceColumns, sourceRecords, ['set', 'record', 'key']),
};
export const SET_NAMES = Object.keys(SETS) as readonly SetName[];
/** The tables that have rows: the others are not offered yet. */
export const filledSets = (content: Content): SetName[] => SET_NAMES.filter((name) => SETS[name].rows(content).length > 0);
