import { DIGIT_WIDTH } from '../../data/datasets';
import { Empty } from '../../marks/Empty';
import { Labels } from '../../marks/Labels';
import { Pixels } from '../../marks/Pixels';
import { round } from '../../marks/ribbon';
import { live, type ViewProps } from '../Figure';
import { chart } from './chart';
import type { Board, Tile } from './layout';

/** Of a dot on the scale. */
const RADIUS = 5;
const Frame = ({ of: { x, y, size }, className }: { readonly of: Tile; readonly className: string }) => <rect className={className} x={round(x)} y={round(y)} width={size} height={size} />;

export function View({ picture, mark }: ViewProps<Board>) {
  const { plot, tiles, slots, heads } = picture;
  if (picture.empty) return <Empty lines={picture.empty} width={picture.width} height={picture.height} />;
  return <>
    <g aria-hidden="true">
      {slots.map((d) => <path key={d} className="grid" d={d} />)}
      <Labels of={heads} />
    </g>
    {tiles.map((tile) => (
      <g key={tile.key} {...mark(tile.key)}>
        <Frame of={tile} className="zone" />
        <Pixels of={tile.shades} x={tile.x} y={tile.y} size={tile.size / DIGIT_WIDTH} />
        {tile.framed && <g className="accent"><Frame of={tile} className="line" /></g>}
        <Labels of={tile.labels} />
      </g>
    ))}
    {plot && <>
      <g aria-hidden="true">
        {plot.lines.map((d) => <path key={d} className="grid" d={d} />)}
        <path className="axis" d={plot.axis} />
        <Labels of={plot.labels} />
      </g>
      {plot.strips.map(({ key, look, dots, line, area }) => (
        <g key={key} {...mark(key)}>
          {area && <rect className="area" x={area[0]} y={round(area[1])} width={area[2]} height={area[3]} />}
          <g className={look}>
            {line && <path className="line" d={line} />}
            {dots.map((dot, i) => <circle key={i} className={i ? 'hollow' : 'fill'} cx={round(dot.x)} cy={round(dot.y)} r={RADIUS} />)}
          </g>
        </g>
      ))}
    </>}
  </>;
}

export default live(chart, View as never);
