/** The grammar of money in pictures: kind is color and glyph, firmness is how the shape is filled and outlined. */
import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolStar, symbolTriangle, type SymbolType } from 'd3-shape';
import type { Known } from '../data/asOf';
import type { Kind, Status } from '../data/schema';

/** From the hardest to the softest; `ended`: abandoned. Never told by color. */
export const FIRMNESS = ['paid', 'binding', 'announced', 'rumored', 'ended'] as const;
export type Firmness = (typeof FIRMNESS)[number];

const FIRMNESS_OF: Readonly<Record<Status, Firmness>> = {
  rumored: 'rumored', 'letter-of-intent': 'announced', announced: 'announced', binding: 'binding', 'part-paid': 'binding', restructured: 'binding', closed: 'paid', abandoned: 'ended',
};
export const firmnessOf = (k: Pick<Known, 'status'>): Firmness => FIRMNESS_OF[k.status];

const flip: SymbolType = { draw(context, size) { const r = Math.sqrt(size / (Math.sqrt(3) * 3)); context.moveTo(0, -r * 2 * -1); context.lineTo(-Math.sqrt(3) * r, -r); context.lineTo(Math.sqrt(3) * r, -r); context.closePath(); } };
const bar: SymbolType = { draw(context, size) { const w = Math.sqrt(size * 3); context.rect(-w / 2, -w / 6, w, w / 3); } };
const hourglass: SymbolType = { draw(context, size) { const r = Math.sqrt(size) / 1.6; context.moveTo(-r, -r); context.lineTo(r, -r); context.lineTo(-r, r); context.lineTo(r, r); context.closePath(); } };
const pillar: SymbolType = { draw(context, size) { const w = Math.sqrt(size * 3); context.rect(-w / 6, -w / 2, w / 3, w); } };

/** One shape a kind, so that no kind is told by color alone. */
const GLYPHS: Readonly<Record<Kind, SymbolType>> = {
  equity: symbolCircle, convertible: symbolDiamond, 'cloud-credits': symbolCross, 'license-and-hire': symbolStar, acquisition: symbolSquare,
  debt: bar, 'compute-commitment': symbolTriangle, 'chip-purchase': flip, contract: pillar, warrant: hourglass,
};

/** The path of a kind's glyph around the origin; `size` is its area in square pixels. */
export const glyphPath = (kind: Kind, size: number): string => symbol(GLYPHS[kind], size)() ?? '';
