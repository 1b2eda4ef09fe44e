import { Empty } from '../../marks/Empty';
import { glyphPath } from '../../marks/grammar';
import { Labels } from '../../marks/Labels';
import { round } from '../../marks/ribbon';
import { live, type ViewProps } from '../Figure';
import { chart } from './chart';
import type { Stair, Stairs } from './layout';

/** How firm a step is by being that step. */
const LOOK = { headline: 'f-announced', binding: 'f-binding', paid: 'f-paid', cash: 'f-paid' } as const;

/** What is gone of the headline shows from this on, in pixels. */
const EDGE = 1;

function Bar({ of, thick, scope }: { readonly of: Stair; readonly thick: number; readonly scope: string }) {
  const { x, y, whole, sure, possible, step } = of, rest = possible - sure, gone = whole - possible;
  return <>
    {gone > EDGE && <rect className="grid" x={round(x)} y={round(y)} width={round(whole)} height={thick} />}
    {rest > 0 && <rect className="band f-unknown" style={{ fill: `url(#${scope}-dots)` }} x={round(x + sure)} y={round(y)} width={round(rest)} height={thick} />}
    {sure > 0 && <rect className={`band ${LOOK[step]}`} x={round(x)} y={round(y)} width={round(sure)} height={thick} />}
  </>;
}

export function View({ picture, mark, scope }: ViewProps<Stairs>) {
  if (picture.empty) return <Empty lines={picture.empty} width={picture.width} height={picture.height} />;
  return <>
    <defs><pattern id={`${scope}-dots`} width="6" height="6" patternUnits="userSpaceOnUse"><circle className="dot" cx="3" cy="3" r="1.1" /></pattern></defs>
    <g aria-hidden="true">
      {picture.rules.map((d) => <path key={d} className="grid" d={d} />)}
      <Labels of={picture.heads} />
    </g>
    {picture.rows.map((row) => (
      <g key={row.key} {...mark(row.key)}>
        <rect className="area" x={0} y={row.top} width={picture.width} height={picture.high} />
        <g className={`k-${row.kind}`}>
          <path className="fill" d={glyphPath(row.kind)} transform={`translate(${round(row.glyph.x)} ${round(row.glyph.y)})`} />
          {row.stairs.map((stair) => <Bar key={stair.step} of={stair} thick={picture.thick} scope={scope} />)}
        </g>
        <Labels of={row.names} />
        <Labels of={row.stairs.map((stair) => stair.label)} />
      </g>
    ))}
  </>;
}

export default live(chart, View as never);
