import type { Text } from '../../i18n/text';
import { joined, type Panel, type Panels } from '../../marks/Items';
import { type Picture, type Size, WIDE } from '../types';
import { aroundOf, placeBand } from './band';
import { PARTS, placeBars } from './bars';
import { INITIAL_STOP, type Reading } from './read';
import { placeReal } from './real';
import { placeRounds } from './rounds';

export type Loop = Picture & Panels;

/** `dollar`: how thick a dollar is; `rounds`, `real`: heights of the lower panels. */
const SIZES = { narrow: { dollar: 60, rounds: 190, real: 216 }, wide: { dollar: 84, rounds: 216, real: 216 } } as const;
const GAP = 20;
/** In a frame that is too low for the dollar and its sums, the dollar gets thinner, down to this, and then parts of the sums are left out; from the one to the others. */
const THIN = 30, CLOSE = 8;
/** The least height of the rounds by themselves. */
const LEAST_ROUNDS = 150;
/** Of the width, how much the rounds take where the real deals stand beside them. */
const SHARE = 0.54;

/** One dollar and its two sums above; below, the fed loop and the real deals, side by side where there is room. */
export function layout(reading: Reading, { width, height: most = Infinity }: Size, text: Text): Loop {
  const wide = width >= WIDE, size = SIZES[wide ? 'wide' : 'narrow'];
  const all = PARTS.length - 1, brief = most < aroundOf(false) + size.dollar + GAP + PARTS[all]!, gap = brief ? CLOSE : GAP;
  let parts = all;
  while (parts && brief && aroundOf(brief) + THIN + gap + PARTS[parts]! > most) parts--;
  const dollar = brief ? Math.min(size.dollar, most - aroundOf(brief) - (parts && gap + PARTS[parts]!)) : size.dollar;
  const band = placeBand(reading, { right: width, top: 0, dollar, brief }, text);
  const bars = placeBars(reading, { right: width, top: band.height + gap, parts }, text), upper = band.height + (parts && gap + bars.height);
  const split = wide ? Math.round(width * SHARE) : width, below = upper + GAP;
  const rounds = placeRounds(reading, { left: 0, right: split - (wide ? GAP : 0), top: below, height: size.rounds }, text);
  const real = placeReal(reading, { left: wide ? split + GAP / 2 : 0, right: width, top: wide ? below : below + size.rounds + GAP }, text);
  const whole = wide ? below + size.rounds : below + size.rounds + GAP + size.real;
  // In a frame without room the one dollar says the most, unless a reader asked how long customers go on paying.
  if (most < upper + size.rounds && reading.stop !== INITIAL_STOP && most >= LEAST_ROUNDS) {
    const alone = Math.min(size.rounds, most);
    return { width, height: alone, ...joined([placeRounds(reading, { left: 0, right: width, top: 0, height: alone }, text)]) };
  }
  const panels: readonly Panel[] = most < upper + size.rounds ? [band, bars] : [band, bars, rounds, real];
  const height = most < upper + size.rounds ? upper : whole;
  return { width, height, ...joined(panels) };
}
