import { Labels } from '../../marks/Labels';
import { live, type ViewProps } from '../Figure';
import { chart } from './chart';
import type { Posts } from './layout';

export function View({ picture: { bar, heads, groups }, mark }: ViewProps<Posts>) {
  return <>
    <g aria-hidden="true">
      <g className="ink"><path className="band f-binding" d={bar.wrong} /></g>
      <g className="accent"><path className="band f-paid" d={bar.right} /></g>
      <path className="axis" d={bar.frame} />
      <Labels of={heads} />
    </g>
    {groups.map(({ key, look, dots, sample, label, area }) => (
      <g key={key} {...mark(key)}>
        <rect className="area" {...area} />
        <g className={look}>
          <path className="dots" d={dots.d} strokeWidth={dots.width} strokeDasharray={dots.dash} strokeLinecap={dots.round ? 'round' : 'butt'} />
          <path className="fill" d={sample.d} transform={`translate(${sample.x} ${sample.y})`} />
        </g>
        <Labels of={[label]} />
      </g>
    ))}
  </>;
}

export default live(chart, View as never);
