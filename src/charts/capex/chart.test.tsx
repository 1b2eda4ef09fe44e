import { describe, expect, it } from 'vitest';
import { freeze } from '../../../checks/fixtures/deals';
import { initialState } from '../state';
import { caseOf, content, markupOf } from '../testing';
import { chart } from './chart';
import { COMPANIES, type Company, type Data, type Guidance, type Spender } from './data';
import { layout } from './layout';
import { raises, type State, stepsOf } from './read';

const real = caseOf('capex', 'en'), indonesian = caseOf('capex', 'id'), { text } = real;
const BILLION = 1000;
const DEAL: Data['deal'] = { slug: 'meta-scale-2025-06', from: 'Meta', to: 'Scale AI', kind: 'equity', status: 'closed', value: 10 * BILLION, qualifier: 'reported', paid: undefined, since: '2025-07-31' };
const start: State = { companies: ['meta', 'microsoft', 'alphabet', 'amazon'], unit: 'usd' };

const said = (issued: string, low: number, high?: number): Guidance => ({ key: `g-${issued}`, year: Number(issued.slice(0, 4)), issued, low: low * BILLION, high: high === undefined ? undefined : high * BILLION, from: `${issued.slice(0, 4)}-01-01`, to: `${issued.slice(0, 4)}-12-31`, note: '' });
/** A company that spent so many billions in 2024 and 2025. */
const spender = (slug: Company, name: string, spent: readonly [number, number], guidance: readonly Guidance[] = [], given: Partial<Spender> = {}): Spender => ({ slug, name, measure: 'purchases', fiscal: false, guides: 'same', spent: spent.map((value, i) => ({ key: `${slug}-${2024 + i}`, year: 2024 + i, value: value * BILLION, qualifier: 'exact' })), guidance, ...given });
const dataOf = (...spenders: Spender[]): Data => freeze({ evidenceEnds: '2026-07-03', spenders, deal: DEAL });
const abel = spender('meta', 'Abel', [20, 60], [said('2025-01-10', 40, 50), said('2025-05-10', 45, 55), said('2025-09-10', 45, 50)]);
const beta = spender('amazon', 'Beta', [10, 20], [said('2026-02-01', 80)]);
const reading = (data: Data, state: Partial<State> = {}) => chart.read(data, { ...start, ...state });
const picture = (...given: Parameters<typeof reading>) => layout(freeze(reading(...given)), { width: 720 }, text);
const finding = (...given: Parameters<typeof reading>): string => chart.finding(reading(...given), text);
const height = ([, , , h]: readonly number[]): number => h! - 4;
const reachOf = (path: string): number[] => [...path.matchAll(/[MV](?:[\d.]+ )?([\d.]+)/g)].map((m) => Number(m[1]));

describe('the scale', () => {
  it('draws three times as much three times as high, for every company and for the deal', () => {
    const { panels, deal } = picture(dataOf(abel, beta));
    const heights = panels.flatMap((p) => p.bars.map((b) => height(b.area)));
    expect(heights.map((h) => h / height(deal!.area))).toEqual([2, 6, 1, 2].map((times) => expect.closeTo(times)));
  });

  it('has round amounts at its side', () => {
    expect(picture(dataOf(abel, beta)).scale.map((label) => label.text)).toEqual(['$50 billion']);
    expect(picture(dataOf(abel)).scale.map((label) => label.text)).toEqual(['$20 billion', '$40 billion', '$60 billion']);
  });

  it('spans a guidance from its low to its high end, at the days of its year', () => {
    const { panels } = picture(dataOf(abel)), [panel] = panels, [first, second] = panel!.steps;
    expect((panel!.base - Math.min(...reachOf(first!.path))) / panel!.k / BILLION).toBeCloseTo(50, 0);
    expect((panel!.base - Math.max(...reachOf(first!.path))) / panel!.k / BILLION).toBeCloseTo(40, 0);
    expect(second!.area[0]).toBeGreaterThan(first!.area[0]);
    expect(panel!.bars[1]!.x).toBeGreaterThan(panel!.steps[2]!.area[0] + panel!.steps[2]!.area[2]);
  });

  it('shows a year without an end as unknown, never as nothing spent', () => {
    const { panels } = picture(dataOf(abel, beta));
    expect(panels[1]!.lines.filter((l) => l.text === '?')).toHaveLength(1);
    expect(panels[1]!.bars).toHaveLength(2);
  });

  it('counts in deals or in multiples of the first year, and then has no place for the deal', () => {
    expect(reading(dataOf(abel), { unit: 'deals' }).panels[0]!.bars.map((b) => b.value)).toEqual([2, 6]);
    expect(reading(dataOf(abel), { unit: 'index' }).panels[0]!.bars.map((b) => b.value)).toEqual([1, 3]);
    expect(picture(dataOf(abel), { unit: 'index' }).deal).toBeUndefined();
  });
});

