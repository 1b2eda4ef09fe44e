import { describe, expect, it } from 'vitest';
import { anyDay, freeze, pick, seeded } from '../../checks/fixtures/deals';
import { asOf } from './asOf';
import { elementaryCycles } from './cycles';
import { loadContent } from './load';
import { arcsOf } from './loops';

type Arc = readonly [string, string];
const arcs = (told: string): Arc[] => told.split(' ').filter(Boolean).map((arc) => [arc[0]!, arc[1]!]);
const cycles = (told: string, longest = 9) => elementaryCycles(freeze(arcs(told)), longest).map((c) => c.join('')).toSorted();

/** Every row of different parties whose arcs are all there, the least first. Slow, and easy to believe. */
function bruteForce(given: readonly Arc[], longest: number): string[] {
  const is = new Set(given.map(([from, to]) => `${from}>${to}`)), all = [...new Set(given.flat())];
  const found: string[] = [];
  const grow = (row: string[]) => {
    if (row.length > 1 && is.has(`${row.at(-1)}>${row[0]}`)) found.push(row.join(' '));
    if (row.length < longest) for (const next of all) if (next > row[0]! && !row.includes(next) && is.has(`${row.at(-1)}>${next}`)) grow([...row, next]);
  };
  for (const start of all) grow([start]);
  return found.toSorted();
}

describe('elementary cycles', () => {
  it.each([
    ['none in a chain', 'ab bc cd', []],
    ['one of two parties', 'ab ba', ['ab']],
    ['one of three, found once', 'bc ca ab', ['abc']],
    ['a circle and its short cut', 'ab bc cd da ca', ['abc', 'abcd']],
    ['two that share a party', 'ab ba bc cb', ['ab', 'bc']],
    ['both ways around', 'ab bc ca ac cb ba', ['ab', 'abc', 'ac', 'acb', 'bc']],
    ['nothing for a deal with oneself, nor twice for two deals', 'aa ab ab ba', ['ab']],
  ] as const)('%s', (_, told, answer) => { expect(cycles(told)).toEqual(answer); });

  it('are no longer than asked', () => {
    expect([2, 3, 4].map((longest) => cycles('ab bc cd da ca ac', longest))).toEqual([['ac'], ['abc', 'ac', 'acd'], ['abc', 'abcd', 'ac', 'acd']]);
  });

  it('are those of brute force on random graphs, for every bound', () => {
    const random = seeded(1975);
    for (let i = 0; i < 400; i++) {
      const names = [...'abcdefg'].slice(0, 3 + Math.floor(random() * 5)), dense = random();
      const graph = freeze(names.flatMap((from) => names.filter((to) => to !== from && random() < dense).map((to): Arc => [from, to])).toSorted(() => random() - 0.5));
      const longest = 2 + Math.floor(random() * 6);
      expect(elementaryCycles(graph, longest).map((c) => c.join(' ')).toSorted(), `${longest}: ${graph.map((a) => a.join('')).join(' ')}`).toEqual(bruteForce(graph, longest));
    }
  });

  it('are those of brute force on random days of the record', () => {
    const random = seeded(5), { content } = loadContent(), deals = [...content.deals.values()], end = content.site.evidence_ends;
    for (const day of [end, ...Array.from({ length: 25 }, () => anyDay(random))]) {
      const graph = arcsOf(asOf(deals, day, end)), longest = pick(random, [2, 3, 4, 5]);
      expect(elementaryCycles(graph, longest).map((c) => c.join(' ')).toSorted(), day).toEqual(bruteForce(graph, longest));
    }
  });
});
