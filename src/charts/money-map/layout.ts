import { EMPTY_SIZE } from '../../marks/Empty';
import { type Label, LABEL, LINE } from '../../marks/label';
import { clip, textWidth, withoutBrackets, wrap } from '../../marks/textWidth';
import { money } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import { type Picture, type Size, WIDE } from '../types';
import { marksOf, piles, type Side } from './marks';
import { type Band, byParty, type End, type Reading, sum } from './read';

/** Over the lines of a label, all in all. */
const AIR = 2.5;
/** Before each of several sums under a name, so that they don't run on. */
const ITEM = '· ';
/** A label of so many lines needs this much; a party with less money gets it all the same, so that its name stands whole. */
const slotOf = (lines: number) => lines * LINE + AIR;
const SLOT = slotOf(1);
const GAP = 7;
/** The thinnest band that still shows: below it, thickness would lie by being nothing. */
const THINNEST = 0.8;
const UNKNOWN = 1.5;
const NODE = 7;
/** Under the map, for the sample of the scale; from there to the edge; the tallest that it may be, clear of the map. In pixels. */
const BOTTOM = 30, FOOT = 6, LONGEST_YARD = 18;
/** Rounds of halving in the search for the scale: 2⁻¹⁵ of the height is a fiftieth of a pixel. */
const HALVINGS = 15;
/** The least height that is still a map, and what it keeps of parties. */
const LEAST = { height: 120, parties: 2 } as const;
const SIZES = { narrow: { height: 620, column: 102, parties: 10 }, wide: { height: 660, column: 190, parties: 14 } } as const;

export interface Node { readonly key: string; readonly side: 'left' | 'right'; readonly x: number; readonly y: number; readonly height: number; readonly lines: readonly Label[] }
export interface PlacedBand { readonly band: Band; readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number; readonly thickness: number; readonly paid: number }
export interface Map extends Picture { readonly nodes: readonly Node[]; readonly bands: readonly PlacedBand[];  readonly scale?: { readonly x: number; readonly y: number; readonly thickness: number; readonly label: Label } }

/** The parties of one side, largest first, of equal ones the one with the largest deal anywhere; those past the limit become one node of "others". */
function gather({ bands: all, weight }: Reading, end: End, limit: number): Side[] {
  const heavy = (side: Side) => weight.get(side.key) ?? 0;
  const sorted = [...byParty(all, end)].map(([key, bands]): Side => ({ key, end, members: new Set([key]), bands, value: sum(bands, (b) => b.drawn ?? 0), rows: [], least: SLOT, slot: 0, thick: 0, top: 0 }))
    .sort((a, b) => b.value - a.value || heavy(b) - heavy(a) || b.bands.length - a.bands.length || (a.key < b.key ? -1 : 1));
  if (sorted.length <= limit + 1) return sorted;
  const rest = sorted.slice(limit);
  return [...sorted.slice(0, limit), { ...rest[0]!, key: '*', members: new Set(rest.map((s) => s.key)), bands: rest.flatMap((s) => s.bands), value: sum(rest, (s) => s.value) }];
}

const byStream = (a: Band, b: Band) => (a.stream < b.stream ? -1 : a.stream > b.stream ? 1 : 0);
/** `fine`: how much of the thinnest is left where the whole is drawn lower. */
const thicknessOf = (band: Band, k: number, fine: number) => (band.drawn === undefined ? UNKNOWN * fine : Math.max(THINNEST * fine, band.drawn * k));

