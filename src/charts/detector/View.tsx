import { Labels } from '../../marks/Labels';
import { live, type ViewProps } from '../Figure';
import { chart } from './chart';
import type { Posts } from './layout';

export function View({ picture: { bar, heads, groups }, mark, scope }: ViewProps<Posts>) {
  return <>
    <defs>{groups.map(({ key, look, dots: { top, side, tile } }) => <pattern key={key} id={`${scope}-${key}`} className={look} y={top} width={side} height={side} patternUnits="userSpaceOnUse"><path className="dots" d={tile} /></pattern>)}</defs>
    <g aria-hidden="true">
      <g className="ink"><path className="band f-binding" d={bar.wrong} /></g>
      <g className="accent"><path className="band f-paid" d={bar.right} /></g>
      <path className="axis" d={bar.frame} />
      <Labels of={heads} />
    </g>
    {groups.map(({ key, look, faded, dots, sample, label, area }) => (
      <g key={key} {...mark(key)}>
        <rect className="area" {...area} />
        <g className={faded ? 'faded' : undefined}>
          <path d={dots.d} fill={`url(#${scope}-${key})`} />
          <g className={look}><path className="fill" d={sample.d} transform={`translate(${sample.x} ${sample.y})`} /></g>
        </g>
        <Labels of={[label]} />
      </g>
    ))}
  </>;
}

export default live(chart, View as never);
