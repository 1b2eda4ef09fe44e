/**
 * `npm run bench`: how long the build takes, how much the pages weigh, how long a chart's layout takes as the deals grow.
 * Printed beside the aims; nothing fails. Times depend on the machine, so compare runs on one machine only.
 */
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { timeBuild } from './bench/build.mjs';
import { timeLayouts } from './bench/layouts.mjs';
import { weighPages } from './bench/pages.mjs';
import { print } from './bench/table.mjs';

console.log(`Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores\n`);
const { folder, rows } = await timeBuild();
try {
  print('Build', rows);
  print('Weight of what a page loads while it is read to its end (brotli, kB)', await weighPages(folder));
  print('Layout of money-map: read and layout, milliseconds, 30 runs', await timeLayouts());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
