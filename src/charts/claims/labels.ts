/** The words in the picture: how many of what, and what the few claims of a short row said. */
import { type Label, LABEL, stacked } from '../../marks/label';
import { clip, textWidth, wrap } from '../../marks/textWidth';
import type { Text } from '../../i18n/text';
import type { Grid } from './layout';
import type { Group, ReadClaim, Row } from './read';

const NUMBER = { low: 14, narrow: 21, wide: 30 } as const;
const GROUP = { low: LABEL, narrow: 14, wide: 13.5 } as const;
/** Where a group's name begins in a wide picture, after its number; and how wide it may be. */
const NAME_AT = 48, NAME_WIDTH = 92;
const STEP = 15;
/** From a row's number to its tiles, and from its name to its number. */
const TO_TILES = 12, TO_NUMBER = 7;
/** The middle of a first line of tiles. */
const MIDDLE = 14;

/** What nobody chose is quiet; what missed is in the accent's color. */
const lookOf = (group: Group, fitting: number): Label['look'] => (fitting === 0 ? 'soft' : group.key === 'off' ? 'accent' : 'bold');
const nameOf = (group: Group, filtered: boolean, text: Text): string => (filtered ? text.t('labels.of', { n: group.count, group: text.t(`groups.${group.key}`) }) : text.t(`groups.${group.key}`));
const numberOf = (row: Row, filtered: boolean, text: Text): string => (filtered ? `${text.number(row.fitting)}/` : '') + text.number(row.claims.length);

/** A group's number, large, and its name beside it. */
export function wideHead(group: Group, { left }: Grid, y: number, filtered: boolean, text: Text): Label[] {
  const lines = wrap(nameOf(group, filtered, text), group.rows.length > 1 ? NAME_WIDTH : left - NAME_AT - TO_TILES, GROUP.wide, '600'), middle = y + MIDDLE, look = lookOf(group, group.fitting);
  return [
    { text: text.number(group.fitting), x: NAME_AT - 9, y: middle + NUMBER.wide * 0.35, anchor: 'end', size: NUMBER.wide, look },
    ...stacked(lines, { x: NAME_AT, y: Math.max(y + GROUP.wide, middle + 4.5 - ((lines.length - 1) * STEP) / 2), size: GROUP.wide, look }, STEP),
  ];
}
export function narrowHead(group: Group, { width }: Grid, y: number, filtered: boolean, text: Text, low: boolean): Label[] {
  const size = low ? 'low' : 'narrow', number = text.number(group.fitting), after = textWidth(number, NUMBER[size], '600') + 5, look = lookOf(group, group.fitting), base = y + NUMBER[size] * 0.82;
  return [{ text: number, x: 0, y: base, size: NUMBER[size], look }, { text: clip(nameOf(group, filtered, text), width - after, GROUP[size], '600'), x: after, y: base, size: GROUP[size], look }];
}

/** A row's name and number, before its tiles, around the middle `y` of their first line. */
export function wideRow(group: Group, row: Row, { left }: Grid, y: number, filtered: boolean, text: Text): Label[] {
  const number = numberOf(row, filtered, text), end = left - TO_TILES, x = end - textWidth(number, LABEL, '600') - TO_NUMBER;
  const start = group.key === '' ? 0 : NAME_AT + NAME_WIDTH;
  const lines = wrap(row.label, x - start, LABEL).slice(0, 2).map((line) => clip(line, x - start, LABEL)), base = y + 4.5;
  return [...stacked(lines, { x, y: base - ((lines.length - 1) * STEP) / 2, anchor: 'end' }, STEP), { text: number, x: end, y: base, anchor: 'end', look: lookOf(group, row.fitting) }];
}
export function narrowRow(group: Group, row: Row, { width }: Grid, y: number, filtered: boolean, text: Text): Label[] {
  const number = numberOf(row, filtered, text), wide = textWidth(number, LABEL, '600') + TO_NUMBER, name = clip(row.label, width - wide, LABEL), base = y + LABEL - 0.5;
  return [{ text: number, x: 0, y: base, look: lookOf(group, row.fitting) }, { text: name, x: wide, y: base }];
}

/** More lines would be a paragraph, not a label; the rest is in the readout. */
const MOST_LINES = 4;
/** From a tile to its words, and above and below them. */
const TO_WORDS = 9, AROUND = 5;
const linesOf = (claim: ReadClaim, { width, left, half }: Grid): string[] => {
  const room = width - left - 2 * half - TO_WORDS - 1, all = wrap(claim.said, room, LABEL);
  return all.length > MOST_LINES ? [...all.slice(0, MOST_LINES - 1), clip(all.slice(MOST_LINES - 1).join(' '), room, LABEL)] : all;
};
/** How high the words of a claim are, in a grid. */
export const roomFor = (claim: ReadClaim, grid: Grid): number => linesOf(claim, grid).length * STEP + AROUND;

/** What a claim said, beside its tile. */
export function said(claim: ReadClaim, at: { readonly x: number; readonly y: number }, grid: Grid): Label[] {
  const lines = linesOf(claim, grid);
  return stacked(lines, { x: at.x + grid.half + TO_WORDS, y: at.y + 4.5 - ((lines.length - 1) * STEP) / 2, look: claim.fits ? undefined : 'soft' }, STEP);
}
