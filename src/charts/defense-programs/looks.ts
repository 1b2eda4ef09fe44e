/** How each kind of point looks, in the picture and in the legend: by fill and outline, never by color alone. */
import { round } from '../../marks/ribbon';
import type { Look as Shape } from '../../marks/Swatch';
import type { Look } from './read';

/** Squares whose area is dollars. */
export const SQUARES: Readonly<Partial<Record<Look, string>>> = { ceiling: 'hollow', value: 'band f-binding', order: 'fill', offer: 'hollow dashed' };
/** Signs of what has no area. */
export const SIGNS: Readonly<Partial<Record<Look, Shape>>> = {
  unknown: { className: 'thin dotted', path: 'M-5-5H5V5H-5Z' },
  free: { className: 'thin', path: 'M-4 0A4 4 0 1 1 4 0A4 4 0 1 1-4 0Z' },
  policy: { className: 'fill', path: 'M0-5.5L5.5 0L0 5.5L-5.5 0Z' },
  transfer: { className: 'line', path: 'M-6 0H5M1-4L5 0L1 4' },
  dispute: { className: 'thin', path: 'M0-5.5L5.5 0L0 5.5L-5.5 0ZM0-5.5V5.5' },
};
/** A ceiling that a later one replaced: struck through, so that it is neither a ceiling in force nor a sum that nobody disclosed. From its corner at the top left. */
export const struck = (x: number, y: number, side: number): Shape => ({ className: 'thin', path: `M${round(x)} ${round(y + side)}V${round(y)}H${round(x + side)}V${round(y + side)}ZL${round(x + side)} ${round(y)}` });
const SAMPLE = 'M-6-6H6V6H-6Z';
export const ORDER: readonly (Look | 'replaced')[] = ['ceiling', 'replaced', 'value', 'order', 'offer', 'unknown', 'free', 'policy', 'transfer', 'dispute'];
export const sampleOf = (look: Look | 'replaced'): Shape => (look === 'replaced' ? struck(-6, -6, 12) : SIGNS[look] ?? { className: SQUARES[look] ?? '', path: SAMPLE });
