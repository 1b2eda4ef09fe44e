/** Sets of deals of any size for the benchmark, made from the real ones with a fixed seed, and one drawing of them. */
import { chart } from '../../src/charts/money-map/chart';
import { type Data, selection } from '../../src/charts/money-map/data';
import { initialState } from '../../src/charts/state';
import { loadContent } from '../../src/data/load';
import { makeText } from '../../src/i18n/text';
import { chartWords } from '../../src/site';

const SEED = 20260703;
/** Amounts of copies lie between half and twice the original's. */
const SPREAD = 2;

/** Numbers between 0 and 1 that are the same in every run. Mulberry32, by Tommy Ettinger. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** So many copies of the deals: other slugs, other amounts, and parties drawn from as many copies of the parties. */
function multiply(data: Data, times: number): Data {
  const random = randomFrom(SEED);
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

/** A set of deals and what a change of state costs with it: reading the numbers and placing them. */
export function prepare(times: number, width: number): { readonly deals: number; draw(): unknown } {
  const { content } = loadContent();
  const data = multiply(selection.select(content, 'en'), times);
  const state = initialState(chart.fields(data));
  const text = makeText('en', chartWords('money-map', 'en'));
  return { deals: content.deals.size * times, draw: () => chart.layout(chart.read(data, state), { width }, text) };
}
