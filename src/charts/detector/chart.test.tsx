import { describe, expect, it } from 'vitest';
import { seeded } from '../../../checks/fixtures/deals';
import { formatState, initialState, parseState } from '../state';
import { caseOf, markupOf, pictureOf, randomState, tell } from '../testing';
import { chart } from './chart';
import type { Data } from './data';
import { type Dots, gridFor, pieces, rowsOf, TILE } from './dots';
import type { Posts } from './layout';
import { POSTS, type Reading, type State } from './read';

const en = caseOf('detector', 'en'), id = caseOf('detector', 'id');
const START = initialState(en.fields) as unknown as State;
const on = (query = '', c = en, width = 720) => { const { state, bad } = parseState(c.fields, query); expect(bad).toEqual([]); const { finding, table, reading } = tell(c, state); return { finding, table, reading: reading as Reading, picture: pictureOf(c, state, width) as Posts }; };
const postsOf = (query: string) => Object.fromEntries(on(query).table.rows.map((row) => [row.key, row.cells[2]!.value]));

/** How many dots the rectangles hold: their area in places of the pattern. */
const pitchOf = ({ side }: Dots) => side / TILE;
const drawnBy = (dots: Dots): number => [...dots.d.matchAll(/h([\d.]+)v([\d.]+)/g)].reduce((sum, [, wide, high]) => sum + Math.round(Number(wide) / pitchOf(dots)) * Math.round(Number(high) / pitchOf(dots)), 0);

describe('the dots', () => {
  it('fill rows one after the other', () => {
    expect(pieces(0, 7, 3)).toEqual([{ row: 0, rows: 2, from: 0, count: 3 }, { row: 2, rows: 1, from: 0, count: 1 }]);
    expect(pieces(4, 3, 3)).toEqual([{ row: 1, rows: 1, from: 1, count: 2 }, { row: 2, rows: 1, from: 0, count: 1 }]);
    expect(pieces(1, 1, 3)).toEqual([{ row: 0, rows: 1, from: 1, count: 1 }]);
    expect(pieces(5, 0, 3)).toEqual([]);
    expect([rowsOf(0, 3), rowsOf(3, 3), rowsOf(4, 3)]).toEqual([0, 1, 2]);
  });
  it('have a grid that leaves no room for a coarser one', () => {
    for (const [width, height] of [[320, 380], [560, 330], [1200, 330]] as const) for (const bands of [2, 3]) {
      const { columns, pitch } = gridFor(POSTS, bands, width, height);
      expect(columns * pitch).toBeLessThanOrEqual(width);
      expect((rowsOf(POSTS, columns) + bands - 1) * pitch).toBeLessThanOrEqual(height);
      expect(columns * rowsOf(POSTS, columns)).toBeGreaterThanOrEqual(POSTS);
      const coarser = pitch + 1 / TILE;
      expect((rowsOf(POSTS, Math.floor(width / coarser)) + bands - 1) * coarser).toBeGreaterThan(height);
      expect(Number.isInteger(Math.round(pitch * TILE * 1e6) / 1e6), 'a tile of whole pixels').toBe(true);
    }
  });
  it('are ten thousand in every state and at every width, each group as many as its row says, in few elements', () => {
    const random = seeded(10);
    for (let i = 0; i < 60; i++) for (const width of [320, 720, 1200]) {
      const state = randomState(en.fields, random), { table } = tell(en, state), picture = pictureOf(en, state, width) as Posts;
      const drawn = new Map(picture.groups.map((group) => [group.key, drawnBy(group.dots)]));
      for (const row of table.rows) expect(drawn.get(row.key), formatState(en.fields, state)).toBe(row.cells[2]!.value);
      expect([...drawn.values()].reduce((a, b) => a + b, 0)).toBe(POSTS);
      expect(markupOf(en, picture).match(/<[a-z]/g)!.length).toBeLessThan(80);
    }
  });
  it('are squares for fakes and round for the rest, so that gray tells them apart', () => {
    for (const { key, dots, look } of on('prevalence=10').picture.groups) expect([dots.tile.includes('a'), look === 'accent']).toEqual(key.endsWith('fake') ? [false, true] : [true, false]);
  });
  it('stay in the picture, and begin on a dot of their pattern', () => {
    const random = seeded(11);
    for (let i = 0; i < 60; i++) {
      const { groups, height, width } = pictureOf(en, randomState(en.fields, random), i % 2 ? 320 : 1200) as Posts;
      for (const { area, dots } of groups) {
        expect(area.y + area.height).toBeLessThanOrEqual(height);
        for (const [, x, y, wide] of dots.d.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)/g)) {
          for (const steps of [Number(x) / pitchOf(dots), (Number(y) - dots.top) / pitchOf(dots)]) expect(steps).toBeCloseTo(Math.round(steps), 1);
          expect(Number(x) + Number(wide)).toBeLessThanOrEqual(width);
        }
      }
    }
  });
});

