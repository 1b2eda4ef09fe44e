import { money } from '../../i18n/format';
import { describe, expect, it } from 'vitest';
import { freeze, seeded } from '../../../checks/fixtures/deals';
import { textWidth } from '../../marks/textWidth';
import { caseOf, markupOf, pictureOf, tell } from '../testing';
import { arrange, withRanges } from './arrange';
import { chart } from './chart';
import type { Data, Figure } from './data';
import { layout, type Panels } from './layout';
import { UNKNOWN } from './panels';
import { type Box, placeLabels } from './place';
import { type Reading, SHOWS, type State } from './read';

const END = '2026-07-03', BILLION = 1000;
const en = caseOf('scale-valuation', 'en'), id = caseOf('scale-valuation', 'id');
const on = (show: State['show'] = 'both', c = en, width = 720) => { const { finding, table, reading } = tell(c, { show }); return { finding, table, reading: reading as Reading, picture: pictureOf(c, { show }, width) as Panels }; };
const cell = (show: State['show'], key: string) => on(show).table.rows.find((row) => row.key === key)?.cells.map((c) => c.text);

/** An invented figure of 2024. */
const made = (key: string, value: number | undefined, given: Partial<Figure> = {}): Figure => ({ key, record: 'series/scale-valuation/#2024', date: '2024-01-01', value, qualifier: 'exact', grounds: 'round', runRate: false, measure: 'made', status: '', note: '', ...given });
const picture = (data: Partial<Data>, show: State['show'] = 'both') => layout(freeze(chart.read(freeze(arrange(END, { values: [], revenues: [], events: [], ...data })), { show })), { width: 720 }, en.text);
const itemOf = (p: Panels, key: string) => p.items.find((item) => item.key === key) ?? expect.fail(`${key} is not drawn`);
/** How high over the floor of its panel a bar ends: `M… floor V top …`. */
const barOf = (p: Panels, key: string): number => { const [, floor, top] = /^M[\d.]+ ([\d.]+)V([\d.]+)H/.exec(itemOf(p, key).shapes[0]!.d)!; return Number(floor) - Number(top); };

describe('the panels', () => {
  it('draw a year with three times the revenue three times as high', () => {
    const p = picture({ revenues: [made('a', 3 * BILLION, { date: '2023', grounds: 'press' }), made('b', BILLION, { date: '2024', grounds: 'press' })] });
    expect(barOf(p, 'a') / barOf(p, 'b')).toBeCloseTo(3, 1);
  });

  it('have an axis each: a value is as high with revenue as small as you like', () => {
    const heightOf = (revenue: number) => itemOf(picture({ values: [made('v', 9 * BILLION)], revenues: [made('r', revenue, { date: '2024', grounds: 'press' })] }), 'v').reach.top;
    expect(heightOf(1)).toBe(heightOf(50 * BILLION));
  });

  it('draw nothing between two figures', () => {
    const p = picture({ values: [made('a', BILLION, { date: '2020-01-01' }), made('b', 2 * BILLION)] });
    for (const key of ['a', 'b']) expect(itemOf(p, key).shapes.every(({ d }) => /^M([\d.]+) [\d.]+V[\d.]+$/.test(d) || d.startsWith('M0'))).toBe(true);
  });

  it('draw a revenue without an amount as a dotted line with a question mark, not as nothing', () => {
    const p = picture({ revenues: [made('known', BILLION, { date: '2024', grounds: 'press' }), made('silent', undefined, { date: '2025', grounds: 'company' })] });
    expect(itemOf(p, 'silent').shapes.map((s) => s.look)).toEqual(['ink strand s-unknown']);
    expect(itemOf(p, 'silent').labels.map((l) => l.text)).toContain('?');
    expect(p.marks.find((m) => m.key === 'silent')?.name).toContain('amount not disclosed');
  });
});

describe('a range', () => {
  const ends = [made('low', 9, { grounds: 'secondary', date: '2025-12' }), made('high', 15, { grounds: 'secondary', date: '2025-12' })];
  it('is two figures of one date from trades in existing shares', () => {
    const rangesIn = (figures: readonly Figure[]) => withRanges(figures).map((f) => f.range);
    expect(rangesIn(ends)).toEqual([[9, 15], [9, 15]]);
    expect(rangesIn([ends[0]!, made('round', 15, { date: '2025-12' })])).toEqual([undefined, undefined]);
    expect(rangesIn([ends[0]!, { ...ends[1]!, date: '2025-11' }])).toEqual([undefined, undefined]);
  });
  it('stays a range in the picture, the names and the sentence', () => {
    const { picture: p, finding } = on();
    expect(itemOf(p, 'values-2025-sec-high').shapes.map((s) => s.look)).toContain('ink wash');
    for (const key of ['values-2025-sec-low', 'values-2025-sec-high']) expect(p.marks.find((m) => m.key === key)?.name).toContain('$9–15 billion');
    expect(finding).toContain('implied $9–15 billion');
  });
});

