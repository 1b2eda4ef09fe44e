/** Data sets: each file is the one that was described, byte by byte, and its columns hold what they say. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { csvParseRows } from 'd3-dsv';
import type { DatasetInfo } from '../src/data/datasetSchema';
import type { Fault } from '../src/data/faults';
import type { Loaded } from '../src/data/load';
import { suggest } from '../src/data/nearest';
import type { YamlFile } from '../src/data/yaml';

type File = DatasetInfo['files'][string];
const FITS = { integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?$/, text: /./ } as const;
/** A file with a wrong column is wrong in each row; a few places are enough to find the cause. */
const MOST_CELLS = 3;

/** The columns that a description means by `w01 through w39`, as they stand in the file from there on. */
function described(file: File, names: readonly string[]): string[] {
  return file.columns.flatMap(({ name, through }) => {
    const from = names.indexOf(name), to = through === undefined ? from : names.indexOf(through);
    return from >= 0 && to >= from ? names.slice(from, to + 1) : [name, ...(through === undefined ? [] : [through])];
  });
}

function cells(file: string, info: File, names: readonly string[], rows: readonly (readonly string[])[]): Fault[] {
  const faults: Fault[] = [], column = (name: string) => info.columns.find((c) => { const at = names.indexOf(name); return at >= names.indexOf(c.name) && at <= names.indexOf(c.through ?? c.name); })!;
  for (const [j, name] of names.entries()) {
    const { type, gaps } = column(name);
    for (const [i, row] of rows.entries()) {
      const cell = row[j] ?? '';
      if (cell === '' ? gaps : FITS[type].test(cell)) continue;
      // the line of names is line 1
      faults.push({ file, line: i + 2, column: 1, field: name, what: `is ${JSON.stringify(cell)}, not ${type === 'integer' ? 'a whole number' : type === 'number' ? 'a number' : 'a text'}.`, mend: 'Correct the cell, or the column\'s "type" or "gaps" in dataset.yaml.' });
      if (faults.length >= MOST_CELLS) return faults;
    }
  }
  return faults;
}

function ofFile(root: string, yaml: YamlFile, name: string, info: File): Fault[] {
  const file = path.posix.join(path.posix.dirname(yaml.file), name), at = (...steps: string[]) => ({ file: yaml.file, ...yaml.at(['files', name, ...steps]), field: ['files', name, ...steps].join('.') });
  if (!existsSync(path.join(root, file))) return [{ ...at(), what: `${file} does not exist.`, mend: 'Add the file, or take its entry out.' }];
  const bytes = readFileSync(path.join(root, file)), sum = createHash('sha256').update(bytes).digest('hex'), faults: Fault[] = [];
  if (sum !== info.sha256) faults.push({ ...at('sha256'), what: `is ${info.sha256}, but ${file} has ${sum}.`, mend: `If the file was changed by mistake: git checkout -- ${file}. If it is meant, write its sum here and say why in README.md.` });
  const [names = [], ...rows] = csvParseRows(bytes.toString('utf8'));
  if (rows.length !== info.rows) faults.push({ ...at('rows'), what: `is ${info.rows}, but ${file} has ${rows.length}.`, mend: 'Count again, without the line of names.' });
  const wanted = described(info, names);
  if (wanted.join() !== names.join()) return [...faults, { ...at('columns'), what: `are ${wanted.join(', ')}, but ${file} has ${names.join(', ')}.`, mend: 'Describe the columns in the order of the file.' }];
  return [...faults, ...cells(file, info, names, rows)];
}

/** Faults of the files that data sets describe, and files that none describes. */
export function datasets(root: string, { content, files }: Pick<Loaded, 'content' | 'files'>): Fault[] {
  return [...content.datasets.values()].flatMap((set) => {
    const folder = `content/datasets/${set.slug}`, yaml = files.get(`${folder}/dataset.yaml`)!;
    const there = readdirSync(path.join(root, folder)), known = ['dataset.yaml', 'README.md', set.license.file, ...Object.keys(set.files)];
    const missing = ['README.md', set.license.file].filter((name) => !there.includes(name)).map((name) => ({ file: yaml.file, ...yaml.at(name === 'README.md' ? [] : ['license', 'file']), field: name === 'README.md' ? 'file' : 'license.file', what: `${folder}/${name} does not exist.`, mend: name === 'README.md' ? 'Write where the files came from, and what is known of them.' : 'Add the license\'s text; without it the data may not be passed on.' }));
    const unknown = there.filter((name) => !known.includes(name)).map((name) => ({ file: `${folder}/${name}`, line: 1, column: 1, field: 'file', what: 'is not described in dataset.yaml.', mend: suggest(name, known) }));
    return [...missing, ...unknown, ...Object.entries(set.files).flatMap(([name, info]) => ofFile(root, yaml, name, info))];
  });
}
