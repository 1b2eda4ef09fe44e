import { describe, expect, it } from 'vitest';
import { freeze, pick, seeded } from '../../../checks/fixtures/deals';
import { ITEMS, makeCode, PASSES, readCode } from '../../classroom/code';
import type { Act } from '../types';
import { addressParts, initialState } from '../state';
import { caseOf, markupOf, pictureOf, tell } from '../testing';
import { agreeing, APART, choose, program } from './choose';
import type { Data } from './data';
import type { Board } from './layout';
import { passesOf, read, type Reading, type State } from './read';
import { inkOf, sayKappa } from './say';

const en = caseOf('label-it', 'en'), id = caseOf('label-it', 'id'), data = en.data as Data;
const start = initialState(en.fields) as unknown as State;
const at = (part: Partial<State>): State => ({ ...start, show: 'mine', ...part });
const told = (state: State, c = en) => ({ ...tell(c, { ...state }), picture: pictureOf(c, { ...state }, 640) as Board });
const reading = (state: State) => told(state).reading as Reading;
/** Labels in the order in which the images come, from those in the order of the items. */
const given = (passes: readonly (readonly number[])[]): string => passes.map((pass, p) => data.orders[p]!.map((item) => pass[item]).join('')).join('');
const right = given([data.truth, data.truth]);
const actsOf = (state: State) => (en.chart.acts!(reading(state), en.text) as readonly Act<State>[]);
const press = (state: State, key: string): State => ({ ...state, ...actsOf(state).find((act) => act.press === key)!.state });

