import { describe, expect, it } from 'vitest';
import { deal, freeze } from '../../../checks/fixtures/deals';
import type { MoneyDeal } from '../../data/asOf';
import { caseOf, markupOf } from '../testing';
import { factText } from '../../factText';
import { LANGUAGES } from '../../i18n/languages';
import { initialState, parseState } from '../state';
import { chart } from './chart';
import type { Data } from './data';
import { layout, type PlacedBand } from './layout';
import { CAPITAL, MAPPED, type Reading, type State } from './read';

const DAY = '2026-07-03';
const BILLION = 1000;
const real = caseOf('money-map', 'en'), { text } = real;
const dataOf = (deals: readonly MoneyDeal[]): Data => freeze({ evidenceEnds: DAY, deals, parties: { a: 'Abel', b: 'Beta', c: 'Ceres', d: 'Delta', syndicate: 'Investor groups' } });
const start: State = { asOf: DAY, status: 'promised', count: 'gross', focus: '', kinds: CAPITAL };

/** Invented deals, read in a state. */
const reading = (deals: readonly MoneyDeal[], state: Partial<State> = {}): Reading => chart.read(dataOf(deals), { ...start, ...state });
const finding = (...given: Parameters<typeof reading>): string => chart.finding(reading(...given), text);
const picture = (...given: Parameters<typeof reading>) => layout(freeze(reading(...given)), { width: 640 }, text);
const markup = (...given: Parameters<typeof reading>): string => markupOf(real, picture(...given));
const bandOf = (bands: readonly PlacedBand[], slug: string): PlacedBand => bands.find((placed) => placed.band.slug === slug) ?? expect.fail(`${slug} is not drawn`);

describe('the width of a band', () => {
  it('is three times as large for a deal three times as large', () => {
    const { bands } = picture([deal('large', { value: 3 * BILLION }), deal('small', { to: 'c', value: BILLION })]);
    expect(bandOf(bands, 'large').thickness / bandOf(bands, 'small').thickness).toBeCloseTo(3);
  });

  it('is filled by the share that is known to be paid', () => {
    const { bands } = picture([deal('part', { status: 'part-paid', value: 100, paid: 40 }), deal('all', { to: 'c', status: 'closed', value: 100 }), deal('none', { to: 'd', value: 100 })]);
    expect(['part', 'all', 'none'].map((slug) => bandOf(bands, slug).paid / bandOf(bands, slug).thickness)).toEqual([expect.closeTo(0.4), expect.closeTo(1), 0]);
  });

  it('shows an unknown amount as unknown, not as nothing, and says how many there are', () => {
    const deals = [deal('known'), deal('unknown', { to: 'c', value: undefined })];
    expect(markup(deals).match(/s-unknown/g)).toHaveLength(1);
    expect(finding(deals)).toContain('1 deal has no known amount');
    expect(chart.table(reading(deals), text).rows.find((row) => row.key === 'unknown')?.cells[3]).toEqual({ text: 'amount not disclosed', value: null });
  });
});

