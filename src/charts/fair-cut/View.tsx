import { Labels } from '../../marks/Labels';
import { round } from '../../marks/ribbon';
import { live, type ViewProps } from '../Figure';
import { chart } from './chart';
import type { Cell } from './dots';
import type { Area, FairCut } from './layout';
import { signOf } from './looks';
import type { Side } from './read';

/** Under a pressed finger an area must stay the same element while it moves: so it is known by its place in the list. */
const Areas = ({ of, className = 'area' }: { readonly of: readonly Area[]; readonly className?: string }) => <>{of.map(([x, y, width, height], i) => <rect key={i} className={className} x={round(x)} y={round(y)} width={round(width)} height={round(height)} />)}</>;
const COLOR = { right: 'ink', wrong: 'accent', gone: 'soft' } as const;
const Dot = ({ of: { path, look, filled } }: { readonly of: Cell }) => <g className={COLOR[look]}><path className={filled ? 'fill' : 'thin'} d={path} /></g>;
const move = ([x, y]: readonly [number, number]) => `translate(${x} ${y})`;
function Sign({ side, at, published }: { readonly side: Side; readonly at: readonly [number, number]; readonly published?: boolean }) {
  const { className, path } = signOf(side, published);
  return <path className={className} d={path} transform={move(at)} />;
}

export function View({ picture, mark }: ViewProps<FairCut>) {
  return <>
    <g aria-hidden="true"><Areas className="zone" of={picture.cuts.map((cut) => cut.zone)} />{picture.grid.map((d) => <path key={d} className="grid" d={d} />)}<Labels of={picture.heads} /></g>
    <g className="ink" aria-hidden="true">{picture.signs.map(({ side, at }) => <Sign key={side} side={side} at={at} />)}</g>
    {picture.dots.map(({ key, cells, areas }) => <g key={key} {...mark(key)}>{cells.map((cell) => <Dot key={cell.path} of={cell} />)}<Areas of={areas} /></g>)}
    {picture.cuts.map(({ key, line, grip, arrows, at, areas, label }) => (
      <g key={key} {...mark(key)}>
        <g className="hold ink"><path className="line" d={line} /><path className="hollow" d={grip} transform={move(at)} /><path className="thin" d={arrows} transform={move(at)} /><Areas of={areas} /></g>
        <Labels of={[label]} />
      </g>
    ))}
    {picture.rows.map(({ key, gap, quiet, shapes, labels, area }) => (
      <g key={key} {...mark(key)}>
        {gap !== undefined && <g className={quiet ? 'soft' : 'accent'}><path className="line" d={gap} /></g>}
        {shapes.map(({ side, at, published }) => <g key={`${side}${published}`} className={published ? 'soft' : 'ink'}><Sign side={side} at={at} published={published} /></g>)}
        <Labels of={labels} /><Areas of={[area]} />
      </g>
    ))}
  </>;
}

export default live(chart, View as never);