describe('the choice of images', () => {
  // Twelve of each digit in a heap of its own, and of each one that lies at the edge of the next one's heap.
  const heap = (label: number, n: number) => ({ label, pixels: [label * 100 + n, 0] });
  const all = freeze(Array.from({ length: 10 }, (_, label) => [...Array.from({ length: 12 }, (_n, n) => heap(label, n)), { label, pixels: [((label + 1) % 10) * 100 + 12.5, 1] }]).flat());
  const chosen = choose(all);
  it('takes the clearest and the most doubtful image of each digit', () => {
    expect(chosen).toHaveLength(ITEMS);
    expect(chosen.slice(0, 10).map(({ label }) => label).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(chosen.slice(10).map(({ label }) => label).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(chosen.slice(0, 10).every((one) => agreeing(one) === 10 && one.pixels[1] === 0)).toBe(true);
    expect(chosen.slice(10).every((one) => agreeing(one) === 0 && one.alike.every((label) => label === (one.label + 1) % 10))).toBe(true);
  });
  it('makes readers that waver where similar images differ, the less the more they look at', () => {
    const mixed = chosen.map((one, i) => ({ ...one, alike: i < 10 ? one.alike : [1, 1, 1, 1, 1, 1, 2, 2, 2, 2] }));
    const changed = (looks: number) => Array.from({ length: 60 }, (_, seed) => program(mixed, looks, seed)).reduce((n, [first, second]) => n + first!.filter((label, i) => label !== second![i]).length, 0);
    expect(program(mixed, 1, 3).every((pass) => pass.slice(0, 10).every((label, i) => label === mixed[i]!.label))).toBe(true);
    expect(changed(1)).toBeGreaterThan(changed(9));
    expect(changed(9)).toBeGreaterThan(0);
    expect(program(mixed, 1, 3)).toEqual(program(mixed, 1, 3));
  });
  it('is that of version 1 of the codes: another needs another first sign in src/classroom/code.ts, or codes on paper are misread', () => {
    expect(data.truth.join('')).toBe('14260783590176423895');
    expect(data.agreeing.slice(0, 10).every((n) => n === 10)).toBe(true);
    expect(Math.max(...data.agreeing.slice(10))).toBeLessThan(7);
  });
  it('comes in an order that addresses with labels rely on', () => expect(data.orders.map((order) => order.join(' '))).toEqual(['10 7 6 3 8 9 12 19 11 0 18 5 4 1 2 15 16 14 17 13', '8 9 0 19 3 7 15 1 5 4 2 11 18 14 13 17 12 16 10 6']));
});

describe('labeling', () => {
  it('goes through all images twice, by keys, and back', () => {
    let state = at({});
    const seen: number[][] = [[], []];
    for (let n = 0; n < ITEMS * PASSES; n++) {
      const { now } = reading(state);
      expect(now).toMatchObject({ n: n % ITEMS, pass: Math.floor(n / ITEMS) });
      seen[now!.pass]!.push(now!.item);
      state = press(state, String(data.truth[now!.item]));
    }
    expect(state.labels).toBe(right);
    expect(seen.map((pass) => pass.toSorted((a, b) => a - b).join())).toEqual([0, 1].map(() => Array.from({ length: ITEMS }, (_, i) => i).join()));
    // The second pass has no image where the first had it, and none soon after it was seen.
    seen[1]!.forEach((item, n) => { const before = seen[0]!.indexOf(item); expect(n).not.toBe(before); expect(ITEMS - before + n - 1).toBeGreaterThanOrEqual(APART); });
    expect(actsOf(state).map((act) => act.key)).toEqual(['undo', 'again']);
    expect(reading({ ...state, ...actsOf(state)[1]!.state }).now).toMatchObject({ n: 0, pass: 0 });
    for (let n = ITEMS * PASSES; n > 0; n--) { expect(state.labels).toHaveLength(n); state = press(state, 'Backspace'); }
    expect(state.labels).toBe('');
    expect(actsOf(state).find((act) => act.key === 'undo')!.disabled).toBe(true);
  });
  it('gives nothing of the record away, and in the second pass nothing of the first', () => {
    const random = seeded(5);
    for (let i = 0; i < 60; i++) {
      const labels = Array.from({ length: Math.floor(random() * ITEMS * PASSES) }, () => Math.floor(random() * 10)).join(''), other = { ...data, truth: data.truth.toReversed(), agreeing: data.agreeing.toReversed(), rival: data.rival.toReversed() };
      const shown = (of: Data, text: string) => { const r = read(of, at({ labels: text })); return JSON.stringify([en.chart.layout(r, { width: 320 }, en.text), en.chart.finding(r, en.text), en.chart.table(r, en.text), en.chart.heard!(r, en.text)]); };
      expect(shown(other, labels)).toBe(shown(data, labels));
      if (labels.length >= ITEMS) expect(shown(data, `${'7'.repeat(ITEMS)}${labels.slice(ITEMS)}`)).toBe(shown(data, labels));
    }
  });
  it('has the image above its small ones on a phone, under what pass it is', () => {
    for (const [labels, said] of [['3', 'First pass'], [right.slice(0, ITEMS + 1), 'Second pass: same images, new order']] as const) {
      const { tiles: [now, given], heads } = pictureOf(en, { ...at({ labels }) }, 320) as Board;
      expect(given!.y).toBeGreaterThan(now!.y + now!.size);
      expect(heads.filter(({ y }) => y < now!.y).map(({ text }) => text)).toEqual(['Image 2 of 20', said]);
    }
  });
  it('says what is in the picture to those who hear it', () => {
    expect(inkOf([0, 7, 7, 0, 1, 0, 3, 0, 5], 7, en.text)).toBe(`${en.text.t('ink.intro')} Row 1: 2 to 3. Row 2: none. Row 3: 1, 3.`);
    const heard = en.chart.heard!(reading(at({ labels: '3' })), en.text);
    expect(heard).toMatch(/^Image 2 of 20, first pass, to be labeled\. .*Row 1: .*Row 8: [^.]+\.$/);
    expect(en.chart.heard!(reading(at({ labels: right })), en.text)).toBe('');
    expect(told(at({ labels: '3' })).picture.marks[0]!.key).toBe('now');
  });
  it('keeps labels and codes out of the query', () => expect(addressParts(en.fields, { ...at({ labels: '37', codes: data.example }) }, { ...start })).toEqual({ query: 'show=mine', hash: `labels=37&codes=${data.example}` }));
});

describe('after both passes', () => {
  it('a reader who is right twice agrees with all, and has the shortest code', () => {
    const { finding, table } = told(at({ labels: right }));
    expect(finding).toBe('You labeled 0 of 20 images differently the second time. Kappa with yourself: 1; with the record: 1. Of labels given twice, 0 differ from the record.');
    expect(table.rows.find((row) => row.key === 'self')!.cells.at(-1)!.value).toBe(1);
    expect(readCode(makeCode([data.truth, data.truth], data.truth), data.truth)).toEqual({ ok: true, labels: [data.truth, data.truth] });
  });
  it('one slip of twenty is a kappa of (0.95 − 0.1)/(1 − 0.1)', () => {
    // Each digit is there twice, so chance agrees in 2/20 · 2/20 of ten digits; one 1 that becomes a 4 leaves the sum as it is.
    const state = at({ labels: given([data.truth, data.truth.with(0, 4)]) }), { self, items } = reading(state);
    expect(self!.mid).toBeCloseTo(0.85 / 0.9, 12);
    expect(items.filter(({ differs }) => differs).map(({ item, passes }) => [item, passes])).toEqual([[0, [1, 4]]]);
    expect(told(state).picture.tiles.filter(({ framed }) => framed).map(({ key }) => key)).toEqual(['image-1']);
    expect(told(state).finding).toMatch(/^You labeled 1 of 20 .* yourself: 0\.94;/);
    expect(told(state, id).finding).toMatch(/1 dari 20 gambar.*diri sendiri: 0,94;/);
    expect(en.chart.ask!(data, state)).toBe(1);
  });
  it('steady is not right: the same wrong label twice is told apart', () => {
    const wrong = data.truth.with(3, 0), { items } = reading(at({ labels: given([wrong, wrong]) }));
    expect(items.filter(({ off }) => off).map(({ item, label, record, differs }) => [item, label, record, differs])).toEqual([[3, 0, 6, false]]);
  });
  it('one label for everything has no kappa, and nothing is called NaN', () => {
    const state = at({ labels: '1'.repeat(ITEMS * PASSES) }), { finding, picture, reading: r } = told(state);
    expect((r as Reading).self).toBeUndefined();
    expect(finding).toMatch(/not defined/);
    expect(markupOf(en, picture)).toContain('>not defined<');
  });
  it('a kappa of almost nothing is 0, not −0', () => expect([-0.004, 0.004, -0.006, undefined].map((kappa) => sayKappa(kappa, en.text))).toEqual(['0', '0', '−0.01', 'not defined']));
  it('the guess meets its answer only now', () => {
    for (const part of [{}, { labels: right.slice(0, 39) }, { show: 'example' as const }, { show: 'steady' as const }, { show: 'class' as const }]) expect(en.chart.ask!(data, at(part))).toBeUndefined();
    expect(en.chart.ask!(data, { ...at({ labels: right }), show: 'class' })).toBe(0);
  });
  it('labels go to the images that were shown', () => {
    const random = seeded(8), labels = Array.from({ length: 40 }, () => Math.floor(random() * 10)).join(''), [first, second] = passesOf(labels, data.orders);
    data.orders[0]!.forEach((item, n) => { expect(first![item]).toBe(Number(labels[n])); });
    data.orders[1]!.forEach((item, n) => { expect(second![item]).toBe(Number(labels[ITEMS + n])); });
    expect(passesOf('5', data.orders).flat().filter((label) => label !== undefined)).toEqual([5]);
  });
});

describe('classmates', () => {
  it('are compared with the reader, who may paste one code or a class', () => {
    const alone = reading(at({ labels: right, codes: data.example })), several = reading(at({ labels: right, codes: data.group.join('\n') }));
    expect([alone.others!.n, several.others!.n]).toEqual([1, 5]);
    expect(told(at({ labels: right, codes: makeCode([data.truth, data.truth.with(0, 4)], data.truth) })).finding).toContain('with the record: 1; with your classmate: 0.97. Of');
    expect(told(at({ labels: right, codes: data.group.join('\n') }), id).finding).toMatch(/; dengan 5 teman sekelas: nilai tengah 0,\d+ \(0,\d+ sampai 0,\d+\)\./);
    expect(told(at({ labels: '1'.repeat(ITEMS * PASSES), codes: data.example })).finding).toMatch(/not defined\. Kappa with your classmate: 0\.$/);
  });
  it('are not the reader: a code with the reader’s own labels counts once', () => {
    const own = makeCode([data.truth, data.truth], data.truth), others = (codes: string, show: State['show'] = 'mine') => { const r = reading(at({ labels: right, codes, show })); return [r.others?.n, r.readers.length, r.twin]; };
    expect([others(own), others(`${own}\n${own}`), others(`${own}\n${data.example}`), others(data.example)]).toEqual([[undefined, 1, true], [1, 1, true], [1, 1, true], [1, 1, false]]);
    expect([others(own, 'class'), others(`${data.example}\n${own}`, 'class')]).toEqual([[undefined, 1, true], [1, 2, true]]);
    expect(reading(at({ codes: own, show: 'class' }))).toMatchObject({ twin: false, mode: 'class' });
    expect(told(at({ labels: right, codes: own })).finding).toMatch(/One code equals yours: not counted\.$/);
    expect(told(at({ labels: right, codes: own, show: 'class' }), id).finding).toMatch(/^Satu pelabel.*Satu kode sama dengan milik Anda: tidak dihitung\.$/);
  });
  it('make a class, with the reader among them, or without; no code: the example', () => {
    const show = 'class' as const, sizes = (part: Partial<State>) => { const r = reading({ ...start, show, ...part }); return [r.readers.length, r.example]; };
    expect(sizes({})).toEqual([5, true]);
    expect(sizes({ codes: data.example })).toEqual([1, false]);
    expect(sizes({ codes: data.group.join(', '), labels: right })).toEqual([6, false]);
  });
  it('agree with each other more than with the record: the lesson of the example', () => {
    const { others, record, items, voted } = reading({ ...start, show: 'class' });
    expect(others!.mid).toBeGreaterThan(record!.mid + 0.1);
    expect(items.filter(({ off, differs }) => off && !differs).length).toBeGreaterThanOrEqual(3);
    expect(voted).toBeLessThan(15);
  });
  it('who waver less are not more right: the steady example', () => {
    const [unsteady, steady] = (['example', 'steady'] as const).map((show) => reading({ ...start, show }));
    expect(steady!.self!.mid).toBeGreaterThan(unsteady!.self!.mid + 0.1);
    expect(steady!.record!.mid).toBeLessThan(unsteady!.record!.mid + 0.1);
  });
  it('share out a tie of the most frequent label: what is no whole number is said about', () => {
    const class_ = (labels: readonly (readonly number[])[][]) => told({ ...start, show: 'class', codes: labels.map((one) => makeCode(one, data.truth)).join('\n') }).finding;
    // Image 1 got two votes for 1, as the record has it, and two for 4.
    expect(class_([[data.truth, data.truth], [data.truth.with(0, 4), data.truth.with(0, 4)]])).toContain('the most frequent label for about 20.');
    expect(class_([[data.truth, data.truth], [data.truth, data.truth.with(0, 4)]])).toContain('the most frequent label for 20.');
    expect(told({ ...start, show: 'class' }).finding).toMatch(/for about \d+\. Agreement/);
  });
  it('find the truth together where they err apart', () => {
    const random = seeded(3), codes = Array.from({ length: 6 }, () => makeCode([0, 1].map(() => data.truth.map((label) => (random() < 0.8 ? label : Math.floor(random() * 10)))), data.truth)).join('\n');
    expect(reading({ ...start, show: 'class', codes }).items.filter(({ off }) => off)).toEqual([]);
  });
  it('with bad codes are refused at the place of the fault, and the others kept', () => {
    const good = data.example, bad = `${good.slice(0, 6)}${good[6] === 'Q' ? 'R' : 'Q'}${good.slice(7)}`, state = at({ labels: right, codes: `${good}\n${bad}\n${good}` });
    expect(reading(state).others!.n).toBe(2);
    const html = (c: typeof en) => { const Own = c.fields['codes']!.Own as unknown as (props: object) => { props: { children: unknown[] } }; return JSON.stringify(Own({ id: 'x', label: 'y', value: state.codes, text: c.text, set: () => undefined })); };
    expect(html(en)).toContain('2 codes read. 1 code refused:');
    expect(html(id)).toContain('2 kode terbaca. 1 kode ditolak:');
    expect(html(en)).toContain(`Character 6 should be ${good[6]!}.`);
    expect(html(id)).toContain(`Karakter ke-6 seharusnya ${good[6]!}.`);
    expect(html(en)).toContain(`"children":"${bad[6]!}"`);
  });
  it('never make a finding longer than 45 words', () => {
    const random = seeded(46), labelsOf = () => pick(random, ['', right, right.slice(0, 25), '1'.repeat(ITEMS * PASSES), given([data.truth, data.truth.with(3, 0).with(15, 1)])]);
    for (let i = 0; i < 200; i++) {
      const labels = labelsOf(), whole = labels.length === ITEMS * PASSES ? makeCode(passesOf(labels, data.orders) as number[][], data.truth) : 'Q', codes = [data.example, whole, ...data.group].filter(() => random() < 0.5).join('\n');
      for (const show of ['example', 'steady', 'mine', 'class'] as const) for (const c of [en, id]) { const { finding } = told({ ...start, show, labels, codes }, c); expect(finding.split(' ').length, finding).toBeLessThanOrEqual(45); }
    }
  });
  it('never break the page, whatever is pasted', () => {
    const random = seeded(77), signs = [...'0123456789ABCXYZIO-– ,;\n<>&"é💸'];
    for (let i = 0; i < 200; i++) {
      const codes = Array.from({ length: random() * 60 }, () => pick(random, signs)).join('');
      for (const show of ['mine', 'class'] as const) expect(told({ ...start, show, codes, labels: random() < 0.5 ? right : '' }).finding).toMatch(/\.$|\?$/);
    }
  });
});

it('shows in a low box some images, those with two labels first, over the scale; while a reader labels, the image and the labels so far', () => {
  const low = (state: State, height: number) => { const { tiles, heads, marks } = pictureOf(en, { ...state }, 255, height) as Board; return { labels: tiles.map((tile) => tile.labels.map(({ text }) => text).join(', ')), heads: heads.map(({ text }) => text), marks: marks.length }; };
  expect(low(start, 190)).toEqual({ labels: ['0 → 4, record 0', '1 → 5, record 1', '9 → 1, record 7', '9 → 7, record 4'], heads: ['and 16', 'more'], marks: 6 });
  expect(low(start, 120)).toEqual({ labels: [], heads: [], marks: 2 });
  expect(low(at({ labels: right.slice(0, 2) }), 120)).toEqual({ labels: [''], heads: ['Image 3 of 20', 'First pass', 'Labeled in this pass', [...right.slice(0, 2)].join(' ')], marks: 1 });
});
