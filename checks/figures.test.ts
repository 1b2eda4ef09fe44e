import { describe, expect, it } from 'vitest';
import { formatFault } from '../src/data/faults';
import { loadContent } from '../src/data/load';
import { figuresOf, snapshotOf, snapshotText } from '../src/data/figures';
import { type Edit, plant } from './fixtures/plant';
import { check } from './index';

const DEAL = 'content/deals/acme-orbit-2025.yaml', BACK = 'content/deals/orbit-acme-2025.yaml', SERIES = 'content/series/orbit-revenue.yaml', CLAIM = 'content/claims/c01-plan.yaml';
const entry = (slug: string, records: string) => `${slug}:\n  date: 2026-08-01\n  kind: corrected\n  records: [${records}]\n  what: { en: It is another., id: Nilainya berbeda. }\n  why: { en: A source says so., id: Ada sumbernya. }\n`;
const FIRST = entry('first', 'deals/');
const log = (...entries: string[]): Edit => ({ file: 'content/changes.yaml', put: [FIRST, ...entries].join('') });
/** What was published of the valid tree, with the first entry of the log told. */
const snapshot = () => ({ file: 'content/figures.json', put: snapshotText({ told: ['first'], figures: Object.fromEntries(figuresOf(loadContent(plant()).content)) }) });
const edit = (file: string, find: string, put: string): Edit => ({ file, find, put });
const told = (...edits: Edit[]) => check(plant(snapshot(), ...edits)).faults.map(formatFault);

describe('figures of a record', () => {
  it('are told as texts, field by field', () => {
    const figures = figuresOf(loadContent(plant()).content);
    expect(figures.get('deals/acme-orbit-2025/')).toEqual({ stake: '10', post_money: '10000', '2025-03-01': 'announced reported 1000', '2025-06': 'closed reported 1000 paid 1000' });
    expect(figures.get('series/orbit-revenue/#rev-2024')).toEqual({ date: '2024', value: 'reported 50' });
    expect(figures.get('claims/c01-plan/')).toEqual({ verdict: 'confirmed' });
  });
  it('come back from their file as they were', () => {
    const { content } = loadContent(plant(log())), published = snapshotOf(content);
    expect(JSON.parse(snapshotText(published))).toEqual(published);
    expect(published.told).toEqual(['first']);
  });
});

describe('a published figure', () => {
  it('may stay', () => { expect(told(log())).toEqual([]); });

  it.each([
    ['an amount', DEAL, 'value: 1000\n    paid', 'value: 1010\n    paid', 'deals/acme-orbit-2025/', `${DEAL}:21:5`, 'is "closed reported 1010 paid 1000", but was published as "closed reported 1000 paid 1000"'],
    ['what was paid', DEAL, 'paid: 1000', 'paid: 900', 'deals/acme-orbit-2025/', `${DEAL}:21:5`, 'is "closed reported 1000 paid 900"'],
    ['a status', BACK, 'status: announced', 'status: binding', 'deals/orbit-acme-2025/', `${BACK}:14:5`, 'is "binding up-to 3000", but was published as "announced up-to 3000"'],
    ['a qualifier of all its amounts', DEAL, 'qualifier: reported', 'qualifier: about', 'deals/acme-orbit-2025/', `${DEAL}:16:5`, 'is "announced about 1000", but was published as "announced reported 1000" (and 1 more: 2025-06)'],
    ['a stake', DEAL, 'stake: 10', 'stake: 11', 'deals/acme-orbit-2025/', `${DEAL}:5:1`, 'is "11", but was published as "10"'],
    ['a point of a series', SERIES, 'value: 50', 'value: 55', 'series/orbit-revenue/#rev-2024', `${SERIES}:6:5`, 'is "reported 55", but was published as "reported 50"'],
    ['a verdict', CLAIM, 'verdict: confirmed', 'verdict: wrong', 'claims/c01-plan/', `${CLAIM}:3:1`, 'is "wrong", but was published as "confirmed"'],
  ])('does not change without a word: %s', (_, file, find, put, record, place, what) => {
    const changed = edit(file, find, put), [fault = '', ...others] = told(log(), changed);
    expect(others).toEqual([]);
    expect(fault.startsWith(place), fault).toBe(true);
    expect(fault).toContain(what);
    expect(fault).toContain(`If it is meant, add an entry with "${record}" among its records to content/changes.yaml; then run npm run figures.`);
    // With an entry that names the record, all that is missing is the new snapshot; an older entry, or one of another record, does not do.
    expect(told(log(entry('then', record)), changed)).toEqual(['content/figures.json:1:1  file\n  is older than content/changes.yaml, which has then besides.\n  Run npm run figures, and commit the file.']);
    expect(told(log(entry('then', 'parties/acme/')), changed)[0]).toContain(what);
  });

  it('does not vanish without a word', () => {
    const gone = told(log(), edit(SERIES, '  rev-2024:\n    date: "2024"\n    value: 50\n    qualifier: reported\n    sources: [wire-2025]\n', '  rev-2025:\n    date: "2025"\n    value: 60\n    sources: [wire-2025]\n'));
    expect(gone).toContainEqual(expect.stringContaining('series/orbit-revenue/#rev-2024\n  was published and is gone, and content/changes.yaml does not tell it.'));
  });
  it('may be new, and is kept from then on', () => {
    expect(told(log(), edit(SERIES, 'sources:\n', '  rev-2025: { date: "2025", value: 60, sources: [wire-2025] }\nsources:\n'))).toEqual([expect.stringMatching(/^content\/series\/orbit-revenue\.yaml:1:1 .*\n {2}has figures that content\/figures\.json does not hold yet \(series\/orbit-revenue\/#rev-2025\).*\n {2}Run npm run figures/)]);
  });
  it('is not blamed for a file that has faults of its own', () => {
    expect(told(log(), edit(DEAL, 'status: closed', 'status: clsed'))).toEqual([expect.stringContaining('is "clsed"')]);
  });
});

describe('the log of changes', () => {
  it('names records that are there', () => {
    expect(told(log(entry('then', 'deals/acme-orbit-2052/')))).toContainEqual(expect.stringContaining('then.records.0\n  "deals/acme-orbit-2052/" is not a record.\n  Did you mean "deals/acme-orbit-2025/"?'));
    expect(told(log(entry('then', 'acme-orbit-2025')))).toContainEqual(expect.stringContaining('is not the path of a record.'));
  });
  it('keeps what was published', () => {
    expect(told({ file: 'content/changes.yaml', put: entry('second', 'claims/') })).toEqual(expect.arrayContaining([expect.stringContaining('first\n  was published and is gone.')]));
  });
  it('is in every language', () => {
    expect(told(log(entry('then', 'claims/c01-plan/').replace(', id: Ada sumbernya.', '')))).toContainEqual(expect.stringContaining('has no "id"'));
  });
  it('has a snapshot beside it that can be read', () => {
    expect(check(plant(log())).faults.map(formatFault)).toEqual([expect.stringContaining('content/figures.json:1:1  file\n  does not exist.')]);
    expect(check(plant(log(), { file: 'content/figures.json', put: '{' })).faults.map(formatFault)).toEqual([expect.stringContaining('cannot be read.')]);
  });
});
