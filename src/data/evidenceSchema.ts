/** Evidence: what studies, courts, regulators and reporters found, one topic a file, each finding with its figures and sources. */
import { z } from 'zod';
import { bilingual, date, slug, sources } from './shapes';
import { CONFIDENCES, QUALIFIERS } from './vocabulary';

export const EVIDENCE_UNITS = ['percent', 'count', 'usd', 'usd-million', 'number'] as const;

export const figureSchema = z.strictObject({
  value: z.number().describe('in the unit; the low end, if there is a "high"'),
  high: z.number().optional().describe('the high end of a range'),
  unit: z.enum(EVIDENCE_UNITS).describe('percent; count of things; usd: plain dollars, as of a wage; usd-million; number: a measure without unit, as kappa'),
  qualifier: z.enum(QUALIFIERS).optional().describe('how the figure is to be read; left out: as stated'),
});
export const findingSchema = z.strictObject({
  date: date.describe('when it was found or published'),
  statement: bilingual.describe('what was found, and by whom, in one or two sentences'),
  measures: bilingual.optional().describe('what exactly was measured'),
  note: bilingual.optional().describe('what limits it'),
  place: bilingual.optional().describe('where a rule holds'),
  confidence: z.enum(CONFIDENCES).describe('how sure the finding is, not the outlet'),
  figures: z.record(slug, figureSchema).optional().describe('its numbers, each under a name'),
  sources: z.array(slug).min(1, 'cites no source; name at least one key of "sources"').describe('keys of the file’s sources'),
});
export const evidenceSchema = z.strictObject({
  title: bilingual.describe('the topic'),
  findings: z.record(slug, findingSchema).describe('each under a key that facts and marks name'),
  sources,
});
export type EvidenceFigure = z.infer<typeof figureSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type Evidence = z.infer<typeof evidenceSchema> & { slug: string };
