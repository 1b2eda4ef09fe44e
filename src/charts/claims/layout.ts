import { EMPTY_SIZE } from '../../marks/Empty';
import type { Label } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { wrap } from '../../marks/textWidth';
import { walk } from '../../marks/walk';
import { date } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import { type Mark, type Picture, type Size, WIDE } from '../types';
import { narrowHead, narrowRow, roomFor, said, wideHead, wideRow } from './labels';
import { placeLow } from './low';
import type { Group, ReadClaim, Reading, Row } from './read';

/** The picture in the narrowest frame that we promise, 280 px. */
const NARROWEST = 255;
/** With twelve columns tiles are 24 px or more apart everywhere, so that a finger meets the right one. */
const FEWEST_COLUMNS = 12;
const PITCH = { narrow: 30, wide: 29 } as const;
/** Between tiles, and the largest half of one. */
const GAP = 2.6, LARGEST = 12.6;
/** Half the outline of a hollow tile. */
const EDGE = 0.8;
const LINE = 28;
/** A row of so few claims has room for what they say, beside each tile. */
const FEW = 2;
const BETWEEN = { groups: 20, rows: 4 } as const;
/** So much closer rows may stand, each, before a low picture says less. */
const CLOSER = 3;
/** Room above tiles on a phone: for a group's number and name, for a row's name. */
const HEAD = 26, NAME = 17;
/** Where tiles begin in a wide picture: at its narrowest, and where there is room for words. */
const LEFT = { from: 270, more: 62, over: 160 } as const;

export interface Tile { readonly claim: ReadClaim; readonly x: number; readonly y: number; readonly lines: readonly Label[] }
export interface Board extends Picture { readonly tiles: readonly Tile[]; readonly heads: readonly Label[]; /** lines between groups */ readonly rules: readonly string[]; /** half the side of a tile */ readonly half: number }
/** The measures of a width. */
export interface Grid { readonly width: number; readonly wide: boolean; readonly left: number; readonly pitch: number; readonly half: number; readonly columns: number; /** the narrowest width of the same class: heights are reckoned by it */ readonly tightest: number; /** in a low picture: how many claims a row tells in words, what a head takes and a line of tiles */ readonly low?: { readonly few: number; readonly head: number; readonly line: number } }

/** The measures of a width; `columns` as many as fit, or the fewest, by which the height is reckoned. */
function gridOf(width: number): Grid {
  const wide = width >= WIDE, left = wide ? LEFT.from + LEFT.more * Math.min(1, (width - WIDE) / LEFT.over) : 0;
  const pitch = Math.min(PITCH[wide ? 'wide' : 'narrow'], (width - left) / FEWEST_COLUMNS);
  return { width, wide, left, tightest: wide ? WIDE : NARROWEST, pitch, half: Math.min(LARGEST, (pitch - GAP) / 2), columns: Math.max(FEWEST_COLUMNS, Math.floor((width - left) / pitch)) };
}

const isList = (group: Group, row: Row, { low }: Grid): boolean => row.claims.length <= (low?.few ?? (group.key === '' ? 0 : FEW));
/** A row that is its whole group needs no name of its own. */
const isNamed = (group: Group): boolean => group.key === '' || group.rows.length > 1;

export interface Placed { readonly tiles: Tile[]; readonly heads: Label[]; readonly rules: string[]; /** keys, line by line, for the arrow keys */ readonly lines: string[][]; height: number }

/** Groups and rows from the top down, `extra` pixels added to every row. */
export function place(groups: readonly Group[], grid: Grid, filtered: boolean, text: Text, extra = 0): Placed {
  const placed: Placed = { tiles: [], heads: [], rules: [], lines: [], height: 0 }, { heads, tiles, lines } = placed;
  const { low, wide } = grid, first = low?.line ?? LINE;
  let y = 0;
  groups.forEach((group, g) => {
    if (g > 0 && !low) { y += BETWEEN.groups; placed.rules.push(`M0 ${round(y - BETWEEN.groups / 2)}H${grid.width}`); }
    if (group.key !== '') heads.push(...(wide && !low ? wideHead(group, grid, y, filtered, text) : narrowHead(group, grid, wide ? y + (first - low!.head) / 2 : y, filtered, text, Boolean(low))));
    if (group.key !== '' && !wide) y += low?.head ?? HEAD;
    group.rows.forEach((row, r) => {
      const list = isList(group, row, grid), columns = list ? 1 : grid.columns, lineOf = (some: readonly ReadClaim[]) => (list ? Math.max(first, roomFor(some[0]!, low ? grid : gridOf(grid.tightest))) : first);
      if (r > 0) y += BETWEEN.rows;
      if (isNamed(group)) heads.push(...(wide ? wideRow(group, row, grid, y + lineOf(row.claims) / 2, filtered, text) : narrowRow(group, row, grid, y, filtered, text)));
      if (isNamed(group) && !wide) y += NAME;
      for (let from = 0; from < row.claims.length; from += columns) {
        const some = row.claims.slice(from, from + columns), line = lineOf(some);
        tiles.push(...some.map((claim, i): Tile => { const at = { x: grid.left + grid.pitch * i + grid.half + EDGE, y: y + line / 2 }; return { claim, ...at, lines: list ? said(claim, at, grid) : [] }; }));
        lines.push(some.filter((claim) => claim.fits).map((claim) => claim.slug));
        y += line;
      }
      y += extra;
    });
  });
  placed.height = y;
  return placed;
}

/**
 * A tile for every claim, in rows of verdicts or of sections. Tiles never move with a choice: what does not fit it fades.
 * Where that has no room, each group is told by smaller tiles.
 */
export function layout(reading: Reading, { width, height: most = Infinity }: Size, text: Text): Board {
  const grid = gridOf(width), { groups, other, fitting, count } = reading, filtered = fitting.length < count;
  const tall = Math.max(...[groups, other].map((some) => place(some, { ...grid, columns: FEWEST_COLUMNS }, filtered, text).height)), height = Math.min(Math.ceil(tall) + 2, most);
  if (!fitting.length) return { width, height, half: grid.half, tiles: [], heads: [], rules: [], marks: [], empty: wrap(text.t('empty'), width - 40, EMPTY_SIZE) };
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0), spare = Math.min(tall, height - 2) - place(groups, grid, filtered, text).height;
  const { tiles, heads, rules, lines, half } = spare < -CLOSER * (rows - 1) ? placeLow(reading, grid, height, text) : { ...place(groups, grid, filtered, text, spare / (spare < 0 ? rows - 1 : rows)), half: grid.half };
  const near = walk(lines);
  const marks = tiles.filter(({ claim }) => claim.fits).map(({ claim }): Mark => ({
    key: claim.slug, record: `claims/${claim.slug}/`, near: near.get(claim.slug)!,
    name: text.t('name', { said: claim.said, verdict: reading.data.verdicts[claim.verdict], known: claim.known, day: date(claim.asOf, text.lang) }),
  }));
  return { width, height, half, tiles, heads, rules, marks };
}
