import { describe, expect, it } from 'vitest';
import { anyDay, deal, freeze, seeded } from '../../../checks/fixtures/deals';
import type { MoneyEvent } from '../../data/asOf';
import { paidOf, ledger } from '../../data/totals';
import { asOf } from '../../data/asOf';
import { caseOf, content, markupOf, pictureOf, tell } from '../testing';
import { chart } from './chart';
import type { Data } from './data';
import { layout, type Stairs } from './layout';
import { read, type Reading, shrunk, type State } from './read';
import { type CashDeal, plansOf, type Steps, stepsOf } from './steps';
import { reachOf, type Step } from './tell';

const DAY = '2026-07-03', BILLION = 1000;
const real = caseOf('headline-to-cash', 'en'), { text } = real;
type Given = Parameters<typeof deal>[1] & Partial<Pick<CashDeal, 'linked_to' | 'tier' | 'history'>>;
const made = (slug: string, given: Given = {}): CashDeal => ({ tier: 'core', ...deal(slug, given) });
const at = (date: string, status: MoneyEvent['status'], value?: number, more: Partial<CashDeal['history'][number]> = {}) => ({ date, status, value, ...more });
const steps = (...deals: CashDeal[]): Steps[] => stepsOf(freeze(deals), DAY, DAY);
const one = (given: Given): Steps => steps(made('x', given))[0] ?? expect.fail('not listed');
const dataOf = (...deals: CashDeal[]): Data => ({ evidenceEnds: DAY, steps: steps(...deals), plans: plansOf(deals, DAY, DAY), parties: { a: 'Abel', b: 'Beta', c: 'Ceres' } });
const start: State = { party: '', sort: 'headline' };

describe('the headline', () => {
  it('is the largest amount ever announced, from the first day on which it was', () => {
    const cut = one({ history: [at('2025-01-01', 'announced', 100, { qualifier: 'up-to' }), at('2025-02-01', 'announced', 100), at('2025-03-01', 'binding', 30)] });
    expect(cut.headline).toEqual({ value: 100, qualifier: 'up-to', date: '2025-01-01', status: 'announced' });
    expect(cut.binding).toEqual([30, 30]);
  });
  it('is not what was only talked about, and not a bid that was refused', () => {
    expect(one({ history: [at('2025-01-01', 'rumored', 900), at('2025-02-01', 'binding', 100)] }).headline.value).toBe(100);
    expect(steps(made('talk', { status: 'rumored' }), made('bid', { status: 'abandoned' }))).toEqual([]);
  });
  it('is that of the letter that a deal took the place of, in one row', () => {
    const letter = made('letter', { linked_to: ['deal'], history: [at('2025-01-01', 'letter-of-intent', 100, { qualifier: 'up-to' }), at('2026-01-01', 'abandoned', 100, { paid: 0 })] });
    const found = steps(letter, made('deal', { history: [at('2026-01-01', 'binding', 30)] }));
    expect(found.map((s) => [s.slug, s.headline.value, s.headline.status, s.binding])).toEqual([['deal', 100, 'letter-of-intent', [30, 30]]]);
    // Of other parties, or without the link, each stands for itself.
    expect(steps({ ...letter, to: 'c' }, made('deal'))).toHaveLength(2);
    expect(steps({ ...letter, linked_to: [] }, made('deal'))).toHaveLength(2);
  });
});

describe('how much binds', () => {
  it.each([
    ['all of a binding deal', { status: 'binding' as const }, [100, 100]],
    ['nothing of a letter', { status: 'letter-of-intent' as const }, [0, 0]],
    ['nothing of what ended', { history: [at('2025-01-01', 'binding', 100), at('2025-02-01', 'abandoned', 100)] }, [0, 0]],
    ['unknown for what is only announced', { status: 'announced' as const }, [0, 100]],
    ['somewhere up to a ceiling', { status: 'binding' as const, qualifier: 'up-to' as const }, [0, 100]],
    ['at least what was paid, if it is a ceiling', { status: 'part-paid' as const, qualifier: 'up-to' as const, paid: 40 }, [40, 100]],
  ])('%s', (_, given, binding) => { expect(one(given).binding).toEqual(binding); });

  it('at least the parts that bind', () => {
    const whole = made('whole', { status: 'binding', qualifier: 'up-to' }), firm = made('firm', { part_of: 'whole', status: 'binding', value: 25 }), loose = made('loose', { part_of: 'whole', value: 75 });
    expect(steps(whole, firm, loose).map((s) => [s.slug, s.binding])).toEqual([['whole', [25, 100]]]);
  });
});

