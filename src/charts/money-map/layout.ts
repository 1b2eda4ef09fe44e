import { sum } from 'd3-array';
import { EMPTY_SIZE } from '../../marks/Empty';
import { type Label, LABEL, LINE } from '../../marks/label';
import { clip, textWidth, wrap } from '../../marks/textWidth';
import type { Text } from '../../i18n/text';
import { type Picture, type Size, WIDE } from '../types';
import { marksOf, piles, type Side } from './marks';
import type { Band, Reading } from './read';

/** A label needs this much; a party with less money gets it all the same. */
const SLOT = 17;
const TWO_LINES = 32;
const THREE_LINES = 48;
const GAP = 7;
/** The thinnest band that still shows: below it, thickness would lie by being nothing. */
const THINNEST = 0.8;
const UNKNOWN = 1.5;
const NODE = 7;
/** The tallest that the sample of the scale may be, in pixels. */
const LONGEST_YARD = 34;
/** Rounds of halving in the search for the scale: 2⁻¹⁵ of the height is a fiftieth of a pixel. */
const HALVINGS = 15;
/** The least height that is still a map, and what it keeps of parties. */
const LEAST = { height: 120, parties: 2 } as const;
/** Under the picture, for the sample of the scale. */
const BOTTOM = 30;
const SIZES = { narrow: { height: 620, column: 102, parties: 10 }, wide: { height: 660, column: 190, parties: 14 } } as const;

export interface Node { readonly key: string; readonly side: 'left' | 'right'; readonly x: number; readonly y: number; readonly height: number; readonly lines: readonly Label[] }
export interface PlacedBand { readonly band: Band; readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number; readonly thickness: number; readonly paid: number }
export interface Map extends Picture { readonly nodes: readonly Node[]; readonly bands: readonly PlacedBand[];  readonly scale?: { readonly x: number; readonly y: number; readonly thickness: number; readonly label: Label } }

/** The parties of one side, largest first; those past the limit become one node of "others". */
function gather(bands: readonly Band[], end: 'fromSlug' | 'toSlug', limit: number): Side[] {
  const byParty = new globalThis.Map<string, Side>();
  for (const band of bands) {
    const slug = band[end];
    let side = byParty.get(slug);
    if (!side) byParty.set(slug, (side = { key: slug, members: new Set([slug]), bands: [], value: 0, slot: 0, thick: 0, top: 0 }));
    side.bands.push(band);
    side.value += band.drawn ?? 0;
  }
  const sorted = [...byParty.values()].sort((a, b) => b.value - a.value || b.bands.length - a.bands.length || (a.key < b.key ? -1 : 1));
  if (sorted.length <= limit + 1) return sorted;
  const rest = sorted.slice(limit);
  return [...sorted.slice(0, limit), { ...rest[0]!, key: '*', members: new Set(rest.map((s) => s.key)), bands: rest.flatMap((s) => s.bands), value: sum(rest, (s) => s.value) }];
}

const byStream = (a: Band, b: Band) => (a.stream < b.stream ? -1 : a.stream > b.stream ? 1 : 0);
/** `fine`: how much of the thinnest is left where the whole is drawn lower. */
const thicknessOf = (band: Band, k: number, fine: number) => (band.drawn === undefined ? UNKNOWN * fine : Math.max(THINNEST * fine, band.drawn * k));

function stack(sides: Side[], k: number, fine: number): number {
  let total = 0;
  for (const side of sides) {
    side.thick = 0;
    for (const band of side.bands) side.thick += thicknessOf(band, k, fine);
    side.slot = Math.max(SLOT, side.thick);
    side.top = total;
    total += side.slot + GAP;
  }
  return total - GAP;
}

/** The largest scale, in pixels per US$ million, at which both sides fit. */
function fit(sides: readonly Side[][], bands: readonly Band[], room: number, fine: number): number {
  const all = sum(bands, (b) => b.drawn ?? 0);
  if (all === 0) return 0;
  let low = 0, high = room / all;
  for (let i = 0; i < HALVINGS; i++) {
    const k = (low + high) / 2;
    if (sides.every((side) => stack(side, k, fine) <= room)) low = k; else high = k;
  }
  return low;
}

/** A round amount that is easy to see at this scale: 1, 2 or 5 times a power of ten. */
function yardstick(k: number): number | undefined {
  const most = LONGEST_YARD / k, power = 10 ** Math.floor(Math.log10(most));
  return [5, 2, 1].map((times) => times * power).find((amount) => amount <= most);
}

