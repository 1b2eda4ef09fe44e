import type { FigureProps, Given } from '../charts/Figure';

/** What the document carries for its script, beside the chart's data. */
export interface Carried extends Omit<FigureProps, 'given' | 'from' | 'place' | 'frame' | 'home'>, Pick<Given, 'words'> {
  readonly home: string;
  /** how much higher the living chart will be than the still one, in CSS pixels: about what its controls take */
  readonly grows: number;
  /** the chart's own page */
  readonly page: string;
  /** what an accent must be read on, by theme */
  readonly papers: Readonly<Record<'light' | 'dark', readonly string[]>>;
}
/** Ids of the elements that hold this, and the chart's selection, as JSON. */
export const PROPS = 'arus-props', DATA = 'arus-data';
