import { describe, expect, it } from 'vitest';
import { anyDay, deal, freeze, pick, seeded } from '../../../checks/fixtures/deals';
import { asOf, type MoneyDeal } from '../../data/asOf';
import { strands } from '../../data/strands';
import { between, into, ledger, STREAM_OF } from '../../data/totals';
import type { Kind } from '../../data/vocabulary';
import { MAPPED } from '../basis';
import { initialState } from '../state';
import { caseOf, content, markupOf, tell } from '../testing';
import { chart } from './chart';
import { type Data, slicesOf } from './data';
import { onDay } from './days';
import { layout, type Part } from './layout';
import type { Pair, Reading, State } from './read';
import { shown, waysOf } from './ways';

const DAY = '2026-07-03', BILLION = 1000;
const real = caseOf('matrix', 'en'), { text } = real;
const dataOf = (deals: readonly MoneyDeal[]): Data => freeze({ evidenceEnds: DAY, slices: slicesOf(deals, DAY), parties: { a: 'Abel', b: 'Beta', c: 'Ceres', d: 'Delta', syndicate: 'Investor groups' } });
const start: State = { asOf: DAY, status: 'promised', sort: 'returns', kinds: MAPPED };
const reading = (deals: readonly MoneyDeal[], state: Partial<State> = {}): Reading => chart.read(dataOf(deals), { ...start, ...state });
const finding = (...given: Parameters<typeof reading>): string => chart.finding(reading(...given), text);
const picture = (read: Reading, width = 720) => layout(freeze(read), { width }, text);
const partOf = (read: Reading, key: string, width = 720): Part => picture(read, width).cells.flatMap((cell) => cell.parts).find((part) => part.key === key) ?? expect.fail(`${key} is not drawn`);
const lengthOf = (part: Part): number => part.bars.reduce((sum, bar) => sum + bar.width, 0);
const says = (part: Part): string => part.labels.map((label) => label.text).join(' ');

const there = deal('there', { value: 10 * BILLION }), back = deal('back', { from: 'b', to: 'a', kind: 'contract', value: 4 * BILLION }), aside = deal('aside', { to: 'c', value: 3 * BILLION });
const three = reading([there, back, aside]);

