import { type Label, LABEL, LINE, SMALL, stacked } from '../../marks/label';
import { wrap } from '../../marks/textWidth';
import type { Text } from '../../i18n/text';
import { drawnImage, type Measures, type Plan, type Tile } from './layout';
import type { Item, Reading } from './read';
import { itemName } from './say';

/** From an image to the label under it, and from there to the record's. */
const UNDER = 15;
export const itemKey = (item: number): string => `image-${item + 1}`;

function labelsOf(item: Item, { readers }: Reading, x: number, y: number, text: Text): Label[] {
  const { passes, label, votes, record, differs, off } = item;
  const said = passes.length ? (differs ? text.t('labels.changed', { a: passes[0]!, b: passes[1]! }) : String(label)) : differs ? text.t('labels.votes', { label: label!, n: votes, of: readers.length * 2 }) : String(label);
  const main: Label = { text: said, x, y, anchor: 'middle', look: differs ? 'accent' : 'bold', size: LABEL };
  // The record speaks only where it says something else.
  return differs && passes.length || off ? [main, { text: text.t('labels.record', { n: record }), x, y: y + LINE, anchor: 'middle', look: off ? 'bold' : 'soft', size: SMALL }] : [main];
}

/** An image with what it was labeled. */
export function tileOf(one: Item, reading: Reading, x: number, y: number, size: number, text: Text): Tile {
  const { images, top } = reading;
  return { key: itemKey(one.item), x, y, size, shades: drawnImage(images[one.item]!, top), framed: one.differs, labels: labelsOf(one, reading, x + size / 2, y + size + UNDER, text) };
}
export const namesOf = (items: readonly Item[], reading: Reading, text: Text): Plan['names'] => new Map(items.map((one) => [itemKey(one.item), itemName(one, reading, text)]));

/** All images under two heads, the clear ones and the doubtful ones, each with its labels. */
export function sheet(reading: Reading, width: number, { columns, image, row, head, gap }: Measures, text: Text): Omit<Plan, 'plot'> & { readonly plot: undefined } {
  const { items } = reading, half = items.length / 2, step = width / columns, block = head + (half / columns) * row + gap;
  const tiles = items.map((one): Tile => {
    const part = Math.floor(one.item / half), place = one.item % half, x = (place % columns) * step + (step - image) / 2, y = part * block + head + Math.floor(place / columns) * row;
    return tileOf(one, reading, x, y, image, text);
  });
  const heads = ['clear', 'doubtful'].flatMap((key, part) => stacked(wrap(text.t(`labels.${key}`), width, LABEL, '600'), { x: 0, y: part * block + LABEL, look: 'bold' }));
  const rows = Array.from({ length: items.length / columns }, (_, r) => items.slice(r * columns, (r + 1) * columns).map(({ item }) => itemKey(item)));
  return { tiles, heads, slots: [], plot: undefined, rows, names: namesOf(items, reading, text) };
}
