import { Items, Shapes } from '../../marks/Items';
import { Labels } from '../../marks/Labels';
import { live, type ViewProps } from '../Figure';
import { chart } from './chart';
import type { Loop } from './layout';

export function View({ picture: { items, lines, words }, mark }: ViewProps<Loop>) {
  return <>
    <Items of={items} mark={mark} />
    <g aria-hidden="true"><Shapes of={lines} /><Labels of={words} /></g>
  </>;
}

export default live(chart, View as never);
