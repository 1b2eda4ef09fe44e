import type { Text } from '../../i18n/text';
import { joined, type Panels } from '../../marks/Items';
import { type Picture, type Size, WIDE } from '../types';
import { placeMixes } from './mixes';
import type { Reading } from './read';
import { aroundOf, placeSchools, ROOMY, TIGHT } from './schools';

export type Cut = Picture & Panels;

/** The height of a curve, and of the lines, which stand below on a phone, else beside. */
const BELL = 80, MIXES = 160;
/** In a frame that is too low curves get lower, down to this; then the schools, which say the most, stand alone, and closer. */
const LOWEST = 40;
const GAP = 18;
/** Of a wide picture, how much the schools take. */
const SHARE = 0.56;

/** Two schools with one threshold through both; below or beside them, how the errors move with the data. */
export function layout(reading: Reading, { width, height: most = Infinity }: Size, text: Text): Cut {
  const low = aroundOf(ROOMY) + 2 * LOWEST, room = most < low ? TIGHT : ROOMY, around = aroundOf(room), wide = width >= WIDE, below = wide || most < low + MIXES ? 0 : MIXES;
  const high = Math.min(BELL, Math.floor((most - around - below) / 2)), schools = around + 2 * high, height = schools + below, split = wide ? Math.round(width * SHARE) : 0;
  const panels = [placeSchools(reading, wide ? split - GAP : width, high, room, text)];
  if (wide || below) panels.push(placeMixes(reading, { left: wide ? split + GAP : 0, right: width, top: wide ? 0 : schools + GAP, bottom: height }, text));
  return { width, height, ...joined(panels) };
}
