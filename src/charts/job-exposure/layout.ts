import type { Text } from '../../i18n/text';
import { joined, type Panels } from '../../marks/Items';
import { type Picture, type Size, WIDE } from '../types';
import { placeFutures } from './futures';
import { placeJobs } from './jobs';
import { placeMeasured } from './measured';
import { placePublished } from './published';
import { DEMAND, type Reading, SAVED } from './read';

export type Headlines = Picture & Panels;

const GAP = 26;
/** The least height of the futures by themselves. */
const LEAST_FUTURES = 170;
/** Heights of the panels. */
const HIGH = { narrow: { jobs: 270, published: 286, futures: 270, measured: 222 }, wide: { jobs: 300, published: 300, futures: 270, measured: 236 } } as const;
/** Of a wide picture, how much the panels at the left take; in a low frame the words at the right need more. */
const SHARE = { upper: 0.5, low: 0.47, lower: 0.58 } as const;

/** Above, headlines: the reader's and the published ones; below, labor: the reader's futures and what was measured. Side by side where there is room. */
export function layout(reading: Reading, { width, height: most = Infinity }: Size, text: Text): Headlines {
  const wide = width >= WIDE, high = HIGH[wide ? 'wide' : 'narrow'], below = wide ? high.jobs + GAP : high.jobs + high.published + 2 * GAP, low = most < below + high.futures, share = low ? SHARE.low : SHARE.upper;
  const beside = (part: number) => (wide ? { left: Math.round(width * part) + GAP / 2, right: width } : { left: 0, right: width });
  const at = (part: number) => ({ left: 0, right: wide ? Math.round(width * part) - GAP / 2 : width });
  const jobs = placeJobs(reading, { ...at(share), top: 0, bottom: Math.min(high.jobs, most) }, text), upper = high.jobs + (wide ? 0 : GAP);
  const published = placePublished(reading, { ...beside(share), top: wide ? 0 : upper, bottom: wide ? Math.min(high.published, most) : upper + high.published }, text);
  // In a frame without room a reader who moved the ranges of labor sees what becomes of it.
  if (low && most >= LEAST_FUTURES && [...reading.saved, ...reading.demand].join() !== [...SAVED, ...DEMAND].join()) {
    const height = Math.min(high.futures, most);
    return { width, height, ...joined([placeFutures(reading, { left: 0, right: width, top: 0, bottom: height }, text)]) };
  }
  // In a frame without room the headlines say the most, the reader's own first; they get lower where they must.
  const both = wide || most > upper + high.published;
  if (low) return { width, height: Math.min(most, both ? below - GAP : high.jobs), ...joined(both ? [jobs, published] : [jobs]) };
  const futures = placeFutures(reading, { ...at(SHARE.lower), top: below, bottom: below + high.futures }, text), last = wide ? below : below + high.futures + GAP;
  const measured = placeMeasured(reading, { ...beside(SHARE.lower), top: last, bottom: last + high.measured }, text);
  return { width, height: wide ? below + high.futures : last + high.measured, ...joined([jobs, published, futures, measured]) };
}
