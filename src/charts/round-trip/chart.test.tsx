import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { anyDay, deal, freeze, pick, seeded } from '../../../checks/fixtures/deals';
import { asOf, type MoneyDeal } from '../../data/asOf';
import { elementaryCycles } from '../../data/cycles';
import { arcsOf, LONGEST_LOOP, reached } from '../../data/loops';
import { money } from '../../i18n/format';
import { LANGUAGES } from '../../i18n/languages';
import { initialState, parseState } from '../state';
import { caseOf, content, markupOf, pictureOf, WIDTHS } from '../testing';
import { outside, overlap, textBox } from '../testingBoxes';
import { chart } from './chart';
import { type Data, tripsOf } from './data';
import { layout } from './layout';
import type { Flow, Reading, State } from './read';

const DAY = '2026-07-03', BILLION = 1000;
const real = caseOf('round-trip', 'en'), { text } = real, data = real.data as Data;
const start: State = { loop: 'ring', asOf: DAY, status: 'all' };
const dataOf = (deals: readonly MoneyDeal[], stations = ['a', 'b'], back?: { low: number; high: number }): Data => freeze({
  evidenceEnds: DAY, deals, parties: { a: 'Abel', b: 'Beta', c: 'Ceres', x: 'Xenia', syndicate: 'Investor groups' },
  trips: [{ slug: 'ring', stations, ways: stations.map((from, i) => [from, stations[(i + 1) % stations.length]!] as const), back }],
});
const reading = (deals: readonly MoneyDeal[], state: Partial<State> = {}, ...more: [string[]?, { low: number; high: number }?]): Reading => chart.read(dataOf(deals, ...more), { ...start, ...state });
const picture = (of: Reading, width = 1200) => layout(freeze(of), { width }, text);
const said = (of: Reading): string => chart.finding(of, text);
const flowOf = (of: Reading, slug: string): Flow => of.flows.find((flow) => flow.slug === slug) ?? expect.fail(`${slug} is not drawn`);
const on = (loop: string, day = DAY, status: State['status'] = 'all'): Reading => chart.read(data, { loop, asOf: day, status });

const out = deal('out', { value: 10 * BILLION, status: 'part-paid', paid: 6 * BILLION }), back = deal('back', { from: 'b', to: 'a', kind: 'compute-commitment', value: 25 * BILLION });

describe('a dollar that goes out', () => {
  it('comes back two and a half times, and four tenths of it are not known to be paid', () => {
    const one = reading([out, back]);
    expect(one.dollar).toMatchObject({ back: { low: 2.5, high: 2.5 }, paid: 0.6 });
    expect(said(one)).toBe('As of July 3, 2026: For each dollar of capital that Abel announced for Beta ($10 billion), Beta promised 2.5 dollars of purchases back ($25 billion). Not known to be paid: 40 cents of each dollar announced.');
  });

  it('is said in cents if less comes back', () => { expect(said(reading([out, deal('back', { from: 'b', to: 'a', kind: 'contract', value: 900 })]))).toContain('promised 9 cents of purchases back'); });

  it('has a floor and a ceiling where the record of the loop gives them', () => {
    expect(reading([out, back], {}, ['a', 'b'], { low: 5 * BILLION, high: 30 * BILLION }).dollar.back).toMatchObject({ low: 0.5, high: 3 });
    expect(said(reading([out, back], {}, ['a', 'b'], { low: 5 * BILLION, high: 30 * BILLION }))).toContain('50 cents to 3 dollars of purchases back ($5–30 billion)');
  });

  it('says at least, at most or about where a deal does', () => {
    expect(said(reading([out, { ...back, qualifier: 'at-least' }]))).toContain('at least 2.5 dollars of purchases back');
    expect(said(reading([{ ...out, qualifier: 'up-to' }, back]))).toContain('at least 2.5 dollars of purchases back');
    expect(said(reading([{ ...out, qualifier: 'at-least' }, back]))).toContain('up to 2.5 dollars of purchases back');
  });

  it('counts what enters from outside, but not what comes from the loop, nor what is talk', () => {
    const enters = deal('enters', { from: 'x', value: 20 * BILLION }), talk = deal('talk', { from: 'x', status: 'rumored', value: 7 * BILLION });
    const one = reading([out, back, enters, talk]);
    expect(one.totals.outside).toMatchObject({ low: 20 * BILLION, high: 20 * BILLION });
    expect(flowOf(one, 'enters').leg).toBe('outside');
    expect(said(one)).toContain('others announced $20 billion for Beta, 2 dollars for each dollar from Abel');
  });

  it('takes the known share of a round out of what enters from outside', () => {
    const round = deal('round', { from: 'x', qualifier: 'lead-of-round', value: 50 * BILLION });
    expect(reading([round, { ...out, part_of: 'round' }, back]).totals.outside.high).toBe(40 * BILLION);
  });

  it('never adds talk to a promise: a way back that is only reported is said as that', () => {
    const one = reading([out, { ...back, history: [{ date: '2025-01-01', status: 'rumored', value: 25 * BILLION }] }]);
    expect(one.dollar.back).toBeUndefined();
    expect(said(one)).toMatch(/Abel announced \$10 billion of capital for Beta\. Nothing is firmly promised back; the way back, \$25 billion, is only reported/);
  });

  it('never adds capital to purchases', () => {
    const both = reading([out, back, deal('sale', { kind: 'contract', value: 3 * BILLION }), deal('shares', { from: 'b', to: 'a', value: 2 * BILLION })]);
    expect([both.totals.out.high, both.totals.bought.high, both.totals.back.high, both.totals.returned.high]).toEqual([10, 3, 25, 2].map((n) => n * BILLION));
    for (const wrong of ['$13 billion', '$27 billion', '$35 billion']) expect(chart.finding(both, text)).not.toContain(wrong);
  });
});

