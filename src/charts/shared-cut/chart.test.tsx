import { describe, expect, it } from 'vitest';
import { freeze, seeded } from '../../../checks/fixtures/deals';
import { normalCdf } from '../../models/special';
import { linear } from '../../marks/scale';
import { formatState, initialState, parseState } from '../state';
import { caseOf, markupOf, pictureOf, tell } from '../testing';
import { LOWEST } from '../types';
import { chart } from './chart';
import type { Data } from './data';
import { type Cut, layout } from './layout';
import { OWN, pointKey } from './mixes';
import { HALF, read, type Reading, type State } from './read';
import { bell } from './schools';

const en = caseOf('shared-cut', 'en'), id = caseOf('shared-cut', 'id'), data = en.data as Data;
const START = initialState(en.fields) as unknown as State;
const on = (query = '', c = en, width = 720) => { const { state, bad } = parseState(c.fields, query); expect(bad).toEqual([]); const { finding, table, reading } = tell(c, state); return { finding, table, reading: reading as Reading, picture: pictureOf(c, state, width) as Cut }; };
const cells = (query: string, key: string) => on(query).table.rows.find((row) => row.key === key)?.cells.map((cell) => cell.value);
const values = (part: 'share' | 'shift') => en.fields[part]!.options.map(Number);
const everyState = values('share').flatMap((share) => values('shift').map((shift): State => freeze({ ...START, share, shift })));
/** Every number that a path names, as points. */
const pointsOf = (d: string) => { const all = [...d.matchAll(/-?[\d.]+/g)].map(([n]) => Number(n)); return all.flatMap((n, i) => (i % 2 ? [] : [[n, all[i + 1]!] as const])); };

describe('one threshold', () => {
  it.each([[0, 0, 0.158655, 0.261375, 0.158655], [5, 0.037055, 0.158821, 0.255023, 0.163631], [10, 0.077058, 0.159373, 0.248266, 0.168262], [20, 0.166415, 0.16199, 0.233636, 0.17632], [30, 0.268297, 0.16726, 0.217949, 0.182467], [50, 0.5, 0.187672, 0.187672, 0.187672]])('with %d percent of the data from School B lies %d below School A’s own and misjudges %d, %d, of all %d', (share, cut, a, b, all) => {
    const { at, own } = read(data, { ...START, share });
    for (const [found, known] of [[-at.cut, cut], [at.a, a], [at.b, b], [at.all, all], [own, 0.158655]] as const) expect(found).toBeCloseTo(known, 4);
  });
  it('says so', () => {
    expect(on().finding).toBe('With 10 percent of the data from School B, the one threshold that errs least misjudges 15.9 percent of School A and 24.8 percent of School B. Thresholds of their own would misjudge 15.9 percent of each.');
    expect(on('share=0').finding).toBe('Learned from School A alone, the threshold misjudges 15.9 percent of School A and 26.1 percent of School B. Thresholds of their own would misjudge 15.9 percent of each.');
    expect(on('share=50').finding).toBe('With half of the data from each school the errors are equal, not gone: one threshold misjudges 18.8 percent of both. Thresholds of their own would misjudge 15.9 percent of each.');
    expect(on('shift=0').finding).toBe("Where both schools score alike, one threshold fits both. It misjudges 15.9 percent of each, however much of the data is School B’s.");
    expect(on('share=30', id).finding).toMatch(/^Bila 30 persen.*16,7 persen.*21,8 persen.*15,9 persen/);
  });
  it('has its numbers in the table, and what kind of mistake they are', () => {
    expect(cells('share=30', pointKey({ share: 30 }))).toEqual(['cut', 30, -0.27, 16.73, 21.79, 18.25]);
    expect(cells('', OWN)).toEqual(['own', null, null, 15.87, 15.87, 15.87]);
    // at School B a good student stands at the threshold, so half of them are turned away: Φ(0)
    expect(cells('share=0', 'missed')).toEqual(['missed', 0, 0, 15.87, 50, null]);
    expect(cells('share=0', 'letIn')).toEqual(['letIn', 0, 0, 15.87, 2.28, null]);
  });
});

describe('the question', () => {
  it('has the answer 18.8 percent, and tells the numbers that are true beside it', () => {
    expect(chart.ask!(data)).toBeCloseTo(18.7672, 4);
    const { points, own } = read(data, { ...START, ...HALF });
    for (const c of [en, id]) for (const share of [points[0]!.b, own]) expect(c.text.t('ask.question')).toContain(` ${Math.round(100 * share)} `);
    expect(formatState(en.fields, { ...START, ...chart.begins })).toBe('share=50');
  });
});

describe('the laws', () => {
  it('a school’s error is the mean of its two mistakes, and the error of all the data that of the schools', () => {
    for (const state of everyState) {
      const { schools, at } = read(data, state);
      for (const { wrong, missed, letIn } of schools) expect((missed + letIn) / 2).toBeCloseTo(wrong, 12);
      expect(schools.reduce((sum, { share, wrong }) => sum + share * wrong, 0)).toBeCloseTo(at.all, 12);
      expect(schools[0].share + schools[1].share).toBe(1);
    }
  });
  it('no shared threshold does better for a school than its own, and none is good for both where they differ', () => {
    for (const state of everyState) {
      const { schools: [a, b], own } = read(data, state);
      expect(own).toBeCloseTo(normalCdf(-1), 12);
      for (const { wrong } of [a, b]) expect(wrong).toBeGreaterThanOrEqual(own - 1e-12);
      if (state.shift > 0) expect(b.wrong).toBeGreaterThan(own + 0.005);
    }
  });
  it('more of School B’s data moves the error from it to School A, until both have the same', () => {
    for (const shift of values('shift').filter((n) => n > 0)) {
      const { points } = read(data, { ...START, shift }), last = points.at(-1)!;
      points.slice(1).forEach((point, i) => { expect(point.b).toBeLessThan(points[i]!.b); expect(point.a).toBeGreaterThan(points[i]!.a); expect(point.all).toBeGreaterThan(points[i]!.all); });
      expect(last.a).toBeCloseTo(last.b, 9);
    }
  });
  it('the finding has at most 45 words, in both languages', () => {
    for (const state of everyState) for (const c of [en, id]) { const said = chart.finding(read(data, state), c.text); expect(said.split(' ').length, said).toBeLessThanOrEqual(45); }
  });
  it('never writes a zero below zero', () => { for (const state of everyState) for (const c of [en, id]) expect(JSON.stringify(chart.table(read(data, state), c.text))).not.toMatch(/"-0([.,]0*)?"/); });
});

