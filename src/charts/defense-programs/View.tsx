import { Empty } from '../../marks/Empty';
import { Labels } from '../../marks/Labels';
import { round } from '../../marks/ribbon';
import { live, type ViewProps } from '../Figure';
import { chart } from './chart';
import type { PlacedCell, Programs } from './layout';
import { SIGNS, SQUARES, struck } from './looks';

/** What a finger needs. */
const TARGET = 24;
/** Half an outline. */
const EDGE = 0.8;
/** A square with a smaller side is all outline: it is drawn full. */
const OUTLINED = 3;
const TINY = 'fill';
/** A dash and its gap, as `.dashed` has them: a side holds whole ones, so that a small square is still one. */
const DASH = 8;

function Square({ cell: { item, x, y, side, inner } }: { readonly cell: PlacedCell }) {
  const look = side < OUTLINED ? TINY : SQUARES[item.look];
  // An outline lies inside its square: outside, it would add to the area.
  const edge = item.look === 'order' || look === TINY ? 0 : EDGE;
  const old = item.replaced ? struck(x + EDGE, y + EDGE, side - 2 * EDGE) : inner && struck(x + EDGE, y + side - inner, inner);
  return <>
    {!item.replaced && <rect className={look} x={round(x + edge)} y={round(y + edge)} width={round(side - 2 * edge)} height={round(side - 2 * edge)} pathLength={look?.includes('dashed') ? DASH * 4 * Math.max(1, Math.round(side / DASH)) : undefined} />}
    {old && <path className={old.className} d={old.path} />}
  </>;
}

export function View({ picture, mark }: ViewProps<Programs>) {
  if (picture.empty) return <Empty lines={picture.empty} width={picture.width} height={picture.height} />;
  const { sample } = picture;
  return <>
    <g aria-hidden="true">{picture.rules.map((d) => <path key={d} className="grid" d={d} />)}<Labels of={picture.heads} /></g>
    {picture.rows.map(({ item, x, y, width, height, lines, own }) => (
      <g key={item.key} {...mark(item.key)}>
        <rect className="area" x={x} y={round(y - 2)} width={width} height={height} />
        <g className={own ? 'accent' : 'ink'}><path className={SIGNS[item.look]?.className} d={SIGNS[item.look]?.path} transform={`translate(${x + 5} ${round(y + 7)})`} /></g>
        <Labels of={lines} />
      </g>
    ))}
    {picture.cells.map((cell) => (
      <g key={cell.item.key} {...mark(cell.item.key)}>
        <rect className="area" x={round(cell.x)} y={round(cell.y + cell.side / 2 - Math.max(TARGET, cell.side) / 2)} width={round(cell.beside ? cell.beside.x - cell.x + cell.beside.room : cell.side)} height={round(Math.max(TARGET, cell.side))} />
        <g className={cell.own ? 'accent' : 'ink'}><Square cell={cell} /></g>
        <Labels of={cell.lines} />
      </g>
    ))}
    {sample && <g aria-hidden="true" className="soft"><rect className="wash" x={round(sample.x)} y={round(sample.y)} width={round(sample.side)} height={round(sample.side)} /><Labels of={[sample.label]} /></g>}
  </>;
}

export default live(chart, View as never);
