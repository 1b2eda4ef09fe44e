import { Empty } from '../../marks/Empty';
import { glyphPath } from '../../marks/grammar';
import { Labels } from '../../marks/Labels';
import { ribbon, round, thread } from '../../marks/ribbon';
import { live, type ViewProps } from '../Figure';
import { chart } from './chart';
import type { Map, PlacedBand } from './layout';

/** A band thinner than this is drawn as a line: its two edges would fall together. */
const LINE_BELOW = 1.3;
const GLYPH_FROM = 13;
/** Where the kind's glyph sits, as a share of the way. */
const GLYPH_AT = 0.035;

function Shape({ placed: { band, x0, y0, x1, y1, thickness: t, paid } }: { readonly placed: PlacedBand }) {
  if (band.drawn === undefined) return <path className="strand s-unknown" d={thread(x0, y0, x1, y1)} />;
  if (t < LINE_BELOW) return <path className={`strand s-${band.firmness}`} d={thread(x0, y0, x1, y1)} />;
  const soft = band.firmness === 'paid' ? 'binding' : band.firmness;
  return <>
    {paid < t && <path className={`band f-${soft}${band.overlaps ? ' is-overlap' : ''}`} d={ribbon(x0, y0, x1, y1, t)} />}
    {paid > 0 && <path className="band f-paid" d={ribbon(x0, y0 + (paid - t) / 2, x1, y1 + (paid - t) / 2, paid)} />}
    {t >= GLYPH_FROM && <path className="glyph" d={glyphPath(band.kind)} transform={`translate(${round(x0 + (x1 - x0) * GLYPH_AT + 6)} ${round(y0)})`} />}
  </>;
}

export function View({ picture, mark }: ViewProps<Map>) {
  if (picture.empty) return <Empty lines={picture.empty} width={picture.width} height={picture.height} />;
  return <>
    {picture.bands.map((placed) => (
      <g key={placed.band.slug} {...mark(placed.band.slug)}>
        <g className={`k-${placed.band.kind}`}><Shape placed={placed} /></g>
      </g>
    ))}
    {picture.nodes.map((node) => (
      <g key={node.key} {...mark(node.key)}>
        <rect className="node" x={round(node.x)} y={round(node.y)} width={7} height={round(node.height)} />
        <Labels of={node.lines} />
      </g>
    ))}
    {picture.scale && <g aria-hidden="true">
      <rect className="yard" x={round(picture.scale.x)} y={round(picture.scale.y - picture.scale.thickness)} width={9} height={round(picture.scale.thickness)} />
      <Labels of={[picture.scale.label]} />
    </g>}
  </>;
}

export default live(chart, View as never);
