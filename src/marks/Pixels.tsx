import { round } from './ribbon';
import type { Shade } from './pixels';

/** A small image, its upper left corner at (x, y). */
export const Pixels = ({ of, x, y }: { readonly of: readonly Shade[]; readonly x: number; readonly y: number }) => (
  <g transform={`translate(${round(x)} ${round(y)})`} shapeRendering="crispEdges">{of.map(({ ink, path }) => <path key={ink} className="pixel" fillOpacity={ink} d={path} />)}</g>
);
