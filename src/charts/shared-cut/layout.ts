import type { Text } from '../../i18n/text';
import { joined, type Panels } from '../../marks/Items';
import { type Picture, type Size, WIDE } from '../types';
import { placeMixes } from './mixes';
import type { Reading } from './read';
import { AROUND, placeSchools } from './schools';

export type Cut = Picture & Panels;

/** `bell`: the height of a curve; `mixes`: of the lines, which stand below on a phone, else beside. */
const SIZES = { narrow: { bell: 66, mixes: 160 }, wide: { bell: 88, mixes: 0 } } as const;
/** In a frame that is too low, curves and lines get lower, down to this. */
const LOWEST = { bell: 40, mixes: 118 } as const;
const GAP = 22;
/** Of a wide picture, how much the schools take. */
const SHARE = 0.58;

/** Two schools with one threshold through both; below or beside them, how the errors move with the data. */
export function layout(reading: Reading, { width, height: most = Infinity }: Size, text: Text): Cut {
  const wide = width >= WIDE, size = SIZES[wide ? 'wide' : 'narrow'];
  const fits = (rest: number) => Math.max(LOWEST.bell, Math.min(size.bell, Math.floor((most - AROUND - rest) / 2)));
  if (wide) {
    const high = fits(0), height = AROUND + 2 * high, split = Math.round(width * SHARE);
    return { width, height, ...joined([placeSchools(reading, { left: 0, right: split - GAP, top: 0, high }, text), placeMixes(reading, { left: split + GAP, right: width, top: 0, bottom: height }, text)]) };
  }
  const alone = most < AROUND + 2 * LOWEST.bell + GAP + LOWEST.mixes;
  const mixes = alone ? 0 : GAP + Math.max(LOWEST.mixes, Math.min(size.mixes, most - AROUND - 2 * LOWEST.bell - GAP)), high = fits(mixes), schools = AROUND + 2 * high;
  // Where there is no room for both, the schools say the most.
  return { width, height: schools + mixes, ...joined([placeSchools(reading, { left: 0, right: width, top: 0, high }, text), ...(alone ? [] : [placeMixes(reading, { left: 0, right: width, top: schools + GAP, bottom: schools + mixes }, text)])]) };
}
