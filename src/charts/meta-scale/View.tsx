import { glyphPath } from '../../marks/grammar';
import { ribbon, round, thread } from '../../marks/ribbon';
import { live, type ViewProps } from '../Figure';
import { chart } from './chart';
import { LABEL, type Leg, type Loop } from './layout';

/** Draws in the loop's own direction: upright plans swap the axes, so that a band is thick across its way. */
function shapeOf(leg: Leg, upright: boolean, offset = 0, thickness = leg.thickness): string {
  if (!upright) return ribbon(leg.x0, leg.y0 + offset, leg.x1, leg.y1 + offset, thickness);
  const h = thickness / 2, x = leg.x0 + offset;
  return `M${round(x - h)} ${round(leg.y0)}V${round(leg.y1)}H${round(x + h)}V${round(leg.y0)}Z`;
}
const way = (leg: Leg): string => (leg.bend ? `M${round(leg.x0)} ${round(leg.y0)}C${round(leg.x0)} ${round(leg.y0 + leg.bend)} ${round(leg.x1)} ${round(leg.y1 + leg.bend)} ${round(leg.x1)} ${round(leg.y1)}` : leg.x0 === leg.x1 ? `M${round(leg.x0)} ${round(leg.y0)}V${round(leg.y1)}` : thread(leg.x0, leg.y0, leg.x1, leg.y1));

function Shape({ leg, upright, scope }: { readonly leg: Leg; readonly upright: boolean; readonly scope: string }) {
  const { flow, thickness: t } = leg;
  const ended = flow.firmness === 'ended';
  if (leg.shape === 'envelope') return <path className="band is-unknown" d={shapeOf(leg, upright)} style={{ fill: `url(#${scope}-dots)` }} />;
  if (leg.shape === 'arrow') return <path className={`strand f-${flow.firmness}`} d={way(leg)} markerEnd={`url(#${scope}-head)`} />;
  if (leg.shape === 'thread' || ended) return <path className={`strand ${ended ? 'f-ended' : 'is-unknown'}`} d={way(leg)} />;
  const paid = t * leg.paid;
  return <>
    <path className={`band f-${flow.firmness === 'paid' ? 'binding' : flow.firmness}`} d={shapeOf(leg, upright)} />
    {paid > 0 && <path className="band f-paid" d={shapeOf(leg, upright, (paid - t) / 2, paid)} />}
  </>;
}

export function View({ picture, mark, scope }: ViewProps<Loop>) {
  return <>
    <defs>
      <marker id={`${scope}-head`} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path className="head" d="M0 0L8 4L0 8Z" /></marker>
      <pattern id={`${scope}-dots`} width="6" height="6" patternUnits="userSpaceOnUse"><circle className="dot" cx="3" cy="3" r="1.1" /></pattern>
    </defs>
    {picture.legs.map((leg) => {
      const mx = (leg.x0 + leg.x1) / 2, my = (leg.y0 + leg.y1) / 2 + leg.bend * 0.75;
      return (
        <g key={leg.flow.slug} {...mark(leg.flow.slug)}>
          <path className="reach" d={way(leg)} style={{ strokeWidth: Math.max(24, leg.thickness) }} />
          <g className={`k-${leg.flow.kind}`}>
            <Shape leg={leg} upright={picture.upright} scope={scope} />
            {leg.flow.firmness === 'ended' ? <path className="cross" d={`M${round(mx - 5)} ${round(my - 5)}l10 10m0 -10l-10 10`} /> : leg.shape !== 'envelope' && <path className="glyph" d={glyphPath(leg.flow.kind, 46)} transform={`translate(${round(mx)} ${round(my)})`} />}
            {leg.shape === 'envelope' && <text className="query" x={round(mx)} y={round(my + 8)} textAnchor="middle" fontSize={24}>?</text>}
          </g>
          {leg.lines.map((line) => <text key={line.y} className={line.bold ? 'label is-bold' : 'label is-soft'} x={round(line.x)} y={round(line.y)} textAnchor={line.anchor} fontSize={LABEL}>{line.text}</text>)}
        </g>
      );
    })}
    {picture.boxes.map((box) => (
      <g key={box.key} className={`party ${box.soft ? 'is-soft' : ''}`} aria-hidden="true">
        <rect x={round(box.x)} y={round(box.y)} width={round(box.width)} height={round(box.height)} rx={3} />
        {box.label.map((line, i) => <text key={line} x={round(box.x + box.width / 2)} y={round(box.y + box.height / 2 + 4.5 + (i - (box.label.length - 1) / 2) * 16)} textAnchor="middle" fontSize={13} className="label is-bold">{line}</text>)}
      </g>
    ))}
  </>;
}

export default live(chart, View as never);
