import type { Text } from '../../i18n/text';
import { joined, type Panels } from '../../marks/Items';
import { type Picture, type Size, WIDE } from '../types';
import { placeFutures } from './futures';
import { placeJobs } from './jobs';
import { placeMeasured } from './measured';
import { placePublished } from './published';
import type { Reading } from './read';

export type Headlines = Picture & Panels;

const GAP = 26;
/** Heights of the panels. */
const HIGH = { narrow: { jobs: 270, published: 286, futures: 270, measured: 222 }, wide: { jobs: 300, published: 300, futures: 270, measured: 236 } } as const;
/** Of a wide picture, how much the panels at the left take. */
const SHARE = { upper: 0.5, lower: 0.58 } as const;

/** Above, headlines: the reader's and the published ones; below, labor: the reader's futures and what was measured. Side by side where there is room. */
export function layout(reading: Reading, { width, height: most = Infinity }: Size, text: Text): Headlines {
  const wide = width >= WIDE, high = HIGH[wide ? 'wide' : 'narrow'], below = wide ? high.jobs + GAP : high.jobs + high.published + 2 * GAP;
  const beside = (share: number) => (wide ? { left: Math.round(width * share) + GAP / 2, right: width } : { left: 0, right: width });
  const at = (share: number) => ({ left: 0, right: wide ? Math.round(width * share) - GAP / 2 : width });
  const jobs = placeJobs(reading, { ...at(SHARE.upper), top: 0, bottom: high.jobs }, text), upper = high.jobs + (wide ? 0 : GAP);
  const published = placePublished(reading, { ...beside(SHARE.upper), top: wide ? 0 : upper, bottom: wide ? high.published : upper + high.published }, text);
  // In a frame without room the headlines say the most.
  if (most < below + high.futures) return { width, height: wide || most > upper + high.published ? below - GAP : high.jobs, ...joined(wide || most > upper + high.published ? [jobs, published] : [jobs]) };
  const futures = placeFutures(reading, { ...at(SHARE.lower), top: below, bottom: below + high.futures }, text), last = wide ? below : below + high.futures + GAP;
  const measured = placeMeasured(reading, { ...beside(SHARE.lower), top: last, bottom: last + high.measured }, text);
  return { width, height: wide ? below + high.futures : last + high.measured, ...joined([jobs, published, futures, measured]) };
}
