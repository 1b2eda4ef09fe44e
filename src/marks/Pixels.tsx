import { round } from './ribbon';
import type { Shade } from './pixels';

/** A small image, its upper left corner at (x, y), each pixel `size` wide: an image has the same shapes in every size. */
export const Pixels = ({ of, x, y, size }: { readonly of: readonly Shade[]; readonly x: number; readonly y: number; readonly size: number }) => (
  <g transform={`translate(${round(x)} ${round(y)}) scale(${size})`} shapeRendering="crispEdges">{of.map(({ ink, path }) => <path key={ink} className="pixel" fillOpacity={ink} d={path} />)}</g>
);
