import { Empty } from '../../marks/Empty';
import { Labels } from '../../marks/Labels';
import { live, type ViewProps } from '../Figure';
import { chart } from './chart';
import { LOOKS, type PlacedRow, type Ranking } from './layout';

const LINES = { guide: 'grid', own: 'accent line', booked: 'accent line dashed' } as const;
const DOT = 4;

const Row = ({ row: { bar, reach, labels } }: { readonly row: PlacedRow }) => <>
  <rect className="area" {...reach} />
  <rect className={LOOKS[bar.look]} x={bar.x} y={bar.y} width={bar.width} height={bar.height} />
  <Labels of={labels} />
</>;

export function View({ picture, mark }: ViewProps<Ranking>) {
  if (picture.empty) return <Empty lines={picture.empty} width={picture.width} height={picture.height} />;
  const { track, rows, heads, marks } = picture;
  const lines = (own: boolean) => track.lines.filter((l) => (l.look !== 'guide') === own).map(({ d, look }) => <path key={d} className={LINES[look]} d={d} />);
  return <>
    <g aria-hidden="true">{lines(false)}<Labels of={heads} /><Labels of={track.labels} /></g>
    {marks[0]?.key === 'track' && <g {...mark('track')}>
      {track.lines.filter((l) => l.look === 'own').map(({ d }) => <path key={d} className="reach" d={d} style={{ strokeWidth: 24 }} />)}
      {lines(true)}
      {track.dots.map((dot) => <circle key={`${dot.x} ${dot.y}`} className={dot.hollow ? 'accent hollow' : 'accent fill'} cx={dot.x} cy={dot.y} r={DOT} />)}
    </g>}
    {rows.map((row) => <g key={row.key} {...mark(row.key)}><Row row={row} /></g>)}
  </>;
}

export default live(chart, View as never);
