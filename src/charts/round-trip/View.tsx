import { Empty } from '../../marks/Empty';
import { Labels } from '../../marks/Labels';
import { live, type ViewProps } from '../Figure';
import { chart } from './chart';
import type { Trip } from './layout';

export function View({ picture, mark }: ViewProps<Trip>) {
  if (picture.empty) return <Empty lines={picture.empty} width={picture.width} height={picture.height} />;
  return <>
    <g aria-hidden="true">{picture.notes.map((note) => <path key={note.d} className={note.className} d={note.d} />)}</g>
    {picture.items.map(({ key, look, shapes, lines }) => (
      <g key={key} {...mark(key)}>
        <g className={look}>{shapes.map(({ d, className, at }) => <path key={`${className} ${d}`} className={className} d={d} transform={at && `translate(${at.join(' ')})`} />)}</g>
        <Labels of={lines} />
      </g>
    ))}
    <g aria-hidden="true"><Labels of={picture.words} /></g>
  </>;
}

export default live(chart, View as never);
