/** Findings of studies, courts and regulators as rows, and their figures apart. */
import type { Content } from '../../data/load';
import { type Evidence, type EvidenceFigure, evidenceSchema, figureSchema, type Finding, findingSchema } from '../../data/evidenceSchema';
import { slug } from '../../data/shapes';
import { type Column, column, inEach } from './column';
import { slugField } from './slug';

const topic = evidenceSchema.shape, finding = findingSchema.shape, figure = figureSchema.shape;
const findingName = slug.describe('the finding’s name within its topic');

interface Found { readonly topic: Evidence; readonly name: string; readonly finding: Finding }
export const findingColumns: readonly Column<Found>[] = [
  column<Found>('topic', slugField('topic'), (r) => r.topic.slug),
  column<Found>('finding', findingName, (r) => r.name),
  inEach<Found>('topic_title', topic.title, (r) => r.topic.title),
  column<Found>('date', finding.date, (r) => r.finding.date),
  inEach<Found>('statement', finding.statement, (r) => r.finding.statement),
  inEach<Found>('measures', finding.measures, (r) => r.finding.measures),
  inEach<Found>('place', finding.place, (r) => r.finding.place),
  inEach<Found>('note', finding.note, (r) => r.finding.note),
  column<Found>('confidence', finding.confidence, (r) => r.finding.confidence),
  column<Found>('sources', finding.sources.describe('keys of the sources that say so'), (r) => r.finding.sources),
].flat();
export const findingRecords = ({ evidence }: Content): Found[] => [...evidence.values()].flatMap((one) => Object.entries(one.findings).map(([name, f]) => ({ topic: one, name, finding: f })));

interface Figured { readonly topic: string; readonly finding: string; readonly name: string; readonly figure: EvidenceFigure }
export const figureColumns: readonly Column<Figured>[] = [
  column<Figured>('topic', slugField('topic'), (r) => r.topic),
  column<Figured>('finding', findingName, (r) => r.finding),
  column<Figured>('figure', slug.describe('the figure’s name within its finding'), (r) => r.name),
  column<Figured>('value', figure.value, (r) => r.figure.value),
  column<Figured>('high', figure.high, (r) => r.figure.high),
  column<Figured>('unit', figure.unit, (r) => r.figure.unit),
  column<Figured>('qualifier', figure.qualifier, (r) => r.figure.qualifier),
].flat();
export const figureRecords = (content: Content): Figured[] => findingRecords(content).flatMap(({ topic: one, name, finding: f }) => Object.entries(f.figures ?? {}).map(([key, value]) => ({ topic: one.slug, finding: name, name: key, figure: value })));
