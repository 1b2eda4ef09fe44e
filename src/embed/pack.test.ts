import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../i18n/languages';
import { content, SLUGS } from '../charts/testing';
import { chartBySlug } from '../charts/registry';
import { type Json, pack, unpack } from './pack';

const there = (value: unknown) => JSON.parse(JSON.stringify(value)) as Json;
const andBack = (value: Json) => unpack(there(pack(value)));

describe('pack', () => {
  it('writes records as columns, and a column of few texts as one letter a record', () => {
    const deals = ['paid', 'binding', 'paid', 'paid', 'paid', 'binding'].map((status, i) => ({ slug: `deal-${i}`, status, ...(i === 2 ? {} : { value: i }) }));
    expect(there(pack(deals))).toEqual([1, 6, { status: [2, 'binding|paid', '$#$$$#'], slug: [4, 'deal-0|deal-1|deal-2|deal-3|deal-4|deal-5'], value: [0, 0, 1, [], 3, 4, 5] }]);
    expect(andBack(deals)).toEqual(deals);
  });

  it('leaves out of a text what two other columns say', () => {
    const deals = ['2023', '2024', '2025', '2026', '2027', '2028', '2029'].map((year, i) => ({ slug: `${i ? '' : 'x'}acme-${i === 1 ? 'b' : 'orbit'}-${year}`, from: 'acme', to: 'orbit' }));
    expect((there(pack(deals)) as unknown[])[2]).toMatchObject({ slug: [4, 'xacme-orbit-2023|!b-2024|*2025|*2026|*2027|*2028|*2029', 'from', 'to'] });
    expect(andBack(deals)).toEqual(deals);
  });

  it('leaves out of a text the month in which its history begins', () => {
    const deals = Array.from({ length: 7 }, (_, i) => ({ slug: `a-${i}-2025-0${i + 1}`, history: [{ date: i === 3 ? '2024-12' : `2025-0${i + 1}-12`, paid: 1 }, { date: '2026-01-01' }] }));
    expect(((there(pack(deals)) as unknown[])[2] as Record<string, unknown>)['slug']).toEqual([4, 'a-0-~|a-1-~|a-2-~|a-3-2025-04|a-4-~|a-5-~|a-6-~', '', '', 'history', 'date']);
    expect(andBack(deals)).toEqual(deals);
  });

  it('leaves out of a text the month of a day beside it', () => {
    const slices = Array.from({ length: 7 }, (_, i) => ({ slug: `a-${i}-2025-0${i + 1}`, since: i === 3 ? '2024' : `2025-0${i + 1}-12`, n: i }));
    expect(((there(pack(slices)) as unknown[])[2] as Record<string, unknown>)['slug']).toEqual([4, 'a-0-~|a-1-~|a-2-~|a-3-2025-04|a-4-~|a-5-~|a-6-~', '', '', 'since', '']);
    expect(andBack(slices)).toEqual(slices);
  });

  it('leaves out of a name what its slug says', () => {
    const names = { accel: 'Accel', 'blue-owl': 'Blue Owl Capital', amd: 'AMD', a16z: 'a16z', xai: 'xAI', meta: 'Meta' };
    expect(there(pack(names))).toEqual([5, 'accel|blue-owl|amd|a16z|xai|meta', '*|* Capital|AMD|a16z|xAI|*']);
    expect(andBack(names)).toEqual(names);
  });

  it.each([
    ['texts with marks of ours', Array.from({ length: 8 }, (_, i) => ({ a: `!${i}`, b: `x|${i}`, c: i % 2 ? '*' : '' }))], ['texts that not every record has', Array.from({ length: 8 }, (_, i) => (i % 3 ? { a: `text ${i}` } : { b: 'x' }))],
    ['texts that end with a mark, beside a history', Array.from({ length: 8 }, (_, i) => ({ a: i % 2 ? `x${i}~` : '2025-06', of: [{ date: '2025-06' }] }))], ['a history that not every record has', Array.from({ length: 8 }, (_, i) => ({ slug: `x-${i}-2025-06`, ...(i % 3 ? { of: [{ date: '2025-06-12' }] } : {}) }))], ['a list of texts', Array.from({ length: 9 }, (_, i) => (i ? `text ${i}` : ''))], ['lists of texts in records', Array.from({ length: 9 }, (_, i) => (i % 4 ? { days: i % 2 ? ['a'] : ['a', `b-${i}`] } : { x: 1 }))], ['lists of texts with gaps', Array.from({ length: 9 }, (_, i) => ({ days: ['a b', `${i}`] }))],
    ['names by slug', Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`p-${i}`, i ? `Party ${i}` : '']))], ['names with marks of ours', Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`p-${i}`, `a|${i}`]))],
    ['nothing', null], ['a text', '"\\</script>'], ['no list', []], ['no record', {}], ['lists in lists', [[], [[1]], [2, [3, []]]]], ['null among values', Array.from({ length: 8 }, (_, i) => ({ a: i % 2 ? null : 'x' }))],
    ['empty lists in records', Array.from({ length: 8 }, (_, i) => ({ of: i % 2 ? [] : ['a'], none: [] }))], ['records in records', Array.from({ length: 8 }, (_, i) => ({ history: Array.from({ length: (i % 3) + 1 }, (_, j) => ({ date: `${j}`, ...(j ? { paid: j } : {}) })) }))],
    ['some with lists of records, some without, some empty', Array.from({ length: 8 }, (_, i) => (i % 3 === 0 ? {} : { parts: i % 3 === 1 ? [] : [{ n: i }] }))], ['values of several kinds', Array.from({ length: 9 }, (_, i) => ({ v: [1, 'a', true, { b: [] }, [0]][i % 5]! }))],
  ] as [string, Json][])('gives back %s', (_, value) => { expect(andBack(value)).toEqual(value); });

  it.each(SLUGS.flatMap((slug) => LANGUAGES.map((lang) => [slug, lang] as const)))('gives back the data of %s in %s', (slug, lang) => {
    const data = there(chartBySlug(slug).selection.select(content, lang));
    expect(andBack(data)).toEqual(data);
  });
});
