import { describe, expect, it } from 'vitest';
import { freeze, seeded } from '../../../checks/fixtures/deals';
import { caseOf, content, markupOf, pictureOf } from '../testing';
import { initialState } from '../state';
import { chart } from './chart';
import { type Data, type Item, slugOf } from './data';
import { layout, type Programs } from './layout';
import { SMALLEST } from './pack';
import { ceilingsOf, knownOf, read, type State } from './read';

const END = '2026-07-03';
const real = caseOf('defense-programs', 'en'), indonesian = caseOf('defense-programs', 'id'), { text } = real;
const start: State = { agency: '', party: '', asOf: END };
const item = (key: string, from: string, given: Partial<Item> = {}): Item => ({ key, date: from, from, role: 'contract', qualifier: 'up-to', agency: 'us-army', agencyName: 'US Army', contractors: ['Abel'], program: `Program ${key}`, measure: 'ceiling', ...given });
const dataOf = (...items: Item[]): Data => freeze({ evidenceEnds: END, items, stops: [...new Set(items.map((i) => i.from))].sort(), parties: Object.fromEntries([...new Set(items.flatMap((i) => i.contractors))].sort().map((name) => [slugOf(name), name])) });
const reading = (data: Data, state: Partial<State> = {}) => freeze(read(data, { ...start, ...state }));
const picture = (...given: Parameters<typeof reading>): Programs => layout(reading(...given), { width: 720 }, text);
const markup = (...given: Parameters<typeof reading>): string => markupOf(real, picture(...given));
const finding = (...given: Parameters<typeof reading>): string => chart.finding(reading(...given), text);
const sideOf = (drawn: Programs, key: string): number => drawn.cells.find((cell) => cell.item.key === key)?.side ?? expect.fail(`${key} is not drawn`);

const large = item('large', '2024-01-10', { value: 900 }), small = item('small', '2025-01-10', { value: 100, contractors: ['Beta'] });
const raised = item('raised', '2025-06-10', { value: 400, follows: 'small', contractors: ['Beta'] });
const order = item('order', '2025-02-10', { role: 'order', value: 4, qualifier: 'exact', contractors: ['Beta'] });
const moved = item('moved', '2025-03-10', { role: 'transfer', follows: 'large', contractors: ['Ceres', 'Abel'] });
const rule = item('rule', '2023-05-01', { role: 'policy', agency: undefined, agencyName: '', contractors: ['Beta'] });