describe('how much is known paid, and known in cash', () => {
  it('is unknown where nothing says it, never zero', () => {
    const s = one({ status: 'binding' });
    expect([s.paid, s.cash]).toEqual([undefined, undefined]);
    expect(reachOf(s, 'paid')).toMatchObject({ low: undefined, high: 100 });
  });
  it('is the amount of a closed deal, as sure as that amount, and then cash is bound by it', () => {
    const s = one({ status: 'closed', qualifier: 'reported' });
    expect([s.paid, s.paidQualifier, s.cash]).toEqual([100, 'reported', undefined]);
    expect(reachOf(s, 'cash')).toMatchObject({ low: undefined, high: 100 });
  });
  it('is what its parts paid, which is a floor', () => { expect(steps(made('whole', { status: 'part-paid' }), made('first', { part_of: 'whole', status: 'closed', value: 20 }))[0]).toMatchObject({ paid: 20, paidQualifier: 'at-least' }); });
  it('is no cash where the deal is marked as none, and zero where nothing was paid', () => {
    expect(one({ status: 'closed', outside_totals: ['non-cash'] })).toMatchObject({ paid: 100, cash: 0 });
    expect(one({ history: [at('2025-01-01', 'announced', 100), at('2025-02-01', 'abandoned', 100, { paid: 0 })] })).toMatchObject({ paid: 0, cash: 0 });
  });
  it('is cash where the record says so, and partly credits where a part is', () => {
    expect(one({ history: [at('2025-01-01', 'closed', 100, { paid: 100, cash: 60 })] }).cash).toBe(60);
    expect(steps(made('x', { status: 'part-paid', paid: 50 }), made('credits', { part_of: 'x', kind: 'cloud-credits', value: undefined, outside_totals: ['non-cash'] })).find((s) => s.slug === 'x')).toMatchObject({ credits: true, cash: undefined });
  });
});

describe('which deals stand here', () => {
  it('no tranche of the same two parties, no plan over many, nothing to earlier holders, no warrant', () => {
    const deals = [made('whole'), made('tranche', { part_of: 'whole', value: 10 }), made('plan', { outside_totals: ['umbrella'] }), made('old', { outside_totals: ['secondary'] }), made('warrant', { kind: 'warrant' })];
    expect(steps(...deals).map((s) => s.slug)).toEqual(['whole']);
  });
  it('a round, or its shares if they are most of it', () => {
    const round = made('round', { qualifier: 'lead-of-round' }), share = (value: number) => made('share', { from: 'c', part_of: 'round', value });
    expect(steps(round, share(20)).map((s) => [s.slug, s.from])).toEqual([['round', 'syndicate'], ['share', 'c']]);
    expect(steps(round, share(80)).map((s) => s.slug)).toEqual(['share']);
  });
  it('of everyone the core of the record, of a party all it has', () => {
    const data = dataOf(made('core', { value: 5 }), made('context', { tier: 'context', value: 9 }), made('other', { to: 'c', value: 7 }));
    expect(read(data, start).steps.map((s) => s.slug)).toEqual(['other', 'core']);
    expect(read(data, { ...start, party: 'b' }).steps.map((s) => s.slug)).toEqual(['context', 'core']);
  });
  it('in the order that is asked for, and only those that have what it asks for', () => {
    const data = dataOf(made('closed', { status: 'closed', value: 10 }), made('cut', { value: 30, status: 'part-paid', paid: 5 }), made('unknown', { value: 90, status: 'binding' }));
    expect((['headline', 'shrunk', 'paid'] as const).map((sort) => read(data, { ...start, sort }).steps.map((s) => s.slug))).toEqual([['unknown', 'cut', 'closed'], ['cut'], ['closed', 'cut']]);
  });
});

