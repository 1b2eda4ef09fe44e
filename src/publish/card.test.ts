import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../i18n/languages';
import { card, type Sized } from './card';
import { drawn, everyShown } from './views';

const flat = (width: number, height: number): Sized => ({ width, height: Math.min(height, width / 2), inner: '', marks: 1 });
const linesOf = (svg: string) => [...svg.matchAll(/<text class="label"[^>]*>([\s\S]*?)<\/text>/g)].map((m) => m[1]!.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim());
const said = (finding: string, draw = flat): string => linesOf(card({ title: 'A title', finding, foot: '', lang: 'en', draw })).join(' ');
/** Longer than any card has room for. */
const LONG = 'As of July 3, 2026 the largest sums of capital that are announced, binding or paid go from investor groups to Anthropic, to OpenAI and to xAI, and among them the largest is by far the one';

describe('a finding on a card', () => {
  it('stands there whole if it has room', () => { expect(said('Beta promised $25 billion back.')).toBe('Beta promised $25 billion back.'); });
  it('loses its last sentences first', () => { expect(said(`Beta promised $25 billion back. ${LONG}, of all that there are. ${LONG}.`)).toBe('Beta promised $25 billion back.'); });
  it('is else cut at a comma', () => { expect(said(`${LONG} of at least $250 billion that OpenAI promised to Microsoft over the years that come, and one more, which is ${LONG}.`)).toBe('As of July 3, 2026 the largest sums of capital that are announced, binding or paid go from investor groups to Anthropic, to OpenAI and to xAI …'); });
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('never ends within an amount, wherever it is cut (%i)', (n) => {
    const end = said(`${'capital '.repeat(14 + n)}${'US$250 miliar '.repeat(30)}.`);
    expect(end).toMatch(/ …$/);
    expect(end).not.toMatch(/\d\S* …$/);
  });
  it('never does so on a card of ours', { timeout: 120_000 }, () => {
    const cut = LANGUAGES.flatMap((lang) => everyShown().map((shown) => { const { title, finding, draw } = drawn(shown, lang); return { path: `${lang} ${shown.path}`, end: linesOf(card({ title, finding, foot: '', lang, draw })).find((line) => line.endsWith('…')) ?? '' }; }));
    expect(cut.filter(({ end }) => /\d\S* …$/.test(end))).toEqual([]);
  });
});

it('of two pictures that fill a card as well it has the one that shows more', () => {
  const draw = (width: number, height: number): Sized => ({ width, height, inner: `<g id="w${width}"/>`, marks: width });
  expect(card({ title: 'A title', finding: 'F.', foot: '', lang: 'en', draw })).toContain(`viewBox="0 0 ${Math.round((1200 - 88) / 1.6)} `);
});