describe('labels', () => {
  const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  it('never lie on a point or on each other’s lines, wherever points are', () => {
    const random = seeded(31), within = { left: 0, right: 400, top: 0, bottom: 200 };
    for (let i = 0; i < 100; i++) {
      const wishes = Array.from({ length: 8 }, (_, n) => { const x = 10 + random() * 380, y = 10 + random() * 180; return { key: `${n}`, at: { left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }, rank: n, variants: [[{ text: 'about $1 billion' }, { text: 'round', look: 'soft' as const }], [{ text: '$1' }]] }; });
      for (const [key, lines] of placeLabels(wishes, within, [])) for (const l of lines) {
        const width = 4 * l.text.length, left = l.anchor === 'end' ? l.x - width : l.anchor === 'middle' ? l.x - width / 2 : l.x, box = { left, right: left + width, top: l.y - 7, bottom: l.y };
        for (const wish of wishes) if (wish.key !== key) expect(meet(box, wish.at)).toBe(false);
      }
    }
  });
  it('are struck through by no line of an axis, in either language, wide or narrow', () => {
    for (const c of [en, id]) for (const width of [320, 400, 720]) for (const show of SHOWS) {
      const { axes, items } = on(show, c, width).picture;
      for (const { text, x, y, size = 0, look, anchor } of items.flatMap((item) => item.labels)) {
        const wide = textWidth(text, size, look === 'soft' ? '400' : '600'), left = anchor === 'end' ? x - wide : anchor === 'middle' ? x - wide / 2 : x;
        const through = axes.flatMap((axis) => axis.lines).flatMap((line) => [...line.matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)/g)]).filter(([, from, at, to]) => Number(at) > y - size * 0.7 && Number(at) < y && Number(from) < left + wide && left < Number(to));
        expect(through, `${c.lang} ${width} ${show}: ${text}`).toEqual([]);
      }
    }
  });

  it('hold the amount of the deal in one line on a phone', () => {
    for (const c of [en, id]) expect(itemOf(on('both', c, 318).picture, 'values-2025-meta').labels[0]?.text.replaceAll('\u00A0', ' ')).toBe(c.text.t('grammar.qualified.at-least', { amount: money(29 * BILLION, c.text.lang) }).replaceAll('\u00A0', ' '));
  });

  it('say less in the last place before one of them is left out', () => {
    const at = (y: number): Box => ({ left: 90, right: 100, top: y, bottom: y + 10 }), long = [{ text: 'a' }, { text: 'b' }, { text: 'c' }];
    const wishes = ['0', '1'].map((key, i) => ({ key, at: at(i * 22), rank: i, variants: [long, [{ text: 'a' }]], brief: [[{ text: 'a' }]] }));
    const placed = placeLabels(wishes, { left: 60, right: 100, top: -10, bottom: 40 }, []);
    expect([...placed.keys()]).toEqual(['0', '1']);
  });
});

describe('a low picture', () => {
  const low = (show: State['show'], height = 190) => pictureOf(en, { show }, 255, height) as Panels, words = ({ heads, items, axes }: Panels) => [...heads, ...items.flatMap((i) => i.labels), ...axes.flatMap((a) => a.labels)].map((l) => l.text.replaceAll('\u00a0', ' '));

  it('has the value alone, with the deal, the last round and what came after', () => {
    const said = words(low('both'));
    for (const line of ['Value of the whole company', 'at least $29 billion', 'Meta’s deal', '$13.8 billion', '$9–15 billion', 'no price found']) expect(said).toContain(line);
    expect(low('both').marks.some((m) => m.key.startsWith('revenues'))).toBe(false);
    expect(words(low('both', 120))).toContain('at least $29 billion');
  });

  it('leaves the run rates out of a year’s revenue, and says so', () => {
    expect(words(low('revenue'))).toEqual(expect.arrayContaining(['a forecast $2 billion', 'a reported', '$870 million', '2025: no total', 'and 3 more']));
  });

  it('has the deal among events from all of the time, and says how many more there are', () => {
    const { items } = low('events');
    expect(items.map((i) => i.key)).toEqual(['values-2025-meta', 'events-e06', 'events-e12', 'events-e18']);
    expect(items.at(-1)?.labels.at(-1)?.text).toBe('and 15 more');
  });
});