describe('the bands', () => {
  it('are as wide as their dollars, and full as far as they are known paid', () => {
    const { items } = picture(reading([out, back]));
    expect(items.find((item) => item.key === 'out')?.shapes.map((shape) => shape.className)).toEqual(['band f-binding', 'band f-paid', 'glyph']);
    expect(items.find((item) => item.key === 'back')?.shapes.map((shape) => shape.className)).toEqual(['band f-announced', 'glyph']);
  });

  it('are threads where no amount is known, and counted in the finding', () => {
    const one = reading([out, { ...back, history: [{ date: '2025-01-01', status: 'binding' }] }]);
    expect(markupOf(real, picture(one)).match(/s-unknown/g)).toHaveLength(1);
    expect(chart.finding(one, text)).toMatch(/no published amount.*1 amount is unknown/);
  });

  it('have no width where no cash changes hands, and say so', () => {
    const one = reading([out, { ...back, kind: 'warrant', outside_totals: ['non-cash'] }]);
    expect(flowOf(one, 'back')).toMatchObject({ drawn: 0, counted: false });
    expect(picture(one).marks.find((mark) => mark.key === 'back')?.name).toContain('No cash changes hands');
  });

  it('keep what was called off as an empty outline, in no sum; and not at all if it was only talk', () => {
    const off = (before: 'announced' | 'rumored'): MoneyDeal => ({ ...deal('off'), history: [{ date: '2025-01-01', status: before, value: 90 * BILLION }, { date: '2025-02-01', status: 'abandoned', value: 90 * BILLION }] });
    const one = reading([out, back, off('announced')]);
    expect(flowOf(one, 'off')).toMatchObject({ firmness: 'ended', drawn: 90 * BILLION });
    expect(one.totals.out.high).toBe(10 * BILLION);
    expect(reading([out, back, off('rumored')]).flows.map((flow) => flow.slug)).not.toContain('off');
  });

  it('show only what moved, if only that is asked for', () => {
    const paid = reading([out, back], { status: 'paid' });
    expect(paid.flows.map((flow) => [flow.slug, flow.drawn])).toEqual([['out', 6 * BILLION]]);
    expect(chart.finding(paid, text)).toMatch(/\$6 billion of capital is known to be paid out of Abel; of what is promised back, no payment is known/);
    expect(said(reading([{ ...out, history: [{ date: '2025-01-01', status: 'announced', value: 900 }] }, deal('on', { from: 'b', to: 'c', status: 'closed', value: 70 })], { status: 'paid' }, ['a', 'b', 'c']))).toContain('no capital is known to be paid out of Abel');
  });
});

