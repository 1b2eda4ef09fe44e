import { EMPTY_SIZE } from '../../marks/Empty';
import type { Label } from '../../marks/label';
import { wrap } from '../../marks/textWidth';
import { walk } from '../../marks/walk';
import type { Text } from '../../i18n/text';
import { type Mark, type Picture, type Size, WIDE } from '../types';
import type { Kind } from '../../data/vocabulary';
import type { Firmness } from '../../marks/grammar';
import { grid } from './grid';
import { list } from './list';
import type { Pair, Reading } from './read';
import { keyOf, othersName, wayName } from './tell';
import { most, type Way } from './ways';

export interface Rect { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
/** A stretch of a bar: one deal. `unknown`: dotted, of a length that means nothing. */
export interface Stretch extends Rect {
  readonly kind: Kind;
  readonly firmness: Firmness | 'unknown';
  /** pixels of it that are known paid, from the payer's end */
  readonly paid: number;
  readonly towards: 1 | -1;
  readonly overlaps: boolean;
}
export interface Glyph { readonly x: number; readonly y: number; readonly kind: Kind }
/** One direction of a pair: what is pointed at. */
export interface Part { readonly key: string; readonly reach: Rect; readonly bars: readonly Stretch[]; readonly glyphs: readonly Glyph[]; readonly labels: readonly Label[] }
export type CellLook = 'both' | 'one' | 'subject';
export interface Cell { readonly key: string; readonly box: Rect; readonly look: CellLook; readonly parts: readonly Part[]; /** a sign that the pair pays both ways */ readonly turn?: { readonly x: number; readonly y: number } | undefined }
export interface Board extends Picture {
  readonly cells: readonly Cell[];
  readonly rest?: { readonly box: Rect; readonly labels: readonly Label[] } | undefined;
  /** behind the cells: rules of the matrix, and the names of rows and columns */
  readonly rules: readonly string[];
  readonly heads: readonly Label[];
}
/** What a plan gives: everything but the marks. `rows`: pairs as arrow keys walk them. */
export type Plan = Omit<Board, 'marks' | 'empty' | 'width'> & { readonly rows: readonly (readonly Pair[])[] };

/** The largest amount that goes one way: the end of the scale. */
export const largest = (pairs: readonly Pair[]): number => most(pairs, (p) => p.size);
export const waysOfPair = (pair: Pair): readonly Way[] => (pair.back ? [pair.out, pair.back] : [pair.out]);

function recordOf(way: Way): string {
  const pieces = way.piles.flatMap((p) => p.pieces);
  return pieces.length === 1 ? `deals/${pieces[0]!.slug}/` : `parties/${way.from}/`;
}

/** A matrix of payers by recipients where there is room for one, else a list of its pairs. */
export function layout(reading: Reading, { width, height = Infinity }: Size, text: Text): Board {
  const { pairs, names } = reading;
  const { rows, ...plan } = (width < WIDE ? undefined : grid(reading, width, height, text)) ?? list(reading, width, height, text), others = plan.rest && reading.others;
  if (!pairs.length) return { width, height: plan.height, cells: [], rules: [], heads: [], marks: [], empty: wrap(text.t('empty'), width - 40, EMPTY_SIZE) };
  const near = walk([...rows.map((row) => row.flatMap((pair) => waysOfPair(pair).map(keyOf))), ...(others ? [['others']] : [])]);
  const marks = rows.flat().flatMap((pair) => waysOfPair(pair).map((way): Mark => {
    const other = way === pair.out ? pair.back : pair.out;
    return { key: keyOf(way), name: wayName(way, other, names, text), record: recordOf(way), near: near.get(keyOf(way))!, ...(other ? { kin: [keyOf(other)] } : {}) };
  }));
  if (others) marks.push({ key: 'others', name: othersName(others, text), near: near.get('others')! });
  return { width, ...plan, marks };
}
