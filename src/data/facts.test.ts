import { describe, expect, it } from 'vitest';
import { plant } from '../../checks/fixtures/plant';
import { FactError, factKeys, resolveFact } from './facts';
import { type Content, loadContent } from './load';
import { SOURCE_TYPES } from './schema';

const real = loadContent().content;
const example = (): Content => loadContent(plant()).content;
const fact = (key: string) => resolveFact(real, key);

describe('a fact of two parties and two deals', () => {
  it.each([
    ['acme-orbit-2025', { value: 1000, unit: 'usd-million', qualifier: 'reported', asOf: '2025-06', record: { type: 'deal', slug: 'acme-orbit-2025' } }],
    ['acme-orbit-2025@2025-06-29', { value: 1000, asOf: '2025-03-01' }],
    ['acme-orbit-2025.paid', { value: 1000, qualifier: 'reported', asOf: '2025-06' }],
    ['acme-orbit-2025.stake', { value: 10, unit: 'percent', asOf: '2025-03-01' }],
    ['acme-orbit-2025.post_money', { value: 10000, unit: 'usd-million' }],
    ['orbit-acme-2025', { value: 3000, qualifier: 'up-to' }],
    ['series/orbit-revenue/rev-2024', { value: 50, unit: 'usd-million', asOf: '2024', record: { type: 'series', slug: 'orbit-revenue' } }],
    ['into/orbit/capital/promised', { value: 1000, qualifier: 'reported', asOf: '2026-07-03', record: { type: 'sum', slug: 'orbit' } }],
    ['into/orbit/capital/paid@2025-06-29', { value: 0, qualifier: 'at-least', asOf: '2025-06-29' }],
    ['between/orbit/acme/purchases/promised', { value: 3000, qualifier: 'up-to', record: { type: 'sum', slug: 'acme' } }],
    ['times/orbit-acme-2025|acme-orbit-2025', { value: 3, unit: 'count', qualifier: 'up-to', asOf: '2025-06' }],
    ['percent/acme-orbit-2025|orbit-acme-2025', { value: 100 / 3, unit: 'percent', qualifier: 'at-least' }],
  ])('%s', (key, result) => {
    expect(resolveFact(example(), key)).toMatchObject({ key, ...result });
    expect(resolveFact(example(), key)).not.toHaveProperty('high');
  });

  it('cites the event that set the figure and those that repeated it, the strongest first', () => {
    expect(resolveFact(example(), 'acme-orbit-2025').sources.map((s) => s.type)).toEqual(['filing', 'press']);
    expect(resolveFact(example(), 'acme-orbit-2025.paid').sources.map((s) => s.type)).toEqual(['filing']);
    expect(resolveFact(example(), 'times/acme-orbit-2025|series/orbit-revenue/rev-2024').sources.map((s) => s.title)).toEqual(['Quarterly report', 'Acme invests in Orbit', "Orbit’s year"]);
  });
});

