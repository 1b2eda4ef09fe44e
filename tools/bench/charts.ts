/** Charts for the benchmark: random states of each, and sets of deals of any size made from the real ones with a fixed seed. */
import { seeded } from '../../checks/fixtures/deals';
import { chartBySlug, register } from '../../src/charts/registry';
import { formatState, initialState, parseState } from '../../src/charts/state';
import { caseOf, randomState } from '../../src/charts/testing';
import type { MoneyDeal } from '../../src/data/asOf';

const SEED = 20260703;
/** Amounts of copies lie between half and twice the original's. */
const SPREAD = 2;
export const SLUGS = [...register.keys()];

interface DealData { readonly deals: readonly MoneyDeal[]; readonly parties: Readonly<Record<string, string>> }
const hasDeals = (data: unknown): data is DealData => Array.isArray((data as Partial<DealData>).deals) && typeof (data as Partial<DealData>).parties === 'object';

/** So many copies of the deals: other slugs, other amounts, and parties drawn from as many copies of the parties. */
function multiply<Data extends DealData>(data: Data, times: number): Data {
  const random = seeded(SEED);
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const named = (slug: string, copy: number) => (copy === 0 ? slug : `${slug}~${copy}`);
  const deals = copies.flatMap((copy) => {
    // One factor for a copy, so that its parts still fit into their wholes.
    const factor = copy === 0 ? 1 : SPREAD ** (2 * random() - 1);
    const scaled = (amount: number | undefined) => (amount === undefined ? undefined : amount * factor);
    const elsewhere = (party: string) => named(party, copy === 0 ? 0 : Math.floor(random() * times));
    return data.deals.map((deal) => ({
      ...deal, slug: named(deal.slug, copy), from: elsewhere(deal.from), to: elsewhere(deal.to),
      part_of: deal.part_of === undefined ? undefined : named(deal.part_of, copy), overlaps_with: deal.overlaps_with?.map((slug) => named(slug, copy)),
      history: deal.history.map((event) => ({ ...event, value: scaled(event.value), paid: scaled(event.paid) })),
    }));
  });
  const parties = Object.fromEntries(copies.flatMap((copy) => Object.entries(data.parties).map(([slug, name]) => [named(slug, copy), copy === 0 ? name : `${name} ${copy}`])));
  return { ...data, deals, parties };
}

/** The data of a chart as its page carries them, with so many times the deals; undefined if the chart is not one of deals. */
export function dataOf(slug: string, times: number): string | undefined {
  const { data } = caseOf(slug, 'en');
  return times === 1 ? JSON.stringify(data) : hasDeals(data) ? JSON.stringify(multiply(data, times)) : undefined;
}

/** Random states as queries. */
export function queriesOf(slug: string, count: number): string[] {
  const { fields } = caseOf(slug, 'en'), random = seeded(SEED);
  return Array.from({ length: count }, () => formatState(fields, randomState(fields, random)));
}

/** What a change of state costs without a page: reading the numbers, placing them, saying them. */
export function prepare(slug: string, times: number, width: number): { readonly deals: number; draw(query: string): unknown } | undefined {
  const json = dataOf(slug, times);
  if (json === undefined) return undefined;
  const { chart } = chartBySlug(slug), { text } = caseOf(slug, 'en'), data = JSON.parse(json) as unknown, fields = chart.fields(data), start = initialState(fields);
  const draw = (query: string) => {
    const reading = chart.read(data, parseState(fields, query, start).state) as unknown;
    return [chart.layout(reading, { width }, text), chart.finding(reading, text), chart.table(reading, text)];
  };
  return { deals: hasDeals(data) ? data.deals.length : 0, draw };
}
