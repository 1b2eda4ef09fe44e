/**
 * `npm run bench`: how long the build takes, how much the pages weigh, how long a
 * change of state takes in each chart, without a page and in a browser, and as the deals grow, what the labs' models take,
 * chapters beside their plain text, and embeds beside the least that could show their picture.
 * Printed beside the aims; nothing fails. Times depend on the machine, so compare runs on one machine only.
 */
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { timeBuild } from './bench/build.mjs';
import { timeChapters } from './bench/chapters.mjs';
import { timeEmbeds } from './bench/embeds.mjs';
import { timeLayouts } from './bench/layouts.mjs';
import { timeModels } from './bench/models.mjs';
import { weighPages } from './bench/pages.mjs';
import { timeRedraws } from './bench/redraw.mjs';
import { print } from './bench/table.mjs';

console.log(`Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores\n`);
const { folder, rows } = await timeBuild();
try {
  print('Build', rows);
  print('Weight of what a page loads while it is read to its end (brotli, kB)', await weighPages(folder));
  print('A change of state without a page: reading, layout, finding and table, milliseconds', await timeLayouts());
  print('The models of the labs, milliseconds; the first run is the one that a page sees', await timeModels());
  print('A change of state in a browser, until it is laid out: 200 changes, milliseconds', await timeRedraws(folder));
  print('Chapters beside their words as plain HTML, before the reader scrolls, CPU x 4, 1.6 Mbit/s, 150 ms', await timeChapters(folder));
  const { one, ten, page } = await timeEmbeds(folder);
  print('Embeds beside plain inline SVG, CPU x 4, 1.6 Mbit/s, 150 ms; milliseconds. Aims: paint <= 1.1, tooltip <= 1.2 times the plain; change <= 25, p95 <= 35; heap <= 1.3 MB', one);
  print('Ten on one page, all in sight; milliseconds until all are painted, and of blocking', ten);
  print('Ten on one page as the recommended snippet shows them, before the reader scrolls', page);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