describe('a flag', () => {
  it('is right in 8.3 percent of cases, if 1 in 100 is fake and 90 percent are caught and cleared', () => {
    const { finding, reading } = on();
    expect(finding).toBe('A flag is right in 8.3 percent of cases. Of 10,000 posts 100 are fake. The detector flags 1,080: 90 fake and 990 genuine ones. 10 fakes pass; of all verdicts 90 percent are right.');
    expect(on('', id).finding).toMatch(/^Dari semua tanda, 8,3 persen benar\. .*10\.000 unggahan, 100 palsu.*1\.080: 90 palsu dan 990 asli/);
    expect(postsOf('')).toEqual({ 'flagged-fake': 90, 'flagged-genuine': 990, 'passed-fake': 10, 'passed-genuine': 8910 });
    expect([reading.ppv!.toFixed(4), reading.second!.toFixed(4), reading.half!.toFixed(4)]).toEqual(['0.0833', '0.4500', '0.1000']);
    expect(chart.ask!(en.data as Data)).toBeCloseTo(8.3333, 3);
  });
  it.each([
    ['prevalence=0.1&sensitivity=99&specificity=99', 0.0902], ['prevalence=0.01&sensitivity=99&specificity=99', 0.0098], ['prevalence=50', 0.9], ['prevalence=10', 0.5],
    ['prevalence=10&sensitivity=26&specificity=91', 0.243], ['prevalence=0.01&sensitivity=26&specificity=91', 0.0003], ['sensitivity=55.54&specificity=55.54', 0.0125], ['prevalence=50&sensitivity=55.54&specificity=55.54', 0.5554],
  ])('with %s is worth %d', (query, ppv) => expect(on(query).reading.ppv).toBeCloseTo(ppv, 4));
  it('is not defined where there is none, and never fewer than none', () => {
    const { finding, reading, picture } = on('sensitivity=0&specificity=100');
    expect([reading.ppv, reading.flagged, reading.second]).toEqual([undefined, 0, undefined]);
    expect(finding).toContain('not defined');
    expect(picture.marks.find((m) => m.key === 'flagged-fake')?.name).toBe('Fakes caught: 0 of 10,000 posts; not defined of the flags.');
    const all = on('sensitivity=100&specificity=0').reading;
    expect([all.flagged, all.missed]).toEqual([POSTS, 0]);
  });
  it('is worth more the more common fakes are, whatever the detector', () => {
    const random = seeded(12), shares = en.fields['prevalence']!.options.map(Number);
    for (let i = 0; i < 50; i++) {
      const sensitivity = 1 + Math.floor(random() * 99), specificity = Math.floor(random() * 100);
      const worth = shares.map((prevalence) => on(`prevalence=${prevalence}&sensitivity=${sensitivity}&specificity=${specificity}`).reading.ppv!);
      expect(worth).toEqual(worth.toSorted((a, b) => a - b));
    }
  });
  it('says with small shares how small', () => expect(on('prevalence=0.01&sensitivity=26&specificity=91').finding).toContain('right in 0.03 percent'));
});

