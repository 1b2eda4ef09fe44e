import { DIGIT_WIDTH } from '../../data/datasets';
import { Labels } from '../../marks/Labels';
import { Pixels } from '../../marks/Pixels';
import { live, type ViewProps } from '../Figure';
import { chart } from './chart';
import { dotKey, type Lab } from './layout';
import type { Panel } from './panel';
import { type Kind, SHARES } from './trials';

const COLOR: Readonly<Record<Kind, string>> = { honest: 'ink', sided: 'accent' };
/** Of the dots on the curves; half a diagonal of the training of the state. */
const RADIUS = 3.5, DIAMOND = 'M0-7L7 0L0 7L-7 0Z';

function Ground({ of: { grid, now, labels, bands } }: { readonly of: Panel }) {
  return (
    <g aria-hidden="true">
      {grid.map((d) => <path key={d} className="grid" d={d} />)}
      {bands.map(({ kind, path }) => <g key={kind} className={COLOR[kind]}><path className="wash" d={path} /></g>)}
      <path className="axis dotted" d={now} />
      <Labels of={labels} />
    </g>
  );
}

export function View({ picture, mark }: ViewProps<Lab>) {
  const { strips, digits, forecast } = picture;
  return <>
    <Ground of={digits} />
    {forecast && <Ground of={forecast} />}
    <g aria-hidden="true">{digits.curves.map(({ kind, path }) => <g key={kind} className={COLOR[kind]}><path className="line" d={path} /></g>)}</g>
    {digits.curves.flatMap(({ kind, dots }) => dots.map(([x, y], i) => <g key={`${kind} ${i}`} {...mark(dotKey(kind, SHARES[i]!))}><g className={COLOR[kind]}><circle className="fill" cx={x} cy={y} r={RADIUS} /></g></g>))}
    {forecast?.curves.map(({ kind, path }) => <g key={kind} {...mark(`forecast-${kind}`)}><g className={COLOR[kind]}><path className="line dashed" d={path} /></g></g>)}
    {strips.map(({ key, kind, tiles, labels, dot }) => (
      <g key={key} {...mark(key)}>
        {tiles.map((tile) => (
          <g key={tile.x}>
            <rect className="zone" x={tile.x} y={tile.y} width={tile.size} height={tile.size} />
            <Pixels of={tile.shades} x={tile.x} y={tile.y} size={tile.size / DIGIT_WIDTH} />
            {tile.wrong && <g className="accent"><rect className="line" x={tile.x} y={tile.y} width={tile.size} height={tile.size} /></g>}
            <Labels of={[tile.label]} />
          </g>
        ))}
        <Labels of={labels} />
        <g className={COLOR[kind]}><path className="hollow" d={DIAMOND} transform={`translate(${dot[0]} ${dot[1]})`} /></g>
      </g>
    ))}
  </>;
}

export default live(chart, View as never);
