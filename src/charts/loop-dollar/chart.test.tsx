import { describe, expect, it } from 'vitest';
import { freeze, pick, seeded } from '../../../checks/fixtures/deals';
import { initialState, parseState } from '../state';
import { caseOf, content, markupOf, pictureOf, randomState, tell } from '../testing';
import { chart } from './chart';
import type { Data } from './data';
import type { Loop } from './layout';
import { LOOKS } from './looks';
import { type Reading, ROUNDS, type State } from './read';
import { coins } from './tell';

const en = caseOf('loop-dollar', 'en'), id = caseOf('loop-dollar', 'id'), NOBODY: Data = { deals: [] };
const at = (query = ''): State => parseState(chart.fields(NOBODY), query).state;
const read = (query = ''): Reading => chart.read(freeze(NOBODY), freeze(at(query)));
const on = (query = '', c = en, width = 720) => { const state = parseState(c.fields, query).state; return { ...tell(c, state), reading: tell(c, state).reading as Reading, picture: pictureOf(c, state, width) as Loop }; };
const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 9));
const item = (picture: Loop, key: string) => picture.items.find((one) => one.key === key) ?? expect.fail(`${key} is not drawn`);
/** Width and height of a rectangle written by `box`: `M… h w v h …`. */
const sizeOf = (d: string) => { const [, width, height] = /^M[\d.]+ [\d.]+h([\d.]+)v([\d.]+)h/.exec(d)!; return { width: Number(width), height: Number(height) }; };
const shape = (picture: Loop, key: string, look: string) => sizeOf((item(picture, key).shapes.find((one) => one.look === look) ?? expect.fail(`${key} has no ${look}`)).d);

describe('one dollar', () => {
  it('of which 80 cents are spent with the investor and half comes back: 80, 32, 12.8, 5.12 cents are booked', () => {
    expect(read().passes.map((p) => p.revenue)).toEqual(near([0.8, 0.32, 0.128, 0.0512]));
    expect(read().passes.map((p) => p.outside)).toEqual(near([0.2, 0.08, 0.032, 0.0128]));
    expect(read().rest).toBeCloseTo(0.0256, 9);
  });
  it.each([['returned=0', 0.8, -0.68], ['', 4 / 3, -17 / 15], ['returned=90', 20 / 7, -17 / 7], ['spent=100&returned=0&cost=40', 1, -0.4]])('with %s has the sums of the model: %d booked, %d of cash', (query, revenue, cash) => {
    const totals = read(query).totals!;
    expect([totals.revenue, totals.cash, -totals.left]).toEqual(near([revenue, cash, cash]));
  });
  it('is as thick as what is left of it', () => {
    const { picture } = on();
    expect(shape(picture, 'pass-2', LOOKS.lab).height / shape(picture, 'pass-1', LOOKS.lab).height).toBeCloseTo(0.4, 2);
    expect(shape(picture, 'pass-1', LOOKS.first).height / shape(picture, 'pass-1', LOOKS.lab).height).toBeCloseTo(0.8, 2);
  });
  it('is told with its currency at every pass, on a phone too', () => {
    for (const c of [en, id]) for (const width of [320, 343, 720]) for (const query of ['', 'returned=90', 'spent=50', 'spent=100&returned=100', 'returned=5']) for (const { key, labels } of on(query, c, width).picture.items) if (key.startsWith('pass-')) for (const label of labels) expect(label.text, `${key} of ${query} at ${width}`).toMatch(/^(US)?\$|US\$/);
  });
  it('books as long a bar as its sum says, beside what left', () => {
    const { picture } = on('spent=50&returned=0&cost=0'), booked = shape(picture, 'booked', LOOKS.first), left = shape(picture, 'left', LOOKS.outside);
    expect(booked.width).toBe(left.width);
    expect(on('spent=50&returned=0&cost=0').finding).toContain('booked as 50 cents, once');
  });
});