describe('a low picture', () => {
  const low = (state: Partial<State> = {}, height = 190) => layout(reading(real.data as Data, state), { width: 255, height }, text);
  const words = ({ cells, rows, heads, sample }: Programs) => [...cells.map((cell) => cell.lines.map((line) => line.text).join(', ')), ...rows.map((row) => row.lines[0]!.text), ...heads.map((line) => line.text), sample?.label.text];

  it('has the largest ceiling, that of Scale and in turn rules and further ceilings, in the order of time and on one scale, and says how many more there are', () => {
    const drawn = low();
    expect(words(drawn)).toEqual(['IVAS headsets, 2021: up to $21.88 billion', 'Anduril, 2026: up to $20 billion', 'Scale AI, 2026: up to $500 million', 'Google pledges: no weapons', 'and 31 more', 'This area is $1 billion']);
    expect((drawn.cells[0]!.side / drawn.cells[1]!.side) ** 2).toBeCloseTo(21.88 / 20);
    expect(drawn.cells.at(-1)!.lines[0]!.look).toBe('accent');
  });

  it('has each program once, and where there is room its years', () => {
    const keys = low({ party: 'scale-ai' }).marks.map((mark) => mark.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(low({ party: 'google' }, 300).rules).toHaveLength(3);
  });
});

describe('the area of a square', () => {
  it('is nine times as large for nine times as much', () => {
    const drawn = picture(dataOf(large, small));
    expect(sideOf(drawn, 'large') ** 2 / sideOf(drawn, 'small') ** 2).toBeCloseTo(9);
  });

  it('is on one scale on every day, so that nothing shrinks when more becomes known', () => {
    const data = dataOf(small, large, order);
    expect(sideOf(picture(data, { asOf: '2024-02-01' }), 'large')).toBe(sideOf(picture(data), 'large'));
  });

  it('holds for every square of the record at every width, but for those too small to see', () => {
    const random = seeded(6), parties = Object.keys((real.data as Data).parties);
    for (let i = 0; i < 12; i++) {
      const state = { ...start, party: random() < 0.4 ? '' : parties[Math.floor(random() * parties.length)]! };
      const { cells } = pictureOf(real, state, 320 + Math.floor(random() * 900)) as Programs, seen = cells.filter((cell) => cell.side > SMALLEST);
      for (const cell of seen) expect(cell.side ** 2 / cell.item.value!).toBeCloseTo(seen[0]!.side ** 2 / seen[0]!.item.value!, 6);
    }
  });
});

it.each([['en', real], ['id', indonesian]] as const)('has room for its largest square at every width, in %s', (_, c) => {
  for (let width = 320; width <= 1200; width += 40) expect(Math.max(...(pictureOf(c, { ...start }, width) as Programs).cells.map((cell) => cell.side)), `${width} px`).toBeGreaterThan(60);
});

describe('every picture with a square', () => {
  it.each([['en', real], ['id', indonesian]] as const)('says what an area is, whatever the scale, in %s', (_, c) => {
    for (const party of c.fields['party']!.options) for (const width of [320, 720]) {
      const { cells, sample } = pictureOf(c, { ...start, party }, width) as Programs;
      expect(sample !== undefined, party).toBe(cells.length > 0);
      if (sample) { expect(sample.side).toBeGreaterThan(10); expect(sample.side).toBeLessThanOrEqual(34); }
    }
  });

  it('has all its years from the first day on, those to come faint, under one sample', () => {
    const [early, late] = [{ asOf: '2018-12-31' }, {}].map((state) => pictureOf(real, { ...start, ...state }, 320) as Programs);
    expect(early!.heads.map(({ text: year, look }) => `${year} ${look}`)).toEqual(['2018 bold', '2020 soft', '2021 soft', '2024 soft', '2025 soft', '2026 soft']);
    expect(late!.heads.map(({ text: year, y }) => [year, y])).toEqual(early!.heads.map(({ text: year, y }) => [year, y]));
    expect(late!.sample!.y).toBe(early!.sample!.y);
    expect(early!.used).toBeLessThan(late!.used! / 4);
    expect(Math.max(...early!.cells.map(({ y, side }) => y + side))).toBeLessThan(early!.used!);
  });

  it('is no higher in a still than its choice needs', () => { const { used, height } = pictureOf(real, { ...start, party: 'anthropic' }, 320) as Programs; expect(used).toBeLessThan(height / 1.5); });
});

describe('hollow and solid', () => {
  it('are a ceiling and an order; nothing else is solid', () => {
    expect(markup(dataOf(large)).match(/"hollow"/g)).toHaveLength(1);
    expect(markup(dataOf(large))).not.toContain('"fill"');
    expect(markup(dataOf(order)).match(/"fill"/g)).toHaveLength(1);
  });

  it('are neither for a sum that nobody disclosed: it has no area and no zero', () => {
    const drawn = picture(dataOf(item('secret', '2025-01-01', { value: undefined })));
    expect(drawn.cells).toEqual([]);
    expect(drawn.rows.map((row) => row.item.key)).toEqual(['secret']);
    expect(drawn.marks[0]!.name).toContain('amount not disclosed');
  });
});

describe('a ceiling that is raised', () => {
  it('counts once, at its new height, and says so where its company is chosen', () => {
    const data = dataOf(small, raised);
    expect(ceilingsOf(reading(data)).map((one) => one.key)).toEqual(['raised']);
    expect(finding(data, { party: 'beta' })).toContain('raised from $100 million to $400 million');
    expect(picture(data).cells.find((cell) => cell.item.key === 'raised')!.inner! / sideOf(picture(data), 'raised')).toBeCloseTo(0.5);
  });

  it('strikes the one before through, which is another sign than that of a sum that nobody disclosed, and has a key', () => {
    const drawn = markup(dataOf(small, raised));
    expect(drawn.match(/<path class="thin" d="[^"]*ZL/g)).toHaveLength(2);
    expect(drawn).not.toContain('dotted');
    const keys = chart.legend(reading(dataOf(small, raised)), text)[0]!.keys, looks = keys.map(({ look }) => `${look.className} ${look.path}`);
    expect(keys.map(({ value }) => value)).toContain('replaced');
    expect(new Set(looks).size).toBe(looks.length);
  });

  it('has its words clear of the one before, and that one beside it from the first day on', () => {
    const data = dataOf(small, raised);
    for (const asOf of ['2025-02-01', END]) expect(picture(data, { asOf }).cells.find((cell) => cell.item.key === 'small')!.beside).toBeDefined();
    const cell = picture(data).cells.find((one) => one.item.key === 'raised')!;
    if (!cell.beside) expect(cell.lines.at(-1)!.y).toBeLessThan(cell.y + cell.side - cell.inner!);
  });

  it('is not raised yet on the day before', () => {
    const before = reading(dataOf(small, raised), { asOf: '2025-06-09' });
    expect(knownOf(before).map((one) => [one.key, one.replaced, one.later.length])).toEqual([['small', false, 0]]);
  });
});