describe('a pair that pays both ways', () => {
  it('stands in one cell, in the row of the one that puts in the capital, in whatever order the deals come', () => {
    for (const read of [three, reading([back, aside, there])]) expect(read.pairs.map((p) => [p.key, Boolean(p.back)])).toEqual([['a:b', true], ['a:c', false]]);
    const { cells } = picture(three);
    expect(cells.map((cell) => [cell.key, cell.look, cell.parts.map((part) => part.key)])).toEqual([['a:b', 'both', ['a:b', 'b:a']], ['a:c', 'one', ['a:c']]]);
  });

  it.each([320, 720])('has two bars that face each other, to one scale, at %d px', (width) => {
    const [out, returned, other] = ['a:b', 'b:a', 'a:c'].map((key) => partOf(three, key, width)) as [Part, Part, Part];
    expect(lengthOf(out) / lengthOf(returned)).toBeCloseTo(10 / 4);
    expect(lengthOf(out) / lengthOf(other)).toBeCloseTo(10 / 3);
    const { box } = picture(three, width).cells[0]!, [going, coming] = [out.bars[0]!, returned.bars[0]!];
    expect(going.x - box.x).toBeCloseTo(box.x + box.width - (coming.x + coming.width), 0);
    expect([going.towards, coming.towards]).toEqual([1, -1]);
  });

  it('is told by the name of each of its ways, and by the finding', () => {
    const name = (key: string) => picture(three).marks.find((mark) => mark.key === key)?.name;
    expect(name('a:b')).toMatch(/^Abel to Beta: \$10 billion of capital \(equity; announced; .*Back from Beta: \$4 billion of purchases\.$/);
    expect(name('a:c')).toContain('Nothing is known to go from Ceres to Abel.');
    expect(finding([there, back, aside])).toMatch(/1 of 2 pairs has deals in both directions.*Abel and Beta: \$10 billion of capital one way, \$4 billion of purchases the other\. No pair is known to have paid both ways\./);
  });

  it('comes first if asked for what returns, and by amount or name if asked for that', () => {
    const deals = [there, back, deal('large', { from: 'c', to: 'd', value: 90 * BILLION })];
    expect((['returns', 'amount', 'name'] as const).map((sort) => reading(deals, { sort }).pairs[0]?.key)).toEqual(['a:b', 'c:d', 'a:b']);
  });
});

describe('what is not added up', () => {
  it('is capital and purchases that go the same way: two bars beside each other, two amounts', () => {
    const read = reading([there, deal('sale', { kind: 'contract', value: 5 * BILLION })]), part = partOf(read, 'a:b', 1200);
    expect(new Set(part.bars.map((bar) => bar.y)).size).toBe(2);
    expect(new Set(part.bars.map((bar) => bar.x)).size).toBe(1);
    expect(says(part)).toBe('10 5');
    expect(markupOf(real, picture(read)) + chart.finding(read, text)).not.toMatch(/\b15\b/);
  });

  it('is a talk and a deal', () => {
    const deals = [there, deal('talk', { status: 'rumored', value: 5 * BILLION })];
    expect(says(partOf(reading(deals), 'a:b', 1200))).toBe('10');
    const part = partOf(reading(deals, { status: 'all' }), 'a:b', 1200);
    expect(says(part)).toBe('10 5');
    expect(part.bars.map((bar) => bar.firmness)).toEqual(['announced', 'rumored']);
  });

  it('is an unknown amount: dotted, with a question mark, and nothing in the table’s number', () => {
    const read = reading([deal('unknown', { value: undefined })]), part = partOf(read, 'a:b');
    expect([part.bars[0]?.firmness, says(part)]).toEqual(['unknown', '?']);
    expect(markupOf(real, picture(read))).toContain('s-unknown');
    expect(chart.table(read, text).rows[0]?.cells[2]).toEqual({ text: 'amount not disclosed', value: null });
    expect(says(partOf(reading([there, deal('more', { value: undefined })]), 'a:b', 1200))).toBe('10 + ?');
  });
});

it('shows how an amount is to be read, beside it', () => {
  const said = (['exact', 'up-to', 'at-least', 'about'] as const).map((qualifier) => says(partOf(reading([deal('x', { qualifier, value: BILLION })]), 'a:b')));
  expect(said).toEqual(['1', '≤1', '≥1', '≈1']);
});

it('fills what is known paid, from the payer’s end', () => {
  const read = reading([deal('part', { status: 'part-paid', value: 100, paid: 40 })]), [bar] = partOf(read, 'a:b').bars;
  expect(bar!.paid / bar!.width).toBeCloseTo(0.4);
  expect(partOf(reading([there, deal('part', { to: 'c', status: 'part-paid', value: 100, paid: 40 })], { status: 'paid' }), 'a:c').bars).toHaveLength(1);
});

it('says why it is empty', () => {
  expect(finding([there], { asOf: '2024-12-31' })).toContain('none of these deals was public');
  expect(finding([there], { kinds: [] })).toContain('No kind of money is chosen');
  expect(picture(reading([there], { kinds: [] })).empty).toBeDefined();
});

describe('where there is little room', () => {
  const low = (width: number, height: number, state: Partial<State> = {}) => layout(freeze(chart.read(real.data as Data, { ...start, ...state })), { width, height }, text);
  const keys = ({ cells }: ReturnType<typeof layout>) => cells.map((cell) => cell.key);
  const { all } = chart.read(real.data as Data, start);
  it('is a list: the first pairs that pay each other, and Meta and Scale; all others are only counted', () => {
    const picture = low(255, 190);
    expect(keys(picture)).toEqual(['microsoft:openai', 'alphabet:anthropic', 'amazon:openai', 'meta:scale-ai']);
    expect(picture.heads.map((l) => l.text)).toEqual(['Both ways, US$ billion (* reported)', 'One way', `and ${all - 4} more`]);
    expect(picture.marks.map((m) => m.key)).not.toContain('others');
    expect(keys(low(575, 120))).toEqual(['microsoft:openai', 'meta:scale-ai']);
  });
  it('is a matrix where five payers have room, all pairs of them with it', () => {
    const { cells, rules, heads } = low(975, 430), payers = new Set(cells.map((cell) => cell.key.split(':')[0]));
    expect(rules.length).toBeGreaterThan(0);
    expect([payers.size, payers.has('meta'), cells.filter((cell) => cell.look === 'both').length]).toEqual([6, true, 7]);
    expect(heads.at(-1)?.text).toBe(`and ${all - cells.length} more`);
  });
  it('tells its unit even if nothing is paid back', () => { expect(low(255, 190, { asOf: '2025-07-22', kinds: ['equity'] }).heads.map((l) => l.text)).toEqual(['One way, US$ billion (* reported)', expect.stringMatching(/^and \d+ more$/)]); });
});

it('starts with all kinds, promised, everything that returns first', () => { expect(initialState(chart.fields(dataOf([])))).toEqual(start); });

const deals = [...content.deals.values()], mapped = deals.filter((d) => !d.outside_totals?.length && d.kind !== 'warrant');
const data = real.data as Data;
const valueOf = (way: { piles: readonly { stream: string; value: number | undefined }[] } | undefined, stream: string) => way?.piles.find((p) => p.stream === stream)?.value ?? 0;

describe('on random days of the record', () => {
  const random = seeded(31), days = Array.from({ length: 40 }, () => anyDay(random)).concat(DAY);

  it('every total of two named parties is that of `between`, and the totals into a party are those of `into`', () => {
    for (const day of days) {
      const book = ledger(asOf(deals, day, DAY));
      for (const basis of ['promised', 'paid'] as const) {
        const ways = waysOf(onDay(data.slices, day).filter((s) => s.status !== 'rumored' && shown(s, basis) !== null), basis);
        for (const way of ways.filter((w) => w.from !== 'syndicate')) for (const stream of ['capital', 'purchases'] as const)
          expect(valueOf(way, stream), `${day} ${way.from} to ${way.to}, ${stream} ${basis}`).toBeCloseTo(between(book, way.from, way.to, stream, basis).high);
        for (const to of new Set(ways.map((w) => w.to))) for (const stream of ['capital', 'purchases'] as const)
          expect(ways.filter((w) => w.to === to).reduce((sum, w) => sum + valueOf(w, stream), 0), `${day} into ${to}, ${stream} ${basis}`).toBeCloseTo(into(book, to, stream, basis).high);
      }
    }
  });

  it('what is drawn and the others make up everything, once', () => {
    for (const day of days) {
      const asked: readonly Kind[] = MAPPED.filter(() => random() < 0.7);
      const { pairs, others } = chart.read(data, { ...start, asOf: day, kinds: asked, sort: pick(random, ['returns', 'amount', 'name'] as const) });
      const cut = strands(ledger(asOf(mapped, day < DAY ? day : DAY, DAY))).filter((s) => asked.includes(s.known.deal.kind));
      for (const stream of ['capital', 'purchases'] as const) {
        const drawn = pairs.reduce((sum, p) => sum + valueOf(p.out, stream) + valueOf(p.back, stream), 0);
        expect(drawn + (others?.[stream][1] ?? 0), `${day}, ${stream}`).toBeCloseTo(cut.reduce((sum, s) => sum + (s.stream === stream ? (s.value ?? 0) : 0), 0));
      }
    }
  });

  it('an empty cell means that no money is known: all pairs of the payers and recipients that are drawn are drawn', () => {
    for (const day of days) {
      const { pairs } = chart.read(data, { ...start, asOf: day }), keys = new Set(pairs.flatMap((p) => [p.key, ...(p.back ? [`${p.back.from}:${p.back.to}`] : [])]));
      const rows = new Set(pairs.map((p) => p.out.from)), columns = new Set(pairs.map((p) => p.out.to));
      // A way that returns stands in the cell of its pair, under the other's row.
      for (const way of waysOf(onDay(data.slices, day).filter((s) => s.status !== 'rumored'), 'promised')) if (rows.has(way.from) && columns.has(way.to) && !keys.has(`${way.to}:${way.from}`)) expect([...keys], `${day}`).toContain(`${way.from}:${way.to}`);
    }
  });

  it('Meta and Scale always stand by themselves, once there is a deal', () => {
    for (const day of days.filter((d) => d >= '2024-05-21')) expect(chart.read(data, { ...start, asOf: day }).pairs.map((p) => p.key)).toContain('meta:scale-ai');
  });
});

describe('the record, as of July 3, 2026', () => {
  const on = (state: Partial<State> = {}) => tell(real, { ...start, ...state });
  const both = (state: Partial<State> = {}) => (on(state).reading as Reading).both.map((p: Pair) => p.key).toSorted();

  it('has seven pairs with deals in both directions', () => {
    expect(both()).toEqual(['alphabet:anthropic', 'amazon:anthropic', 'amazon:openai', 'microsoft:anthropic', 'microsoft:openai', 'nvidia:thinking-machines', 'softbank:openai']);
    expect(on().finding).toMatch(/7 of \d+ pairs .*from OpenAI to Microsoft: at least \$250 billion of purchases, against at least \$13 billion of capital/);
  });

  it('has one pair that is known to have paid both ways', () => { expect(both({ status: 'paid' })).toEqual(['alphabet:anthropic']); });
  it('had one on the eve of the first report of Meta and Scale', () => { expect(both({ asOf: '2025-06-06' })).toEqual(['alphabet:anthropic']); });
  it('has one in which capital alone goes both ways', () => { expect(both({ kinds: MAPPED.filter((kind) => STREAM_OF[kind] === 'capital') })).toEqual(['softbank:openai']); });

  it.each([['microsoft', 'openai', 13, 11.8, 250], ['amazon', 'openai', 50, 15, 138], ['amazon', 'anthropic', 33, 13, 100], ['meta', 'scale-ai', 14.3, 13.8, undefined]])('%s to %s: %d billion, %d paid', (from, to, promised, paid, returned) => {
    const row = (key: string) => on().table.rows.find((r) => r.key === key)?.cells.map((cell) => cell.value);
    expect(row(`${from}:${to}`)?.slice(2, 4)).toEqual([promised * BILLION, paid * BILLION]);
    expect(row(`${to}:${from}`)?.[4]).toBe(returned === undefined ? undefined : returned * BILLION);
  });
});
