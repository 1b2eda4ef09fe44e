import { describe, expect, it } from 'vitest';
import { freeze, pick, seeded } from '../../../checks/fixtures/deals';
import { VERDICTS } from '../../data/vocabulary';
import { GROUPS, groupOf, verdictLook, VERDICTS_IN_ORDER } from '../../marks/verdicts';
import { initialState } from '../state';
import { caseOf, content, markupOf, pictureOf, randomState, tell } from '../testing';
import { chart } from './chart';
import type { Data, ToldClaim } from './data';
import { type Board, layout } from './layout';
import type { Reading, State } from './read';

const en = caseOf('claims', 'en'), id = caseOf('claims', 'id'), { text } = en;
const claim = (slug: string, verdict: ToldClaim['verdict'], rest: Partial<ToldClaim> = {}): ToldClaim => ({ slug, verdict, section: 'one', said: `Said by ${slug}.`, known: `Known of ${slug}.`, asOf: '2026-01-02', ...rest });
const dataOf = (claims: readonly ToldClaim[]): Data => freeze({ claims, sections: { one: 'First part', two: 'Second part' }, verdicts: (en.data as Data).verdicts });
/** Five claims: two held up, one was overtaken, one is wrong, one is an opinion. */
const FIVE = [claim('a', 'confirmed'), claim('b', 'forecast-met', { section: 'two' }), claim('c', 'superseded', { said: 'Café Ôra sells AI.' }), claim('d', 'wrong', { section: 'two', known: 'It was a café.' }), claim('e', 'opinion')];
const start: State = { verdict: VERDICTS_IN_ORDER, section: '', by: 'verdict', q: '' };
const reading = (state: Partial<State> = {}, claims: readonly ToldClaim[] = FIVE): Reading => freeze(chart.read(dataOf(claims), { ...start, ...state }));
const fitting = (state: Partial<State>): string => reading(state).fitting.map((c) => c.slug).join('');
const finding = (state: Partial<State> = {}): string => chart.finding(reading(state), text);
const board = (state: Partial<State> = {}, width = 640, claims: readonly ToldClaim[] = FIVE): Board => layout(reading(state, claims), { width }, text);

describe('five claims', () => {
  it('are told by what became of them', () => {
    expect(finding()).toBe("Of the article’s 5 claims, 2 held up, 1 was overtaken by events, 1 turned out wrong or missed, and 1 is a matter of opinion.");
  });
  it('stand in rows by verdict, those of one group together, and by section in the article’s order', () => {
    expect(reading().groups.map((g) => [g.key, ...g.rows.map((r) => r.claims.map((c) => c.slug).join(''))])).toEqual([['held', 'a', 'b'], ['moved', 'c'], ['off', 'd'], ['view', 'e']]);
    expect(reading({ by: 'section' }).groups.flatMap((g) => g.rows.map((r) => [r.label, r.claims.map((c) => c.slug).join('')]))).toEqual([['First part', 'ace'], ['Second part', 'bd']]);
  });
  it('say what they said where their row is short', () => {
    expect(board().tiles.find((t) => t.claim.slug === 'd')?.lines.map((l) => l.text)).toEqual(['Said by d.']);
    expect(board({ by: 'section' }).tiles.flatMap((t) => t.lines)).toEqual([]);
  });
});