describe('a program that changes hands', () => {
  it('is shown with both companies, drawn once, and its ceiling is given to neither', () => {
    const data = dataOf(large, moved);
    for (const party of ['abel', 'ceres']) expect(knownOf(reading(data, { party })).map((one) => one.key)).toEqual(['large', 'moved']);
    expect(picture(data).cells).toHaveLength(1);
    expect(finding(data, { party: 'ceres' })).toContain("is the program’s, not a company’s; the program changed hands (March 10, 2025)");
    expect(picture(data).marks.find((mark) => mark.key === 'moved')!.name).toContain('no new sum');
  });
});

describe('the sentence', () => {
  it('never adds ceilings up', () => {
    const said = finding(dataOf(large, small, item('third', '2025-04-01', { value: 300 })));
    expect(said).toContain('3 ceilings, the largest up to $900 million');
    expect(said).not.toMatch(/\$1(\.3)? billion/);
  });

  it('says that what is obligated is not known, or the largest sum that is', () => {
    expect(finding(dataOf(large))).toContain('How much of it is obligated is not in these sources.');
    expect(finding(dataOf(large, order))).toContain('Sums known to be obligated are few; the largest is $4 million.');
  });

  it('tells whose rules changed before a contract, and not those that changed after', () => {
    expect(finding(dataOf(rule, small))).toContain('Rules changed before a first contract or bid: Beta in May 2023.');
    expect(finding(dataOf({ ...rule, date: '2025-05-01', from: '2025-05-01' }, small))).not.toContain('Rules');
    expect(finding(dataOf(rule, small), { asOf: '2024-01-01' })).toContain('had changed by then: Beta in May 2023.');
  });

  it('says why there is nothing', () => {
    expect(finding(dataOf(small), { asOf: '2020-01-01' })).toContain('the record begins on January 10, 2025');
    expect(finding(dataOf(small, rule), { agency: 'us-army', asOf: '2024-01-01' })).toContain('nothing fits this choice');
  });
});

describe('the record', () => {
  const data = real.data as Data, all = read(data, start);
  it('begins with everything, at the end of the evidence', () => { expect(initialState(chart.fields(data))).toEqual(start); });

  it('has all points but products in use, and each point says what it is', () => {
    const points = Object.entries(content.series.get('defense-programs')!.points);
    expect(points.filter(([, point]) => point.role === undefined).map(([key]) => key)).toEqual([]);
    expect(data.items.map((one) => one.key).toSorted()).toEqual(points.filter(([, point]) => point.role !== 'use').map(([key]) => key).toSorted());
  });

  it("has Scale’s ceiling raised from $100 million to $500 million, $41 million in a first project and $2.32 million ordered", () => {
    expect(knownOf(read(data, { ...start, party: 'scale-ai' })).filter((one) => one.value).map((one) => [one.key, one.value, one.look])).toEqual([
      ['2020-scale-arl', 91, 'value'], ['2025-scale-arl-order', 2.316184, 'order'], ['2025-scale-army', 99, 'value'], ['2025-scale-cdao', 100, 'ceiling'], ['2025-scale-cdao-first', 41, 'value'], ['2026-scale-cdao', 500, 'ceiling'],
    ]);
    expect(chart.finding(read(indonesian.data as Data, { ...start, party: 'scale-ai' }), indonesian.text)).toContain('naik dari US$100 juta menjadi US$500 juta');
  });

  it('has the headsets at up to $21.88 billion, a ceiling that was Microsoft’s to run and then Anduril’s', () => {
    expect(ceilingsOf(all)[0]).toMatchObject({ key: '2021-ivas', value: 21_880, qualifier: 'up-to', contractors: ['Microsoft'], later: [{ key: '2025-ivas-transfer', contractors: ['Anduril', 'Microsoft'] }] });
  });

  it('has the suit, of which the month alone is known, before the ruling on it', () => {
    const disputes = (asOf: string) => knownOf(read(data, { ...start, asOf })).filter((one) => one.role === 'dispute').map((one) => one.key);
    expect(disputes('2026-03-25')).toEqual(['2026-anthropic-ban']);
    expect(disputes('2026-03-26')).toEqual(['2026-anthropic-ban', '2026-anthropic-suit', '2026-injunction']);
  });

  it('knows what was obligated of one ceiling, a hundredth of it on the day of the award, and of one order beside', () => {
    const known = (key: string) => knownOf(all).find((one) => one.key === key)!;
    expect(knownOf(all).filter((one) => one.look === 'order').map((one) => [one.key, one.follows])).toEqual([['2025-openai-award', '2025-openai'], ['2025-scale-arl-order', undefined]]);
    expect(known('2025-openai-award').value! / known('2025-openai').value!).toBeCloseTo(0.01, 5);
  });

  it('has the rules of OpenAI, Meta and Google change before their first contracts or bids', () => {
    expect(chart.finding(all, text)).toContain('Rules changed before a first contract or bid: OpenAI in January 2024, Meta in November 2024, Google in February 2025.');
  });
});
