import { Axes } from '../../marks/Axes';
import { Labels } from '../../marks/Labels';
import { round } from '../../marks/ribbon';
import { live, type ViewProps } from '../Figure';
import { chart } from './chart';
import type { Panels } from './layout';
import type { Shape } from './looks';

const Drawn = ({ of: { d, look, x, y } }: { readonly of: Shape }) => <path className={look} d={d} transform={x === undefined ? undefined : `translate(${x} ${y})`} />;

export function View({ picture: { items, axes, heads, zone }, mark }: ViewProps<Panels>) {
  return <>
    <g aria-hidden="true">
      {zone && <rect className="zone" {...zone} />}
      {axes.map((axis, i) => <Axes key={i} of={axis} />)}
      <Labels of={heads} />
    </g>
    {items.map(({ key, shapes, reach, labels }) => (
      <g key={key} {...mark(key)}>
        <rect className="area" x={round(reach.left)} y={round(reach.top)} width={round(reach.right - reach.left)} height={round(reach.bottom - reach.top)} />
        {shapes.map((shape) => <Drawn key={`${shape.look} ${shape.d}`} of={shape} />)}
        <Labels of={labels} />
      </g>
    ))}
  </>;
}

export default live(chart, View as never);