describe('the picture', () => {
  const reading = read(dataOf(made('part', { status: 'part-paid', value: 80, paid: 20 }), made('quiet', { to: 'c', status: 'binding', value: 40 })), start), picture = layout(freeze(reading), { width: 720 }, text);
  const stair = (row: number, step: Step) => picture.rows[row]!.stairs.find((s) => s.step === step)!;

  it('draws every step to one scale', () => {
    expect(stair(0, 'headline').sure / stair(0, 'paid').sure).toBeCloseTo(80 / 20);
    expect(stair(0, 'headline').sure / stair(1, 'headline').sure).toBeCloseTo(80 / 40);
  });
  it('draws what is not known as dots as long as it can be at most', () => {
    expect(stair(1, 'paid')).toMatchObject({ sure: 0, possible: stair(1, 'binding').sure, label: { text: 'not known' } });
    expect(stair(0, 'cash')).toMatchObject({ sure: 0, possible: stair(0, 'paid').sure });
    expect(markupOf(real, picture).match(/f-unknown/g)).toHaveLength(3);
  });
  it('tells it all in the name of the row', () => { expect(picture.marks[1]?.name).toMatch(/^Abel to Ceres: equity\. Headline: \$40 million \(binding, January 1, 2025\)\. Binding: \$40 million\. Known paid: not known\. Known in cash: not known\./); });
  it('where there is little room, shows the largest headline and the subject at full size, and says how many more there are', () => {
    const low = pictureOf(real, { ...start }, 255, 190) as Stairs, words = low.heads.map((line) => line.text);
    expect(low.rows.map((row) => [row.names[0]?.text, row.subject, row.stairs.map((s) => s.label.text).join(' ')])).toEqual([
      ['OpenAI → Oracle', false, '300* 300* ? ?'], ['OpenAI → Microsoft', false, '250 250 ? ?'], ['Meta → Scale AI', true, '14.3* 14.3* 13.8 ?'],
    ]);
    expect(words.slice(-2)).toEqual(['and 7 more', 'US$ billion, * reported']);
    expect(words.join()).not.toContain('known for');
    expect((pictureOf(real, { ...start }, 255, 120) as Stairs).rows.map((row) => row.key)).toEqual(['meta-scale-2025-06']);
  });
  it('says why it is empty', () => {
    const none = read(dataOf(made('x', { status: 'closed' })), { ...start, party: 'a', sort: 'shrunk' });
    expect(chart.finding(none, text)).toContain('no step down from a headline of Abel is known');
    expect(layout(none, { width: 320 }, text).empty).toBeDefined();
  });
});

const deals = [...content.deals.values()];
const stepOf = (slug: string, day = DAY): Steps => stepsOf(deals, day, DAY).find((s) => s.slug === slug) ?? expect.fail(`${slug} is not listed on ${day}`);

describe('on random days of the record', () => {
  it('no step is longer than the one before it, and what is paid is what the totals say', () => {
    const random = seeded(41);
    for (const day of Array.from({ length: 40 }, () => anyDay(random)).concat(DAY)) {
      const book = ledger(asOf(deals, day, DAY));
      for (const s of stepsOf(deals, day, DAY)) {
        const where = `${s.slug} on ${day}`, k = book.bySlug.get(s.slug)!;
        expect(s.binding[0], where).toBeLessThanOrEqual(s.binding[1]);
        expect(s.binding[1], where).toBeLessThanOrEqual(s.headline.value);
        expect(s.paid ?? 0, where).toBeLessThanOrEqual(s.headline.value * 1.01);
        if (s.cash !== undefined) expect(s.cash, where).toBeLessThanOrEqual(s.paid ?? 0);
        if (!k.deal.outside_totals?.length && s.paid !== undefined && k.status !== 'abandoned') expect(s.paid, where).toBeCloseTo(paidOf(book, k));
        expect(s.headline.date <= day, where).toBe(true);
      }
    }
  });
});

