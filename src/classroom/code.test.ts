import { describe, expect, it } from 'vitest';
import { freeze, pick, seeded } from '../../checks/fixtures/deals';
import { checksFor, diagnose } from './checks';
import { CLASSES, ITEMS, type Labels, makeCode, PASSES, readCode, readCodes } from './code';
import { rank, unrank, wordsOf } from './rank';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TRUTH = freeze([3, 8, 1, 7, 4, 9, 0, 5, 6, 2, 2, 6, 5, 0, 9, 4, 7, 1, 8, 3]);
const perfect = (): number[][] => Array.from({ length: PASSES }, () => [...TRUTH]);
const digit = (random: () => number) => Math.floor(random() * CLASSES);

/** Labels that differ from the truth with some chance, from nearly never to nearly always. */
function randomLabels(random: () => number): Labels {
  const chance = random();
  return freeze(perfect().map((pass) => pass.map((truth) => (random() < chance * chance ? digit(random) : truth))));
}
const symbolsIn = (code: string) => code.replaceAll('-', '');
const grouped = (symbols: string) => symbols.replace(/.{4}(?=.)/g, '$&-');

describe('a code', () => {
  it('is three groups of four for a reader who is mostly right', () => {
    expect(makeCode(perfect(), TRUTH)).toMatch(/^1000-0000-0[0-9A-Z]{3}$/);
    const five = perfect();
    for (let i = 0; i < 5; i++) five[1]![i * 3] = 9 - five[1]![i * 3]!;
    expect(makeCode(five, TRUTH)).toMatch(/^1[0-9A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  });

  it('is read back exactly, whatever was labeled', () => {
    const random = seeded(41), lengths = new Set<number>();
    for (let i = 0; i < 3000; i++) {
      const labels = randomLabels(random), code = makeCode(labels, TRUTH);
      lengths.add(symbolsIn(code).length);
      expect(readCode(code, TRUTH), code).toEqual({ ok: true, labels });
    }
    expect([...lengths].toSorted((a, b) => a - b), 'every length is met').toEqual([12, 16, 20, 24, 28, 31]);
  });

  it('may be typed in small letters, without hyphens, with spaces, and with O for 0, I or L for 1', () => {
    const labels = randomLabels(seeded(3)), code = makeCode(labels, TRUTH);
    const sloppy = `  ${symbolsIn(code).toLowerCase().replaceAll('0', 'o').replace('1', 'l').replaceAll('1', 'I').replace(/(..)/, '$1 ')}\n`;
    expect(readCode(sloppy, TRUTH)).toEqual({ ok: true, labels });
  });

  it('refuses to hold what is not two passes of twenty digits', () => {
    expect(() => makeCode([TRUTH], TRUTH)).toThrow('2 passes over 20 items');
    expect(() => makeCode([TRUTH, TRUTH.with(4, 10)], TRUTH)).toThrow('Place 24 holds 10');
  });
});

describe('a code with a mistake is refused', () => {
  const random = seeded(42), codes = Array.from({ length: 60 }, () => symbolsIn(makeCode(randomLabels(random), TRUTH)));

  it('with the place of any one wrong character, and what it should be', () => {
    for (const code of codes) for (let at = 0; at < code.length; at++) for (const other of ALPHABET) {
      if (other === code[at]) continue;
      const typed = grouped(code.slice(0, at) + other + code.slice(at + 1)), from = at + Math.floor(at / 4);
      expect(readCode(typed, TRUTH), typed).toEqual({ ok: false, fault: { reason: 'wrong', character: at + 1, from, to: from + 1, meant: code[at] } });
    }
  });

  it('with the place of any two neighbors that changed places', () => {
    for (const code of codes) for (let at = 0; at + 1 < code.length; at++) {
      const [a, b] = [code[at]!, code[at + 1]!];
      if (a === b) continue;
      expect(readCode(code.slice(0, at) + b + a + code.slice(at + 2), TRUTH)).toEqual({ ok: false, fault: { reason: 'swapped', character: at + 1, from: at, to: at + 2, meant: a + b } });
    }
  });

  it('when any two characters are wrong, or any two changed places', () => {
    for (const code of codes) for (let i = 0; i < 200; i++) {
      const symbols = [...code], a = Math.floor(random() * code.length), b = (a + 1 + Math.floor(random() * (code.length - 1))) % code.length;
      if (i % 2) { symbols[a] = pick(random, [...ALPHABET]); symbols[b] = pick(random, [...ALPHABET]); } else [symbols[a], symbols[b]] = [symbols[b]!, symbols[a]!];
      if (symbols.join('') !== code) expect(readCode(symbols.join(''), TRUTH).ok, `${code} as ${symbols.join('')}`).toBe(false);
    }
  });

  it('when a character is missing or too many, with its place where the checks leave one answer', () => {
    let placed = 0, all = 0;
    for (const code of codes) for (let at = 0; at < code.length; at++) {
      const less = readCode(code.slice(0, at) + code.slice(at + 1), TRUTH), more = readCode(code.slice(0, at) + pick(random, [...ALPHABET]) + code.slice(at), TRUTH);
      expect([less.ok, more.ok]).toEqual([false, false]);
      all++;
      if (!less.ok && less.fault.reason === 'missing') {
        placed++;
        const { character, meant } = less.fault, whole = code.slice(0, at) + code.slice(at + 1);
        expect(whole.slice(0, character - 1) + meant + whole.slice(character - 1)).toBe(code);
      }
    }
    expect(placed / all).toBeGreaterThan(0.9);
  });

  it.each([
    ['', { reason: 'empty' }], [' - ', { reason: 'empty' }],
    ['1000-0u00-0000', { reason: 'not-a-character', character: 6, from: 6, to: 7 }],
    ['10 00😀', { reason: 'not-a-character', character: 5, from: 5, to: 7 }],
    ['1000-0000', { reason: 'length', characters: 8, allowed: [12, 16, 20, 24, 28, 31] }],
  ])('%j with its reason', (text, fault) => expect(readCode(text, TRUTH)).toEqual({ ok: false, fault }));

  it('if it is whole but of a later kind, or holds more than there are labels', () => {
    const made = (symbols: number[]) => [...symbols, ...checksFor(symbols)].map((s) => ALPHABET[s]).join('');
    expect(readCode(made([2, 0, 0, 0, 0, 0, 0, 0, 0]), TRUTH)).toEqual({ ok: false, fault: { reason: 'unknown-kind' } });
    expect(readCode(made([1, ...new Array<number>(27).fill(31)]), TRUTH)).toEqual({ ok: false, fault: { reason: 'no-labels' } });
  });

  it('and nothing that is pasted throws', () => {
    for (let i = 0; i < 2000; i++) {
      const junk = Array.from({ length: Math.floor(random() * 40) }, () => String.fromCodePoint(Math.floor(random() * (random() < 0.8 ? 128 : 0x3000)))).join('');
      expect(() => readCode(junk, TRUTH)).not.toThrow();
    }
  });
});

it('a class keeps the codes that are whole, and is told the line of each that is not', () => {
  const random = seeded(5), [a, b, c] = [randomLabels(random), randomLabels(random), randomLabels(random)], codes = [a, b, c].map((labels) => makeCode(labels, TRUTH));
  const swapped = codes[1]!.replace(codes[1]![2]!, codes[1]![2] === '7' ? '8' : '7');
  const read = readCodes(`${codes[0]}\n\n${swapped}\r\n${codes[2]}; ${codes[0]}`, TRUTH);
  expect(read.map((r) => [r.line, r.read.ok])).toEqual([[1, true], [3, false], [4, true], [4, true]]);
  expect(read.flatMap((r) => (r.read.ok ? [r.read.labels] : []))).toEqual([a, c, a]);
});

describe('what codes are made of', () => {
  it('numbers every word once, the nearest first', () => {
    const near = [2, 0, 1, 1], all = Array.from({ length: Number(wordsOf(4, 3)) }, (_, n) => unrank(BigInt(n), near, 3)!);
    expect(new Set(all.map(String)).size).toBe(81);
    expect(all.map((word) => Number(rank(word, near, 3)))).toEqual(all.map((_, n) => n));
    const differences = all.map((word) => word.filter((letter, i) => letter !== near[i]).length);
    expect(differences).toEqual(differences.toSorted((x, y) => x - y));
    expect([unrank(81n, near, 3), unrank(-1n, near, 3)]).toEqual([undefined, undefined]);
  });

  it('has checks that differ in at least four symbols between any two words', () => {
    // The code is linear: its least distance is the least number of symbols that are not 0 in a word.
    for (const length of [1, 2, 3]) for (let n = 1; n < 32 ** length; n += length === 3 ? 7 : 1) {
      const word = Array.from({ length }, (_, i) => (n >> (5 * i)) & 31);
      expect([...word, ...checksFor(word)].filter(Boolean).length).toBeGreaterThanOrEqual(4);
    }
    expect(diagnose([...new Array<number>(28).fill(5), ...checksFor(new Array<number>(28).fill(5))])).toEqual({ kind: 'whole' });
  });

  it('covers all labels of a set', () => expect(wordsOf(PASSES * ITEMS, CLASSES) < 2n ** 135n).toBe(true));
});
