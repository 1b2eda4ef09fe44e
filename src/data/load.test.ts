import { describe, expect, it } from 'vitest';
import { plant } from '../../checks/fixtures/plant';
import { formatFault, formatFaults } from './faults';
import { loadContent } from './load';
import { suggest } from './nearest';

const DEAL = 'content/deals/acme-orbit-2025.yaml';

describe('loading content', () => {
  it('reads each file under the slug that its name gives', () => {
    const { content, files, faults } = loadContent(plant());
    expect(faults).toEqual([]);
    expect([...content.deals.keys()]).toEqual(['acme-orbit-2025', 'orbit-acme-2025']);
    expect(content.deals.get('acme-orbit-2025')).toMatchObject({ slug: 'acme-orbit-2025', from: 'acme', to: 'orbit', stake: 10 });
    expect(content.site.evidence_ends).toBe('2026-07-03');
    expect(files.get(DEAL)?.at(['history', 1, 'status'])).toEqual({ line: 22, column: 5 });
  });

  it('leaves out what it cannot use, and tells every fault at once', () => {
    const { content, faults } = loadContent(plant({ file: DEAL, find: 'kind: equity', put: 'knd: equity' }, { file: 'content/parties/orbit.yaml', find: 'type: ai-lab', put: 'type: lab' }));
    expect(content.deals.has('acme-orbit-2025')).toBe(false);
    expect(content.parties.has('orbit')).toBe(false);
    expect(faults.map((f) => `${f.file}:${f.line} ${f.field}: ${f.what}`).toSorted()).toEqual([
      `${DEAL}:1 kind: is missing.`,
      `${DEAL}:3 knd: "knd" is not a field of this kind of file.`,
      'content/parties/orbit.yaml:2 type: is "lab", which is not on the list.',
    ]);
  });

  it('tells a file that must be there', () => {
    expect(loadContent(plant({ file: 'content/site.yaml' })).faults).toMatchObject([{ file: 'content/site.yaml', what: 'does not exist.' }]);
  });

  it('refuses a file name that is no slug', () => {
    const { faults } = loadContent(plant({ file: 'content/parties/Big_Co.yaml', put: 'name: Big\ntype: cloud\nnote: { en: Big., id: Besar. }\nsources: {}\n' }));
    expect(faults).toMatchObject([{ what: '"Big_Co" is not a slug.', mend: expect.stringContaining('small letters') }]);
  });

  it('reads the content of the project without a fault', () => {
    const { content, faults } = loadContent();
    expect(faults.length ? formatFaults(faults) : '').toBe('');
    expect(content.deals.get('meta-scale-2025-06')?.stake).toBe(49);
  });
});

describe('data sets', () => {
  it('give the rows of a file when asked, read once', () => {
    const coins = loadContent(plant()).content.datasets.get('coins')!;
    expect(coins.rows('tosses.csv').map((row) => ({ ...row }))).toEqual([{ toss: '1', side_a: '0', side_b: '1', note: 'fair' }, { toss: '2', side_a: '1', side_b: '1', note: '' }]);
    expect(coins.rows('tosses.csv')).toBe(coins.rows('tosses.csv'));
  });
  it('do not read a file before', () => expect(loadContent(plant({ file: 'content/datasets/coins/tosses.csv' })).faults).toEqual([]));
  it('tell which files they have', () => expect(() => loadContent(plant()).content.datasets.get('coins')!.rows('toses.csv')).toThrow('content/datasets/coins has no file "toses.csv". Did you mean "tosses.csv"?'));
});

describe('telling faults', () => {
  const fault = { file: 'b.yaml', line: 3, column: 8, field: 'value', what: 'is -3.', mend: 'Swap the two.' };
  it('says where, what and how to mend it', () => {
    expect(formatFault(fault)).toBe('b.yaml:3:8  value\n  is -3.\n  Swap the two.');
  });
  it('goes from place to place and counts', () => {
    const text = formatFaults([fault, { ...fault, line: 1 }, { ...fault, file: 'a.yaml', mend: undefined }]);
    expect(text.match(/^\S+:\d+:\d+/gm)).toEqual(['a.yaml:3:8', 'b.yaml:1:8', 'b.yaml:3:8']);
    expect(text).toMatch(/\n\n3 faults in 2 files of content\.$/);
  });
  it('sums up by folder what is in many files', () => {
    const in12 = Array.from({ length: 12 }, (_, i) => ({ ...fault, file: `content/${i < 9 ? 'deals' : 'parties'}/${i}.yaml`, what: i % 2 ? 'has no "ms".' : `is ${i}.` }));
    expect(formatFaults(in12).split('\n').slice(-3)).toEqual(['12 faults in 12 files of content.', '  9  content/deals: 4 times has no "ms".', '  3  content/parties: 2 times has no "ms".']);
  });
});

describe('the nearest known name', () => {
  it('is told if it is near', () => expect(suggest('stauts', ['status', 'stake'])).toBe('Did you mean "status"?'));
  it('gives way to the list if none is near', () => expect(suggest('zzzzzz', ['status', 'stake'])).toBe('Known: status, stake.'));
  it('is nothing if nothing is known', () => expect(suggest('status', [])).toBeUndefined());
});