describe('a low picture', () => {
  const low = (height: number, companies = start.companies) => layout(freeze(chart.read(real.data as Data, { ...start, companies })), { width: 255, height }, text);
  const words = ({ panels, deal, scale }: ReturnType<typeof low>) => [...(deal?.lines ?? []), ...panels.flatMap((p) => p.lines), ...scale].map((l) => l.text);

  it('has the first company and the deal, and says how many more there are', () => {
    expect(words(low(190))).toEqual(['Scale deal', 'a reported', '$14.3\u00a0billion', 'Meta', '4.6 times 2019', 'and 3 more', '2019', '$72.22 billion', '2025', '?', 'guidance 2026', '$125–145 billion', '2026']);
  });

  it('fills its height with bars on the scale of what it shows', () => {
    const { panels: [panel], deal } = low(190), bar = panel!.bars.at(-1)!;
    expect(height(bar.area) / height(deal!.area)).toBeCloseTo(72.22 / 14.3);
    expect(height(bar.area)).toBeGreaterThan(45);
  });

  it('tells of one company as many guidances with their days as there is room for', () => {
    expect([190, 300, 600].map((height) => words(low(height, ['meta'])).filter((line) => line.includes(': ')).length)).toEqual([0, 4, 6]);
  });
});

describe('the sentence', () => {
  it('tells a guidance that was raised once, and lowered once, as raised once', () => {
    expect(raises(reading(dataOf(abel)).panels[0]!.steps)).toBe(1);
    expect(finding(dataOf(abel))).toBe('For 2025, Abel first said $40–50 billion, raised that 1 time and spent $60 billion, 3 times as much as in 2024.');
  });

  it('keeps a floor a floor, and says who counts otherwise', () => {
    expect(finding(dataOf(beta))).toContain('at least $80 billion (February 1, 2026)');
    expect(finding(dataOf({ ...beta, guides: 'otherwise' }))).toContain('counted another way than the bars');
    expect(markupOf(real, picture(dataOf({ ...beta, guides: 'otherwise' })))).toContain('dashed');
  });

  it('compares companies without adding them up', () => {
    expect(finding(dataOf(abel, beta))).toBe('Since 2024 yearly capital spending has grown 2-fold at Beta and 3-fold at Abel. For 2025, Abel first said $40–50 billion, raised that 1 time and spent $60 billion. The Scale deal, a reported $10 billion, would fit into that 6 times.');
    expect(finding(dataOf(abel, beta))).not.toContain('$80 billion');
  });

  it('says “about” where the first year is only reported', () => {
    expect(finding(dataOf({ ...abel, spent: abel.spent.map((s) => ({ ...s, qualifier: 'reported' as const })) }))).toContain('about 3 times');
  });

  it('says that nothing is chosen', () => { expect(finding(dataOf(abel), { companies: [] })).toContain('No company is chosen'); });
});

describe('the record', () => {
  const data = real.data as Data, meta = data.spenders[0]!;
  it('has four companies at first, in dollars', () => { expect(initialState(chart.fields(data))).toEqual(start); });

  it('has $72.22 billion spent by Meta in 2025, after $60–65 billion was said in January and raised three times', () => {
    expect(meta.spent.find((s) => s.year === 2025)).toMatchObject({ key: 'meta-2025-hl', value: 72_220 });
    const steps = stepsOf(reading(data).panels[0]!, 2025);
    expect(steps.map((s) => [s.issued, s.low, s.high])).toEqual([['2025-01-24', 60_000, 65_000], ['2025-04-30', 64_000, 72_000], ['2025-07-30', 66_000, 72_000], ['2025-10-29', 70_000, 72_000]]);
    expect(raises(steps)).toBe(3);
    expect(finding(data)).toContain('For 2025, Meta first said $60–65 billion, raised that 3 times and spent $72.22 billion. The Scale deal, a reported $14.3 billion, would fit into that 5.1 times.');
    expect(indonesian.chart.finding(chart.read(indonesian.data as Data, start), indonesian.text)).toContain('US$72,22 miliar');
  });

  it.each(COMPANIES)('draws %s in one measure, a point a year without a gap', (company) => {
    const spent = data.spenders.find((s) => s.slug === company)!.spent;
    const points = content.series.get('capital-spending')!.points;
    const bare = (words: string | undefined) => words?.replace(/ \((?!Meta's).*\)$/, '');
    expect(new Set(spent.map((s) => bare(points[s.key]?.measure?.en))).size).toBe(1);
    expect(spent.map((s) => s.year)).toEqual(spent.map((_, i) => 2019 + i));
    expect(spent.length).toBeGreaterThanOrEqual(7);
  });

  it('leaves out guidance for a quarter and guidance in words alone, and nothing else', () => {
    const drawn = data.spenders.flatMap((s) => s.guidance.map((g) => g.key));
    expect(Object.keys(content.series.get('capital-spending-guidance')!.points).filter((key) => !drawn.includes(key)).toSorted()).toEqual(['g-meta26-0', 'g-meta26-1', 'g-msft26', 'g-msft26q1']);
  });
});
