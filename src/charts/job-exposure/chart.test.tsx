import { describe, expect, it } from 'vitest';
import { freeze, pick, seeded } from '../../../checks/fixtures/deals';
import { laborNeeded } from '../../models/labor';
import { initialState, parseState } from '../state';
import { caseOf, content, markupOf, pictureOf, randomState, tell } from '../testing';
import { chart } from './chart';
import type { Data } from './data';
import type { Headlines } from './layout';
import { LOOKS } from './looks';
import { LABOR_SHARE, type Reading, type State } from './read';
import { finding, percent } from './tell';

const en = caseOf('job-exposure', 'en'), id = caseOf('job-exposure', 'id'), data = en.data as Data;
const on = (query = '', c = en, width = 720) => { const state = parseState(c.fields, query).state, told = tell(c, state); return { ...told, reading: told.reading as Reading, picture: pictureOf(c, state, width) as Headlines }; };
const item = (picture: Headlines, key: string) => picture.items.find((one) => one.key === key) ?? expect.fail(`${key} is not drawn`);
const cells = (query: string, key: string) => on(query).table.rows.find((row) => row.key === key)!.cells.map((cell) => cell.value);
const widthOf = (d: string) => Number(/^M[\d.]+ [\d.]+h([\d.]+)v/.exec(d)![1]);
/** How many of the hundred jobs are drawn as over the line. */
const over = (picture: Headlines) => [...(item(picture, 'own').shapes.find((shape) => shape.look === LOOKS.over)?.d ?? '').matchAll(/M/g)].length;

describe('one distribution', () => {
  it('gives the headlines of the model as the bar moves', () => {
    for (const [bar, share] of [[5, 0.9029], [10, 0.8], [20, 0.6065], [30, 0.4386], [40, 0.2997], [50, 0.19], [60, 0.1083], [70, 0.0522], [80, 0.0186], [90, 0.0031]] as const)
      expect(on(`bar=${bar}`).reading.own.share, `${bar}`).toBeCloseTo(share, 3);
  });
  it('is fitted to the two published figures, and to no other', () => {
    expect([data.beta.a, data.beta.b]).toEqual([expect.closeTo(1.1037, 3), expect.closeTo(2.5727, 3)]);
    expect(data.anchors.map(({ bar, value }) => [bar, value])).toEqual([[0.1, 80], [0.5, 19]]);
  });
  it('draws as many of a hundred jobs over the line as the headline says', () => {
    for (const bar of [5, 10, 35, 50, 80, 95]) { const { picture, reading } = on(`bar=${bar}`); expect(over(picture), `${bar}`).toBe(Math.round(100 * reading.own.share)); }
  });
  it('has fewer jobs over a higher line', () => {
    const shares = [5, 20, 45, 70, 95].map((bar) => on(`bar=${bar}`).reading.own.share);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  });
  it('says a share under a tenth of a percent as such, never as nothing', () => {
    expect([0.0186, 0.8, 0.0004, 0].map((share) => percent(share, en.text))).toEqual(['1.9 percent', '80 percent', 'under 0.1 percent', '0 percent']);
    expect(on('bar=95').finding).toContain('percent of jobs are');
  });
});

