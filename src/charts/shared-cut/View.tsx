import { Drawn } from '../../marks/Items';
import { live, type ViewProps } from '../Figure';
import { chart } from './chart';
import type { Cut } from './layout';

export const View = ({ picture, mark }: ViewProps<Cut>) => <Drawn of={picture} mark={mark} />;

export default live(chart, View as never);
