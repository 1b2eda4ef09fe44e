import type { Axis } from './axis';
import { Labels } from './Labels';

/** An axis behind the marks. */
export const Axes = ({ of }: { readonly of: Axis }) => <g aria-hidden="true">{of.lines.map((d) => <path key={d} className="grid" d={d} />)}<Labels of={of.labels} /></g>;
