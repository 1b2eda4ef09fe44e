/**
 * What a content file may say. Every field tells what it means, so that this file is also the manual.
 * Money is in millions of US dollars throughout `content/`; dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 */
import { z } from 'zod';
import type { pointSchema, seriesSchema } from './seriesSchema';
import { amount, bilingual, date, LARGEST_AMOUNT, slug, sources, type sourceSchema } from './shapes';
import { CONFIDENCES, FOUND, KINDS, OUTSIDE_TOTALS, PARTY_TYPES, QUALIFIERS, STATUSES, TIERS, VERDICTS } from './vocabulary';

export * from './vocabulary';
export { dateShape, sourceSchema } from './shapes';
export { pointSchema, seriesSchema } from './seriesSchema';

const cites = z.array(slug).min(1, 'cites no source; name at least one key of "sources"').describe('keys of the sources that say so');

export const eventSchema = z.strictObject({
  date: date.describe('the day on which this became public'),
  effective: date.optional().describe('when it happened, if that was earlier'),
  status: z.enum(STATUSES).describe('where the deal stood from this day on'),
  value: amount.optional().describe('the headline amount known that day, US$ million; leave out if none was public'),
  qualifier: z.enum(QUALIFIERS).optional().describe('how the amount of that day is to be read, if it differs from the deal’s own'),
  paid: z.number().min(0).max(LARGEST_AMOUNT).optional().describe('known paid up to that day, US$ million; 0 = known that nothing moved; left out = not known'),
  cash: z.number().min(0).max(LARGEST_AMOUNT).optional().describe('how much of what is paid is known to have been cash, US$ million; left out = the record does not say'),
  note: bilingual.optional().describe('what became known, one sentence'),
  sources: cites,
});

export const dealSchema = z.strictObject({
  from: slug.describe('the party that gives the value: buyer, investor, lender, issuer of a warrant'),
  to: slug.describe('the party that receives it'),
  kind: z.enum(KINDS).describe('what is given: money for shares, a loan, a promise to buy'),
  qualifier: z.enum(QUALIFIERS).describe('how the amount is to be read; lead-of-round: a whole round, recorded with its lead'),
  stake: z.number().gt(0).max(100).optional().describe('percent of the company'),
  post_money: amount.optional().describe('valuation of the company after the money, US$ million'),
  post_money_qualifier: z.enum(QUALIFIERS).optional().describe('how the valuation is to be read, if it is not as stated'),
  round: z.strictObject({ name: z.string().min(1).describe('name of the funding round'), value: amount.optional().describe('size of the whole round, US$ million') }).optional().describe('the funding round and its whole size'),
  original: z.strictObject({ currency: z.string().regex(/^[A-Z]{3}$/).describe('currency of the amount as stated, ISO 4217'), value: z.number().positive().describe('the amount as stated, in millions of that currency') }).optional().describe('the amount as stated, if not in dollars, in millions'),
  announced: date.describe('when it was made public'),
  closed: date.optional().describe('when it was completed'),
  part_of: slug.optional().describe('the larger deal whose amount already includes this one'),
  linked_to: z.array(slug).optional().describe('deals of the same bargain: those the other way, or the one that took this one’s place'),
  overlaps_with: z.array(slug).optional().describe('deals in which the same money may sit as well, to an unknown share'),
  outside_totals: z.array(z.enum(OUTSIDE_TOTALS)).optional().describe('why sums leave it out: umbrella over other deals; non-cash; secondary, to earlier holders'),
  tier: z.enum(TIERS).describe('core: the story itself; context: what stands around it'),
  confidence: z.enum(CONFIDENCES).describe('how sure the fact is, not the outlet'),
  note: bilingual.describe('the deal in a sentence or two'),
  history: z.array(eventSchema).min(1, 'is empty; a deal has at least the event that made it known').describe('what was known from which day on, oldest first; the last event is the state of things'),
  sources,
});

export const partySchema = z.strictObject({
  name: z.union([z.string().min(1), bilingual]).describe('as it calls itself; per language only where it is a description'),
  short: z.union([z.string().min(1), bilingual]).optional().describe('for labels in charts'),
  type: z.enum(PARTY_TYPES).describe('what the party mainly is'),
  country: z.string().regex(/^[A-Z]{2}$/, 'is not the code of a country; write its two capital letters, as in US or ID').optional().describe('ISO 3166 code'),
  founded: z.number().int().min(1700, 'is not a year; write four digits').max(2026, 'lies after the evidence; write the year, or leave it out').optional().describe('general knowledge, not sourced'),
  placeholder: z.boolean().optional().describe('true: stands for several parties that are not named one by one'),
  note: bilingual.describe('who it is, in a sentence or two'),
  sources,
});

const between = z.strictObject({ low: z.number().min(0).optional().describe('lower end, US$ million'), high: z.number().min(0).optional().describe('upper end, US$ million') }).describe('US$ million; an end that is left out is not known');
export const loopSchema = z.strictObject({
  title: bilingual.describe('what goes round, in a few words'),
  parties: z.array(slug).min(2).describe('stations of the circle, in order'),
  deals: z.array(slug).min(1).describe('members, in order of the circle'),
  capital_out: between.optional().describe('capital that leaves the first party'),
  paid: z.number().min(0).optional().describe('known paid of the capital, US$ million'),
  through: between.optional().describe('the middle legs'),
  back: between.optional().describe('what is promised back to the party that put up the capital'),
  found: z.enum(FOUND).describe('how the loop came to light'),
  note: bilingual.describe('how the money goes round'),
  caveat: bilingual.describe('what may not be concluded from it'),
});

export const claimSchema = z.strictObject({
  section: slug.describe('the article’s section, a key of content/article.yaml'),
  text: bilingual.describe('what the article said, in our words'),
  verdict: z.enum(VERDICTS).describe('how the claim stands against the record'),
  now: bilingual.describe('what is known now'),
  as_of: date.describe('the day up to which "now" was checked'),
  sources,
});

export const glossarySchema = z.record(slug, z.strictObject({
  term: bilingual.describe('the word as it stands in a list'),
  means: bilingual.describe('what it means, in one or two plain sentences'),
  see: z.array(slug).optional().describe('related words of this list'),
  sought: z.array(z.string().min(1)).optional().describe('other words by which readers look for it, in any language; the search takes all of them for the same'),
}));

export const articleSchema = z.strictObject({
  published: date.describe('when the article appeared'),
  subject: bilingual.describe('what the article is about'),
  sections: z.record(slug, bilingual).describe('its sections, in our words'),
});
export const siteSchema = z.strictObject({
  evidence_ends: date.describe('the last day of evidence; nothing later is stated'),
});

export type Source = z.infer<typeof sourceSchema>;
export type DealEvent = z.infer<typeof eventSchema>;
export type Deal = z.infer<typeof dealSchema> & { slug: string };
export type Party = z.infer<typeof partySchema> & { slug: string };
export type Loop = z.infer<typeof loopSchema> & { slug: string };
export type Claim = z.infer<typeof claimSchema> & { slug: string };
export type Glossary = z.infer<typeof glossarySchema>;
export type Series = z.infer<typeof seriesSchema> & { slug: string };
export type Point = z.infer<typeof pointSchema>;
