import { describe, expect, it } from 'vitest';
import { freeze, pick, seeded } from '../../../checks/fixtures/deals';
import { forcedFpr, ratesOf } from '../../models/fairness';
import { sum } from '../../models/ratio';
import { outcomesAt } from '../../models/scores';
import vectors from '../../models/vectors.json';
import { initialState, parseState } from '../state';
import { caseOf, content, markupOf } from '../testing';
import { chart } from './chart';
import { type Counts, type Data, NOBODY, STORIES, TOP, USUAL } from './data';
import { layout } from './layout';
import { AIMS, ask, MEASURES, NEAR, type Reading, type State, upperCut } from './read';

const real = caseOf('fair-cut', 'en'), indonesian = caseOf('fair-cut', 'id'), { text } = real, data = real.data as Data;
const start = initialState(real.fields) as unknown as State;
const at = (score: number, n: number): number[] => Array.from({ length: TOP }, (_, i) => (i + 1 === score ? n : 0));
const both = (...all: readonly number[][]): number[] => Array.from({ length: TOP }, (_, i) => sum(all.map((one) => one[i]!)));
/** Ten people: of six at score 8 five have the outcome, of four at score 3 one. */
const UPPER: Counts = [both(at(8, 5), at(3, 1)), both(at(8, 1), at(3, 3))];
/** Ten people: of two at score 8 one has the outcome, of eight at score 3 two. */
const LOWER: Counts = [both(at(8, 1), at(3, 2)), both(at(8, 1), at(3, 6))];
const EMPTY: Counts = [at(1, 0), at(1, 0)];
const dataOf = (upper: Counts, lower: Counts): Data => freeze({ stories: { scholarship: [upper, lower], compas: [upper, lower], corrected: [upper, lower] } });
const small = dataOf(UPPER, LOWER);
const reading = (state: Partial<State> = {}, from = small) => chart.read(from, freeze({ ...start, ...state }));
const shares = (r: Reading) => Object.fromEntries(r.rows.map((row) => [row.measure, row.parts.map(({ n, of, share }) => [n, of, share])]));
const picture = (state: Partial<State> = {}, from = small, width = 720) => layout(freeze(reading(state, from)), { width }, text);
const finding = (state: Partial<State> = {}, from = data, c = real) => chart.finding(chart.read(from, { ...start, ...state }), c.text);
const rate = (r: Reading, measure: string, side: 0 | 1) => r.rows.find((row) => row.measure === measure)!.parts[side].share;
const everyState = STORIES.flatMap((story) => Array.from({ length: NOBODY ** 2 }, (_, i): State => ({ ...start, story, a: 1 + Math.floor(i / NOBODY), b: 1 + (i % NOBODY) })));

