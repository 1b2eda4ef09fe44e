#!/usr/bin/env node
// node checks/run.mjs [root]: prints every fault of the content and exits 1, or counts and how the chapters read, and exits 0.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const here = path.dirname(fileURLToPath(import.meta.url));
const options = { root: path.dirname(here), configFile: false, logLevel: 'error' };
const { module: checks } = await runnerImport(path.join(here, 'index.ts'), options);
const { module: told } = await runnerImport(path.join(here, '../src/data/faults.ts'), options);

const { faults, counted, reading } = checks.check(path.resolve(process.argv[2] ?? options.root));
if (faults.length) {
  console.error(told.formatFaults(faults));
  process.exitCode = 1;
} else {
  console.log([`Content: ${counted}. No fault.`, ...reading].join('\n'));
}
