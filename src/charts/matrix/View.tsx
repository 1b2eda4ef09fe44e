import { Empty } from '../../marks/Empty';
import { glyphPath } from '../../marks/grammar';
import { Labels } from '../../marks/Labels';
import { round } from '../../marks/ribbon';
import { live, type ViewProps } from '../Figure';
import { chart } from './chart';
import type { Board, Rect, Stretch } from './layout';

/** Two arrows, to and fro, around the origin. */
export const TURN = 'M-8-3H8M4-6.5L8-3M8 3H-8M-4 6.5L-8 3';

const Box = ({ of, className }: { readonly of: Rect; readonly className: string }) => <rect className={className} x={round(of.x)} y={round(of.y)} width={round(of.width)} height={round(of.height)} />;
const FRAME = { both: 'party', subject: 'accent thin' } as const;

function Bar({ of }: { readonly of: Stretch }) {
  const { x, y, width, height, kind, firmness, paid, overlaps } = of;
  if (firmness === 'unknown') return <path className={`strand s-unknown k-${kind}`} d={`M${round(x)} ${round(y + height / 2)}h${round(width)}`} />;
  // The paid part lies at the payer's end, which is where the bar starts.
  const soft = firmness === 'paid' ? 'binding' : firmness;
  return <g className={`k-${kind}`}>
    {paid < width && <Box of={of} className={`band f-${soft}${overlaps ? ' is-overlap' : ''}`} />}
    {paid > 0 && <Box of={{ x: of.towards > 0 ? x : x + width - paid, y, width: paid, height }} className="band f-paid" />}
  </g>;
}

export function View({ picture, mark }: ViewProps<Board>) {
  if (picture.empty) return <Empty lines={picture.empty} width={picture.width} height={picture.height} />;
  return <>
    <g aria-hidden="true">
      {picture.rules.map((d) => <path key={d} className="grid" d={d} />)}
      <Labels of={picture.heads} />
    </g>
    {picture.cells.map((cell) => (
      <g key={cell.key}>
        {cell.look !== 'one' && <Box of={cell.box} className={FRAME[cell.look]} />}
        {cell.turn && <path className="axis" d={TURN} transform={`translate(${round(cell.turn.x)} ${round(cell.turn.y)})`} />}
        {cell.parts.map((part) => (
          <g key={part.key} {...mark(part.key)}>
            <Box of={part.reach} className="area" />
            {part.bars.map((bar, i) => <Bar key={i} of={bar} />)}
            {part.glyphs.map((g, i) => <g key={i} className={`k-${g.kind}`}><path className="fill" d={glyphPath(g.kind)} transform={`translate(${round(g.x)} ${round(g.y)})`} /></g>)}
            <Labels of={part.labels} />
          </g>
        ))}
      </g>
    ))}
    {picture.rest && <g {...mark('others')}><Box of={picture.rest.box} className="wash soft" /><Labels of={picture.rest.labels} /></g>}
  </>;
}

export default live(chart, View as never);
