import { Empty } from '../../marks/Empty';
import { Labels } from '../../marks/Labels';
import { live, type ViewProps } from '../Figure';
import { chart } from './chart';
import type { Trip } from './layout';

export function View({ picture, mark }: ViewProps<Trip>) {
  if (picture.empty) return <Empty lines={picture.empty} width={picture.width} height={picture.height} />;
  return <>
    {picture.items.map(({ key, kind, shapes, lines }) => (
      <g key={key} {...mark(key)}>
        <g className={kind && `k-${kind}`}>{shapes.map((s, i) => <path key={i} className={s.className} d={s.d} transform={s.at && `translate(${s.at[0]} ${s.at[1]})`} />)}</g>
        <Labels of={lines} />
      </g>
    ))}
    <g aria-hidden="true">
      {picture.behind.map((s, i) => <path key={i} className={s.className} d={s.d} />)}
      <Labels of={picture.words} />
    </g>
  </>;
}

export default live(chart, View as never);
