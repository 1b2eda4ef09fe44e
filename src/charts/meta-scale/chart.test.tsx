import { describe, expect, it } from 'vitest';
import { caseOf, markupOf, pictureOf, tell } from '../testing';
import type { Reading } from './read';
import type { Role } from './data';
import type { Leg, Loop } from './layout';

const en = caseOf('meta-scale', 'en'), id = caseOf('meta-scale', 'id');
const on = (step: string, c = en) => ({ ...tell(c, { step }), picture: pictureOf(c, { step }, 640) as Loop });
const rolesOn = (step: string): Role[] => (on(step).reading as Reading).flows.map((flow) => flow.role);
const legOf = (loop: Loop, role: Role): Leg => loop.legs.find((leg) => leg.flow.role === role) ?? expect.fail(`${role} is not drawn`);

describe('the loop, day by day', () => {
  it('is empty on the day before the first report', () => {
    expect(rolesOn('2025-06-06')).toEqual([]);
    expect(on('2025-06-06').finding).toBe('Before June 6, 2025 nothing of the deal was public.');
    expect(on('2025-06-06').picture.marks).toEqual([]);
  });

  it('has talks of at least $10 billion on June 7, 2025, and nothing paid', () => {
    const { finding, picture } = on('2025-06-07'), invest = legOf(picture, 'invest');
    expect(invest.flow).toMatchObject({ value: 10_000, qualifier: 'at-least', status: 'rumored', paid: undefined, firmness: 'rumored' });
    expect(invest.paid).toBe(0);
    expect(finding).toMatch(/only talks are reported.*at least \$10 billion/);
    expect(rolesOn('2025-06-07')).not.toContain('payout');
  });

  it('has a binding deal for a reported $14.3 billion on June 12, 2025, and no payment yet', () => {
    const { finding, picture } = on('2025-06-12'), invest = legOf(picture, 'invest');
    expect(invest.flow).toMatchObject({ value: 14_300, status: 'binding', paid: undefined, firmness: 'binding' });
    expect(invest.paid).toBe(0);
    expect(finding).toMatch(/a reported \$14\.3 billion for 49 percent.*No payment is known yet/);
    expect(on('2025-06-12', id).finding).toMatch(/US\$14,3 miliar.*49 persen/);
  });

  it('has $13.79 billion of $14.3 billion booked on July 31, 2025', () => {
    const { finding, picture, table } = on('2025-07-31'), invest = legOf(picture, 'invest');
    expect(invest.flow).toMatchObject({ value: 14_300, paid: 13_790, status: 'closed' });
    expect(invest.paid).toBeCloseTo(13_790 / 14_300);
    expect(finding).toMatch(/a closed deal.*\$13\.79 billion/);
    expect(table.rows.find((row) => row.key === invest.flow.slug)?.cells.map((cell) => cell.value)).toEqual(expect.arrayContaining([14_300, 13_790, 'closed']));
  });

  it('means the same by a width on every day', () => {
    const perMillion = (step: string) => { const { thickness, flow } = legOf(on(step).picture, 'invest'); return thickness / flow.value!; };
    expect(perMillion('2025-06-07')).toBeCloseTo(perMillion('2025-07-31'));
  });
});

describe('what is not known', () => {
  const { picture } = on('2026-07-03'), markup = markupOf(en, picture);

  it('is drawn as unknown: what Scale’s holders got is dotted, as wide as the price at most, with a question mark', () => {
    const payout = legOf(picture, 'payout');
    expect(payout).toMatchObject({ shape: 'envelope', paid: 0, thickness: legOf(picture, 'invest').thickness });
    expect(payout.flow.value).toBeUndefined();
    expect(markup).toMatch(/f-unknown[^>]*>.*\?<\/text>/s);
  });

  it('has no width where no price was named: people who moved are an arrow', () => {
    expect(legOf(picture, 'hire')).toMatchObject({ shape: 'arrow', flow: { value: undefined } });
  });

  it('is said in the name of the mark', () => {
    expect(picture.marks.find((mark) => mark.key === legOf(picture, 'payout').flow.slug)?.name).toContain('amount not disclosed');
  });
});

it('says the day’s news, and only the day’s', () => {
  const news = (step: string) => en.chart.news?.(on(step).reading, en.text) ?? [];
  expect(news('2025-06-07').join(' ')).toContain('Bloomberg');
  expect(news('2025-06-06')).toEqual([]);
  expect(news('2025-07-31').join(' ')).toContain('$13.79 billion');
});

describe('in a low frame', () => {
  const low = (width: number, height: number) => pictureOf(en, { step: '2026-07-03' }, width, height) as Loop, rolesIn = (loop: Loop) => loop.legs.map((leg) => leg.flow.role);

  it('is the deal alone, from left to right, and says how much more there is', () => {
    const loop = low(255, 190);
    expect(rolesIn(loop)).toEqual(['invest']);
    expect(loop).toMatchObject({ height: 190, upright: false });
    expect(loop.stations.map(({ key }) => key)).toEqual(['meta', 'scale-ai']);
    expect(loop.rest.map(({ text }) => text)).toEqual(['and 5 more']);
    expect(legOf(loop, 'invest').paid).toBeCloseTo(13_800 / 14_300, 3);
  });

  it('is what runs between the two where there is room for that', () => {
    expect(rolesIn(low(295, 300)).toSorted()).toEqual(['hire', 'invest', 'work']);
    expect(rolesIn(low(575, 270)).toSorted()).toEqual(['invest', 'payout', 'work']);
  });
});
