import { describe, expect, it } from 'vitest';
import { leanCss } from './lean';

const html = '<p class="finding">paid</p>', script = 'e("g",{className:`band f-${kind}`})';

describe('leanCss', () => {
  it('keeps what the document or its script can ask for, and nothing else', () => {
    expect(leanCss('.finding{a:b}.band{c:d}.views p{e:f}p{g:h}', html, script)).toBe('.finding{a:b}.band{c:d}p{g:h}');
  });
  it('keeps a class whose end is put together, if the end is a word of the document', () => { expect(leanCss('.f-paid{a:b}.f-ended{c:d}', html, script)).toBe('.f-paid{a:b}'); });
  it('keeps the selectors of a list that are asked for', () => { expect(leanCss('.views,.finding :is(.views,.band){a:b}', html, script)).toBe('.finding :is(.views,.band){a:b}'); });
  it('looks into blocks, and drops those that are empty', () => { expect(leanCss('@media print{.views{a:b}}@media (x:y){.band{a:b}.views{c:d}}', html, script)).toBe('@media (x:y){.band{a:b}}'); });
  it('drops variables that nothing asks for', () => { expect(leanCss(':root{--a:1;--b:2}p{c:var(--b,3)}', html, script)).toBe(':root{--b:2}p{c:var(--b,3)}'); });
});
