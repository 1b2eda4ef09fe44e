import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatFaults } from '../src/data/faults';
import { type Edit, plant } from './fixtures/plant';
import { check } from './index';

const DEAL = 'content/deals/acme-orbit-2025.yaml', BACK = 'content/deals/orbit-acme-2025.yaml';
const COINS = 'content/datasets/coins/dataset.yaml', TOSSES = 'content/datasets/coins/tosses.csv';
const ARTICLE = 'content/article.yaml', TYPED = 'content/typed.yaml';
const EN = 'content/chapters/the-loop/en.mdx', ID = 'content/chapters/the-loop/id.mdx';

interface Case {
  readonly fault: string;
  readonly edits: readonly Edit[];
  /** where, what and how to mend it, as told */
  readonly at: string;
  readonly what: string;
  readonly mend: string;
}
const edit = (file: string, find: string, put: string): Edit => ({ file, find, put });
const one = (fault: string, file: string, find: string, put: string, line: number, what: string, mend: string): Case => ({ fault, edits: [edit(file, find, put)], at: `${file}:${line}:`, what, mend });
/** A fault that is told at another place than that of the edit. */
const at = (place: string, line: number, fault: string, file: string, find: string, put: string, what: string, mend: string): Case => ({ ...one(fault, file, find, put, line, what, mend), at: `${place}:${line}:` });