describe('a choice', () => {
  it('is of verdicts, of one section and of words, all at once', () => {
    expect(fitting({ verdict: ['confirmed', 'wrong'] })).toBe('ad');
    expect(fitting({ section: 'two' })).toBe('bd');
    expect(fitting({ section: 'two', verdict: ['wrong'], q: 'café' })).toBe('d');
  });
  it('finds words in any case, with or without accents, in what was said, what is known, and the verdict', () => {
    for (const q of ['CAFE', 'café', '  cafe ', 'Cafe\u0301']) expect(fitting({ q })).toBe('cd');
    expect(fitting({ q: 'ora ai' }), 'every word, in any order').toBe('c');
    expect(fitting({ q: 'Overtaken' })).toBe('c');
    expect(fitting({ q: 'opinion' })).toBe('e');
  });
  it('says what was not found, and where it was looked for', () => {
    expect(finding({ q: 'zebra' })).toContain('None of the 5 claims matches “zebra”');
    expect(finding({ q: 'zebra', section: 'two' })).toContain('In “Second part” no claim matches “zebra”');
    expect(finding({ section: 'one', verdict: ['wrong'] })).toMatch(/In “First part” no claim has a chosen verdict/);
    expect(finding({ verdict: [] })).toContain('No verdict is chosen');
    expect(board({ q: 'zebra' })).toMatchObject({ tiles: [], empty: ['No claim fits this choice.'], height: board().height });
  });
  it('quotes the one claim that is left', () => { expect(finding({ q: 'ora' })).toBe('1 of the 5 claims matches “ora”: 1 was overtaken by events. It says: Café Ôra sells AI.'); });
  it('moves no tile: what does not fit fades, and is no mark', () => {
    const all = board(), some = board({ q: 'cafe' }), place = ({ tiles }: Board) => tiles.map(({ claim: { slug }, x, y }) => [slug, x, y]);
    expect(place(some)).toEqual(place(all));
    expect(some.marks.map((m) => m.key)).toEqual(['c', 'd']);
    expect(markupOf(en, some).match(/faint/g)).toHaveLength(3);
  });
  it('says how many of how many', () => {
    const words = board({ q: 'cafe' }, 640, [...FIVE, claim('f', 'superseded'), claim('g', 'confirmed-later')]).heads.map((l) => l.text);
    expect(words).toEqual(expect.arrayContaining(['1', 'of 2 overtaken by events', '0/1']));
  });
});

describe('in any state', () => {
  const random = seeded(63), states = Array.from({ length: 60 }, () => randomState(en.fields, random) as unknown as State);
  it('the numbers of the rows, the groups and the finding are those of the fitting claims', () => {
    for (const state of states) {
      const r = en.chart.read(en.data, state) as Reading, sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
      for (const groups of [r.groups, r.other]) {
        expect(sum(groups.map((g) => g.count))).toBe(content.claims.size);
        expect(sum(groups.map((g) => g.fitting))).toBe(r.fitting.length);
        for (const g of groups) expect([sum(g.rows.map((row) => row.claims.length)), sum(g.rows.map((row) => row.fitting))]).toEqual([g.count, g.fitting]);
      }
      expect(sum(GROUPS.map((g) => r.tally[g]))).toBe(r.fitting.length);
    }
  });
  it('the same claims fit in either language, unless words are looked for', () => {
    for (const state of states.filter((s) => !s.q)) expect(tell(id, { ...state }).table.rows.map((r) => r.key)).toEqual(tell(en, { ...state }).table.rows.map((r) => r.key));
  });
  it('no tile lies on another, and their middles are 24 px apart or more', () => {
    for (const state of states.slice(0, 20)) for (const width of [320, 480, 560, 777, 1200]) {
      const { tiles, half } = layout(en.chart.read(en.data, state) as Reading, { width }, text);
      const apart = tiles.flatMap((a, i) => tiles.slice(i + 1).map((b) => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))));
      expect(Math.min(...apart, Infinity), `at ${width}`).toBeGreaterThanOrEqual(Math.max(24, 2 * half) - 1e-6);
    }
  });
});

describe('the tiles', () => {
  it('are hit where their sign is a hole', () => {
    const picture = pictureOf(en, initialState(en.fields), 600), markup = markupOf(en, picture);
    expect(markup.match(/class="area"/g)).toHaveLength(picture.marks.length);
  });
  it('cover every verdict once', () => { expect(VERDICTS_IN_ORDER.toSorted()).toEqual(VERDICTS.toSorted()); });
  it('differ by shape, not only by color', () => { expect(new Set(VERDICTS.map((v) => verdictLook(v, 12).path)).size).toBe(VERDICTS.length); });
  it('are as large as asked', () => {
    for (const verdict of VERDICTS) for (const half of [6, 12]) {
      const numbers = [...verdictLook(verdict, half).path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([n]) => Math.abs(Number(n)));
      expect(Math.max(...numbers)).toBe(half);
    }
  });
});