function stack(sides: Side[], k: number, fine: number, gap = GAP): number {
  let total = 0;
  for (const side of sides) {
    side.thick = 0;
    for (const band of side.bands) side.thick += thicknessOf(band, k, fine);
    side.slot = Math.max(side.least, side.thick);
    side.top = total;
    total += side.slot + gap;
  }
  return total - gap;
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
  const room = height - BOTTOM, letters = column - 8;
  const nameOf = (side: Side) => (side.key === '*' ? text.t('labels.others', { n: side.members.size }) : (reading.names[side.key] ?? side.key));
  const sidesOf = (whole: boolean) => (['fromSlug', 'toSlug'] as const).map((end) => gather(reading, end, parties).map((side): Side => {
    const full = nameOf(side), name = textWidth(full, LABEL, '600') > letters ? withoutBrackets(full) : full;
    const rows = (whole ? wrap(name, letters, LABEL, '600') : [name]).map((row) => clip(row, letters, LABEL, '600'));
    return { ...side, rows, least: slotOf(rows.length) };
  })) as [Side[], Side[]];
  let both = sidesOf(true);
  while (fine < 1 && both.some((side) => stack(side, 0, fine) > room)) {
    const least = parties === LEAST.parties;
    if (!least) parties--;
    both = sidesOf(!least);
    if (least) break;
  }
  const [left, right] = both, k = fit(both, bands, room, fine);
  const shift = (side: Side[]) => (room - stack(side, k, fine, k ? GAP : Math.max(GAP, (room - sum(side, (s) => s.least)) / side.length))) / 2;
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

  const node = (side: Side, which: Node['side'], dy: number): Node => {
    const mid = side.top + dy + side.slot / 2, most = Math.floor((side.slot - AIR) / LINE);
    // What is only talked about is never said bare.
    const sums = piles(side, text).map(({ pile, amount }) => (reading.mixed || pile === 'talk' ? text.t(`labels.${pile}`, { amount }) : amount)).map((sum, _, all) => (all.length > 1 ? `${ITEM}${sum}` : sum));
    const under: string[] = [];
    // The name comes first. An amount is whole, on two lines if need be, or not there: half of one would be another amount.
    for (const row of sums.length ? sums : [text.t('grammar.unknown')]) {
      // A number stays with the word for its size, if both fit in a line.
      const parts = [row.replace(/(\d) /g, '$1\u00A0'), row.replace(/\u00A0/g, ' ')].map((said) => wrap(said, letters, LABEL)).find((lines) => lines.every((line) => textWidth(line, LABEL) <= letters));
      if (!parts || side.rows.length + under.length + parts.length > most) break;
      under.push(...parts);
    }
    // A sum that stands alone, for want of room for the others, is no item of a list.
    if (sums.length > 1 && under.filter((line) => line.startsWith(ITEM)).length === 1) under[0] = under[0]!.slice(ITEM.length);
    const tight = `${side.rows[0]!}  ${sums[0]!}`;
    const rows = width >= WIDE && !under.length && side.rows.length === 1 && sums.length === 1 && textWidth(tight, LABEL, '600') < letters ? [tight] : side.rows;
    const first = mid + 4 - ((rows.length + under.length - 1) * LINE) / 2;
    const lines = [...rows, ...under].map((row, i): Label => ({ text: row, x: which === 'left' ? column - 6 : x1 + NODE + 6, y: first + i * LINE, look: i < rows.length ? 'bold' : 'soft', anchor: which === 'left' ? 'end' : 'start' }));
    return { key: `${which}:${side.key}`, side: which, x: which === 'left' ? column : x1, y: side.top + dy + (side.slot - side.thick) / 2, height: Math.max(side.thick, 1), lines };
  };
  const [dl, dr] = [shift(left), shift(right)];
  const nodes = [...left.map((s) => node(s, 'left', dl)), ...right.map((s) => node(s, 'right', dr))];
  const step = yardstick(k);
  const scale = k > 0 && step ? { scale: { x: x0 + 8, y: height - FOOT, thickness: step * k, label: { text: text.t('labels.scale', { amount: money(step, text.lang) }), x: x0 + 23, y: height - FOOT, look: 'soft' as const } } } : {};
  return { width, height, nodes, bands: placed, marks: marksOf(left, right, placed.map((p) => p.band), nameOf, text), ...scale };
}
