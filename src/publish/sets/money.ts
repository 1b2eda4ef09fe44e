/** Deals and their history as rows. */
import { z } from 'zod';
import { dealAsOf, type Known } from '../../data/asOf';
import type { Content } from '../../data/load';
import { type Deal, type DealEvent, dealSchema, eventSchema, type Loop, loopSchema, type Party, partySchema } from '../../data/schema';
import { type Column, column, inEach, mayBeLeftOut, told } from './column';
import { slugField } from './slug';

const deal = dealSchema.shape, event = eventSchema.shape, party = partySchema.shape, loop = loopSchema.shape;
const round = (deal.round.unwrap()).shape, original = (deal.original.unwrap()).shape, ends = (loop.through.unwrap()).shape;
/** A field of something that may be left out as a whole. */
const within = (field: z.ZodType): z.ZodType => (mayBeLeftOut(field) ? field : field.optional().describe(told(field) ?? ''));

interface Standing { readonly deal: Deal; readonly known: Known }
export const dealColumns: readonly Column<Standing>[] = [
  column<Standing>('slug', slugField('deal'), (r) => r.deal.slug),
  column<Standing>('from', deal.from, (r) => r.deal.from),
  column<Standing>('to', deal.to, (r) => r.deal.to),
  column<Standing>('kind', deal.kind, (r) => r.deal.kind),
  column<Standing>('status', event.status.describe('where the deal stands at the end of the evidence'), (r) => r.known.status),
  column<Standing>('since', event.date.describe('when that status became known'), (r) => r.known.since),
  column<Standing>('value_usd_million', event.value.describe('the headline amount at the end of the evidence, US$ million; empty: not known'), (r) => r.known.value),
  column<Standing>('qualifier', deal.qualifier, (r) => r.known.qualifier),
  column<Standing>('paid_usd_million', event.paid.describe('known paid at the end of the evidence, US$ million; of a closed deal the whole amount, unless a source says less; 0: known that nothing moved; empty: not known'), (r) => r.known.paid),
  // what is known of a deal on a day stands in one of its own events
  column<Standing>('cash_usd_million', event.cash.describe('how much of what is paid is known to have been cash, US$ million; empty: the record does not say'), (r) => (r.known.event as DealEvent).cash),
  column<Standing>('stake_percent', deal.stake, (r) => r.deal.stake),
  column<Standing>('post_money_usd_million', deal.post_money, (r) => r.deal.post_money),
  column<Standing>('post_money_qualifier', deal.post_money_qualifier, (r) => r.deal.post_money_qualifier),
  column<Standing>('round_name', within(round.name), (r) => r.deal.round?.name),
  column<Standing>('round_value_usd_million', within(round.value), (r) => r.deal.round?.value),
  column<Standing>('original_currency', within(original.currency), (r) => r.deal.original?.currency),
  column<Standing>('original_value_million', within(original.value), (r) => r.deal.original?.value),
  column<Standing>('announced', deal.announced, (r) => r.deal.announced),
  column<Standing>('closed', deal.closed, (r) => r.deal.closed),
  column<Standing>('part_of', deal.part_of, (r) => r.deal.part_of),
  column<Standing>('linked_to', deal.linked_to, (r) => r.deal.linked_to),
  column<Standing>('overlaps_with', deal.overlaps_with, (r) => r.deal.overlaps_with),
  column<Standing>('outside_totals', deal.outside_totals, (r) => r.deal.outside_totals),
  column<Standing>('tier', deal.tier, (r) => r.deal.tier),
  column<Standing>('confidence', deal.confidence, (r) => r.deal.confidence),
  inEach<Standing>('note', deal.note, (r) => r.deal.note),
].flat();
export const dealRecords = ({ deals, site }: Content): Standing[] => [...deals.values()].map((one) => ({ deal: one, known: dealAsOf(one, site.evidence_ends, site.evidence_ends)! }));

interface Happened { readonly deal: Deal; readonly event: DealEvent; readonly n: number }
export const eventColumns: readonly Column<Happened>[] = [
  column<Happened>('deal', slugField('deal'), (r) => r.deal.slug),
  column<Happened>('n', z.number().int().min(1).describe('1 for the first event of the deal, 2 for the next'), (r) => r.n),
  column<Happened>('date', event.date, (r) => r.event.date),
  column<Happened>('effective', event.effective, (r) => r.event.effective),
  column<Happened>('status', event.status, (r) => r.event.status),
  column<Happened>('value_usd_million', event.value.describe('the headline amount known that day, US$ million; empty: none was public'), (r) => r.event.value),
  column<Happened>('qualifier', deal.qualifier, (r) => r.event.qualifier ?? r.deal.qualifier),
  column<Happened>('paid_usd_million', event.paid.describe('known paid up to that day, US$ million; 0: known that nothing moved; empty: not known'), (r) => r.event.paid),
  column<Happened>('cash_usd_million', event.cash.describe('how much of what is paid is known to have been cash, US$ million; empty: the record does not say'), (r) => r.event.cash),
  inEach<Happened>('note', event.note, (r) => r.event.note),
  column<Happened>('sources', event.sources, (r) => r.event.sources),
].flat();
export const eventRecords = ({ deals }: Content): Happened[] => [...deals.values()].flatMap((one) => one.history.map((e, i) => ({ deal: one, event: e, n: i + 1 })));

export const partyColumns: readonly Column<Party>[] = [
  column<Party>('slug', slugField('party'), (r) => r.slug),
  inEach<Party>('name', party.name, (r) => r.name),
  inEach<Party>('short', party.short, (r) => r.short),
  column<Party>('type', party.type, (r) => r.type),
  column<Party>('country', party.country.describe('country, ISO 3166 code'), (r) => r.country),
  column<Party>('founded', party.founded.describe('year of founding; general knowledge, not sourced'), (r) => r.founded),
  column<Party>('placeholder', party.placeholder, (r) => r.placeholder),
  inEach<Party>('note', party.note, (r) => r.note),
].flat();

/** Two columns for the ends of an amount that is a range. */
const range = (name: 'capital_out' | 'through' | 'back'): Column<Loop>[] => (['low', 'high'] as const).flatMap((end) => column<Loop>(`${name}_${end}_usd_million`, ends[end].describe(`${told(loop[name]) ?? ''}: ${told(ends[end]) ?? ''}`), (r) => r[name]?.[end]));
export const loopColumns: readonly Column<Loop>[] = [
  column<Loop>('slug', slugField('loop'), (r) => r.slug),
  inEach<Loop>('title', loop.title, (r) => r.title),
  column<Loop>('parties', loop.parties, (r) => r.parties),
  column<Loop>('deals', loop.deals, (r) => r.deals),
  range('capital_out'),
  column<Loop>('paid_usd_million', loop.paid, (r) => r.paid),
  range('through'), range('back'),
  column<Loop>('found', loop.found, (r) => r.found),
  inEach<Loop>('note', loop.note, (r) => r.note),
  inEach<Loop>('caveat', loop.caveat, (r) => r.caveat),
].flat();
