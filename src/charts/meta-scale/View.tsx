import { Empty } from '../../marks/Empty';
import { glyphPath } from '../../marks/grammar';
import { Labels } from '../../marks/Labels';
import { ribbon, round } from '../../marks/ribbon';
import { live, type ViewProps } from '../Figure';
import { chart } from './chart';
import type { Leg, Loop } from './layout';

/** Thinner bands have no room for their kind's glyph; their label and name tell it. */
const GLYPH_FROM = 12;
/** How far an arc rises over its ends, in pixels. */
const RISE = 96;
/** The arrow of the work that comes back runs beside the money for it. */
const BESIDE = 15;

function way({ turn, x0, y0, x1, y1 }: Leg): string {
  const [a, b, c, d] = [x0, y0, x1, y1].map(round);
  if (turn === 'arc') return `M${a} ${b}C${a} ${round(y0 - RISE)} ${c} ${round(y1 - RISE)} ${c} ${d}`;
  return turn === 'corner' ? `M${a} ${b}H${round(x1 + 14)}Q${c} ${b} ${c} ${round(y0 + 14 * Math.sign(y1 - y0))}V${d}` : `M${a} ${b}L${c} ${d}`;
}
/** A band across its way: a thick line of the plan's own direction. */
function bandOf(leg: Leg, upright: boolean, offset = 0, thickness = leg.thickness): string {
  if (!upright) return ribbon(leg.x0, leg.y0 + offset, leg.x1, leg.y1 + offset, thickness);
  const h = thickness / 2, x = leg.x0 + offset;
  return `M${round(x - h)} ${round(leg.y0)}V${round(leg.y1)}H${round(x + h)}V${round(leg.y0)}Z`;
}
/** Where the glyph or the cross of a way sits. */
function middle({ turn, x0, y0, x1, y1 }: Leg): readonly [number, number] {
  if (turn === 'corner') return [round(x0 + (x1 - x0) * 0.4), round(y0)];
  return [round((x0 + x1) / 2), round((y0 + y1) / 2 - (turn === 'arc' ? RISE * 0.75 : 0))];
}

function Shape({ leg, upright, scope }: { readonly leg: Leg; readonly upright: boolean; readonly scope: string }) {
  const { flow, thickness } = leg;
  const [mx, my] = middle(leg);
  if (leg.shape === 'envelope') return <><path className="band f-unknown" d={bandOf(leg, upright)} style={{ fill: `url(#${scope}-dots)` }} /><text className="query" x={mx} y={round(my + 8)} textAnchor="middle" fontSize={24}>?</text></>;
  if (flow.firmness === 'ended') return <><path className="strand s-ended" d={way(leg)} /><path className="cross" d={`M${round(mx - 5)} ${round(my - 5)}l10 10m0 -10l-10 10`} /></>;
  const glyph = <path className="glyph" d={glyphPath(flow.kind)} transform={`translate(${mx} ${my})`} />;
  if (leg.shape === 'arrow') return <><path className={`strand s-${flow.firmness}`} d={way(leg)} markerEnd={`url(#${scope}-head)`} />{glyph}</>;
  if (leg.shape === 'thread') return <><path className={`strand ${flow.value === undefined ? 's-unknown' : ''}`} d={way(leg)} />{glyph}</>;
  const paid = thickness * leg.paid, soft = flow.firmness === 'paid' ? 'binding' : flow.firmness;
  return <>
    <path className={`band f-${soft}`} d={bandOf(leg, upright)} />
    {paid > 0 && <path className="band f-paid" d={bandOf(leg, upright, (paid - thickness) / 2, paid)} />}
    {flow.role === 'work' && <path className="strand s-back" d={upright ? `M${round(leg.x1 + BESIDE)} ${round(leg.y1)}V${round(leg.y0)}` : `M${round(leg.x1)} ${round(leg.y1 + BESIDE)}H${round(leg.x0)}`} markerEnd={`url(#${scope}-head)`} />}
    {thickness >= GLYPH_FROM && glyph}
  </>;
}

export function View({ picture, mark, scope }: ViewProps<Loop>) {
  if (picture.empty) return <Empty lines={picture.empty} width={picture.width} height={picture.height} />;
  return <>
    <defs>
      <marker id={`${scope}-head`} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path className="head" d="M0 0L8 4L0 8Z" /></marker>
      <pattern id={`${scope}-dots`} width="6" height="6" patternUnits="userSpaceOnUse"><circle className="dot" cx="3" cy="3" r="1.1" /></pattern>
    </defs>
    {picture.legs.map((leg) => (
      <g key={leg.flow.slug} {...mark(leg.flow.slug)}>
        <path className="reach" d={way(leg)} style={{ strokeWidth: Math.max(24, leg.thickness) }} />
        {leg.card && <rect className="card" x={round(leg.card.x)} y={round(leg.card.y)} width={round(leg.card.width)} height={round(leg.card.height)} rx={3} />}
        <g className={`k-${leg.flow.kind}`}><Shape leg={leg} upright={picture.upright} scope={scope} /></g>
        <Labels of={leg.lines} />
      </g>
    ))}
    {picture.stations.map((s) => (
      <g key={s.key} aria-hidden="true">
        <rect className={s.soft ? 'party is-dashed' : 'party'} x={round(s.x)} y={round(s.y)} width={round(s.width)} height={round(s.height)} rx={3} />
        <Labels of={s.lines} />
      </g>
    ))}
    <Labels of={picture.rest} />
  </>;
}

export default live(chart, View as never);