describe('the queue', () => {
  it('removes 4 fakes of 10 if people can check 50 of 109 flags, 413.2 of a million posts’ 1,000', () => {
    const { finding, reading } = on(chart.views['who-checks']);
    expect(postsOf(chart.views['who-checks']!)).toEqual({ 'checked-fake': 4, 'checked-genuine': 46, 'waiting-fake': 5, 'waiting-genuine': 54, 'passed-fake': 1, 'passed-genuine': 9890 });
    expect(finding).toContain('People can check 50 flags: 4 of the fakes are removed, 6 stay up.');
    expect(reading.queue!.removed).toBeCloseTo(413.2, 1);
    expect(reading.queue!.left).toBeCloseTo(586.8, 1);
  });
  it('tells of one fake as of one', () => {
    expect(on('prevalence=0.01&checks=10&sensitivity=99&specificity=0').finding).toContain('0 of the fakes are removed, 1 stays up.');
    expect(on('prevalence=0.1&checks=10&specificity=99').finding).toContain('1 of the fakes is removed, 9 stay up.');
  });
  it('is there only while flags are more than can be checked', () => {
    expect(on('checks=1000').reading.queue).toBeDefined();
    expect(on('checks=2000').reading.bands.map((band) => band.fate)).toEqual(['flagged', 'passed']);
  });
  it('changes who is seen, never how many there are', () => {
    for (const checks of en.fields['checks']!.options) {
      const { bands, caught, alarms } = on(`prevalence=5&checks=${checks}`).reading, flagged = bands.filter((band) => band.fate !== 'passed');
      expect([0, 1].map((i) => flagged.reduce((sum, band) => sum + band.groups[i]!.posts, 0))).toEqual([caught, alarms]);
    }
  });
});

describe('the detectors', () => {
  it('are those of the record', () => {
    const acts = chart.acts!(on().reading, en.text);
    expect(acts.map((act) => formatState(en.fields, { ...START, ...act.state }))).toEqual(['', 'sensitivity=99&specificity=99', 'sensitivity=26&specificity=91', 'sensitivity=55.54&specificity=55.54', 'specificity=38.7']);
    expect(acts.map((act) => [act.press, act.on])).toEqual([['1', true], ['2', false], ['3', false], ['4', false], ['5', false]]);
  });
  it('are the same whatever was chosen before: what was not measured is assumed, and said to be', () => {
    const essays = (query: string) => chart.acts!(on(query).reading, en.text).at(-1)!;
    for (const query of ['', 'sensitivity=55.54&specificity=55.54', 'sensitivity=26']) expect(essays(query)).toMatchObject({ state: { sensitivity: 90, specificity: 38.7 }, label: 'Seven tools on TOEFL essays, 90 caught (assumed)' });
    expect([essays('specificity=38.7').on, essays('specificity=38.7&sensitivity=26').on]).toEqual([true, false]);
  });
  it('that catch nothing are not said to be right for some share of fakes', () => {
    const news = (query: string) => chart.news!(on(query).reading, en.text).join(' ');
    expect(news('')).toMatch(/half of the flags would be right.*second check/);
    expect(news('sensitivity=0')).toBe('');
  });
  it('stand in the named views', () => { for (const [view, query] of Object.entries(chart.views)) expect(parseState(en.fields, query).bad, view).toEqual([]); });
});

it('draws the flags alone in a low box, what passes in words, and in the lowest not that', () => {
  const box = (height: number) => { const { groups, marks, heads } = pictureOf(en, initialState(en.fields), 255, height) as Posts; return { keys: marks.map(({ key }) => key), dots: Object.fromEntries(groups.map(({ key, dots }) => [key, drawnBy(dots)])), heads: heads.map(({ text }) => text) }; };
  const flags = ['flagged-fake', 'flagged-genuine'], passed = ['passed-fake', 'passed-genuine'];
  expect(box(190)).toEqual({ keys: [...flags, ...passed], dots: { 'flagged-fake': 90, 'flagged-genuine': 990, 'passed-fake': 0, 'passed-genuine': 0 }, heads: ['8.3% right', '91.7% are false alarms', 'Flagged: 1,080 posts', 'Not flagged: 8,920'] });
  expect(box(120).keys).toEqual(flags);
});
it('has words alone where no grid is fine enough', () => expect(gridFor(POSTS, 1, 255, 23).pitch).toBe(0));
