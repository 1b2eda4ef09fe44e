import type { FigureProps, Given } from '../charts/Figure';
import type { Teller } from './height';
import type { Asked } from './params';

/** What the document carries for its script, beside the chart's data. */
export interface Carried extends Omit<FigureProps, 'given' | 'from' | 'place' | 'frame' | 'home'>, Pick<Given, 'words'> {
  readonly home: string;
  /** the chart's own page */
  readonly page: string;
  /** what an accent must be read on, by theme */
  readonly papers: Readonly<Record<'light' | 'dark', readonly string[]>>;
  /** what a frozen copy was told, as an address would say it */
  readonly params?: string;
  /** whether the finished picture may stand until a reader turns to it; a lab asks as soon as it is in sight */
  readonly waits: boolean;
}
/** Ids of the elements that hold this and the chart's selection, as JSON, and the script of the living chart, as text. */
export const PROPS = 'arus-props', DATA = 'arus-data', CHART = 'arus-chart';

/** What the document hands to its chart when that comes to life: as `host` of the script's element. */
export interface Host {
  readonly carried: Carried;
  readonly asked: Asked;
  readonly figure: HTMLElement;
  /** the place of the living chart */
  readonly still: HTMLElement;
  readonly teller: Teller;
  /** the width that the finished picture was drawn for, if the living one shall be as it, so that nothing moves under the reader's hand */
  readonly laid: number | undefined;
}
