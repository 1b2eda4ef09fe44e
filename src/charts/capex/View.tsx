import { Empty } from '../../marks/Empty';
import { Labels } from '../../marks/Labels';
import { round } from '../../marks/ribbon';
import { live, type ViewProps } from '../Figure';
import { chart } from './chart';
import type { Spending } from './layout';
import { DEAL } from './marks';

const Area = ({ of: [x, y, width, height] }: { readonly of: readonly [number, number, number, number] }) => <rect className="area" x={round(x)} y={round(y)} width={round(width)} height={round(height)} />;

export function View({ picture, mark }: ViewProps<Spending>) {
  const { deal } = picture;
  if (picture.empty) return <Empty lines={picture.empty} width={picture.width} height={picture.height} />;
  return <>
    <g aria-hidden="true">{picture.grid.map((d) => <path key={d} className="grid" d={d} />)}<Labels of={picture.scale} /></g>
    {deal && (
      <g {...mark(DEAL)}>
        <g className="accent"><path className="band f-paid" d={deal.path} /></g>
        <Area of={deal.area} />
        <Labels of={deal.lines} />
      </g>
    )}
    {picture.panels.map(({ panel, bars, steps, dots, lines }) => (
      <g key={panel.slug}>
        {bars.map(({ bar, path, area }) => (
          <g key={bar.key} {...mark(bar.key)}><g className="soft"><path className={bar.qualifier === 'exact' ? 'band f-paid' : 'band f-binding dashed'} d={path} /></g><Area of={area} /></g>
        ))}
        <g className="ink" aria-hidden="true">{dots.map((d) => <path key={d} className="thin dotted" d={d} />)}</g>
        {steps.map(({ step, path, look, area }) => (
          <g key={step.key} {...mark(step.key)}><g className="ink"><path className={look} d={path} /></g><Area of={area} /></g>
        ))}
        <g aria-hidden="true"><Labels of={lines} /></g>
      </g>
    ))}
    <g aria-hidden="true">{picture.base.map((d) => <path key={d} className="axis" d={d} />)}</g>
  </>;
}

export default live(chart, View as never);