describe('the sentence', () => {
  it('says how more than the dollar can leave: serving costs more than the investor keeps', () => {
    expect(on().finding).toBe('One dollar is booked as 133 cents: what is put back counts again. Gone for good: 113 cents; serving costs 80 cents, more than the 67 cents kept. When customers stop after round 6, bookings drain to 1 cent by round 12.');
    expect(on('cost=50').finding).toContain('Gone for good: 1 dollar. When');
    expect(on('', id).finding).toContain('biaya layanan 80 sen, melebihi 67 sen yang disimpan');
  });
  it('has at most 45 words, in both languages', () => {
    for (const c of [en, id]) for (const spent of [5, 20, 50, 80, 95, 100]) for (const returned of [0, 50, 90, 95, 100]) for (const cost of [0, 5, 60, 100]) for (const stop of [1, 11, 12]) { const said = on(`spent=${spent}&returned=${returned}&cost=${cost}&stop=${stop}`, c).finding; expect(said.split(' ').length, said).toBeLessThanOrEqual(45); }
  });
});

describe('the fed loop', () => {
  it('settles while customers pay and drains by the share that comes round once they stop', () => {
    const { rounds } = read('stop=3');
    expect(rounds.map((r) => r.fresh)).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(rounds.slice(0, 5).map((r) => r.revenue)).toEqual(near([0.8, 1.12, 1.248, 0.4992, 0.19968]));
  });
  it('with customers who pay once is the one dollar', () => expect(read('stop=1').rounds.slice(0, 4).map((r) => r.revenue)).toEqual(near(read().passes.map((p) => p.revenue))));
  it('shows as money booked again all that is booked after they stop', () => {
    const { picture } = on('stop=6');
    expect(item(picture, 'round-7').shapes.map((s) => s.look)).toEqual([LOOKS.again]);
    expect(item(picture, 'round-6').shapes.map((s) => s.look)).toEqual([LOOKS.first, LOOKS.again]);
  });
  it('is stopped, fed and fed once by its buttons', () => {
    const acts = Object.fromEntries(chart.acts!(read(), en.text).map((act) => [act.key, act]));
    expect([acts['once']!.state, acts['flow']!.state, acts['stop']!.state]).toEqual([{ stop: 1 }, { stop: ROUNDS }, { stop: 6 }]);
    expect(Object.values(acts).filter((act) => act.on).map((act) => act.key)).toEqual(['stop']);
    expect(new Set(Object.values(acts).map((act) => act.press)).size).toBe(3);
  });
});

it('can be stopped by dragging its line: there is a stop at the end of each round', () => {
  const { picture } = on('stop=4'), hold = picture.marks.find((mark) => mark.key === 'stop')!.hold!, round4 = item(picture, 'round-4').area;
  expect(hold).toMatchObject({ part: 'stop', value: '4' });
  expect(hold.stops[3]![0]).toBeCloseTo(round4.x + round4.width, 0);
  expect(chart.drag).toBeDefined();
});

describe('the ends of the sliders', () => {
  it('nothing spent with the investor: nothing booked, all of it leaves', () => {
    expect(read('spent=0')).toMatchObject({ rest: 0, totals: { revenue: 0, left: 1 } });
    expect(on('spent=0').finding).toContain('nothing is booked');
  });
  it('all spent and all put back: no sum, and it says so', () => {
    const { reading, finding, table } = on('spent=100&returned=100');
    expect(reading.totals).toBeUndefined();
    expect(finding).toContain('no total is defined');
    expect(table.rows.find((row) => row.key === 'booked')!.cells[3]).toEqual({ text: 'no end', value: null });
    expect(reading.rounds.map((r) => r.revenue)).toEqual(near([1, 2, 3, 4, 5, 6, 6, 6, 6, 6, 6, 6]));
  });
  it('no cash leaves: revenue for each dollar that leaves is not defined', () => {
    const { picture, finding } = on('spent=100&returned=50&cost=0');
    expect(picture.labels.map((label) => label.text).join(' ')).toContain('not defined');
    expect(finding).toContain('not defined');
  });
});