describe('the sums', () => {
  const there = deal('there', { value: 10 * BILLION }), back = deal('back', { from: 'b', to: 'a', kind: 'contract', value: 4 * BILLION });

  it('leave out of the net count what is promised back to the same payer', () => {
    const net = reading([there, back], { count: 'net' });
    expect(net.bands.map((band) => [band.slug, band.drawn, band.returned])).toEqual([['there', 6 * BILLION, 4 * BILLION]]);
    expect(chart.finding(net, text)).toContain('$4 billion of that capital is promised back');
    expect(reading([there, back]).bands.map((band) => band.drawn)).toEqual([10 * BILLION]);
  });

  it('never take back more than was given', () => {
    expect(reading([there, { ...back, history: [{ date: '2025-01-01', status: 'announced', value: 40 * BILLION }] }], { count: 'net' }).bands[0]?.drawn).toBe(0);
  });

  it('never add capital to purchases: not in the finding, not at a party, not in a name', () => {
    const sale = deal('sale', { from: 'c', kind: 'contract', value: 5 * BILLION }), both = [there, sale];
    expect(finding(both, { kinds: MAPPED })).toMatch(/\$10 billion.*\$5 billion.*not added up/s);
    expect(finding(both, { kinds: MAPPED })).not.toContain('$15 billion');
    expect(markup(both, { kinds: MAPPED })).not.toContain('$15 billion');
  });

  it('never add what is only talked about to what is promised', () => {
    const talk = deal('talk', { from: 'c', status: 'rumored', value: 5 * BILLION });
    expect(finding([there, talk], { status: 'all' })).not.toContain('$15 billion');
    expect(markup([there, talk], { status: 'all' })).not.toContain('$15 billion');
  });

  it('are a range where the same money may sit in two deals, and do not say the upper end alone', () => {
    const again = deal('again', { from: 'c', value: 5 * BILLION, overlaps_with: ['there'] });
    const range = /\$10( billion to \$|–)15 billion/;
    expect(finding([there, again])).toMatch(range);
    expect(picture([there, again]).marks.find((mark) => mark.key === 'right:b')?.name).toMatch(range);
  });

  it('are said by the rule of the facts: as in the chapters, so in the finding and at the party', () => {
    for (const lang of LANGUAGES) {
      const c = caseOf('money-map', lang), said = (key: string) => factText(key, c.text).words.replaceAll('\u00A0', ' '), state = parseState(c.fields, 'focus=openai', initialState(c.fields)).state, openai = c.chart.read(c.data, state) as Reading;
      const finding = c.chart.finding(openai, c.text).replaceAll('\u00A0', ' '), drawn = layout(openai, { width: 1200 }, c.text), labels = markupOf(c, drawn).replaceAll('\u00A0', ' ').replace(/<[^>]+>/g, '|');
      for (const key of ['into/openai/capital/promised', 'into/openai/capital/paid']) expect(finding).toContain(said(key));
      for (const key of ['into/openai/capital/promised', 'between/softbank/openai/capital/promised', 'between/amazon/openai/capital/promised']) {
        expect(labels).toContain(`|${said(key)}|`);
        expect(drawn.marks.filter((mark) => mark.name.replaceAll('\u00A0', ' ').includes(said(key)))).not.toEqual([]);
      }
    }
  });

  it('are a floor where an amount is not known, and count only the payers whose amount is', () => {
    expect(finding([there, deal('hidden', { from: 'c', value: undefined })], { focus: 'b' })).toContain('at least $10 billion of capital (announced, binding or paid) by 1 payer or group');
  });

  it('are no floor where what is not known is a share of a known round', () => {
    const round = deal('round', { qualifier: 'lead-of-round', value: 100 }), share = deal('share', { from: 'c', value: undefined, part_of: 'round' });
    expect(finding([round, share], { focus: 'b' })).toContain('promised $100 million');
  });

  it('of talks alone are never said bare', () => {
    expect(markup([deal('talk', { status: 'rumored', value: 5 * BILLION })], { status: 'all' })).toMatch(/>\$5\sbillion reported</);
  });

  it('count nothing that was not known yet, and nothing that was called off', () => {
    expect(reading([there], { asOf: '2024-12-31' }).bands).toEqual([]);
    expect(finding([there], { asOf: '2024-12-31' })).toContain('none of these deals was public');
    expect(reading([deal('off', { status: 'abandoned' })], { status: 'all' }).bands).toEqual([]);
  });

  it('of what is paid are what is known to be paid', () => {
    const part = deal('part', { from: 'c', status: 'part-paid', value: 100, paid: 40 });
    expect(reading([there, part], { status: 'paid' }).bands.map((band) => [band.slug, band.drawn])).toEqual([['part', 40]]);
  });
});

describe('who is shown', () => {
  it('is the party in focus and those it deals with', () => {
    const deals = [deal('ab'), deal('bc', { from: 'b', to: 'c' }), deal('cd', { from: 'c', to: 'd' })];
    expect(reading(deals, { focus: 'b' }).bands.map((band) => band.slug)).toEqual(['ab', 'bc']);
    expect(finding(deals, { focus: 'b' })).toMatch(/Beta has been promised \$100 million.*Beta puts \$100 million/s);
  });

  it('is a group of investors where a round is recorded with its lead, next to the share that is known', () => {
    const { bands, nodes } = picture([deal('round', { qualifier: 'lead-of-round', value: 100 }), deal('share', { from: 'c', part_of: 'round', value: 30 })]);
    expect(nodes.map((node) => node.key)).toEqual(['left:syndicate', 'left:c', 'right:b']);
    expect(bandOf(bands, 'round').thickness / bandOf(bands, 'share').thickness).toBeCloseTo(70 / 30);
  });

  it('is by name, where there is no room for all, who deals in the largest amounts on whatever day', () => {
    const many = Array.from({ length: 14 }, (_, i) => deal(`m${i}`, { from: `m${i}`, to: 'b', value: undefined }));
    const later = deal('later', { from: 'm13', to: 'c', history: [{ date: '2026-01-01', status: 'announced', value: BILLION }] });
    expect(layout(reading([...many, later], { asOf: '2025-12-01' }), { width: 400 }, text).nodes.map((node) => node.key)[0]).toBe('left:m13');
  });

  it('is called by a whole name, on two lines if need be', () => {
    const { text: words } = caseOf('money-map', 'id'), groups = reading([deal('round', { qualifier: 'lead-of-round', value: 1 }), deal('large', { from: 'c', value: 100 })]);
    const node = layout({ ...groups, names: { ...groups.names, syndicate: 'Kelompok investor' } }, { width: 320 }, words).nodes.find(({ key }) => key === 'left:syndicate');
    expect(node?.lines.slice(0, 2).map((line) => line.text)).toEqual(['Kelompok', 'investor']);
  });

  it('stands on both sides if it gives and receives', () => {
    expect(picture([deal('ab'), deal('bc', { from: 'b', to: 'c' })]).nodes.map((node) => node.key).toSorted()).toEqual(['left:a', 'left:b', 'right:b', 'right:c']);
  });
});

it('starts with promised capital, all of it, everyone, at the end of the evidence', () => { expect(initialState(chart.fields(dataOf([])))).toEqual(start); });
