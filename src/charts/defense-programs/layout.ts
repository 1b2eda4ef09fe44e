import { amount, wholeAmount } from '../../marks/describe';
import { EMPTY_SIZE } from '../../marks/Empty';
import { type Label, LABEL, LINE, SMALL, stacked } from '../../marks/label';
import { clip, textWidth, wrap } from '../../marks/textWidth';
import { money } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import { type Picture, type Size, WIDE } from '../types';
import { list } from './list';
import { marksOf } from './marks';
import { type Cell, fitScale, type Line, pack, type Room, type Sized } from './pack';
import { hasArea, type Reading, type Shown } from './read';

const SIZES = { narrow: { height: 960, largest: 250 }, wide: { height: 790, largest: 260 } } as const;
/** The years stand at the left. */
const GUTTER = 42;
const HEAD = 22;
/** Below this width, lines need more of it. */
const ROOMY = 700;
/** Over the bands: the sample of the scale, in the middle. */
const SCALE = 44;
/** From a line's sign to its words. */
const SIGN = 16;
const YEAR = 14;
/** The largest that the sample of the scale may be. */
const SAMPLE = 34;
const PAD = 7;
/** A low picture has its years if its largest square is no smaller. */
const CLEAR = 60;
/** From a year's rule to the year. */
const RULE = 7;

export interface PlacedCell extends Cell { readonly lines: readonly Label[]; readonly inner?: number | undefined; readonly own: boolean }
export interface PlacedLine extends Line { readonly x: number; readonly width: number; readonly lines: readonly Label[]; readonly own: boolean }
export interface Programs extends Picture {
  readonly cells: readonly PlacedCell[]; readonly rows: readonly PlacedLine[]; readonly rules: readonly string[]; readonly heads: readonly Label[];
  readonly sample?: { readonly x: number; readonly y: number; readonly side: number; readonly label: Label } | undefined;
}

/** What a label calls it: its short words, else who. */
export const shortOf = (item: Shown, text: Text): string => (text.has(`short.${item.key}`) ? text.t(`short.${item.key}`) : hasArea(item.look) ? item.contractors.join(', ') : [item.contractors.join(', '), item.program].filter(Boolean).join(': '));
/** The two companies that this site is about. */
export const isOwn = (item: Shown): boolean => item.contractors.some((name) => name === 'Scale AI' || name === 'Meta');

/** The side of the square within a square: of the ceiling that was raised. */
export const innerOf = ({ before, value }: Shown, side: number): number | undefined => (before?.value === undefined ? undefined : Math.sqrt(before.value / value!) * side);

/** Words in a square stand clear of the one that it holds. */
function inside(item: Shown, side: number, text: Text): { bold: string[]; soft: string[] } | undefined {
  const bold = wrap(shortOf(item, text), side - 2 * PAD, LABEL, '600'), soft = wrap(wholeAmount(text, item.value, item.qualifier), side - 2 * PAD, LABEL);
  const fits = (rows: string[], weight: '400' | '600') => rows.every((row) => textWidth(row, LABEL, weight) <= side - 2 * PAD);
  return fits(bold, '600') && fits(soft, '400') && (bold.length + soft.length) * LINE + 2 * PAD <= side - (innerOf(item, side) ?? 0) ? { bold, soft } : undefined;
}

/** Rounds of halving in the search for a side: to within two pixels. */
const HALVINGS = 7;
/** The smallest side up to `largest` at which a square holds its words; no side: beyond every one. */
function holdsFrom(item: Shown, largest: number, text: Text): number {
  let low = 0, high = largest;
  if (!inside(item, high, text)) return Infinity;
  for (let i = 0; i < HALVINGS; i++) { const side = (low + high) / 2; if (inside(item, side, text)) high = side; else low = side; }
  return high;
}

function cellOf(cell: Cell, text: Text): PlacedCell {
  const { item, x, y, side, beside } = cell, own = isOwn(item), look = own ? 'accent' : 'bold';
  const inner = innerOf(item, side);
  const held = beside ? undefined : inside(item, side, text);
  if (held) return { ...cell, inner, own, lines: [...stacked(held.bold, { x: x + PAD, y: y + PAD + 10, look }), ...stacked(held.soft, { x: x + PAD, y: y + PAD + 10 + held.bold.length * LINE, look: 'soft' })] };
  const at = beside ?? { x: x + side + PAD, room: 0 }, mid = y + side / 2, said = amount(text, item.value, item.qualifier);
  // An amount is whole: one that is a little too wide comes nearer to its square.
  const over = beside ? Math.min(PAD, Math.max(0, textWidth(said, SMALL) - beside.room)) : 0;
  return { ...cell, inner, own, lines: [{ text: clip(shortOf(item, text), at.room, LABEL, '600'), x: at.x, y: mid - 2.5, look }, { text: said, x: at.x - over, y: mid - 3 + LINE, look: 'soft', size: SMALL }] };
}

