/** The words and the sources of records that charts lead to. */
import { describe, expect, it } from 'vitest';
import { loadContent } from './data/load';
import type { Point, Series } from './data/schema';
import { pointAmount } from './pointText';
import { distinctSources, seriesSpan, sourcesOf, ui } from './site';

const en = ui('en'), id = ui('id'), { content } = loadContent();
const series = (unit: Series['unit'], points: Series['points'] = {}): Series => ({ slug: 's', title: { en: 'S', id: 'S' }, unit, points, sources: {} });
const point = (rest: Partial<Point>): Point => ({ date: '2025', sources: [], ...rest });

describe('the amount of a point', () => {
  it.each([
    [point({ value: 7300, qualifier: 'about' }), 'about $7.3 billion', 'sekitar US$7,3 miliar'],
    [point({ low: 64_000, high: 72_000, qualifier: 'forecast' }), 'a forecast $64–72 billion', 'proyeksi US$64–72 miliar'],
    [point({ low: 100_000, qualifier: 'forecast' }), 'a forecast at least $100 billion', 'proyeksi sedikitnya US$100 miliar'],
    [point({ high: 65_000, qualifier: 'exact' }), 'up to $65 billion', 'hingga US$65 miliar'],
    [point({ low: 85_000, high: 85_000, qualifier: 'forecast' }), 'a forecast $85 billion', 'proyeksi US$85 miliar'],
    [point({ value: 14, unit: 'percent', qualifier: 'exact' }), '14 percent', '14 persen'],
    // No qualifier is no proof.
    [point({ value: 5 }), 'a reported $5 million', 'US$5 juta (dilaporkan)'],
    [point({ measure: { en: 'revenue', id: 'pendapatan' } }), 'not known', 'tidak diketahui'],
  ])('%j is %s', (one, english, indonesian) => { expect([pointAmount(series('usd-million'), one, en), pointAmount(series('usd-million'), one, id)]).toEqual([english, indonesian]); });
  it('of a count is a number', () => { expect(pointAmount(series('count'), point({ value: 1500, qualifier: 'about' }), id)).toBe('sekitar 1.500'); });
  it('of an event is none', () => { for (const unit of ['none', 'usd-million'] as const) expect(pointAmount(series(unit), point({ note: { en: 'x', id: 'x' } }), en)).toBeUndefined(); });
});

it('says how many points a series has, from the first to the last', () => {
  expect(seriesSpan(series('count', { b: point({ date: '2025-06' }), a: point({ date: '2019' }) }), en)).toEqual({ n: 2, from: '2019', to: 'June 2025' });
});

describe('the sources of a record', () => {
  it('of a loop are those of its deals, each once', () => {
    const loop = content.loops.get('meta-scale')!, urls = sourcesOf('loops/meta-scale/', content).map((s) => s.url);
    expect(urls).toEqual(distinctSources(loop.deals.flatMap((deal) => Object.values(content.deals.get(deal)!.sources))).map((s) => s.url));
    expect(new Set(urls).size).toBe(urls.length);
  });
  it('of a finding are what it cites, of a data set all', () => {
    const topic = content.evidence.get('compas')!, [name, finding] = Object.entries(topic.findings)[0]!;
    expect(sourcesOf(`evidence/compas/#${name}`, content)).toEqual(finding.sources.map((key) => topic.sources[key]));
    expect(sourcesOf('evidence/compas/', content)).toEqual(Object.values(topic.sources));
    expect(sourcesOf('datasets/bluebirds/', content)).toEqual(Object.values(content.datasets.get('bluebirds')!.sources));
  });
  it.each(['evidence/compas/#toString', 'deals/nobody/', 'https://example.org/', 'datasets/bluebirds'])('%s has none, and says how to write one', (path) => { expect(() => sourcesOf(path, content)).toThrow('#<finding>'); });
  it('of a point are what it cites', () => {
    const one = content.series.get('scale-valuation')!;
    expect(sourcesOf('series/scale-valuation/#2024', content)).toEqual(one.points['2024']!.sources.map((key) => one.sources[key]));
  });
  it.each(['loops/none/', 'loops/meta-scale/#x', 'claims/none/', 'series/scale-valuation/#none', 'claims/c01-talks', 'sites/x/', ''])('"%s" is no record', (path) => { expect(() => sourcesOf(path, content)).toThrow(/is not the path of a record/); });
});
