import { describe, expect, it } from 'vitest';
import { pick, seeded } from '../../checks/fixtures/deals';
import { clip, textWidth, withoutBrackets, wrap } from './textWidth';

const SIZE = 12.5;
const random = seeded(8), words = ['Meta', 'Scale', 'AI', 'a', 'Investor', 'groups', 'US$14,3', 'miliar', 'direstrukturisasi', 'pemegang', '—', 'Å', '數據'];
const LINES = Array.from({ length: 200 }, () => Array.from({ length: 1 + Math.floor(random() * 8) }, () => pick(random, words)).join(' '));
const WIDTHS = [0, 5, 20, 60, 120, 400];

it('drops what stands in brackets after a name, and nothing else', () => {
  expect(['Alphabet (Google)', 'SpaceX (incl. xAI) → xAI', 'xAI', '(b) c'].map(withoutBrackets)).toEqual(['Alphabet', 'SpaceX → xAI', 'xAI', '(b) c']);
});

describe('textWidth', () => {
  it('grows with every letter, and in proportion to the size', () => {
    for (const line of LINES) {
      expect(textWidth(`${line}i`, SIZE)).toBeGreaterThan(textWidth(line, SIZE));
      expect(textWidth(line, 2 * SIZE)).toBeCloseTo(2 * textWidth(line, SIZE));
    }
  });

  it('tells a narrow letter from a wide one, a regular from a semibold, and nothing from something', () => {
    expect(textWidth('iii', SIZE)).toBeLessThan(textWidth('mmm', SIZE) / 2);
    expect(textWidth('Meta', SIZE, '600')).toBeGreaterThan(textWidth('Meta', SIZE));
    expect(textWidth('', SIZE)).toBe(0);
  });

  it('gives letters that the font lacks a width too', () => { expect(textWidth('數', SIZE)).toBeGreaterThan(SIZE / 3); });
});

describe('wrap', () => {
  it('keeps every word, in order', () => { for (const line of LINES) for (const width of WIDTHS) expect(wrap(line, width, SIZE).join(' ')).toBe(line); });

  it('makes no line wider than asked, unless it is one word', () => {
    for (const line of LINES) for (const width of WIDTHS) for (const part of wrap(line, width, SIZE)) if (part.includes(' ')) expect(textWidth(part, SIZE)).toBeLessThanOrEqual(width);
  });

  it('does not break a line before it must', () => {
    for (const line of LINES) {
      const lines = wrap(line, 120, SIZE);
      lines.slice(1).forEach((part, i) => expect(textWidth(`${lines[i]} ${part.split(' ')[0]}`, SIZE)).toBeGreaterThan(120));
    }
  });
});

describe('clip', () => {
  it('leaves alone what fits', () => { for (const line of LINES) expect(clip(line, textWidth(line, SIZE), SIZE)).toBe(line); });

  it('is never wider than asked, but for one letter and its ellipsis', () => {
    for (const line of LINES) for (const width of WIDTHS) {
      const clipped = clip(line, width, SIZE);
      expect(textWidth(clipped, SIZE), clipped).toBeLessThanOrEqual(Math.max(width, textWidth(`${[...line][0]}…`, SIZE)));
    }
  });

  it('keeps the beginning, and shows that something is gone', () => {
    for (const line of LINES) for (const width of WIDTHS) {
      const clipped = clip(line, width, SIZE);
      if (clipped !== line) expect([clipped.endsWith('…'), line.startsWith(clipped.slice(0, -1))]).toEqual([true, true]);
    }
  });
});
