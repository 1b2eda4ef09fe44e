import { expect, it } from 'vitest';
import { parseYaml } from './yaml';

const TEXT = ['name: Acme', 'history:', '  - date: 2025-06', '    sources: [wire, filing]', 'note: { en: Yes, id: Ya }'].join('\n');

it('knows the place of each field', () => {
  const yaml = parseYaml('a.yaml', TEXT);
  expect(yaml.data).toEqual({ name: 'Acme', history: [{ date: '2025-06', sources: ['wire', 'filing'] }], note: { en: 'Yes', id: 'Ya' } });
  expect(yaml.at(['name'])).toEqual({ line: 1, column: 1 });
  expect(yaml.at(['history', 0, 'date'])).toEqual({ line: 3, column: 5 });
  expect(yaml.at(['history', 0, 'sources', 1])).toEqual({ line: 4, column: 21 });
  expect(yaml.at(['note', 'id'])).toEqual({ line: 5, column: 18 });
});

it('gives the place of the nearest ancestor for a field that is missing', () => {
  const yaml = parseYaml('a.yaml', TEXT);
  expect(yaml.at(['history', 0, 'status'])).toEqual({ line: 3, column: 5 });
  expect(yaml.at(['nothing'])).toEqual({ line: 1, column: 1 });
});

it('counts lines from where the text begins in its file', () => {
  expect(parseYaml('en.mdx', TEXT, 2).at(['note'])).toEqual({ line: 6, column: 1 });
});

it('tells a key written twice, and gives no data', () => {
  const yaml = parseYaml('a.yaml', 'name: Acme\nname: Orbit\n');
  expect(yaml.data).toBeUndefined();
  expect(yaml.faults).toMatchObject([{ file: 'a.yaml', line: 2, column: 1, mend: 'Keep one of the two keys.' }]);
});

it('tells YAML that cannot be read, with its line', () => {
  expect(parseYaml('a.yaml', 'name: Acme\nnote: "open\n').faults[0]).toMatchObject({ file: 'a.yaml', field: 'YAML', line: 3 });
});

it('reads dates and codes as text, not as other things', () => {
  expect(parseYaml('a.yaml', 'date: 2025-06-12\ncountry: NO\nno: on').data).toEqual({ date: '2025-06-12', country: 'NO', no: 'on' });
});