/** A round amount whose square is easy to see at a scale: the largest power of ten that is no wider than the sample may be. */
export const sampleOf = (scale: number, most = SAMPLE): number => 10 ** Math.floor(2 * Math.log10(most / scale));

/** Years down the page; beside each what changed in the rules and what was promised, its area its dollars. Places are kept for what came after the day. */
export function layout(reading: Reading, { width, height: given = Infinity }: Size, text: Text): Programs {
  const narrow = width < WIDE, { largest, ...size } = SIZES[narrow ? 'narrow' : 'wide'], low = given < size.height;
  const none = { width, height: Math.min(size.height, given), cells: [], rows: [], rules: [], heads: [], marks: [] };
  if (!reading.items.some((item) => item.known)) return { ...none, empty: wrap(text.t('empty'), width - 40, EMPTY_SIZE) };
  const split = GUTTER + Math.round((width - GUTTER) * (width < ROOMY ? 0.42 : 0.4));
  const room: Room = {
    stacked: narrow, top: SCALE + (narrow ? 4 : HEAD + 10), lines: [GUTTER, narrow ? width : split - 20], squares: [narrow ? 0 : split, width],
  };
  const wordsOf = (item: Shown) => wrap(shortOf(item, text), room.lines[1] - room.lines[0] - SIGN, LABEL);
  // What is struck through, on this day or a later one, has its words beside it from the first.
  const replaced = new Set(reading.items.map((item) => item.before?.key));
  const sized = reading.items.map((item): Sized => ({ item, ...(hasArea(item.look) ? { rows: 0, reach: Math.max(textWidth(shortOf(item, text), LABEL, '600'), textWidth(amount(text, item.value, item.qualifier), SMALL)), holds: replaced.has(item.key) ? Infinity : holdsFrom(item, largest, text) } : { rows: wordsOf(item).length, reach: 0, holds: 0 }) }));
  const scale = fitScale(sized, room, none.height, largest), { bands, height: end } = pack(sized, scale, room);
  if (end > given || (low && bands.every((band) => band.cells.every(({ side }) => side < CLEAR)) && scale > 0)) return list(reading, none, text);
  // Where words take very many lines, the narrowest frames, all of it needs more.
  const height = Math.max(none.height, Math.ceil(end));
  const shown = bands.filter((band) => [...band.cells, ...band.lines].some(({ item }) => item.known)), next = bands[bands.indexOf(shown.at(-1)!) + 1];
  const cells = bands.flatMap((band) => band.cells).filter(({ item }) => item.known).map((cell) => cellOf(cell, text));
  const rows = bands.flatMap((band) => band.lines).filter(({ item }) => item.known).map((line): PlacedLine => ({
    ...line, x: room.lines[0], width: room.lines[1] - room.lines[0], own: isOwn(line.item),
    lines: stacked(wordsOf(line.item), { x: room.lines[0] + SIGN, y: line.y + 11.5, look: isOwn(line.item) ? 'accent' : undefined }),
  }));
  const value = scale > 0 && cells.length > 0 ? sampleOf(scale) : undefined, side = value === undefined ? 0 : Math.sqrt(value) * scale, mid = SCALE / 2;
  return {
    width, height, used: Math.ceil(next ? next.y - RULE : end), cells, rows,
    rules: bands.map((band) => `M0 ${Math.round(band.y - RULE) + 0.5}H${width}`),
    heads: [
      // Years to come keep their places: a faint line each, so that what is still empty reads as a time to come.
      ...bands.map((band): Label => ({ text: band.year, x: 0, y: band.y + 12, look: shown.includes(band) ? 'bold' : 'soft', size: YEAR })),
      ...(narrow ? [] : [{ text: text.t('labels.rules'), x: GUTTER, y: SCALE + 12, look: 'soft' as const, size: SMALL }, { text: text.t('labels.money'), x: split, y: SCALE + 12, look: 'soft' as const, size: SMALL }]),
    ],
    sample: value === undefined ? undefined : { x: room.squares[0], y: mid - side / 2, side, label: { text: text.t('labels.sample', { amount: money(value, text.lang) }), x: room.squares[0] + side + 8, y: mid + 4, look: 'soft', size: SMALL } },
    marks: marksOf(shown, text),
  };
}