export function layout(reading: Reading, { width, height: most = Infinity }: Size, text: Text): Map {
  const size = SIZES[width < WIDE ? 'narrow' : 'wide'], { column } = size;
  const height = Math.max(LEAST.height, Math.min(size.height, most));
  const { bands } = reading;
  if (!bands.length) return { width, height, nodes: [], bands: [], marks: [], empty: wrap(text.t('empty'), width - 40, EMPTY_SIZE) };
  // Lower, it names fewer parties: as many as have room for a label, with one place for the others.
  const fine = height / size.height;
  let parties = fine < 1 ? Math.max(LEAST.parties, Math.min(size.parties, Math.floor((height - BOTTOM + GAP) / (SLOT + GAP)) - 1)) : size.parties;
  let left = gather(bands, 'fromSlug', parties), right = gather(bands, 'toSlug', parties);
  while (fine < 1 && parties > LEAST.parties && [left, right].some((side) => stack(side, 0, fine) > height - BOTTOM)) { parties--; left = gather(bands, 'fromSlug', parties); right = gather(bands, 'toSlug', parties); }
  const room = (height - BOTTOM) * (Math.max(left.length, right.length) <= 3 ? 0.45 : 1);
  const k = fit([left, right], bands, room, fine);
  const shift = (side: Side[]) => (height - BOTTOM - stack(side, k, fine)) / 2;
  const x0 = column + NODE, x1 = width - column - NODE;

  const rank = (sides: Side[]) => { const at = new globalThis.Map<string, number>(); sides.forEach((s, i) => s.members.forEach((m) => at.set(m, i))); return at; };
  const leftAt = rank(left), rightAt = rank(right);
  const place = (sides: Side[], other: globalThis.Map<string, number>, end: 'fromSlug' | 'toSlug') => {
    const dy = shift(sides), y = new globalThis.Map<Band, number>();
    for (const side of sides) {
      const ranked = side.bands.map((band) => ({ band, rank: other.get(band[end])! }));
      ranked.sort((a, b) => a.rank - b.rank || byStream(a.band, b.band) || (b.band.drawn ?? -1) - (a.band.drawn ?? -1) || (a.band.slug < b.band.slug ? -1 : 1));
      side.bands = ranked.map((r) => r.band);
      let at = side.top + dy + (side.slot - side.thick) / 2;
      for (const band of side.bands) { const t = thicknessOf(band, k, fine); y.set(band, at + t / 2); at += t; }
    }
    return y;
  };
  const yLeft = place(left, rightAt, 'toSlug'), yRight = place(right, leftAt, 'fromSlug');
  const placed = left.flatMap((side) => side.bands).map((band): PlacedBand => {
    const thickness = thicknessOf(band, k, fine);
    return { band, x0, x1, y0: yLeft.get(band)!, y1: yRight.get(band)!, thickness, paid: band.drawn ? thickness * Math.min(1, band.drawnPaid / band.drawn) : 0 };
  });

  const nameOf = (side: Side) => (side.key === '*' ? text.t('labels.others', { n: side.members.size }) : (reading.names[side.key] ?? side.key));
  const node = (side: Side, which: Node['side'], dy: number): Node => {
    const mid = side.top + dy + side.slot / 2, room2 = side.slot >= TWO_LINES, name = nameOf(side);
    const mixed = reading.mixed;
    const sums = piles(side, text).map(({ pile, amount }) => (mixed ? text.t(`labels.${pile}`, { amount }) : amount));
    const money = sums.length ? sums : [text.t('grammar.unknown')];
    const tight = !room2 && width >= WIDE && sums.length === 1 ? `${name}  ${money[0]!}` : name;
    const inLine = textWidth(tight, LABEL, '600') < column - 8 ? tight : name;
    const rows = room2 ? (side.slot >= THREE_LINES + (money.length - 1) * LINE ? wrap(name, column - 8, LABEL, '600').slice(0, 2) : [name]) : [];
    const under: string[] = [];
    // An amount is whole, on two lines if need be, or not there: half of one would be another amount.
    for (const row of money) {
      const parts = wrap(row, column - 8, LABEL);
      if (rows.length + under.length + parts.length > Math.max(2, Math.floor((side.slot - 2) / LINE)) || parts.some((part) => textWidth(part, LABEL) > column - 8)) break;
      under.push(...parts);
    }
    const first = mid + 4 - ((rows.length + under.length - 1) * LINE) / 2;
    const at = { x: which === 'left' ? column - 6 : x1 + NODE + 6, anchor: which === 'left' ? 'end' : 'start' } as const;
    const lines: Label[] = room2 ? [...rows.map((row, i) => ({ text: clip(row, column - 8, LABEL, '600'), y: first + i * LINE, look: 'bold' as const, ...at })), ...under.map((row, i) => ({ text: row, y: first + (rows.length + i) * LINE, look: 'soft' as const, ...at }))] : [{ text: clip(inLine, column - 8, LABEL, '600'), y: mid + 4, look: 'bold', ...at }];
    return { key: `${which}:${side.key}`, side: which, x: which === 'left' ? column : x1, y: side.top + dy + (side.slot - side.thick) / 2, height: Math.max(side.thick, 1), lines };
  };
  const [dl, dr] = [shift(left), shift(right)];
  const nodes = [...left.map((s) => node(s, 'left', dl)), ...right.map((s) => node(s, 'right', dr))];
  const step = yardstick(k);
  const scale = k > 0 && step ? { scale: { x: x0 + 8, y: height - 12, thickness: step * k, label: { text: text.t('labels.scale', { amount: text.money(step) }), x: x0 + 23, y: height - 12, look: 'soft' as const } } } : {};
  return { width, height, nodes, bands: placed, marks: marksOf(left, right, placed.map((p) => p.band), nameOf, text), ...scale };
}