describe('the labels', () => {
  const captions = (of: Reading): string[] => picture(of).words.map((line) => line.text).filter((line) => line.startsWith('←'));
  const reported = { ...back, history: [{ date: '2025-01-01', status: 'rumored', value: 25 * BILLION }] } as const, off = { ...back, history: [...back.history, { date: '2025-02-01', status: 'abandoned' }] } as const;

  it('call promised only what is more than talk', () => {
    expect(captions(reading([out, back]))).toEqual(['← is promised back']);
    expect(captions(reading([out, reported, { ...back, slug: 'firm' }]))).toEqual(['← is promised back']);
    expect(captions(reading([out, reported]))).toEqual(['← is only reported']);
    expect(captions(reading([out, off]))).toEqual(['← was called off']);
    expect(captions(reading([out, deal('back', { from: 'b', to: 'a', kind: 'contract', value: 900, status: 'closed' })], { status: 'paid' }))).toEqual(['← was paid back']);
  });

  it('have the year in which what is paid became known, not that in which payment began', () => {
    const part = (date: string, paid?: number) => ({ date, status: 'part-paid', value: 900, paid }) as const;
    const told = (...history: readonly ReturnType<typeof part>[]) => reading([{ ...out, history: [{ date: '2023-01-01', status: 'announced', value: 900 }, ...history] } as never, back]).flows.find((flow) => flow.slug === out.slug)?.told;
    expect(told(part('2024-01-01', 100), part('2025-01-01', 300))).toBe('2025-01-01');
    expect(told(part('2024-01-01', 100), part('2025-01-01', 100))).toBe('2024-01-01');
    expect(told(part('2024-01-01', 100), part('2025-01-01'))).toBe('2024-01-01');
    expect(told(part('2024-01-01'), part('2025-01-01'))).toBe('2024-01-01');
  });

  it.each(LANGUAGES)('say what is paid of a deal and since when, whole, in %s', (lang) => {
    const c = caseOf('round-trip', lang), found: string[] = [];
    for (const loop of c.fields['loop']!.options) for (const width of WIDTHS) {
      const state = { ...initialState(c.fields), loop }, { flows } = c.chart.read(c.data, state) as Reading;
      for (const { key, lines } of (pictureOf(c, state, width) as ReturnType<typeof picture>).items) {
        const flow = flows.find((one) => one.slug === key), line = lines.map((one) => one.text).join(' ');
        if (!flow || !line || flow.value === undefined) continue;
        for (const part of [money(flow.value, c.text.lang), (flow.drawnPaid > 0 && flow.drawnPaid !== flow.value ? flow.told : flow.since).slice(0, 4), ...(flow.drawnPaid > 0 ? [flow.drawnPaid === flow.value ? '' : money(flow.drawnPaid, c.text.lang)] : [])]) if (!line.includes(part)) found.push(`${loop} ${width} ${key}: ${line} lacks ${part}`);
      }
    }
    expect(found).toEqual([]);
  });

  it('leave the bands of the chapters as wide in one language as in another', () => {
    const [first, ...others] = LANGUAGES.map((lang) => caseOf('round-trip', lang));
    const tips = (c: typeof real, query: string) => (pictureOf(c, parseState(c.fields, query, initialState(c.fields)).state, 320) as ReturnType<typeof picture>).items.flatMap(({ key, shapes }) => shapes.filter(({ className }) => className.startsWith('band')).map(({ d }) => `${key} ${/A([\d.]+)/.exec(d)?.[1] ?? ''}`));
    for (const query of Object.values(chart.views)) for (const other of others) {
      const [here, there] = [first!, other].map((c) => tips(c, query).map((tip) => Number(tip.split(' ')[1])));
      here!.forEach((radius, i) => { expect(Math.abs(radius - there![i]!), query).toBeLessThan(0.1 * radius + 1); });
    }
  });
});