const cases: readonly Case[] = [
  // what one file says
  one('a day that the calendar lacks', DEAL, 'announced: 2025-03-01', 'announced: 2025-02-30', 7, 'not a day of the calendar', ''),
  one('a date in words', DEAL, 'date: 2025-06\n    status', 'date: June\n    status', 21, 'is "June": is not a date', 'Write YYYY, YYYY-MM or YYYY-MM-DD'),
  one('a negative amount', BACK, 'value: 3000', 'value: -3000', 16, 'is -3000: is not a positive amount', 'swap "from" and "to"'),
  one('an absurd amount', BACK, 'value: 3000', 'value: 3000000000', 16, 'more than US$ 2 trillion', 'Amounts are in US$ million'),
  one('a status outside the list', DEAL, 'status: closed', 'status: clsed', 22, 'is "clsed", which is not on the list', 'Did you mean "closed"?'),
  one('an unknown key', DEAL, 'status: closed', 'stauts: closed', 22, '"stauts" is not a field', 'Did you mean "status"?'),
  one('broken YAML', 'content/parties/orbit.yaml', 'type: ai-lab', 'type: [ai-lab', 3, 'end with a ]', ''),
  one('a key written twice', DEAL, 'tier: core', 'tier: core\ntier: core', 11, 'keys must be unique', 'Keep one of the two keys'),
  // what files say of each other
  one('an unknown party', DEAL, 'to: orbit\n', 'to: orbti\n', 2, '"orbti" is not a party', 'Did you mean "orbit"?'),
  one('a party to itself', DEAL, 'to: orbit\n', 'to: acme\n', 2, 'is "acme", like "from"', 'Name the party that receives'),
  one('a missing source', DEAL, '      - filing-2025', '      - filling-2025', 26, '"filling-2025" is not a source of this file', 'Did you mean "filing-2025"?'),
  one('a point without its source', 'content/series/orbit-revenue.yaml', 'sources: [wire-2025]', 'sources: [wire-2024]', 8, '"wire-2024" is not a source of this file', 'Did you mean "wire-2025"?'),
  one('a point that follows one that is not there', 'content/series/orbit-revenue.yaml', 'value: 50', 'value: 50\n    follows: rev-2023', 7, '"rev-2023" is not a point of this series', 'Did you mean "rev-2024"?'),
  one('a point that follows itself', 'content/series/orbit-revenue.yaml', 'value: 50', 'value: 50\n    follows: rev-2024', 7, 'is "rev-2024", which is not earlier', 'Name the earlier'),
  one('part_of leading nowhere', DEAL, 'tier: core', 'part_of: acme-orbit-2024\ntier: core', 10, '"acme-orbit-2024" is not a deal', 'Known: orbit-acme-2025'),
  one('linked_to leading nowhere', DEAL, '- orbit-acme-2025', '- orbit-acme-2026', 9, '"orbit-acme-2026" is not a deal', 'Did you mean "orbit-acme-2025"?'),
  one('overlaps_with leading to itself', DEAL, 'tier: core', 'overlaps_with: [acme-orbit-2025]\ntier: core', 10, 'names the deal itself', 'Name another deal'),
  { fault: 'part_of in a circle', edits: [edit(DEAL, 'tier: core', 'part_of: orbit-acme-2025\ntier: core'), edit(BACK, 'tier: core', 'part_of: acme-orbit-2025\ntier: core')], at: `${DEAL}:10:`, what: 'acme-orbit-2025 → orbit-acme-2025 → acme-orbit-2025', mend: 'Leave out the "part_of"' },
  one('a loop through an unknown deal', 'content/loops/acme-orbit.yaml', 'deals: [acme-orbit-2025,', 'deals: [acme-orbit-2026,', 3, '"acme-orbit-2026" is not a deal', 'Did you mean "acme-orbit-2025"?'),
  one('a claim of an unknown section', 'content/claims/c01-plan.yaml', 'section: the-plan', 'section: the-plans', 1, '"the-plans" is not a section of the article', 'Did you mean "the-plan"?'),
  { fault: 'a slug used twice', edits: [{ file: 'content/parties/labs/orbit.yaml', put: 'name: Orbit\ntype: ai-lab\nnote: { en: Again., id: Lagi. }\nsources: {}\n' }], at: 'content/parties/orbit.yaml:1:', what: '"orbit" is also the slug of content/parties/labs/orbit.yaml', mend: 'Rename one of the two files' },
  one('a party that is not there yet', DEAL, 'from: acme\n', 'from: nova\n', 1, '"nova" is not a party', 'add content/parties/nova.yaml'),
  // what a value is
  one('an amount with separators', DEAL, 'paid: 1000', 'paid: 1,000', 24, 'is "1,000", not a number', 'Write digits alone'),
  one('a text that is empty', DEAL, '  id: Acme mengambil sepersepuluh saham Orbit.', '  id:', 14, 'is empty', 'Write it'),
  one('a text with a colon', DEAL, '  en: Acme takes a tenth of Orbit.', '  en: Acme: a tenth of Orbit.', 13, 'Nested mappings', 'stands in double quotes'),
  one('a tab', 'content/parties/orbit.yaml', 'type: ai-lab', 'type:\n\tai-lab', 3, '', 'never with tabs'),
  one('an address that is none', DEAL, 'url: https://example.org/acme-orbit', 'url: example.org/acme-orbit', 33, 'is not an address', 'from https:// on'),
  // what a deal's history says
  one('a deal announced after the evidence', DEAL, 'announced: 2025-03-01', 'announced: 2026-08', 7, 'is 2026-08, after the evidence, which ends on 2026-07-03', 'Correct it'),
  one('a ceiling that would count as paid', BACK, 'status: announced', 'status: closed', 15, 'is "closed", so the ceiling would count as paid', 'Write what is paid, or "binding"'),
  one('history out of order', DEAL, 'date: 2025-06\n    status', 'date: 2025-02\n    status', 21, 'is 2025-02, before the event above it (2025-03-01)', 'Put the oldest event first'),
  one('an event after the evidence', DEAL, 'date: 2025-06\n    status', 'date: 2026-10\n    status', 21, 'after the evidence, which ends on 2026-07-03', 'Leave the event out'),
  one('a source after the evidence', DEAL, '    date: 2025-06\n    url', '    date: 2026-08-01\n    url', 38, 'is 2026-08-01, after the evidence, which ends on 2026-07-03', 'Leave it out with what it tells'),
  one('an effect after it was public', DEAL, '    status: announced', '    effective: 2025-03-02\n    status: announced', 17, 'is 2025-03-02, after the date', 'Write the day on which it happened'),
  one('more paid than promised', DEAL, 'paid: 1000', 'paid: 1011', 24, 'is 1011, more than the value of 1000', 'Correct one of the two'),
  one('more cash than was paid', DEAL, 'paid: 1000', 'paid: 1000\n    cash: 1001', 25, 'is 1001, more than the 1000 that is paid', 'correct one of the two'),
  one('a company worth less than was put in', DEAL, 'post_money: 10000', 'post_money: 900', 6, 'is 900, less than the value of 1000', 'valuation after the money'),
  { fault: 'parts larger than the whole', edits: [edit(BACK, 'tier: core', 'part_of: acme-orbit-2025\ntier: core')], at: `${DEAL}:23:`, what: 'is 1000, but its parts add up to 3000: orbit-acme-2025', mend: 'Correct an amount' },
  // languages
  one('a straight apostrophe', 'content/series/orbit-revenue.yaml', 'en: Orbit’s revenue', 'en: Orbit\'s revenue', 1, 'has "Orbit\'s" with a typewriter\'s apostrophe', 'Write "Orbit’s"'),
  one('a straight apostrophe after a place that is filled in', 'content/charts/flow/en.yaml', '{payer}', '{payer}\'s', 2, 'has "{payer}\'s" with a typewriter\'s apostrophe', 'Write "{payer}’s"'),
  one('a straight apostrophe at the end of a word', 'content/series/orbit-revenue.yaml', 'en: Orbit’s revenue', 'en: The labs\' revenue', 1, 'has "labs\'" with', 'Write "labs’"'),
  one('straight single quotes', 'content/series/orbit-revenue.yaml', 'en: Orbit’s revenue', 'en: The \'revenue\' of Orbit', 1, 'has "\'revenue\'" with', 'Write "‘revenue’"'),
  one('a note about a copy that is said in one language only', DEAL, 'publisher: Wire', 'publisher: Wire (a copy of sorts)', 30, '"a copy of sorts" in a publisher\'s name is said in no other language', 'Write it in a form of publisherNotes'),
  one('a round named in one language only', DEAL, 'tier: core', 'round: { name: A big one }\ntier: core', 10, '"A big one", the name of a round, is said in no other language', 'Write it in a form of roundNames'),
  one('a missing language', DEAL, '\n  id: Acme mengambil sepersepuluh saham Orbit.', '', 12, 'has no "id"', 'Add "id"'),
  one('an unknown language', DEAL, '  id: Acme mengambil', '  fr: Acme prend un dixième.\n  id: Acme mengambil', 14, '"fr" is not a language of the site', 'Did you mean'),
  one('Indonesian equal to English', DEAL, 'Acme mengambil sepersepuluh saham Orbit.', 'Acme takes a tenth of Orbit.', 14, 'is the same as in en: "Acme takes a tenth of Orbit."', 'content/same.yaml'),
  one('words left in English', 'content/ui/id.yaml', 'Berikutnya', 'Next', 1, 'is the same as in en: "Next"', 'content/same.yaml'),
  one('words that a language lacks', 'content/ui/id.yaml', 'next: Berikutnya\n', '', 1, '"next" is missing', 'Add it: "Next"'),
  one('words that no one else has', 'content/ui/id.yaml', 'next: Berikutnya', 'next: Berikutnya\nprevious: Sebelumnya', 2, '"previous" is not in content/ui/en.yaml', 'Known: next, step, kinds.site'),
  one('a placeholder missing in one language', 'content/ui/id.yaml', 'Langkah {step} dari {steps}', 'Langkah {step}', 2, 'has the placeholders {step}, but content/ui/en.yaml has {step}, {steps}', 'Use the same placeholders'),
  one('a placeholder misspelt in a chart', 'content/charts/flow/id.yaml', '{payer}', '{payor}', 2, 'has the placeholders {payee}, {payor}', 'Use the same placeholders'),
  one('words with a comma that YAML takes for two keys', 'content/ui/id.yaml', '  site: Data center', '  site: Data center\n  more: { text: Uang keluar, lalu kembali }', 5, 'is null, not a text', 'put quotes around'),
  { fault: 'words missing in one language', edits: [{ file: 'content/charts/flow/id.yaml' }], at: 'content/charts/flow/id.yaml:1:', what: 'does not exist', mend: 'content/charts/flow/en.yaml' },
  { fault: 'a chapter missing in one language', edits: [{ file: ID }], at: `${ID}:1:`, what: 'does not exist', mend: `Write it beside ${EN}` },
  one('an anchor of another name', ID, 'slug="back"', 'slug="kembali"', 1, 'lacks slug="back"', 'Write the tag in both languages'),
  one('a claim in one language only', ID, '<Claim of="c01-plan" />', '', 1, `lacks <Claim of="c01-plan">, which ${EN} has in line`, 'Write the tag in both languages'),
  one('a step of another state', ID, "'2025-03-01'", "'2025-03-02'", 1, "lacks <Step state={{ asOf: '2025-03-01' }}>", 'Write the tag in both languages'),
  // what data sets hold
  at(COINS, 7, 'a data set that was changed', TOSSES, '2,1,1,', '2,1,0,', 'is 7d42eb248c6ccc3199425cb0df64f37e17289438f8346348516bf282b5e53276, but content/datasets/coins/tosses.csv has ', 'git checkout -- content/datasets/coins/tosses.csv'),
  one('a checksum that is none', COINS, 'sha256: 7d', 'sha256: Zd', 7, 'is not a sha256', 'Write the 64 characters'),
  at(COINS, 6, 'a row that is not described', TOSSES, '2,1,1,', '2,1,1,\n3,0,0,', 'is 2, but content/datasets/coins/tosses.csv has 3', 'Count again'),
  at(COINS, 8, 'columns in another order', TOSSES, 'side_b,note', 'note,side_b', 'are toss, side_a, note, side_b, note, but', 'in the order of the file'),
  one('a word where a number stands', TOSSES, '1,0,1,fair', '1,0,heads,fair', 2, 'is "heads", not a whole number', 'Correct the cell'),
  one('an empty cell', TOSSES, '1,0,1,fair', '1,,1,fair', 2, 'is "", not a whole number', '"gaps"'),
  { fault: 'a data file that is missing', edits: [{ file: TOSSES }], at: `${COINS}:5:`, what: 'content/datasets/coins/tosses.csv does not exist', mend: 'Add the file' },
  { fault: 'data without a license', edits: [{ file: 'content/datasets/coins/LICENSE.txt' }], at: `${COINS}:3:`, what: 'LICENSE.txt does not exist', mend: 'may not be passed on' },
  { fault: 'data without a word on their origin', edits: [{ file: 'content/datasets/coins/README.md' }], at: `${COINS}:1:`, what: 'README.md does not exist', mend: 'where the files came from' },
  { fault: 'a file that nobody described', edits: [{ file: 'content/datasets/coins/toses.csv', put: 'a\n' }], at: 'content/datasets/coins/toses.csv:1:', what: 'is not described in dataset.yaml', mend: 'Did you mean "tosses.csv"?' },
  { fault: 'a folder without a description', edits: [{ file: 'content/datasets/dice/dice.csv', put: 'a\n' }], at: 'content/datasets/dice/dataset.yaml:1:', what: 'does not exist', mend: 'Add it' },
  // what chapters name
  one('an unknown fact', EN, '<Fact of="acme-orbit-2025" />', '<Fact of="acme-orbit-2052" />', 9, '"acme-orbit-2052" is not the key of a fact', 'Did you mean "acme-orbit-2025"?'),
  one('a tag that is not there', EN, '<Claim of="c01-plan" />', '<Clam of="c01-plan" />', 25, '<Clam> is not a tag of the site', 'Did you mean "Claim"?'),
  { fault: 'an attribute that its tag does not have', edits: [EN, ID].map((file) => edit(file, '<Part slug="back">', '<Part slug="back" levl="2">')), at: `${EN}:11:`, what: '<Part> has no attribute "levl"', mend: 'Did you mean "level"?' },
  one('a step that says no state', EN, "<Step state={{ asOf: '2025-03-01' }}>", '<Step>', 17, 'is missing', '"" is what it begins with'),
  { fault: 'a chapter checked after the evidence', edits: [EN, ID].map((file) => edit(file, 'checked: 2026-07-03', 'checked: 2026-12-03')), at: `${EN}:5:`, what: 'is 2026-12-03, after the evidence', mend: 'up to which its sources were checked' },
  { fault: 'two chapters in one place', edits: [EN, ID].map((file) => ({ file: file.replace('the-loop', 'the-other'), put: '---\ntitle: Other\norder: 1\nsummary: Another.\nchecked: 2026-07-03\nsections: []\n---\n' })), at: 'content/chapters/the-other/en.mdx:3:', what: 'is 1, the place of content/chapters/the-loop too', mend: 'a place of its own' },
  { fault: 'a chart without words', edits: [{ file: 'src/charts/mute/chart.ts', put: 'export {};\n' }], at: 'content/charts/mute/en.yaml:1:', what: 'does not exist', mend: 'Write the words of the chart' },
  one('an unknown claim', EN, '<Claim of="c01-plan" />', '<Claim of="c01-plans" />', 25, '"c01-plans" is not a claim', 'Did you mean "c01-plan"?'),
  one('an unknown chart', EN, '<Story chart="flow">', '<Story chart="flaw">', 15, '"flaw" is not a chart', 'Did you mean "flow"?'),
  one('an unknown word of the glossary', EN, '<Term of="loop">', '<Term of="lop">', 33, '"lop" is not in content/glossary.yaml', 'Did you mean "loop"?'),
  one('a word that leads to no other', 'content/glossary.yaml', 'see: [band]', 'see: [bant]', 4, '"bant" is not a word of the glossary', 'Did you mean "band"?'),
  one('a part with the name of a chart', EN, '<Part slug="back">', '<Part slug="flow">', 11, '"flow" is the name of another place', 'Choose another slug'),
  one('a part with the name of a place', EN, '<Part slug="back">', '<Part slug="quiz">', 11, '"quiz" is the name of another place', 'Choose another slug'),
  one('two right answers', EN, '<Answer>Two 1', '<Answer right>Two 1', 37, 'has 2 right answers', 'Mark one with <Answer right>'),
  one('an answer without its reason', EN, 'Two 1<Because>It is not.</Because>', 'Two 1', 37, 'has 3 answers and 2 reasons', 'Give every answer'),
  one('a fact without a key', EN, '<Fact of="acme-orbit-2025" />', '<Fact of={key} />', 9, 'is {key}, which cannot be checked', 'Write <Fact of="…">'),
  one('front matter with a misspelt field', EN, 'summary:', 'sumary:', 4, '"sumary" is not a field of a chapter', 'Did you mean "summary"?'),
  one('a chapter of an unknown section', ID, '[the-plan]', '[the-plam]', 6, '"the-plam" is not a section of the article', 'Did you mean "the-plan"?'),
  { fault: 'a chapter that stands on a record which is not there', edits: [EN, ID].map((file) => edit(file, 'sections: [the-plan]', 'sections: [the-plan]\nrecords: [deals/acme-orbit-2024/]')), at: `${EN}:7:`, what: '"deals/acme-orbit-2024/" is not the path of a record', mend: 'Did you mean "deals/acme-orbit-2025/"?' },
  // what can be reached from chapters
  { fault: 'a section that no chapter follows', edits: [edit(EN, '[the-plan]', '[]'), edit(ID, '[the-plan]', '[]')], at: `${ARTICLE}:4:`, what: 'no chapter in "id" follows this section, so its claims (1) are out of reach', mend: 'Add "the-plan" to "sections"' },
  at(ARTICLE, 4, 'a section that no chapter of one language follows', ID, '[the-plan]', '[]', 'no chapter in "id" follows this section', 'Add "the-plan"'),
  one('claims that a chapter hides', EN, '<AllClaims />', '', 6, 'does not show their claims', 'Write <AllClaims /> at its end'),
  // figures that are typed
  one('money that is typed', EN, 'Acme paid <Fact of="acme-orbit-2025" />', 'Acme paid $1 billion', 9, 'types the figure "$1 billion"', 'Write <Fact of="…">'),
  one('percent in a summary', ID, 'Uang keluar lalu kembali.', 'Dari uang yang keluar, 40 persen kembali.', 4, 'types the figure "40 persen"', 'content/typed.yaml'),
  one('people counted in a quiz', EN, '<Because>Nor this.</Because></Answer>\n\n</Question>\n\n<Question>\n\nQ2', '<Because>Orbit has 2,300 office workers.</Because></Answer>\n\n</Question>\n\n<Question>\n\nQ2', 45, 'types the figure "2,300 office workers"', 'Write <Fact of="…">'),
  at(TYPED, 3, 'an exception that no text uses', EN, ' Say it were $5 million.', '', 'no typed figure of content/chapters/the-loop/en.mdx stands in "Say it were $5 million"', 'Leave the exception out'),
  one('an exception of no chapter', TYPED, 'the-loop', 'the-lop', 2, '"the-lop" is not a chapter', 'Did you mean "the-loop"?'),
  one('an exception without a reason', TYPED, '    reason: made up, for this test\n', '', 2, 'is not as it should be', 'each entry with "chapter", "words", "reason"'),
];