describe('the record, in US$ billion', () => {
  it.each([
    ['microsoft-openai-total-commitment', 13, [13, 13], 11.8], ['amazon-openai-2026-02', 50, [15, 50], 15], ['meta-scale-2025-06', 14.3, [14.3, 14.3], 13.8], ['nvidia-openai-2026-02', 100, [0, 30], undefined],
    ['softbank-openai-2026-02', 30, [30, 30], 20], ['openai-oracle-2025', 300, [300, 300], undefined], ['disney-openai-2025-12', 1, [0, 0], 0],
  ])('%s: %d in the headline', (slug, headline, binding, paid) => {
    const s = stepOf(slug);
    expect([s.headline.value / BILLION, s.binding.map((b) => b / BILLION), s.paid === undefined ? undefined : s.paid / BILLION]).toEqual([headline, binding, paid]);
  });

  it('Meta had booked 13.79 of 14.3 on July 31, 2025, and talks of 15 were no headline', () => { expect(stepOf('meta-scale-2025-06', '2025-07-31')).toMatchObject({ headline: { value: 14_300 }, paid: 13_790 }); });
  it('Nvidia’s headline is that of the letter, which stands nowhere else', () => {
    expect(stepOf('nvidia-openai-2026-02').headline).toMatchObject({ status: 'letter-of-intent', date: '2025-09-22', qualifier: 'up-to' });
    expect(stepsOf(deals, DAY, DAY).map((s) => s.slug)).not.toContain('nvidia-openai-loi-2025-09');
    expect(stepOf('nvidia-openai-loi-2025-09', '2026-01-01')).toMatchObject({ binding: [0, 0] });
  });
  it('Microsoft’s payments were partly cloud credits, of no known amount; SpaceX paid for xAI without cash; Lumentum was paid in cash', () => {
    expect(stepOf('microsoft-openai-total-commitment')).toMatchObject({ credits: true, cash: undefined });
    expect(stepOf('spacex-xai-acquisition-2026-02')).toMatchObject({ paid: 250_000, cash: 0 });
    expect(stepOf('nvidia-lumentum-2026-03')).toMatchObject({ paid: 2000, cash: 2000 });
  });

  const on = (state: Partial<State>) => tell(real, { ...start, ...state });
  it('says of OpenAI’s plans that they are no deals', () => {
    const { reading } = on({ party: 'openai' });
    expect(chart.news!(reading as Reading, text)).toEqual([expect.stringMatching(/\$1\.4 trillion .*\$600 billion/), expect.stringMatching(/\$500 billion/)]);
    expect(chart.news!(on({ party: 'meta' }).reading as Reading, text)).toEqual([]);
  });
  it('shows Meta and Scale beside the largest headlines, and Nvidia first among those that shrank', () => {
    expect((on({}).reading as Reading).steps.at(-1)?.slug).toBe('meta-scale-2025-06');
    const { steps: found } = on({ sort: 'shrunk' }).reading as Reading;
    expect(found[0]?.slug).toBe('nvidia-openai-2026-02');
    expect(shrunk(found[0]!)).toBe(70_000);
    expect(on({}).finding).toMatch(/Nvidia to OpenAI, up to \$100 billion at first, now at most \$30 billion binding/);
  });
  it('knows no payment for the computing that Meta bought', () => {
    const { steps: found } = on({ party: 'meta' }).reading as Reading, bought = found.filter((s) => s.from === 'meta' && ['compute-commitment', 'chip-purchase'].includes(s.kind));
    expect(bought.length).toBeGreaterThan(3);
    expect(bought.map((s) => s.paid)).toEqual(bought.map(() => undefined));
    expect(pictureOf(real, { ...start, party: 'meta' }, 320).marks).toHaveLength(found.length);
  });
});
