import { describe, expect, it } from 'vitest';
import { notesIn, publisherIn, sayIn } from './publisher';

const FORMS = { reprintCiting: '{x} reprint citing {y}', citing: 'citing {x}', copyOn: 'copy on {x}', copy: 'copy', on: 'on {x}', release: '{x} release' };
const SAID = { reprintCiting: 'cetak ulang {x} yang mengutip {y}', citing: 'mengutip {x}', copyOn: 'salinan di {x}', copy: 'salinan', on: 'tentang {x}', release: 'rilis {x}' };
const said = (publisher: string) => publisherIn(publisher, FORMS, SAID);

describe('a publisher', () => {
  it.each([
    ['Wire', 'Wire'],
    ['Daily (Reuters)', 'Daily (Reuters)'],
    ['Daily (copy)', 'Daily (salinan)'],
    ['Daily (copy on Post & Co.)', 'Daily (salinan di Post & Co.)'],
    ['Daily (Wire reprint citing Times)', 'Daily (cetak ulang Wire yang mengutip Times)'],
    ['Daily (copy), citing Grand View', 'Daily (salinan), mengutip Grand View'],
    ['Daily (on Orbit release)', 'Daily (tentang rilis Orbit)'],
    ['Copy Desk (Acme)', 'Copy Desk (Acme)'],
  ])('%s is %s', (publisher, told) => { expect(said(publisher)).toBe(told); });

  it('says in the records’ own language what the record says', () => { for (const p of ['Daily (copy)', 'Daily (on Orbit release)', 'Wire (A + B), citing C']) expect(publisherIn(p, FORMS, FORMS)).toBe(p); });

  it('has its notes in brackets, and after a comma', () => { expect(notesIn('Daily (copy), citing Times')).toEqual(['copy', 'citing Times']); });
});

it('the name of a round takes the first form that fits', () => {
  const forms = { extension: 'Series {x} extension', series: 'Series {x}', year: '{x} round' }, said = { extension: 'perluasan Seri {x}', series: 'Seri {x}', year: 'putaran {x}' };
  expect(['Series F', 'Series C extension', '2026 round', 'Growth'].map((name) => sayIn(name, forms, said))).toEqual(['Seri F', 'perluasan Seri C', 'putaran 2026', 'Growth']);
});
