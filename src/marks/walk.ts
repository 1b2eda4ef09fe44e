import type { Direction } from '../charts/types';

type Near = Readonly<Partial<Record<Direction, string>>>;

/**
 * Where arrow keys lead between marks that stand in rows, by mark: left and right along a row and on into the next one,
 * up and down to the place in the next row that lies nearest in proportion. From every mark every other can be reached.
 * One row is a line of time or a ring of stations; rows of one are a list.
 */
export function walk(rows: readonly (readonly string[])[]): ReadonlyMap<string, Near> {
  const full = rows.filter((row) => row.length > 0), line = full.flat(), near = new Map<string, Near>();
  const beside = (row: readonly string[] | undefined, share: number) => row?.[Math.round(share * (row.length - 1))];
  full.forEach((row, r) => row.forEach((key, i) => {
    const at = line.indexOf(key), share = row.length > 1 ? i / (row.length - 1) : 0;
    const ways: Readonly<Record<Direction, string | undefined>> = { left: line[at - 1], right: line[at + 1], up: beside(full[r - 1], share), down: beside(full[r + 1], share) };
    near.set(key, Object.fromEntries(Object.entries(ways).filter(([, to]) => to !== undefined)));
  }));
  return near;
}