describe('a low picture', () => {
  const low = (loop: string, height = 190) => layout(freeze(on(loop)), { width: 255, height }, text), first = ({ items }: ReturnType<typeof low>) => items.map(({ lines }) => lines[0]!.text);
  const ends = (d: string) => [...d.matchAll(/[MHL]([\d.]+)/g)].map((m) => Number(m[1]));

  it('has the largest deal of each way as a row, as long as its dollars, and says how many more there are', () => {
    const trip = low('microsoft-openai'), [out, , home] = trip.items;
    expect(first(trip)).toEqual(['$13 billion', 'amount unknown', '$250 billion', 'amount unknown']);
    expect([out, home].map((item) => Math.max(...ends(item!.shapes[0]!.d)))).toEqual([expect.closeTo((255 * 13) / 250, 0), 255]);
    expect(trip.words.map((line) => line.text)).toEqual(['and 11 more']);
  });

  it('keeps Meta’s deal with Scale in the accent, and says that no money comes back', () => {
    const trip = low('meta-scale', 120);
    expect(trip.items[0]!.lines[0]).toMatchObject({ text: 'a reported $14.3 billion', look: 'accent' });
    expect(trip.words[0]!.text).toBe('what comes back is services, not money');
  });
});

describe('the keys', () => {
  it('go around the ring and back to the company, past every deal and every party', () => {
    const ring = [out, deal('on', { from: 'b', to: 'c', kind: 'contract' }), deal('home', { from: 'c', to: 'a', kind: 'chip-purchase' }), deal('enters', { from: 'x' })];
    const marks = new Map(picture(reading(ring, {}, ['a', 'b', 'c'])).marks.map((mark) => [mark.key, mark])), way = ['party:a'];
    for (let next = marks.get('party:a')?.near.right; next && next !== 'party:a'; next = marks.get(next)?.near.right) way.push(next);
    expect(way).toEqual(['party:a', 'out', 'party:b', 'enters', 'on', 'party:c', 'home']);
    expect(marks.get('home')?.near).toMatchObject({ right: 'party:a', left: 'party:c' });
  });
});

describe('a day on which the loop was not public', () => {
  it('says so, and when it began', () => {
    expect(chart.finding(reading([out, back], { asOf: '2024-12-31' }), text)).toMatch(/nothing of this loop was public.*January 1, 2025/);
    expect(picture(reading([out, back], { asOf: '2024-12-31' })).empty).toBeDefined();
  });
});

describe('a loop', () => {
  const labels = (lang: 'en' | 'id', loop: string): string => { const c = caseOf('round-trip', lang); return chart.label!(c.data as Data, 'loop', loop, c.text); };
  it('goes by its parties alone: amounts in its name would be those of one day', () => {
    expect([labels('en', 'nvidia-openai-oracle'), labels('id', 'coreweave.openai')]).toEqual(['Nvidia, OpenAI, Oracle', 'Hasil pencarian: CoreWeave → OpenAI']);
  });

  it('leads to its record once all of that was known; one that only the search found has none', () => {
    expect(['2024-10-30', DAY].map((day) => chart.record!(on('microsoft-openai', day)))).toEqual([undefined, 'loops/microsoft-openai/']);
    expect(chart.record!(on('coreweave.openai'))).toBeUndefined();
  });
});

