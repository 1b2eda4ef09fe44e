/** Lines of text in a picture: sizes that all charts share, and what a layout says of a line. In pixels. */
export const LABEL = 12.5;
/** Small print: axis ticks, notes beside a mark. Nothing is smaller. */
export const SMALL = 11.5;
/** From one line of label text to the next. */
export const LINE = 14.5;

export interface Label {
  readonly text: string;
  readonly x: number;
  /** the line on which the letters stand */
  readonly y: number;
  /** plain unless told; accent: bold, in the color of the thing that we talk about */
  readonly look?: 'bold' | 'soft' | 'accent' | undefined;
  readonly size?: number | undefined;
  readonly anchor?: 'start' | 'middle' | 'end' | undefined;
}

/** Lines of one text under each other, the first standing on `y`. */
export const stacked = (lines: readonly string[], at: Omit<Label, 'text'>, step = LINE): Label[] => lines.map((text, i) => ({ ...at, text, y: at.y + i * step }));
