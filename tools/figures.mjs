#!/usr/bin/env node
// npm run figures: writes content/figures.json, the published figures, after a change that content/changes.yaml tells.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const options = { configFile: false, logLevel: 'error' };
const load = async (file) => (await runnerImport(file, options)).module;
const { readProject } = await load('./checks/project.ts'), { FIGURES, readSnapshot, untold } = await load('./checks/figures.ts');
const { snapshotOf, snapshotText } = await load('./src/data/figures.ts'), { formatFaults } = await load('./src/data/faults.ts');

const project = readProject(process.cwd());
const faults = [...project.faults, ...(existsSync(FIGURES) ? untold(project, readSnapshot(readFileSync(FIGURES, 'utf8'))) : [])];
if (faults.length) {
  console.error(formatFaults(faults));
  process.exitCode = 1;
} else {
  const snapshot = snapshotOf(project.content);
  writeFileSync(FIGURES, snapshotText(snapshot));
  console.log(`${FIGURES}: figures of ${Object.keys(snapshot.figures).length} records.`);
}