describe('every loop that is offered', () => {
  const trips = tripsOf(content), deals = [...content.deals.values()];
  /** These lead nowhere home in the record. */
  const OPEN = ['google-fluidstack', 'inflection', 'meta-scale', 'nvidia-iren-microsoft', 'nvidia-reflection-spacex'];

  it('is closed by the deals of some day, or says that it is none', () => {
    const open = trips.filter((trip) => !on(trip.slug).closed);
    for (const trip of open) expect(real.chart.news?.(on(trip.slug), text)[0], trip.slug).toContain('Not a circle');
    expect(open.map((trip) => trip.slug).filter((slug) => !OPEN.includes(slug))).toEqual(['xai-spacex']);
  });

  it('is found on random days exactly when the search of all cycles finds its company on a cycle of its ways', () => {
    const random = seeded(11);
    for (let i = 0; i < 60; i++) {
      const trip = pick(random, trips), any = anyDay(random), day = any < DAY ? any : DAY, one = on(trip.slug, day), [home = ''] = trip.stations;
      const known = asOf(deals, day, DAY).filter((k) => trip.ways.some(([from, to]) => k.deal.from === from && k.deal.to === to));
      expect(one.closed, `${trip.slug} on ${day}`).toBe(elementaryCycles(arcsOf(known), trip.stations.length).some((circle) => circle.includes(home)));
      expect(one.closed).toBe(reached(arcsOf(known), home).has(home));
    }
  });

  it('is each circle of the record up to its length, once', () => {
    const circles = elementaryCycles(arcsOf(asOf(deals, DAY, DAY)), LONGEST_LOOP).map((circle) => circle.toSorted().join());
    const offered = trips.map((trip) => trip.stations.toSorted().join());
    expect(circles.filter((circle) => !offered.includes(circle))).toEqual([]);
    expect(new Set(trips.map((trip) => trip.slug)).size).toBe(trips.length);
  });

  it.each(LANGUAGES)('is legible at every width, in %s', { timeout: 60_000 }, (lang) => {
    const c = caseOf('round-trip', lang), found: string[] = [];
    for (const loop of c.fields['loop']!.options) for (const width of WIDTHS) {
      const drawn = pictureOf(c, { ...initialState(c.fields), loop }, width), svg = new DOMParser().parseFromString(markupOf(c, drawn), 'image/svg+xml').documentElement;
      const boxes = [...svg.querySelectorAll('text')].map((line) => textBox(line as unknown as Element));
      for (const box of boxes) if (outside(box, width, drawn.height) > 2) found.push(`${loop} ${width}: ${box.what} stands outside`);
      boxes.forEach((a, i) => { for (const b of boxes.slice(i + 1)) if (overlap(a, b) > 2) found.push(`${loop} ${width}: ${a.what} on ${b.what}`); });
    }
    expect(found).toEqual([]);
  });
});

describe('facts that a reader may test us on, US$ billion', () => {
  const billions = (total: { low: number; high: number }) => [total.low / BILLION, total.high / BILLION];
  it('Microsoft committed 13.0 to OpenAI, 11.8 of it paid, and is promised 250 back', () => {
    const { totals, dollar } = on('microsoft-openai');
    expect([...billions(totals.out), totals.out.paid / BILLION, ...billions(totals.back)]).toEqual([13, 13, 11.8, 250, 250]);
    expect(dollar.back?.high).toBeCloseTo(250 / 13);
    expect(said(on('microsoft-openai'))).toContain('about 19 dollars of purchases back');
  });

  it('nothing was promised back to Microsoft a year before', () => { expect(on('microsoft-openai', '2024-10-30').totals.back).toMatchObject({ high: 0, unknown: 0 }); });

  it('Amazon committed 50 to OpenAI, 15 of it paid', () => {
    const { totals } = on('amazon-openai');
    expect([...billions(totals.out), totals.out.paid / BILLION, ...billions(totals.back)]).toEqual([50, 50, 15, 138, 138]);
  });

  it('Nvidia’s letter of up to 100 became 30 of plain equity', () => {
    const autumn = on('nvidia-openai-oracle', '2025-11-19'), now = on('nvidia-openai-oracle');
    expect(flowOf(autumn, 'nvidia-openai-loi-2025-09')).toMatchObject({ status: 'letter-of-intent', qualifier: 'up-to', value: 100 * BILLION });
    expect(flowOf(now, 'nvidia-openai-loi-2025-09').firmness).toBe('ended');
    expect(flowOf(now, 'nvidia-openai-2026-02')).toMatchObject({ kind: 'equity', status: 'binding', value: 30 * BILLION });
    // both days also hold 0.1 of an earlier round
    expect([autumn, now].map((one) => one.totals.out.high / BILLION)).toEqual([expect.closeTo(100.1), expect.closeTo(30.1)]);
  });

  it('the chips that Oracle buys from Nvidia are only reported', () => { expect(on('nvidia-openai-oracle').totals.back.high).toBe(0); expect(said(on('nvidia-openai-oracle'))).toContain('about $40 billion, is only reported'); });

  it('both payments of Meta run to Scale, and none comes back', () => {
    const one = on('meta-scale');
    expect(one.closed).toBe(false);
    expect(one.flows.filter((flow) => flow.leg === 'out').map((flow) => flow.slug)).toEqual(expect.arrayContaining(['meta-scale-2025-06', 'meta-scale-commercial-2025-06']));
    expect(said(one)).toContain('No money comes back: Meta is reported to buy services');
  });
});
