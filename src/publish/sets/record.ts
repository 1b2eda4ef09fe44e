/** Claims, series, and the sources of everything as rows. */
import { z } from 'zod';
import type { Content } from '../../data/load';
import { type Bilingual, type Claim, claimSchema, type Point, pointSchema, type Series, seriesSchema, type Source, sourceSchema, UNITS } from '../../data/schema';
import { slug } from '../../data/shapes';
import { type Column, column, inEach } from './column';
import { slugField } from './slug';

const claim = claimSchema.shape, series = seriesSchema.shape, point = pointSchema.shape, source = sourceSchema.shape;

export const claimColumns: readonly Column<Claim>[] = [
  column<Claim>('slug', slugField('claim'), (r) => r.slug),
  column<Claim>('section', claim.section.describe('the section of the article that it stands in'), (r) => r.section),
  inEach<Claim>('text', claim.text, (r) => r.text),
  column<Claim>('verdict', claim.verdict, (r) => r.verdict),
  inEach<Claim>('now', claim.now, (r) => r.now),
  column<Claim>('as_of', claim.as_of, (r) => r.as_of),
].flat();

interface Placed { readonly series: Series; readonly name: string; readonly point: Point }
export const pointColumns: readonly Column<Placed>[] = [
  column<Placed>('series', slugField('series'), (r) => r.series.slug),
  column<Placed>('point', slug.describe('the point’s name within its series'), (r) => r.name),
  inEach<Placed>('series_title', series.title, (r) => r.series.title),
  column<Placed>('date', point.date, (r) => r.point.date),
  column<Placed>('value', point.value.describe('the figure, in the unit of the next column; empty: not known, or an event without a figure'), (r) => r.point.value),
  column<Placed>('unit', z.enum(UNITS).describe('what the value counts: US$ million, a number of things, percent; none: an event without a figure'), (r) => r.point.unit ?? r.series.unit),
  column<Placed>('qualifier', point.qualifier, (r) => r.point.qualifier),
  column<Placed>('grounds', point.grounds, (r) => r.point.grounds),
  column<Placed>('run_rate', point.run_rate, (r) => r.point.run_rate),
  inEach<Placed>('measure', point.measure, (r) => r.point.measure),
  inEach<Placed>('status', point.status, (r) => r.point.status),
  inEach<Placed>('note', point.note, (r) => r.point.note),
  column<Placed>('company', point.company, (r) => r.point.company),
  column<Placed>('period', point.period, (r) => r.point.period),
  inEach<Placed>('period_type', point.period_type, (r) => r.point.period_type),
  column<Placed>('low', point.low, (r) => r.point.low),
  column<Placed>('high', point.high, (r) => r.point.high),
  column<Placed>('issued', point.issued, (r) => r.point.issued),
  inEach<Placed>('agency', point.agency, (r) => r.point.agency),
  column<Placed>('contractors', point.contractors, (r) => r.point.contractors),
  inEach<Placed>('program', point.program, (r) => r.point.program),
  column<Placed>('role', point.role, (r) => r.point.role),
  column<Placed>('follows', point.follows, (r) => r.point.follows),
  column<Placed>('investors', point.investors, (r) => r.point.investors),
  column<Placed>('ranked', point.ranked, (r) => r.point.ranked),
  column<Placed>('post_money_usd_million', point.post_money, (r) => r.point.post_money),
  column<Placed>('sources', point.sources, (r) => r.point.sources),
].flat();
export const pointRecords = ({ series: all }: Content): Placed[] => [...all.values()].flatMap((one) => Object.entries(one.points).map(([name, p]) => ({ series: one, name, point: p })));

interface Note { readonly series: string; readonly about: string; readonly text: Bilingual }
export const noteColumns: readonly Column<Note>[] = [
  column<Note>('series', slugField('series'), (r) => r.series),
  column<Note>('about', slug.describe('method: how the figures were chosen; caveat: what may not be concluded; else the company whose way of counting is told'), (r) => r.about),
  inEach<Note>('text', z.string().describe('the note'), (r) => r.text),
].flat();
/** What must be known of whole series: method, caveat, and what each company counts. */
export const noteRecords = ({ series: all }: Content): Note[] =>
  [...all.values()].flatMap(({ slug: name, method, caveat, definitions }) => Object.entries({ ...definitions, method, caveat }).flatMap(([about, text]) => (text ? { series: name, about, text } : [])));

const SOURCED = ['deals', 'parties', 'claims', 'series', 'evidence'] as const;
interface Cited { readonly set: (typeof SOURCED)[number]; readonly record: string; readonly key: string; readonly source: Source }
export const sourceColumns: readonly Column<Cited>[] = [
  column<Cited>('set', z.enum(SOURCED).describe('the table that the record stands in'), (r) => r.set),
  column<Cited>('record', slug.describe('the record that rests on the source: its slug, or the series'), (r) => r.record),
  column<Cited>('key', slug.describe('the source’s name within its record; what "sources" in other tables lists'), (r) => r.key),
  column<Cited>('type', source.type, (r) => r.source.type),
  column<Cited>('publisher', source.publisher, (r) => r.source.publisher),
  column<Cited>('title', source.title, (r) => r.source.title),
  column<Cited>('date', source.date.describe('the day, month or year of publication; empty: the page bears no date'), (r) => r.source.date),
  column<Cited>('url', source.url, (r) => r.source.url),
  column<Cited>('read', z.boolean().describe('whether the page was read; false: its address is known from another page'), (r) => r.source.read ?? true),
].flat();
export const sourceRecords = (content: Content): Cited[] =>
  SOURCED.flatMap((set) => [...content[set].values()].flatMap((record) => Object.entries(record.sources).map(([key, one]) => ({ set, record: record.slug, key, source: one }))));