describe('facts of the content', () => {
  it.each([['rank/meta-scale@2025-06-12', 2], ['rank/meta-scale@2026-07-03', 7], ['meta-scale-2025-06', 14300], ['meta-scale-2025-06.paid', 13800], ['meta-scale-2025-06@2025-06-11', 15000], ['meta-scale-2025-06.stake', 49]])('%s is %d', (key, value) => {
    expect(fact(key).value).toBe(value);
  });

  it('divides Meta’s price by Scale’s revenue', () => expect(fact('times/meta-scale-2025-06|series/scale-revenue/rev-2024').value).toBeCloseTo(14300 / 870));

  it('keeps a range a range', () => {
    expect(fact('into/anthropic/capital/promised')).toMatchObject({ value: expect.closeTo(123850), high: expect.closeTo(204231) });
    const ratio = fact('percent/into/openai/capital/promised|into/anthropic/capital/promised');
    expect([ratio.value, ratio.high]).toEqual([expect.closeTo((100 * 182600) / 204231), expect.closeTo((100 * 182600) / 123850)]);
  });

  it('reads a guidance as a range, and one without an upper end as a floor', () => {
    expect(fact('series/capital-spending-guidance/g-meta25-1')).toMatchObject({ value: 60000, high: 65000, unit: 'usd-million', qualifier: 'forecast', asOf: '2025-01-24' });
    expect(fact('series/capital-spending-guidance/g-amzn25')).toMatchObject({ value: 100000, qualifier: 'at-least' });
    for (const key of ['g-amzn25', 'g-goog25']) expect(fact(`series/capital-spending-guidance/${key}`)).not.toHaveProperty('high');
    expect(() => fact('series/capital-spending-guidance/g-meta26-0')).toThrow('is not known');
  });

  it('cites at most twelve sources for a sum, each once', () => {
    const urls = fact('into/anthropic/capital/promised').sources.map((s) => s.url);
    expect(urls).toHaveLength(12);
    expect(new Set(urls).size).toBe(12);
  });

  it('has, for every simple key, a figure and a source, the strongest first', () => {
    for (const key of factKeys(real)) {
      const { value, sources } = fact(key);
      const order = sources.map((s) => SOURCE_TYPES.indexOf(s.type));
      expect(Number.isFinite(value) && sources.length > 0, key).toBe(true);
      expect(order, key).toEqual(order.toSorted((a, b) => a - b));
    }
  });
});

describe('a key that gives no figure', () => {
  it.each([
    ['meta-scal-2025-06', 'is not the key of a fact', 'Did you mean "meta-scale-2025-06"?'],
    ['meta-scale-2025-06.stak', '"stak" is not a field', 'Did you mean "stake"?'],
    ['meta-scale-2025-06@2025-06-06', 'Nothing of meta-scale-2025-06 was known on 2025-06-06', 'It became known on 2025-06-07'],
    ['meta-scale-2025-06@2025-02-30', '"2025-02-30" is not a day', 'YYYY-MM-DD'],
    ['meta-scale-2025-06@2026-07-04', 'after the evidence', 'Write 2026-07-03 or an earlier day'],
    ['meta-scale-2025-06.stake@2025-06-12', 'has no history', 'Leave out "@2025-06-12"'],
    ['meta-scale-licence-hire-2025-06', 'The value of meta-scale-licence-hire-2025-06 is not known', 'Say in words'],
    ['meta-scale-commercial-2025-06.stake', 'has no stake', 'Known fields'],
    ['series/scale-revenue/rev-2042', 'is not the key of a fact', 'Did you mean "series/scale-revenue/rev-2024"?'],
    ['series/scale-revenue/rev-2025-cfo', 'is not known', 'Say in words'],
    ['rank/meta-scale', 'A rank needs a day', 'Write rank/meta-scale@2026-07-03'],
    ['rank/meta-scale@2025-06-11', 'has no rank on 2025-06-11', 'dated 2025-06-12'],
    ['rank/meta-scala@2025-06-12', 'is not a point of largest-rounds', 'Did you mean "meta-scale"?'],
    ['into/opnai/capital/promised', '"opnai" is not a party', 'Did you mean "openai"?'],
    ['into/openai/captial/promised', '"captial" is not a stream', 'Did you mean "capital"?'],
    ['between/microsoft/openai/capital/payed', '"payed" is not a basis', 'Did you mean "paid"?'],
    ['between/meta/openai/capital/paid', 'No amount is known', 'Say in words'],
    ['times/meta-scale-2025-06', 'does not name two figures', 'one | between them'],
    ['percent/meta-scale-2025-06|meta-scale-2025-06.stake', 'usd-million', 'two figures of one unit'],
  ])('%s', (key, what, mend) => {
    expect(() => fact(key)).toThrow(FactError);
    try { fact(key); } catch (error) {
      expect((error as FactError).message).toContain(what);
      expect((error as FactError).mend).toContain(mend);
    }
  });
});
