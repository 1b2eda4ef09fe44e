import type { Agency, Data, Item } from './data';
import { slugOf } from './data';

export interface State { readonly agency: '' | Agency; readonly party: string; readonly asOf: string }
/** ceiling: the most that may be ordered; value: a stated or reported contract value; order: money ordered; offer: a bid; unknown: no amount; free: nothing to pay; the rest are events without money. */
export type Look = 'ceiling' | 'value' | 'order' | 'offer' | 'unknown' | 'free' | 'transfer' | 'policy' | 'dispute';
export interface Shown extends Item {
  readonly look: Look;
  /** whether it was known on the day; places are kept for what came later */
  readonly known: boolean;
  /** what carried it on by that day, oldest first */
  readonly later: readonly Item[];
  /** a ceiling that a later one replaced by that day */
  readonly replaced: boolean;
  /** the ceiling that this one replaced */
  readonly before?: Item | undefined;
}
export interface Reading { readonly state: State; readonly day: string; readonly items: readonly Shown[]; readonly parties: Data['parties']; readonly first: string }

const MONEY: readonly Look[] = ['ceiling', 'value', 'order', 'offer'];
/** Whether a look has an area that shows dollars. */
export const hasArea = (look: Look): boolean => MONEY.includes(look);

function lookOf({ role, value, qualifier }: Item): Look {
  if (role !== 'contract') return role;
  if (value === undefined) return 'unknown';
  return value === 0 ? 'free' : qualifier === 'up-to' ? 'ceiling' : 'value';
}

/** What of the record a state shows: everything of the threads that involve the chosen party, by the chosen agency. */
export function read(data: Data, chosen: State): Reading {
  const day = chosen.asOf < data.evidenceEnds ? chosen.asOf : data.evidenceEnds;
  const byKey = new Map(data.items.map((item) => [item.key, item]));
  const rootOf = (item: Item): string => { const before = item.follows === undefined ? undefined : byKey.get(item.follows); return before ? rootOf(before) : item.key; };
  // A program that changed hands belongs to the history of both hands.
  const involved = new Set(data.items.filter((item) => item.contractors.some((name) => slugOf(name) === chosen.party)).map(rootOf));
  const raises = (item: Item, by: Item) => by.follows === item.key && lookOf(by) === 'ceiling' && lookOf(item) === 'ceiling';
  const items = data.items.filter((item) => (!chosen.agency || item.agency === chosen.agency) && (!chosen.party || involved.has(rootOf(item)))).map((item): Shown => {
    const later = data.items.filter((other) => other.follows === item.key && other.from <= day);
    const before = item.follows === undefined ? undefined : byKey.get(item.follows);
    return { ...item, look: lookOf(item), known: item.from <= day, later, replaced: later.some((other) => raises(item, other)), before: before && raises(before, item) ? before : undefined };
  });
  return { state: chosen, day, items, parties: data.parties, first: data.stops[0] ?? '' };
}

/** What was known on the day. */
export const knownOf = (reading: Reading): Shown[] => reading.items.filter((item) => item.known);
/** Ceilings in force on the day: those that were raised count once, at their last height. */
export const ceilingsOf = (reading: Reading): Shown[] => knownOf(reading).filter((item) => item.look === 'ceiling' && !item.replaced).sort((a, b) => b.value! - a.value!);

/** Companies whose own rules changed while they had no contract or bid here: with the last such change, and whether one came since. */
export function rulesFirst(reading: Reading): { name: string; date: string; then: boolean }[] {
  const known = knownOf(reading);
  return Object.values(reading.parties).flatMap((name) => {
    const own = known.filter((item) => item.contractors.includes(name)), money = own.find((item) => item.role === 'contract' || item.role === 'offer');
    const rule = own.findLast((item) => item.role === 'policy' && (money === undefined || item.from < money.from));
    return rule ? [{ name, date: rule.date, then: money !== undefined }] : [];
  }).sort((a, b) => (a.date < b.date ? -1 : 1));
}