describe('the record', () => {
  it.each([
    ['values-2019', 'about $1 billion', 'priced round'], ['values-2020', 'a reported $3.2 billion', 'offer, before the money'], ['values-2021', 'about $7.3 billion', 'priced round'], ['values-2024', '$13.8 billion', 'priced round'],
    ['values-2025-tender', 'a reported $25 billion', 'tender talks'], ['values-2025-meta', 'at least $29 billion', 'Meta’s deal'], ['values-2025-sec-low', 'a reported $9 billion', 'trades in existing shares'], ['values-2025-sec-high', 'a reported $15 billion', 'trades in existing shares'],
  ])('%s is %s, as %s', (key, amount, grounds) => {
    expect(cell('valuation', key)?.slice(2, 4)).toEqual([amount, grounds]);
    expect(on('valuation').picture.marks.find((m) => m.key === key)?.name).toContain(`${amount}; ${grounds}`);
  });

  it('has only the deal in the accent, and talks hollow and dotted', () => {
    const { picture: p } = on('valuation');
    expect(p.items.filter((item) => item.shapes.some((s) => s.look.includes('accent'))).map((item) => item.key)).toEqual(['values-2025-meta']);
    expect(itemOf(p, 'values-2025-tender').shapes.at(-1)?.look).toBe('ink hollow dotted');
    expect(itemOf(p, 'values-2024').shapes.at(-1)?.look).toBe('ink fill');
  });

  it('has a reported $870 million for 2024, a forecast $2 billion for 2025, and no total for it', () => {
    const { finding, reading, picture: p } = on('revenue');
    expect(finding).toBe('Revenue for 2024: a reported $870 million. For 2025, a forecast $2 billion was reported before the deal; no total was found since. So the forecast counts neither as met nor as missed.');
    expect(reading.revenues.filter((f) => f.value === undefined).map((f) => [f.key, f.date])).toEqual([['revenues-rev-2025-cfo', '2025'], ['revenues-rev-2025-davos', '2025']]);
    expect(barOf(p, 'revenues-rev-2025-fc') / barOf(p, 'revenues-rev-2024')).toBeCloseTo(2000 / 870, 1);
    expect([itemOf(p, 'revenues-rev-2025-fc').shapes[0]?.look, itemOf(p, 'revenues-rev-2024').shapes[0]?.look]).toEqual(['ink band f-rumored', 'ink band f-binding']);
    expect(on('revenue', id).finding).toMatch(/US\$870 juta.*US\$2 miliar.*tidak bisa disebut tercapai ataupun meleset/);
  });

  it('never draws a run rate as the revenue of a year', () => {
    const { picture: p, reading } = on('revenue'), rates = reading.revenues.filter((f) => f.runRate);
    expect(rates.map((f) => f.value)).toEqual(expect.arrayContaining([760, 1400, 1500]));
    for (const { key } of rates) { expect(itemOf(p, key).shapes.some((s) => s.look.includes('band'))).toBe(false); expect(p.marks.find((m) => m.key === key)?.name).toContain('run rate'); }
    expect(reading.said.fact?.key).toBe('revenues-rev-2024');
  });

  it('draws that no valuation is known after December 2025', () => {
    const { picture: p } = on('valuation');
    expect(p.marks.find((m) => m.key === UNKNOWN.key)?.name).toBe('After December 2025 no valuation was found.');
    expect(markupOf(en, p)).toMatch(/s-unknown/);
  });

  it('has Google, OpenAI, the layoffs and the Pentagon among the events after the deal, in order', () => {
    const { picture: p, reading } = on('events'), words = p.items.map((item) => item.labels.map((l) => l.text).join(' ')), at = (what: string) => words.findIndex((w) => w.includes(what));
    const found = ['Google is reported to plan to leave', 'OpenAI confirms', 'Staff and contractors are cut', 'Pentagon agreement', 'raises the ceiling'].map(at);
    expect(found.every((i) => i >= 0)).toBe(true);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(reading.events.length).toBeGreaterThanOrEqual(18);
  });

  it('has short words for every event, in both languages, and whole ones on a phone', () => {
    for (const c of [en, id]) {
      const { reading, picture: p } = on('events', c, 320);
      for (const { key } of reading.events) { expect(c.text.has(`events.${key.replace('events-', '')}`), key).toBe(true); expect(itemOf(p, key).labels.some((l) => l.text.includes('…')), key).toBe(false); }
    }
  });

  it('names on each mark the amount of its row', () => {
    for (const show of SHOWS) { const { table, picture: p } = on(show); for (const row of table.rows) if (row.cells[3]!.value !== null) expect(p.marks.find((m) => m.key === row.key)?.name).toContain(row.cells[2]!.text); }
  });
});