describe('laws over random states', () => {
  const random = seeded(44), states = Array.from({ length: 150 }, () => randomState(en.fields, random) as unknown as State);
  it('no cash comes into being: what goes into a pass comes out of it, and what the investor lacks is what left', () => {
    for (const state of states) {
      const { passes, totals } = chart.read(NOBODY, state);
      for (const p of passes) expect(p.outside + p.kept + p.back).toBeCloseTo(p.invested, 12);
      if (totals) expect(totals.cash).toBeCloseTo(-totals.left, 9);
    }
  });
  it('whatever is put back, as much is booked for each dollar that leaves', () => {
    for (const { spent, cost } of states) {
      const per = [0, 50, 95].map((returned) => read(`spent=${spent}&cost=${cost}&returned=${returned}`).totals!.revenuePerOutflow);
      if (per[0] !== undefined) expect(per).toEqual(near([per[0], per[0], per[0]]));
    }
  });
  it('cuts no words, and says no NaN', () => {
    for (const c of [en, id]) for (const width of [320, 560]) for (let i = 0; i < 12; i++) {
      const markup = markupOf(c, pictureOf(c, pick(random, states) as never, width));
      expect(markup).not.toMatch(/…|NaN/);
    }
  });
});

describe('beside the model', () => {
  it('the share is unknown where the report is blacked out, and none for Meta, which had no cloud to sell', () => {
    const { picture, table } = on(), share = (key: string) => table.rows.find((row) => row.key === key)!.cells.at(-1);
    for (const key of ['microsoft-openai', 'amazon-anthropic', 'google-anthropic']) {
      expect(share(key)).toEqual({ text: 'blacked out', value: null });
      expect(item(picture, key).shapes.map((s) => s.look)).toEqual([LOOKS.unknown]);
    }
    expect(share('meta-scale')).toEqual({ text: '0', value: 0 });
    expect(picture.marks.find((m) => m.key === 'meta-scale')).toMatchObject({ record: 'deals/meta-scale-2025-06/', name: expect.stringContaining('a reported $14.3 billion') });
    expect(content.claims.get('c25-no-cloud')!.text.en).toContain('no cloud business');
  });
  it('the amounts are those of the report', () => {
    const names = on().picture.marks.map((m) => m.name).join(' ');
    for (const amount of ['$13.75 billion', '$8 billion', '$2.55 billion']) expect(names).toContain(amount);
  });
});

it('asks for the revenue of one dollar, and knows it', () => {
  expect(chart.ask!(NOBODY)).toBe(133);
  expect([0, 0.004, 0.8, 1, 4 / 3].map((value) => coins(value, en.text))).toEqual(['0 cents', 'less than a cent', '80 cents', '1 dollar', '133 cents']);
  expect([9.5, 12.5, 19, 20].map((value) => coins(value, en.text))).toEqual(['950 cents', '12.50 dollars', '19 dollars', '20 dollars']);
  expect(coins(4 / 3, id.text)).toBe('133 sen');
});

it('follows the dollar in a low box for as many passes as have room, with as much of its sums as fits', () => {
  const low = (width: number, height: number, c = en) => { const { marks, items, labels } = pictureOf(c, initialState(c.fields), width, height) as Loop; return { keys: marks.map(({ key }) => key), said: [...items.flatMap((one) => one.labels), ...labels].map(({ text }) => text) }; };
  expect(low(255, 190)).toEqual({ keys: ['pass-1', 'pass-2', 'pass-3', 'rest', 'booked'], said: ['$0.80', '$0.32', '$0.13', 'Booked as revenue by the investor', '$1.33', '$1', 'kept by the investor: $0.67 in all', 'the lab pays others: $0.33 in all'] });
  expect(low(255, 120, id).keys).toEqual(['pass-1', 'pass-2', 'rest']);
  expect(low(575, 270).keys).toEqual(['pass-1', 'pass-2', 'pass-3', 'pass-4', 'rest', 'booked', 'left']);
});
