/** The claims where there is little height: each group in a line or two of smaller tiles, or the few claims of a choice in words. */
import { REST, restLine, rowsIn } from '../../marks/rows';
import { groupOf } from '../../marks/verdicts';
import type { Text } from '../../i18n/text';
import { roomFor } from './labels';
import { type Grid, place, type Placed } from './layout';
import type { Group, ReadClaim, Reading } from './read';

/** So few claims, or those of one group alone, are told in words. */
const FEW = 6;
/** What a head takes over its tiles on a phone; and a line of tiles, at least, that has its head beside it. */
const HEAD = 15, BESIDE = 24;
/** The most that is left between groups. */
const AIR = 12;

const only = (group: Group, claims: readonly ReadClaim[]): Group => ({ ...group, rows: [{ ...group.rows[0]!, claims }] });
const claimsOf = (groups: readonly Group[]): ReadClaim[] => groups.flatMap((group) => group.rows[0]!.claims.filter((claim) => claim.fits));

/** What a board shows in `height` pixels, on the measures of its width: tiles, heads and the order of the arrow keys, and half the side of a tile. */
export function placeLow({ groups, fitting, count }: Reading, full: Grid, height: number, text: Text): Placed & { readonly half: number } {
  // A row for each group, or each section, that has something to show.
  const some = (of: readonly Group[]) => of.filter((group) => claimsOf([group]).length), isOff = ({ verdict }: ReadClaim) => groupOf(verdict) === 'off';
  const all = some(groups.flatMap((group) => (group.key ? [only(group, group.rows.flatMap((row) => row.claims))] : group.rows.map((row) => ({ ...group, rows: [row] })))));
  const inWords = all.length < 2 || fitting.length <= FEW, few = inWords ? count : 0;
  let share = 1, grid = full;
  const put = (shown: readonly Group[], air = 0) => place(shown, grid, fitting.length < count, text, air);
  for (let { columns } = full; ; columns++) {
    share = Math.min(1, (full.width - full.left) / columns / full.pitch);
    grid = { ...full, columns, pitch: full.pitch * share, half: full.half * share, low: { few, head: HEAD, line: Math.max(full.pitch * share, full.wide ? BESIDE : 0) } };
    // Tiles grow smaller until all have room, as far as to one line for each group.
    if (inWords || put(all).height <= height || all.every((group) => group.rows[0]!.claims.length <= columns)) break;
  }
  const said = inWords && rowsIn(claimsOf(all), height - (full.wide ? 0 : HEAD * all.length), (claim) => Math.max(grid.low!.line, roomFor(claim, grid)), isOff);
  const shown = said ? some(all.map((group) => only(group, said.filter((claim) => group.rows[0]!.claims.includes(claim))))) : rowsIn(all, height, (group) => put([group]).height, ({ key }) => key === 'off');
  const rest = fitting.length - claimsOf(shown).length, air = Math.min(AIR, (height - put(shown).height - (rest && REST)) / shown.length), placed = put(shown, air);
  return { ...placed, heads: [...placed.heads, ...restLine(rest, full.left, placed.height - air, text)], half: grid.half };
}
