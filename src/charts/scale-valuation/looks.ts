/** How figures look by what they rest on, for the panels and the legend. Classes of `styles/marks.css`. */
import type { Ground } from '../../data/vocabulary';

/** A path around (`x`, `y`), or in the picture's own coordinates. */
export interface Shape { readonly d: string; readonly look: string; readonly x?: number; readonly y?: number }

export const circle = (r: number) => `M0-${r}A${r} ${r} 0 1 1 0 ${r}A${r} ${r} 0 1 1 0-${r}Z`;
export const DIAMOND = 'M0-6L5 0L0 6L-5 0Z';
/** Over a dot: at least so much. */
export const ARROW = 'M0-7V-18M-4-14L0-18L4-14';
export const UNKNOWN_LOOK = 'ink strand s-unknown', RATE_LOOK = 'soft hollow';
/** A valuation: priced solid, talked about hollow, the deal in the accent, trades in existing shares as diamonds. */
export const DOTS: Readonly<Partial<Record<Ground, Shape>>> = {
  round: { d: circle(5), look: 'ink fill' }, offer: { d: circle(5), look: 'ink hollow' }, talks: { d: circle(6), look: 'ink hollow dotted' }, deal: { d: circle(7), look: 'accent fill' }, secondary: { d: DIAMOND, look: 'ink hollow' },
};
/** A revenue: stated solid, reported lighter, estimated outlined, forecast dashed. */
export const BARS: Readonly<Partial<Record<Ground, string>>> = { company: 'ink band f-paid', press: 'ink band f-binding', estimate: 'ink band f-announced', forecast: 'ink band f-rumored' };
