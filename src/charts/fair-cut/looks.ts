import type { Look } from '../../marks/Swatch';
import type { Side } from './read';

/** A disk for the upper group, a diamond for the lower one: where both are equal, the disk lies in it. */
const SIGNS: Readonly<Record<Side, Look>> = {
  a: { path: 'M0-4.6A4.6 4.6 0 1 1 0 4.6A4.6 4.6 0 1 1 0-4.6Z', className: 'fill' },
  b: { path: 'M0-7.5L7.5 0L0 7.5L-7.5 0Z', className: 'hollow' },
};
/** Smaller, for what the published file said. */
const SMALL_SIGNS: Readonly<Record<Side, Look>> = {
  a: { path: 'M0-3.2A3.2 3.2 0 1 1 0 3.2A3.2 3.2 0 1 1 0-3.2Z', className: 'thin' },
  b: { path: 'M0-4.6L4.6 0L0 4.6L-4.6 0Z', className: 'thin' },
};
export const signOf = (side: Side, published = false): Look => (published ? SMALL_SIGNS : SIGNS)[side];
/** Dots for the legend. */
export const FADED_DOT = 'M0-2.2A2.2 2.2 0 1 1 0 2.2A2.2 2.2 0 1 1 0-2.2Z';
export const DOT = 'M0-4.5A4.5 4.5 0 1 1 0 4.5A4.5 4.5 0 1 1 0-4.5Z';
