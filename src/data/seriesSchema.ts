/** Series: figures and events over time, each point with its own sources. */
import { z } from 'zod';
import { amount, bilingual, date, slug, sources } from './shapes';
import { GROUNDS, POINT_ROLES, QUALIFIERS } from './vocabulary';

export const pointSchema = z.strictObject({
  date: date.describe('the day, or the period that the figure is about'),
  value: z.number().optional().describe('in the unit of the series; left out = not known'),
  unit: z.enum(['usd-million', 'count', 'percent']).optional().describe('if it differs from the unit of the series'),
  qualifier: z.enum(QUALIFIERS).optional().describe('how the value is to be read'),
  grounds: z.enum(GROUNDS).optional().describe('what a valuation or a revenue rests on: money paid for new shares, an offer, talks, a deal, trades in existing shares; the company, the press, an outside estimate, a forecast'),
  run_rate: z.boolean().optional().describe('true: a yearly rate at one moment, not the sum of a year'),
  measure: bilingual.optional().describe('what exactly was measured'),
  status: bilingual.optional().describe('who says so, and how firmly'),
  note: bilingual.optional().describe('what else must be known of it'),
  company: z.string().optional().describe('the company that the figure is about'),
  period: z.string().optional().describe('the period as its company calls it: FY2026 Q3'),
  period_type: bilingual.optional().describe('which months such a period covers'),
  low: z.number().optional().describe('lower end of a guidance'),
  high: z.number().optional().describe('upper end of a guidance'),
  issued: date.optional().describe('the day on which a guidance was given'),
  agency: bilingual.optional().describe('who gives a contract or makes a policy'),
  contractors: z.array(z.string()).optional().describe('the companies that a contract goes to, or that make a policy'),
  program: bilingual.optional().describe('a defense program, contract or policy'),
  role: z.enum(POINT_ROLES).optional().describe('what a defense point is: contract: an agreement or award; order: money ordered under one; offer: a bid or a private venture; transfer: a program changes hands; use: a product in use, with no contract of its own; policy; dispute: an order or a court against it'),
  follows: slug.optional().describe('an earlier point of the same series that this one carries on: raises its ceiling, orders under it, hands it over, reverses or contests it'),
  investors: z.array(z.string()).optional().describe('who put money into a round, as far as it is named'),
  ranked: z.boolean().optional().describe('whether it counts in a ranking of single closed rounds'),
  post_money: amount.optional().describe('valuation of the company after the money, US$ million'),
  sources: z.array(slug).describe('keys of the sources that say so'),
});
export const seriesSchema = z.strictObject({
  title: bilingual.describe('what the series is about'),
  unit: z.enum(['usd-million', 'count', 'none']).describe('what its values count; none: events without a value'),
  method: bilingual.optional().describe('how the figures were chosen'),
  definitions: z.record(slug, bilingual).optional().describe('what each company counts'),
  caveat: bilingual.optional().describe('what may not be concluded from it'),
  points: z.record(slug, pointSchema).describe('figures and events, each under a name that this series alone uses'),
  sources,
});