describe('the picture', () => {
  it('draws a bell as high as the density at each end of a piece, and cuts it where it is told', () => {
    const d = bell(0, linear([-3, 0], [0, 30]), linear([0, 1], [0, 100]), -Infinity, 0);
    expect(d.startsWith('M0 0L0 0.4C')).toBe(true);
    // the density at 0 is 0.399, and the curve is level there
    expect(pointsOf(d).slice(-3)).toEqual([[26.7, 39.9], [30, 39.9], [30, 0]]);
    expect(bell(0, Number, Number, 4)).toBe('');
  });
  it('fills as much as is misjudged', () => {
    /** The area under an outline: of each piece the mean of its four heights, for its control points lie evenly from left to right. */
    const areaOf = (d: string) => {
      const [floor, ...rest] = pointsOf(d), curve = rest.slice(0, -1);
      return Array.from({ length: (curve.length - 1) / 3 }, (_, i) => curve.slice(3 * i, 3 * i + 4)).reduce((sum, piece) => sum + ((piece[3]![0] - piece[0]![0]) * piece.reduce((high, [, y]) => high + floor![1] - y, 0)) / 4, 0);
    };
    for (const state of everyState) {
      const { items, behind } = layout(read(data, state), { width: 1200 }, en.text), whole = areaOf(behind![1]!.d.split('Z')[0]!), { schools } = read(data, state);
      for (const key of ['missed', 'letIn'] as const) items.find((item) => item.key === key)!.shapes[0]!.d.split('Z').slice(0, 2).forEach((d, i) => { expect(Math.abs(areaOf(d) / whole - schools[i]![key]), `${formatState(en.fields, { ...state })} ${key}`).toBeLessThan(0.005); });
    }
  });
  it('has one threshold at one place through both schools', () => {
    for (const state of everyState) {
      const cuts = layout(read(data, state), { width: 640 }, en.text).lines.find(({ look }) => look === 'ink line')!.d.match(/(?<=M)[\d.]+/g)!;
      expect(cuts).toHaveLength(2);
      expect(new Set(cuts).size).toBe(1);
    }
  });
  it('shows a threshold of its own only where it differs from the shared one', () => {
    /** One stands beside the lines in every state. */
    const own = (query: string) => on(query, en, 320).picture.labels.filter((label) => label.text === 'its own 15.9%').length - 1;
    expect([own('shift=0'), own('share=0'), own('share=50')]).toEqual([0, 1, 2]);
  });
  it('gets lower where a frame has no room; then the schools stand alone', () => {
    const random = seeded(3);
    for (const width of [280, 320, 640, 1200]) for (let i = 0; i < 20; i++) {
      const state = everyState[Math.floor(random() * everyState.length)]!, height = Math.round(LOWEST + random() * 380), picture = layout(read(data, state), { width, height }, en.text);
      expect(picture.height).toBeLessThanOrEqual(height);
      expect(markupOf(en, picture)).not.toMatch(/NaN|undefined/);
    }
    const { items } = layout(read(data, START), { width: 280, height: 220 }, en.text);
    expect(items.map(({ key }) => key)).toEqual(['missed', 'letIn']);
  });
  it('in the lowest frames says nothing of the schools’ own thresholds', () => {
    const said = (height: number) => (layout(read(data, START), { width: 255, height }, en.text)).labels.map((label) => label.text), own = 'its own 15.9%';
    expect(said(LOWEST)).toEqual(expect.arrayContaining(['School A', '15.9% misjudged', 'School B', '24.8% misjudged', 'one threshold']));
    expect([said(190), said(LOWEST)].map((all) => all.includes(own))).toEqual([true, false]);
  });
});

describe('the buttons and views', () => {
  it('bring no data of School B, or half', () => {
    const acts = chart.acts!(on().reading, en.text);
    expect(acts.map(({ press, state, on: is }) => [press, state.share, is])).toEqual([['1', 0, false], ['2', 50, false]]);
  });
  it('are understood', () => { for (const [view, query] of Object.entries(chart.views)) expect(parseState(en.fields, query).bad, view).toEqual([]); });
});

describe('what was measured', () => {
  it('is what the record says', () => {
    const [blind, shades, after] = chart.news!(on().reading, en.text);
    expect(blind).toContain('never learns which school');
    expect(shades).toMatch(/79\.6 and 86\.2 percent of the faces were lighter-skinned.*34\.7 percent of darker-skinned women and 0\.3 percent of lighter-skinned men/);
    expect(after).toContain('fell by 17.7 to 30.4 percentage points');
    expect(chart.news!(on('shift=0').reading, en.text)).toHaveLength(2);
  });
});
