import { describe, expect, it } from 'vitest';
import { leanCss, leanWords } from './lean';

const html = '<p class="finding">paid</p>', script = 'e("g",{className:`band f-${kind}`})';

describe('leanCss', () => {
  it('keeps what the document or its script can ask for, and nothing else', () => {
    expect(leanCss('.finding{a:b}.band{c:d}.views p{e:f}p{g:h}', html, script)).toBe('.finding{a:b}.band{c:d}p{g:h}');
  });
  it('keeps a class whose end is put together, if the end is a word of the document', () => { expect(leanCss('.f-paid{a:b}.f-ended{c:d}', html, script)).toBe('.f-paid{a:b}'); });
  it('keeps the selectors of a list that are asked for', () => { expect(leanCss('.views,.finding :is(.views,.band){a:b}', html, script)).toBe('.finding :is(.views,.band){a:b}'); });
  it('looks into blocks, and drops those that are empty', () => { expect(leanCss('@media print{.views{a:b}}@media (x:y){.band{a:b}.views{c:d}}', html, script)).toBe('@media (x:y){.band{a:b}}'); });
  it('keeps a movement that a kept rule asks for, and drops others', () => {
    const moves = '@media (x:y){.band{animation:come 1s}.views{animation:go 1s}@keyframes come{from{a:b}to{c:d}}@keyframes go{from{a:b}}}';
    expect(leanCss(moves, html, script)).toBe('@media (x:y){.band{animation:come 1s}@keyframes come{from{a:b}to{c:d}}}');
    expect(leanCss('@media (x:y){.views{animation:go 1s}@keyframes go{from{a:b}}}p{c:d}', html, script)).toBe('p{c:d}');
  });
  it('drops variables that nothing asks for', () => { expect(leanCss(':root{--a:1;--b:2}p{c:var(--b,3)}', html, script)).toBe(':root{--b:2}p{c:var(--b,3)}'); });
});

it('a kind of money must be named by the data, not only by the script that can draw all', () => {
  expect(leanCss('.k-debt{a:b}.k-equity{c:d}', '', 'e({className:`k-${kind}`,of:{debt:1,equity:2}})', '["equity"]')).toBe('.k-equity{c:d}');
});

describe('leanWords', () => {
  const words = { own: { never: 'asked' }, grammar: { kinds: { debt: 'a', equity: 'b' }, firmness: { paid: 'c' }, percent: 'd', times: 'e' }, figure: { hint: 'f', copy: 'g' } };
  it('keeps of the shared words what a text of the script leads to, and a chart’s own', () => {
    expect(leanWords(words, 't("figure.hint"),t(`grammar.kinds.${k}`),t(x?"grammar.times":"")')).toEqual({ own: { never: 'asked' }, grammar: { kinds: { debt: 'a', equity: 'b' }, times: 'e' }, figure: { hint: 'f' } });
  });
  it.each(['t(`grammar.${k}`)', 't("grammar."+k)'])('keeps all below what is put together: %s', (script) => { expect(leanWords(words, script)['grammar']).toEqual(words.grammar); });
  it('writes once what is the same of one and of many', () => { expect(leanWords({ own: { rows: '{n} {n|baris|baris}', days: '{n} {n|day|days}' } }, '')).toEqual({ own: { rows: '{n} baris', days: '{n} {n|day|days}' } }); });
  it('drops what is only like a word that is asked for', () => { expect(leanWords(words, 't("grammar.percents"),t("figure.hint.more")')['figure']).toEqual({}); });
});