describe('where there is little room', () => {
  const low = (state: Partial<State>, width = 255, height = 190): Board => layout(freeze(en.chart.read(en.data, { ...start, ...state }) as Reading), { width, height }, text);
  const heads = (board: Board) => board.heads.map((line) => line.text), slugs = (board: Board) => board.tiles.map((tile) => tile.claim.slug);
  it('all groups stand, in smaller tiles', () => {
    const board = low({}), whole = layout(en.chart.read(en.data, { ...start }) as Reading, { width: 255 }, text);
    expect(heads(board)).toEqual(['29', 'held up', '9', 'overtaken by events', '16', 'imprecise or unsettled', '3', 'wrong or missed', '6', 'matters of opinion']);
    expect(slugs(board)).toEqual(slugs(whole));
    expect([board.half < whole.half, board.half > 6]).toEqual([true, true]);
    expect(slugs(low({}, 255, 120))).toHaveLength(63);
  });
  it('of the sections the first stand, and the claims of the others are counted', () => {
    const board = low({ by: 'section' });
    expect(heads(board).filter((_, i) => i % 2)).toEqual(['Meta eyes a large stake in Scale AI', 'Scale AI as an enabler', 'Meta’s change of strategy', 'Zuckerberg’s focus on AI']);
    expect([slugs(board).length, heads(board).at(-1)]).toEqual([35, 'and 28 more']);
  });
  it('the few claims of a choice are told in words, what missed before the rest', () => {
    const one = low({ verdict: ['superseded'] }), two = low({ verdict: ['forecast-met', 'forecast-missed'] }, 255, 120);
    expect([one.tiles.length, heads(one), one.tiles.every((tile) => tile.lines.length > 0)]).toEqual([4, ['9', 'of 9 overtaken by events', 'and 5 more'], true]);
    expect([two.marks.length, heads(two)]).toEqual([1, ['2', 'of 3 wrong or missed', 'and 2 more']]);
  });
});

describe('the record', () => {
  it('has 63 claims, each on a tile of its own', () => {
    expect(content.claims.size).toBe(63);
    expect(layout(en.chart.read(en.data, initialState(en.fields)) as Reading, { width: 640 }, text).tiles).toHaveLength(63);
  });
  it('calls one claim wrong: that Llama is a chatbot', () => {
    const { finding: said, table } = tell(en, { ...start, verdict: ['wrong'] });
    expect(table.rows.map((r) => r.key)).toEqual(['c32-llama-chatbot']);
    expect(said).toBe('1 of the article’s 63 claims is judged “Wrong”. It says: Llama is Meta’s AI chatbot.');
    expect(tell(en, { ...start, verdict: ['forecast-met', 'forecast-missed'] }).finding).toMatch(/^3 of the article’s 63 claims are judged “[^”]+” \(1\) and “[^”]+” \(2\)\.$/);
    expect(tell(id, { ...start, verdict: ['wrong'] }).finding).toMatch(/^Dari 63 klaim dalam artikel itu, 1 dinilai “Keliru”\. Bunyinya: /);
  });
  it('counts in the finding what the files say', () => {
    const found = tell(en, initialState(en.fields)).finding;
    for (const group of GROUPS) expect(found).toMatch(new RegExp(`\\b${[...content.claims.values()].filter((c) => groupOf(c.verdict) === group).length} `));
  });
  it('finds a company by its name in both languages', () => {
    const name = pick(seeded(1), ['OpenAI', 'Anduril', 'Google']);
    for (const c of [en, id]) expect(tell(c, { ...start, q: name.toLowerCase() }).table.rows.length).toBeGreaterThan(0);
  });
});