const told = (root: string) => check(root).faults;

describe('every kind of fault is told with its place and how to mend it', () => {
  it.each(cases)('$fault', ({ edits, at, what, mend }) => {
    const faults = told(plant(...edits));
    const texts = faults.map((f) => ({ at: `${f.file}:${f.line}:`, what: f.what, mend: f.mend ?? '' }));
    expect(texts).toContainEqual({ at, what: expect.stringContaining(what), mend: expect.stringContaining(mend) });
  });
});

describe('a run of the checks', () => {
  it('finds nothing in the valid tree', () => {
    expect(check(plant())).toMatchObject({ faults: [], counted: '2 deals, 2 parties, 1 loops, 1 claims, 1 series, 1 datasets, 1 chapter' });
  });

  it('finds nothing in the content of the project', () => {
    const { faults } = check();
    expect(faults.length ? formatFaults(faults) : '').toBe('');
  });

  it('tells five faults in three files at once', () => {
    const root = plant(
      edit(DEAL, 'status: closed', 'status: clsed'), edit(DEAL, 'announced: 2025-03-01', 'announced: June'),
      edit(BACK, 'to: acme', 'to: acmee'), edit(BACK, '  id: Orbit berjanji membeli daya komputasi dari Acme.\n', ''),
      edit('content/ui/id.yaml', 'Berikutnya', 'Next'),
    );
    const faults = told(root);
    expect(faults.map((f) => `${f.file} ${f.field}`)).toEqual(expect.arrayContaining([`${DEAL} history.1.status`, `${DEAL} announced`, `${BACK} to`, `${BACK} note`, 'content/ui/id.yaml next']));
    expect(formatFaults(faults)).toContain('in 3 files of content.');
  });

  it('does not blame others for a file that has faults of its own', () => {
    const faults = told(plant(edit(DEAL, 'status: closed', 'status: clsed')));
    expect(faults.map((f) => f.file)).toEqual([DEAL]);
  });

  it('is content without chapters, charts and words', () => {
    const root = plant(...['ui/en.yaml', 'ui/id.yaml', 'charts/flow/en.yaml', 'charts/flow/id.yaml', 'chapters/the-loop/en.mdx', 'chapters/the-loop/id.mdx', 'same.yaml', 'typed.yaml'].map((file) => ({ file: `content/${file}` })), { file: 'src/charts/flow/chart.ts' });
    expect(told(root)).toEqual([]);
  });

  it('prints and exits by itself', { timeout: 60_000 }, () => {
    const run = fileURLToPath(new URL('./run.mjs', import.meta.url));
    expect(execFileSync(process.execPath, [run, plant()], { encoding: 'utf8' })).toMatch(/^Content: 2 deals, .* No fault\.\nReading \(en: .*the-loop [\s\S]*\nReading \(id: .*\n$/);
    const bad = spawnSync(process.execPath, [run, plant(edit(DEAL, 'to: orbit\n', 'to: orbti\n'))], { encoding: 'utf8', cwd: path.dirname(run) });
    expect(bad.status).toBe(1);
    expect(bad.stderr).toContain(`${DEAL}:2:1  to\n  "orbti" is not a party.\n  Did you mean "orbit"?`);
  });
});
