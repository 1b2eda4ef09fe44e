import { Labels } from '../../marks/Labels';
import { live, type ViewProps } from '../Figure';
import { chart } from './chart';
import { type Ballot, WEIGHED } from './layout';
import { DIAMOND } from './looks';

/** What a finger needs, in pixels. */
const REACH = 24;

export function View({ picture: { curve, piles, heads }, mark }: ViewProps<Ballot>) {
  const { x, y } = curve.diamond;
  return <>
    <g aria-hidden="true">
      {curve.grid.map((d) => <path key={d} className="grid" d={d} />)}
      {curve.lines.map(({ d, look }) => <path key={`${look} ${d}`} className={look} d={d} />)}
      <Labels of={[...heads, ...curve.labels]} />
    </g>
    {curve.columns.map(({ key, dot, ...box }) => (
      <g key={key} {...mark(key)}>
        <rect className="area" {...box} />
        {dot && <circle className="accent fill" cx={dot.x} cy={dot.y} r={dot.r} />}
      </g>
    ))}
    <g {...mark(WEIGHED)}>
      <rect className="area" x={x - REACH / 2} y={y - REACH / 2} width={REACH} height={REACH} />
      <path className="accent hollow" d={DIAMOND} transform={`translate(${x} ${y})`} />
    </g>
    {piles.bars.map(({ key, d, look, area }) => (
      <g key={key} {...mark(key)}>
        <rect className="area" {...area} />
        <g className="accent"><path className={look} d={d} /></g>
      </g>
    ))}
    <g aria-hidden="true">{piles.lines.map(({ d, look }) => <path key={`${look} ${d}`} className={look} d={d} />)}<Labels of={piles.labels} /></g>
  </>;
}

export default live(chart, View as never);
