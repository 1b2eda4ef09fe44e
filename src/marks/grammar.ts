/** The grammar of money in pictures: kind is color and glyph, firmness is how the shape is filled and outlined. */
import type { Known } from '../data/asOf';
import type { Kind, Status } from '../data/vocabulary';
import type { Look } from './Swatch';

/** From the hardest to the softest; `ended`: abandoned. Never told by color. */
export const FIRMNESS = ['paid', 'binding', 'announced', 'rumored', 'ended'] as const;
export type Firmness = (typeof FIRMNESS)[number];

const FIRMNESS_OF: Readonly<Record<Status, Firmness>> = {
  rumored: 'rumored', 'letter-of-intent': 'announced', announced: 'announced', binding: 'binding', 'part-paid': 'binding', restructured: 'binding', closed: 'paid', abandoned: 'ended',
};
export const firmnessOf = (k: Pick<Known, 'status'>): Firmness => FIRMNESS_OF[k.status];

/** One shape a kind, about 44 square pixels around the origin, so that no kind is told by color alone. */
const GLYPHS: Readonly<Record<Kind, string>> = {
  equity: 'M0-3.8A3.8 3.8 0 1 1 0 3.8A3.8 3.8 0 1 1 0-3.8Z',
  convertible: 'M0-5.6L3.6 0L0 5.6L-3.6 0Z',
  'cloud-credits': 'M-1.4-4.4H1.4V-1.4H4.4V1.4H1.4V4.4H-1.4V1.4H-4.4V-1.4H-1.4Z',
  'license-and-hire': 'M0-6L1.4-1.9H5.7L2.2.7L3.5 4.9L0 2.3L-3.5 4.9L-2.2.7L-5.7-1.9H-1.4Z',
  acquisition: 'M-3.4-3.4H3.4V3.4H-3.4Z',
  debt: 'M-5.6-1.8H5.6V1.8H-5.6Z',
  'compute-commitment': 'M0-4.8L4.6 3.4H-4.6Z',
  'chip-purchase': 'M0 4.8L4.6-3.4H-4.6Z',
  contract: 'M-3.6-5H1L3.6-2.4V5H-3.6ZM-1.6-.6H1.6M-1.6 2H1.6',
  warrant: 'M-4.2-4.6H4.2L-4.2 4.6H4.2Z',
};

/** The path of a kind's glyph around the origin. */
export const glyphPath = (kind: Kind): string => GLYPHS[kind];

/** The sample of a band. */
export const BAND = 'M-12-5H12V5H-12Z';
/** A sample of a kind of money, and of how firm it is, for legends. */
export const kindLook = (kind: Kind): Look => ({ path: BAND, className: `k-${kind} band f-paid`, glyph: glyphPath(kind) });
export const firmnessLook = (firmness: Firmness | 'unknown'): Look => (firmness === 'unknown' ? { path: 'M-12 0H12', className: 'strand s-unknown' } : { path: BAND, className: `band f-${firmness}` });