describe('published headlines', () => {
  it('are those of the studies, each with what it counts and its record, and are drawn to one scale', () => {
    const { picture } = on();
    const shares = [['frey-osborne', 47, 'judged automatable as a whole'], ['imf', 40, 'helps or replaces'], ['ilo-any', 25, 'any exposure'], ['oecd-2018', 14, 'bottlenecks'], ['oecd-2016', 9, 'each worker really does'], ['ilo-top', 3.3, 'most exposed']] as const;
    for (const [key, share, counts] of shares) {
      const name = picture.marks.find((mark) => mark.key === key)!;
      expect(name.name).toContain(`${share} percent`);
      expect(name.name).toContain(counts);
      expect(name.record).toMatch(/^evidence\/jobs\/#/);
      expect(widthOf(item(picture, key).shapes[0]!.d) / widthOf(item(picture, 'frey-osborne').shapes[0]!.d)).toBeCloseTo(share / 47, 1);
    }
  });
  it('do not move when the reader moves the bar, and wear another look than the model', () => {
    const [one, other] = [on('bar=10'), on('bar=90')].map(({ picture }) => data.published.map(({ key }) => item(picture, key)));
    expect(one).toEqual(other);
    for (const published of one!) expect(published.shapes.map((shape) => shape.look)).toEqual([LOOKS.published]);
  });
});

describe('labor', () => {
  it('is a band, and never wider than what the ends of the ranges give', () => {
    const random = seeded(7);
    for (let i = 0; i < 60; i++) {
      const { saved, demand, band, fan } = chart.read(data, randomState(en.fields, random) as unknown as State);
      const ends = saved.flatMap((time) => demand.flatMap((eps) => [LABOR_SHARE.low, LABOR_SHARE.high].map((alpha) => laborNeeded(time / 100, eps, alpha))));
      expect(band.low).toBeLessThan(band.middle);
      expect(band.middle).toBeLessThan(band.high);
      expect(band.low).toBeGreaterThanOrEqual(Math.min(...ends, 1) - 1e-9);
      expect(band.high).toBeLessThanOrEqual(Math.max(...ends, ...fan.map((slice) => slice.high)) + 1e-9);
      expect(fan[0]).toMatchObject({ saved: 0, low: 1, middle: 1, high: 1, fewer: 0 });
      for (const slice of fan.slice(1)) expect(slice.low).toBeLessThan(slice.high);
    }
  });
  it('shrinks nearly by the time saved if demand hardly answers, and grows if it answers strongly', () => {
    const stays = on('demand=0-0.25').reading, answers = on('demand=1.5-2.5').reading;
    expect(stays.band.fewer).toBe(1);
    expect(answers.band.fewer).toBeLessThan(0.1);
    expect(stays.fan.at(-1)!.high).toBeLessThan(0.6);
  });
  it('is told as from and to, in the sentence and in the table alike', () => {
    const { reading, finding: said } = on(), [low, high] = [reading.band.low, reading.band.high].map((share) => Math.round(share * 100));
    expect(said).toContain(`${low} to ${high} percent of today’s labor`);
    expect(cells('', 'band').slice(3)).toEqual([reading.band.low, reading.band.middle, reading.band.high].map((share) => expect.closeTo(share * 100, 1)));
    expect(finding(reading, id.text)).toContain(`${low} sampai ${high} persen`);
  });
});

describe('measured', () => {
  const found = content.evidence.get('jobs')!.findings;
  it('stands beside the forecast: Denmark at the time that was saved there, with nothing changed', () => {
    expect(cells('', 'denmark').slice(2)).toEqual([found['denmark-2025']!.figures!['time-saved']!.value, 99, 100, 101]);
    expect(item(on().picture, 'denmark').shapes.map((shape) => shape.look)).toEqual([LOOKS.measured]);
  });
  it('young workers fell by about 13 percent, by up to 16 in other specifications', () => {
    expect(cells('', 'canaries').slice(2)).toEqual([null, 84, 87, null]);
    const [wider, measured] = item(on().picture, 'canaries').shapes;
    expect([wider!.look, measured!.look]).toEqual([LOOKS.wider, LOOKS.measured]);
    expect(widthOf(wider!.d) / widthOf(measured!.d)).toBeCloseTo(3 / 13, 1);
  });
  it('job cuts that cite AI are a count without a share: a dotted line, no bar', () => {
    const { picture } = on(), cited = item(picture, 'cited');
    expect(cited.shapes.map((shape) => shape.look)).toEqual([LOOKS.unknown]);
    expect(cited.name).toContain('87,714');
    expect(cited.name).toContain('not a proven cause');
    expect(cells('', 'cited').slice(2)).toEqual([null, null, null, null]);
  });
});

describe('the page', () => {
  it('asks for a published figure, and shows it once it is guessed', () => {
    expect(chart.ask!(data)).toBe(19);
    expect(chart.begins).toEqual({ bar: data.anchors[1]!.bar * 100 });
    expect(chart.read(data, { ...(parseState(chart.fields(data), '').state), ...chart.begins }).own.share).toBeCloseTo(0.19, 3);
  });
  it('says it in at most 45 words, in both languages', () => {
    for (const c of [en, id]) for (const bar of en.fields['bar']!.options) { const said = on(`bar=${bar}`, c).finding; expect(said.split(' ').length, said).toBeLessThanOrEqual(45); }
  });
  it('has a button for each of three bars', () => {
    const acts = chart.acts!(on('bar=50').reading, en.text);
    expect(acts.map(({ state, on: now }) => [state.bar, now])).toEqual([[10, false], [50, true], [70, false]]);
  });
  it('cuts no words and says no NaN, at any width', () => {
    const random = seeded(8);
    for (const c of [en, id]) for (let i = 0; i < 10; i++) expect(markupOf(c, pictureOf(c, randomState(c.fields, random), pick(random, [320, 400, 560, 900])))).not.toMatch(/…|NaN/);
  });
  it('leaves its data as they are', () => expect(() => chart.read(freeze(data), freeze(parseState(chart.fields(data), '').state))).not.toThrow());
});

it('has in a low box the reader’s headline, with the anchors that have room; a wide one has some of the published, and tells how many more', () => {
  const low = (width: number, height: number) => { const { marks, labels } = pictureOf(en, initialState(en.fields), width, height) as Headlines; return { keys: marks.map(({ key }) => key).filter((key) => !key.startsWith('bar-')), said: labels.map(({ text }) => text) }; };
  expect(low(255, 190)).toEqual({ keys: ['own', 'tenth'], said: ['5.2% of jobs exposed', 'jobs with at least 70 percent of their tasks', 'exposed', '0%', '50%', '100%', '70%', '100 jobs, most exposed first'] });
  expect(low(350, 150).keys).toEqual(['own', 'tenth', 'half']);
  const { keys, said } = low(575, 120), { published } = on().reading;
  expect([keys.filter((key) => published.some((one) => one.key === key)), said.at(-1)]).toEqual([published.slice(0, 2).map(({ key }) => key), 'and 4 more']);
});
