import { amount, describeDeal } from '../../marks/describe';
import { money, moneyRange } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import type { Direction, Mark } from '../types';
import { type Band, type End, type Total, totalOf } from './read';

/** Ten thousand dollars: less is a matter of rounding, not a range. */
const CENT = 0.01;
/** A sum as it must be said: with how it is to be read, and as a range where the same money may sit in two deals. That what is known paid is a floor is said beside it: "at least" cannot stand before a range. */
export const said = ({ low, high, qualifier }: Total, text: Text): string => (high - low > CENT ? text.t(`grammar.qualified.${qualifier === 'at-least' ? 'exact' : qualifier}`, { amount: moneyRange(low, high, text.lang) }) : amount(text, high, qualifier));
/** What is known paid is a floor. */
export const saidPaid = ({ paid }: Total, text: Text): string => amount(text, paid, paid ? 'at-least' : 'exact');

/** The parties of a node, one or the "others", with their bands, the lines of their name and the room that these need, and their place. */
export interface Side { key: string; members: Set<string>; bands: Band[]; end: End; value: number; rows: string[]; least: number; slot: number; thick: number; top: number }
/** What may be added up at a party: each stream for itself, and what is only reported apart from both. */
const PILES = ['capital', 'purchases', 'talk'];
export function piles(side: Side, text: Text): { pile: string; amount: string }[] {
  const found = PILES.flatMap((pile) => {
    const held = side.bands.filter((b) => (b.status === 'rumored' ? 'talk' : b.stream) === pile);
    const total = totalOf(held, side.end), { high, qualifier } = total;
    // Of talks the pile's own words say that they are reported.
    return high > 0 ? { pile, high, amount: said(pile === 'talk' && qualifier === 'reported' ? { ...total, qualifier: 'exact' } : total, text) } : [];
  }).sort((a, b) => b.high - a.high);
  // Nothing left is an amount; only what is not known has none.
  return found.length || side.bands.every((b) => b.drawn === undefined) ? found : [{ pile: 'capital', amount: money(0, text.lang) }];
}

/** A band's mark. It says its name only when it is drawn or pointed at: ten thousand sentences take longer than ten thousand places. */
class DealMark implements Mark {
  readonly key: string;
  readonly record: string;
  constructor(readonly band: Band, readonly kin: readonly string[], readonly near: Mark['near'], private readonly text: Text) {
    this.key = band.slug;
    this.record = `deals/${band.slug}/`;
  }

  get name(): string {
    const { band, text } = this;
    return [describeDeal(text, band), band.overlaps && text.t('names.overlaps'), band.returned > 0 && text.t('names.returned', { amount: money(band.returned, text.lang) })].filter(Boolean).join(' ');
  }
}

/** What can be pointed at: the parties of both sides, and between them every band. */
export function marksOf(left: Side[], right: Side[], bands: readonly Band[], nameOf: (side: Side) => string, text: Text): Mark[] {
  const homes = (which: 'left' | 'right', sides: Side[]) => new Map(sides.flatMap((side) => [...side.members].map((m) => [m, `${which}:${side.key}`] as const)));
  const home = { left: homes('left', left), right: homes('right', right) };
  const party = (side: Side, which: 'left' | 'right', i: number, sides: Side[]): Mark => {
    const unknown = side.bands.filter((b) => b.drawn === undefined).length;
    const key = `${which}:${side.key}`, first = side.bands[0]!.slug;
    const up = sides[i - 1], down = sides[i + 1];
    return {
      key, kin: [...side.bands.map((b) => b.slug), ...new Set(side.bands.map((b) => (which === 'left' ? home.right.get(b.toSlug) : home.left.get(b.fromSlug))!))],
      name: text.t(`names.${which}`, { party: nameOf(side), amount: piles(side, text).map(({ pile, amount }) => text.t(`names.piles.${pile}`, { amount })).join(', ') || text.t('grammar.undisclosed'), n: side.bands.length, unknown }),
      near: { [which === 'left' ? 'right' : 'left']: first, ...(up ? { up: `${which}:${up.key}` } : {}), ...(down ? { down: `${which}:${down.key}` } : {}) },
      ...(side.key === '*' ? {} : { record: `parties/${side.key}/` }),
    };
  };
  const deals = bands.map((band, i): Mark => {
    const a = home.left.get(band.fromSlug)!, b = home.right.get(band.toSlug)!;
    const near: Partial<Record<Direction, string>> = { left: a, right: b };
    if (i > 0) near.up = bands[i - 1]!.slug;
    if (i + 1 < bands.length) near.down = bands[i + 1]!.slug;
    return new DealMark(band, [a, b], near, text);
  });
  return [...left.map((s, i) => party(s, 'left', i, left)), ...deals, ...right.map((s, i) => party(s, 'right', i, right))];
}