describe('two groups of ten', () => {
  it('have the rates that one counts', () => {
    expect(shares(reading())).toEqual({
      base: [[6, 10, 0.6], [3, 10, 0.3]], selected: [[6, 10, 0.6], [2, 10, 0.2]], fpr: [[1, 4, 0.25], [1, 7, 1 / 7]], fnr: [[1, 6, 1 / 6], [2, 3, 2 / 3]], ppv: [[5, 6, 5 / 6], [1, 2, 0.5]],
    });
    expect(reading().rows.map(({ gap }) => gap)).toEqual([30, 40, 100 * (0.25 - 1 / 7), 50, 100 * (5 / 6 - 0.5)].map((gap) => expect.closeTo(gap)));
  });
  it('select who stands at the cut: everybody at 1, nobody at the end', () => {
    for (const [cut, selected] of [[1, 10], [3, 10], [4, 6], [8, 6], [9, 0], [NOBODY, 0]] as const) expect(reading({ a: cut }).rows[1]!.parts[0].n, `cut ${cut}`).toBe(selected);
  });
  it('have no precision where nobody is selected, which is said and never 0', () => {
    const r = reading({ b: NOBODY });
    expect([rate(r, 'ppv', 1), r.rows[4]!.gap, r.forced, r.aims.ppv]).toEqual([undefined, undefined, undefined, undefined]);
    expect(chart.finding(r, text)).toContain('Not defined, being a rate of nobody: precision.');
    const row = chart.table(r, text).rows.find(({ key }) => key === 'ppv')!;
    expect(row.cells.slice(-2)).toEqual([{ text: 'not defined', value: null }, { text: 'not defined', value: null }]);
    expect(picture({ b: NOBODY }).rows[4]!.labels.map((label) => label.text)).toContain('B: not defined');
    expect(chart.acts!(r, text).find(({ key }) => key === 'ppv')).toMatchObject({ disabled: true, state: {} });
  });
  it('may be empty: then no rate is defined, and everything is still told', () => {
    const r = reading({}, dataOf(EMPTY, EMPTY));
    expect(r.rows.flatMap(({ parts }) => parts.map(({ share }) => share))).toEqual(new Array(10).fill(undefined));
    expect(`${chart.finding(r, text)} ${chart.news!(r, text).join(' ')} ${markupOf(real, layout(r, { width: 320 }, text))}`).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('the buttons', () => {
  it('move the upper cut alone, to the gap that is smallest of all', () => {
    const { scores } = reading().groups[0], lower = reading().groups[1].scores;
    // 2 of 10 are selected below; above one can select 10, 6 or 0.
    expect([upperCut('selected', scores, lower, 5), upperCut('same', scores, lower, 5)]).toEqual([9, 5]);
    // everybody below: everybody above
    expect(upperCut('selected', scores, lower, 1)).toBe(1);
    // of equals the nearest to the lower cut
    expect([upperCut('selected', scores, lower, 3), upperCut('selected', scores, lower, NOBODY)]).toEqual([3, NOBODY]);
    for (const state of everyState) for (const act of chart.acts!(chart.read(data, state), text).filter(({ key }) => (AIMS as readonly string[]).includes(key))) expect(Object.keys(act.state).filter((part) => part !== 'a')).toEqual([]);
  });
  it('find nothing better by hand', () => {
    for (const state of everyState.filter(({ a }) => a === 1)) {
      const { aims, groups: [, { scores, rates }] } = chart.read(data, state), gap = (a: number, measure: 'selected' | 'ppv') => Math.abs((ratesOf(outcomesAt(chart.read(data, { ...state, a }).groups[0].scores, a))[measure] ?? NaN) - (rates[measure] ?? NaN));
      expect(scores).toHaveLength(TOP);
      for (const aim of ['selected', 'ppv'] as const) for (let a = 1; a <= NOBODY; a++) if (aims[aim] !== undefined && gap(a, aim) < gap(aims[aim], aim)) expect.fail(`${aim} at ${state.story} ${state.b}: ${a} is better than ${aims[aim]}`);
    }
  });
  it('of the stories begin each at the usual cut, whatever was chosen before', () => {
    const chosen = reading({ story: 'scholarship', a: 4, b: 7 }, data), [scholarship, compas] = chart.acts!(chosen, text);
    expect(compas).toMatchObject({ key: 'compas', on: false, state: { story: 'compas', a: USUAL, b: USUAL } });
    expect(scholarship!.on).toBe(true);
    expect(chart.finding(chart.read(data, { ...chosen.state, ...compas!.state }), text)).toMatch(/^One threshold: from 5 up\./);
    expect(chart.acts!(chosen, text).map(({ press }) => press)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });
  it('tell which of them is shown', () => {
    for (const aim of AIMS) { const { aims } = reading({}, data), cut = aims[aim]!; expect(chart.acts!(reading({ a: cut }, data), text).find(({ key }) => key === aim)?.on).toBe(true); }
  });
});

describe('the laws', () => {
  it('Chouldechova’s identity holds in every state', () => {
    for (const state of everyState) for (const { rates: { base, ppv, fnr, fpr } } of chart.read(data, state).groups) if (ppv !== undefined && ppv > 0) expect(Math.abs(forcedFpr(base!, ppv, fnr!)! - fpr!)).toBeLessThan(1e-12);
  });
  it('no two cuts make everything equal, unless hardly anybody is selected, and then it says so', () => {
    const most: number[] = [];
    for (const state of everyState) {
      const r = chart.read(data, state), equal = r.rows.slice(1).every(({ gap }) => gap === undefined || gap <= NEAR), said = finding(state);
      expect(said.includes('hardly anybody'), said).toBe(equal);
      if (equal) most.push(...r.groups.map(({ rates }) => rates.selected!));
      // exactly equal they are only where nobody is selected
      if (r.rows.slice(1).every(({ gap }) => gap === undefined || gap < 1e-9)) expect([state.a, state.b, state.story].join()).toMatch(/^(11|10),(11|10),/);
    }
    expect(most.length).toBeGreaterThan(0);
    expect(Math.max(...most)).toBeLessThan(0.12);
  });
  it('says it in few words, in both languages', () => {
    for (const state of everyState) for (const c of [real, indonesian]) { const said = finding(state, data, c); expect(said.split(' ').length, said).toBeLessThanOrEqual(45); }
  });
  it('names no group of another story, and counts one student as one', () => {
    for (const c of [real, indonesian]) for (const side of ['a', 'b']) expect(c.text.t(`controls.${side}.label`)).not.toMatch(/School|Sekolah|Black|white|kulit/);
    const name = picture({}, data).marks.find(({ key }) => key === 'score-9')!.name;
    expect(name).toMatch(/School B: 1 student,/);
  });
  it('a higher cut never selects more', () => {
    for (const story of STORIES) for (let a = 1; a < NOBODY; a++) expect(rate(chart.read(data, { ...start, story, a: a + 1 }), 'selected', 0)).toBeLessThanOrEqual(rate(chart.read(data, { ...start, story, a }), 'selected', 0)!);
  });
});

describe('the picture', () => {
  const cut = (p: ReturnType<typeof picture>, key: string) => p.marks.find((mark) => mark.key === key)!.hold!;
  it('has a dot a person: all of the twenty, those misjudged apart', () => {
    const dots = picture().dots.flatMap(({ cells }) => cells), count = (some: typeof dots) => sum(some.map(({ path }) => path.split('M').length - 1));
    expect([count(dots), count(dots.filter(({ look }) => look === 'wrong')), count(dots.filter(({ filled }) => filled))]).toEqual([20, 5, 9]);
  });
  it('puts the cut before the first score that is selected', () => {
    for (const a of [1, 5, NOBODY]) {
      const p = picture({ a }), hold = cut(p, 'cut-a'), [place] = hold.stops.find(([, value]) => value === hold.value)!, column = p.dots[a - 1]?.areas[0]?.[0];
      expect(hold.value).toBe(String(a));
      expect(p.cuts[0]!.at[0]).toBeCloseTo(place);
      if (column !== undefined) expect(place).toBeCloseTo(column, 0);
    }
  });
  it('can be dragged to every value of its slider and to no other', () => {
    for (const width of [320, 560, 1200]) for (const key of ['cut-a', 'cut-b']) expect(cut(picture({}, small, width), key).stops.map(([, value]) => value)).toEqual(real.fields[key.slice(-1)]!.options);
  });
  it('puts equal rates on one place, and says so', () => {
    const row = picture({ a: 1, b: 1 }).rows[1]!;
    expect(new Set(row.shapes.map(({ at: [x] }) => x)).size).toBe(1);
    expect(row.labels.map((label) => label.text)).toContain('about equal');
  });
  it('gets lower where a frame has no room, and no lower than can be read', () => {
    const r = reading(), full = layout(r, { width: 320 }, text).height;
    expect([900, full - 40, 120].map((height) => layout(r, { width: 320, height }, text).height)).toEqual([full, expect.closeTo(full - 40, 0), 120]);
  });
  it('shows in a low frame the groups with their cuts, and as many rates as have room', () => {
    const low = (height: number) => { const { rows, heads, marks, cuts } = layout(reading({}, data), { width: 295, height }, text); return { rates: rows.map(({ key }) => key), said: heads.map((head) => head.text).filter((said) => / /.test(said)), cuts: cuts.map(({ label }) => label.text), marks: marks.length }; };
    expect(low(190)).toEqual({ rates: [], said: ['School A', '14 misjudged', 'School B', '16 misjudged'], cuts: ['61 get one', '27 get one'], marks: 12 });
    expect(low(300)).toMatchObject({ rates: ['fnr'], said: expect.arrayContaining(['and 4 more']) as unknown, marks: 13 });
  });
});

describe('the record', () => {
  const of = (query: string) => chart.read(data, parseState(real.fields, query).state as unknown as State), known = vectors as unknown as { compas: Record<string, Record<string, Record<string, number>>>; compas_corrected: Record<string, Record<string, number>> };
  it.each([['compas', known.compas['threshold5']!], ['corrected', known.compas_corrected]] as const)('%s at the published cut has the rates of the reference', (story, expected) => {
    const r = of(`story=${story}`);
    ['African-American', 'Caucasian'].forEach((group, i) => { for (const measure of MEASURES) expect(rate(r, measure, i as 0 | 1), `${group} ${measure}`).toBeCloseTo(expected[group]![measure]!, 5); });
  });
  it('equal errors in COMPAS need cut 7 against 5, and then a flag means 69 against 59 percent', () => {
    const r = of('story=compas'), equal = of(`story=compas&a=${r.aims.errors}`);
    expect(r.aims.errors).toBe(7);
    expect(['fpr', 'ppv'].flatMap((m) => [rate(equal, m, 0), rate(equal, m, 1)])).toEqual([0.2490, 0.2345, 0.6863, 0.5913].map((x) => expect.closeTo(x, 4)));
    expect(chart.finding(equal, text)).toContain('About equal: selection rate and both error rates. But of those flagged, 69 percent of Black and 59 of white defendants were arrested again');
  });
  it('tells both sides of the dispute, and the correction where it belongs', () => {
    const [propublica, northpointe] = chart.news!(of('story=compas&a=9&b=2'), text);
    expect(propublica).toContain('flagged 45 percent of Black and 23 percent of white');
    expect(northpointe).toMatch(/0\.69 and 0\.69.*63 and 59 percent were arrested again/);
    expect(chart.news!(of('story=corrected'), text)[0]).toMatch(/43 and 30 percent.*stay at 45 and 23 percent.*falls to 55 and 49/);
    expect(chart.news!(of(''), text).join()).not.toMatch(/ProPublica|Barenstein/);
  });
  it('draws who is only in the published file apart, and its rates beside the corrected ones', () => {
    const r = of('story=corrected'), gone = sum(r.groups.flatMap((group) => group.gone));
    expect(gone).toBe(3696 + 2454 - 3139 - 2132);
    for (const row of r.rows) row.parts.forEach(({ published }, i) => { expect(published).toBe(rate(of('story=compas'), row.measure, i as 0 | 1)); });
  });
  it('stands on records that are there', () => {
    for (const { record } of layout(of(''), { width: 320 }, text).marks) expect(record).toMatch(/^(datasets|evidence)\//);
    expect(content.evidence.get('compas')?.findings).toHaveProperty('fairness-impossibility');
  });
});

describe('the two schools', () => {
  it('are a hundred whole students each, whose scores mean nearly the same', () => {
    for (const counts of data.stories.scholarship) { expect(sum(counts.flat())).toBe(100); expect(counts.flat().every(Number.isInteger)).toBe(true); }
    const { rows } = chart.table(reading({}, data), text);
    // where ten or more students of both have the score, the share who would graduate differs by no more than rounding to whole students makes
    for (const { key, cells } of rows.filter((row) => row.key.startsWith('score-'))) if (Number(cells[2]!.value) >= 10 && Number(cells[5]!.value) >= 10) expect(Number(cells.at(-1)!.value), key).toBeLessThan(10);
  });
  it('are asked about with the number that is true', () => {
    const fnr = reading({ a: USUAL, b: USUAL }, data).rows.find((row) => row.measure === 'fnr')!;
    expect(Math.round(100 * fnr.parts[0].share!)).toBe(14);
    for (const c of [real, indonesian]) expect(c.text.t('ask.question')).toContain(' 14 ');
    expect(ask(data)).toBeCloseTo(100 * fnr.parts[1].share!);
  });
  it('show four kinds of fairness at four different cuts, each kept', () => {
    const { aims } = reading({}, data);
    expect(aims).toEqual({ same: 5, selected: 7, errors: 6, ppv: 4 });
    for (const [aim, measures] of [['selected', ['selected']], ['errors', ['fpr', 'fnr']], ['ppv', ['ppv']]] as const) for (const row of reading({ a: aims[aim]! }, data).rows) if ((measures as readonly string[]).includes(row.measure)) expect(row.gap, row.measure).toBeLessThan(NEAR);
  });
});

it('reads a random state the same twice', () => {
  const random = seeded(31);
  for (let i = 0; i < 40; i++) { const state = freeze(pick(random, everyState)); expect(chart.read(data, state)).toEqual(chart.read(data, state)); }
});
