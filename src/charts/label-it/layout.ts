import { DIGIT_WIDTH } from '../../data/datasets';
import { EMPTY_SIZE } from '../../marks/Empty';
import type { Label } from '../../marks/label';
import { type Shade, shadesOf } from '../../marks/pixels';
import { wrap } from '../../marks/textWidth';
import { walk } from '../../marks/walk';
import type { Text } from '../../i18n/text';
import { type Mark, type Picture, type Size, WIDE } from '../types';
import { desk } from './desk';
import { few, lowDesk } from './low';
import { type Plot, plot, plotHeight } from './plot';
import type { Reading } from './read';
import { sheet } from './sheet';

/** A small image with its labels: what is pointed at. */
export interface Tile {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly shades: readonly Shade[];
  readonly framed: boolean;
  readonly labels: readonly Label[];
}
export interface Board extends Picture {
  readonly tiles: readonly Tile[];
  /** places of images that are still to be labeled */
  readonly slots: readonly string[];
  readonly heads: readonly Label[];
  readonly plot: Plot | undefined;
}
/** What a plan gives: everything but the frame. `rows`: marks as arrow keys walk them. */
export type Plan = Omit<Board, 'marks' | 'width' | 'height'> & { readonly rows: readonly (readonly string[])[]; readonly names: ReadonlyMap<string, string>; /** where the scale begins, if not where it always does */ readonly under?: number };

/** All measures in CSS pixels. `columns` is half the images or a divisor of it, so that clear and doubtful ones end their rows. */
export interface Measures { readonly columns: number; readonly image: number; readonly row: number; readonly head: number; /** between the clear and the doubtful ones */ readonly gap: number; readonly height: number; readonly scaleTop: number }
const SIZES: Readonly<Record<'narrow' | 'wide', Measures>> = {
  narrow: { columns: 5, image: 40, row: 78, head: 33, gap: 10, scaleTop: 402, height: 510 },
  wide: { columns: 10, image: 48, row: 88, head: 22, gap: 10, scaleTop: 246, height: 354 },
};

export const drawnImage = (image: readonly number[], top: number): Shade[] => shadesOf(image, DIGIT_WIDTH, top);

/** While a reader labels: the image in question, large, and those of this pass. Else: all images with their labels, and how far readers agree. */
export function layout(reading: Reading, { width, height: room = Infinity }: Size, text: Text): Board {
  const size = SIZES[width < WIDE ? 'narrow' : 'wide'], low = room < size.height, height = low ? room : size.height;
  if (!reading.now && !reading.items.length) return { width, height, tiles: [], slots: [], heads: [], plot: undefined, marks: [], empty: wrap(text.t('empty'), width - 40, EMPTY_SIZE) };
  const planned = reading.now ? (low ? lowDesk(reading, reading.now, width, height, text) : desk(reading, reading.now, width, size, text)) : low ? few(reading, width, height - plotHeight(reading), size, text) : sheet(reading, width, size, text);
  const { rows, names, under = size.scaleTop, ...plan } = planned, scale = reading.now ? undefined : plot(reading, { top: under, width, wide: width >= WIDE, low }, text);
  const near = walk([...rows, ...(scale?.walked ?? [])]);
  const marks = [...names, ...(scale?.names ?? [])].map(([key, name]): Mark => ({ key, name, near: near.get(key)! }));
  return { width, height, ...plan, plot: scale, marks };
}
