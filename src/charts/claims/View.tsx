import { Empty } from '../../marks/Empty';
import { Labels } from '../../marks/Labels';
import { round } from '../../marks/ribbon';
import { verdictLook } from '../../marks/verdicts';
import { live, type ViewProps } from '../Figure';
import { chart } from './chart';
import type { Board, Tile } from './layout';

function Shape({ tile: { claim, x, y }, half }: { readonly tile: Tile; readonly half: number }) {
  const { path, className } = verdictLook(claim.verdict, half);
  const transform = `translate(${round(x)} ${round(y)})`;
  return <>
    <path className={claim.fits ? className : `${className} faint`} d={path} transform={transform} />
    {/* A sign in a solid tile is a hole, and whoever taps its middle means the tile. */}
    {claim.fits && <path className="area" d={`M${-half} ${-half}H${half}V${half}H${-half}Z`} transform={transform} />}
  </>;
}

export function View({ picture, mark }: ViewProps<Board>) {
  if (picture.empty) return <Empty lines={picture.empty} width={picture.width} height={picture.height} />;
  return <>
    <g aria-hidden="true">{picture.rules.map((d) => <path key={d} className="grid" d={d} />)}<Labels of={picture.heads} /></g>
    {picture.tiles.map((tile) => (
      <g key={tile.claim.slug} {...(tile.claim.fits ? mark(tile.claim.slug) : { 'aria-hidden': true })}>
        <Shape tile={tile} half={picture.half} />
        <Labels of={tile.lines} />
      </g>
    ))}
  </>;
}

export default live(chart, View as never);
