import { sum } from 'd3-array';
import { describeDeal } from '../../marks/describe';
import type { Text } from '../../i18n/text';
import type { Mark } from '../types';
import type { Band } from './read';

/** Ten thousand dollars: less is a matter of rounding, not a range. */
const CENT = 0.01;

/** The parties of a node, one or the "others", with their bands and their place. */
export interface Side { key: string; members: Set<string>; bands: Band[]; value: number; slot: number; thick: number; top: number }
/** What may be added up at a party: each stream for itself, and what is only reported apart from both. */
const PILES = { capital: (b: Band) => b.status !== 'rumored' && b.stream === 'capital', purchases: (b: Band) => b.status !== 'rumored' && b.stream === 'purchases', talk: (b: Band) => b.status === 'rumored' };
export function piles(side: Side, text: Text): { pile: string; amount: string }[] {
  const found = Object.entries(PILES).flatMap(([pile, holds]) => {
    const held = side.bands.filter(holds);
    const high = sum(held, (b) => b.drawn ?? 0), low = sum(held, (b) => (b.overlaps ? 0 : (b.drawn ?? 0)));
    return high > 0 ? { pile, amount: high - low > CENT ? text.moneyRange(low, high) : text.money(high) } : [];
  });
  // Nothing left is an amount; only what is not known has none.
  return found.length || side.bands.every((b) => b.drawn === undefined) ? found : [{ pile: 'capital', amount: text.money(0) }];
}


/** What can be pointed at: the parties of both sides, and between them every band. */
export function marksOf(left: Side[], right: Side[], bands: readonly Band[], nameOf: (side: Side) => string, text: Text): Mark[] {
  const home = new Map<string, string>();
  for (const [which, sides] of [['left', left], ['right', right]] as const) for (const side of sides) for (const m of side.members) home.set(`${which}${m}`, `${which}:${side.key}`);
  const party = (side: Side, which: 'left' | 'right', i: number, sides: Side[]): Mark => {
    const unknown = side.bands.filter((b) => b.drawn === undefined).length;
    const key = `${which}:${side.key}`, first = side.bands[0]!.slug;
    const up = sides[i - 1], down = sides[i + 1];
    return {
      key, kin: [...side.bands.map((b) => b.slug), ...new Set(side.bands.map((b) => home.get(which === 'left' ? `right${b.toSlug}` : `left${b.fromSlug}`)!))],
      name: text.t(`names.${which}`, { party: nameOf(side), amount: piles(side, text).map(({ pile, amount }) => text.t(`names.piles.${pile}`, { amount })).join(', ') || text.t('grammar.undisclosed'), n: side.bands.length, unknown }),
      near: { [which === 'left' ? 'right' : 'left']: first, ...(up ? { up: `${which}:${up.key}` } : {}), ...(down ? { down: `${which}:${down.key}` } : {}) },
      ...(side.key === '*' ? {} : { record: `parties/${side.key}/` }),
    };
  };
  const deals = bands.map((band, i): Mark => {
    const a = home.get(`left${band.fromSlug}`)!, b = home.get(`right${band.toSlug}`)!;
    const extra = [band.overlaps && text.t('names.overlaps'), band.returned > 0 && text.t('names.returned', { amount: text.money(band.returned) })].filter(Boolean).join(' ');
    const up = bands[i - 1], down = bands[i + 1];
    return { key: band.slug, kin: [a, b], name: `${describeDeal(text, band)}${extra ? ` ${extra}` : ''}`, record: `deals/${band.slug}/`, near: { left: a, right: b, ...(up ? { up: up.slug } : {}), ...(down ? { down: down.slug } : {}) } };
  });
  return [...left.map((s, i) => party(s, 'left', i, left)), ...deals, ...right.map((s, i) => party(s, 'right', i, right))];
}
