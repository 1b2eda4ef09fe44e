/** How thick the bands of a round trip are and where they turn: numbers only. In pixels. */
import { type Label, LINE } from '../../marks/label';
import type { Flow } from './read';

/** Thinner, a band would lie by being nothing. */
const THINNEST = 1.4;
const UNKNOWN = 1.5;
/** Between two bands that fall side by side. */
export const GAP = 8;
/** The radius of a band's inner corner. */
export const CORNER = 11;
/** From the last corner of a zone to the bar of the party. */
const PAD = 12;
export const LANE = 24;
/** From a label to the band that it stands on, and to the band before. */
const NEAR = 5, APART = 5;
/** The room of a line that names a whole leg. */
const CAPTION = 22;
/** Threads of a bundle lie no closer than this, and take no more room together than that. */
const THREAD = 4, THREADS = 40;
/** Rounds of halving in the search for the scale: 2⁻¹⁵ of the widest band is a fiftieth of a pixel. */
const HALVINGS = 15;

export interface Size { readonly width: number; readonly top: number; readonly bottom: number; /** where the first band may turn */ readonly room: number; /** the thickest that a band may be */ readonly most: number }
/** A deal in the plan. Zones lie over, between and under the parties' bars: 0 is over the first. */
export interface Column { readonly flow: Flow; readonly lines: readonly Pick<Label, 'text' | 'look' | 'size'>[]; readonly zones: readonly [first: number, last: number]; t: number; inside: boolean; slot: number; x: number; y: number }
/** Money from outside into one party. */
export interface Bundle { readonly flows: readonly Flow[]; readonly zone: number; readonly label: Column['lines']; /** the label's width */ readonly wide: number; t: number }
export interface Plan { readonly k: number; /** what is left of the height; less than nothing: not even threads fit */ readonly left: number; /** upper edges of the parties' bars */ readonly bars: readonly number[] }

export const thicknessOf = (flow: Flow, k: number): number => (flow.drawn === undefined ? UNKNOWN : Math.max(THINNEST, flow.drawn * k));
/** The room that a strand of a bundle takes. */
export const strandOf = (flow: Flow, { flows }: Bundle, k: number): number => (flow.drawn === undefined ? Math.min(THREAD, THREADS / flows.filter((f) => f.drawn === undefined).length) : thicknessOf(flow, k));

const sum = <T>(list: readonly T[], of: (one: T) => number): number => list.reduce((all, one) => all + of(one), 0);
const share = (a: Column, b: Column) => a.zones[0] <= b.zones[1] && b.zones[0] <= a.zones[1];

/** Turns the bands in the order of their days; those that pass the same zone keep clear of each other. Whether they all fit. */
function pack(columns: readonly Column[], bundles: readonly Bundle[], { width, room }: Size): boolean {
  const end = (c: Column) => width - Math.max(2, ...bundles.filter((b) => b.zone >= c.zones[0] && b.zone <= c.zones[1]).map((b) => Math.max(b.t, b.wide) + GAP * 2));
  const step = (width - room) / Math.max(1, columns.length);
  columns.forEach((c, i) => { c.x = Math.max(room + (i + 0.5) * step, room + c.t / 2, ...columns.slice(0, i).filter((o) => share(o, c)).map((o) => o.x + (o.t + c.t) / 2 + GAP)); });
  for (let i = columns.length - 1; i >= 0; i--) {
    const c = columns[i]!;
    c.x = Math.min(c.x, end(c) - c.t / 2, ...columns.slice(i + 1).filter((o) => share(o, c)).map((o) => o.x - (o.t + c.t) / 2 - GAP));
  }
  return columns.every((c) => c.x - c.t / 2 >= room);
}

/**
 * Finds the largest scale at which everything fits, and gives each band its thickness and its place. `between`: least
 * heights of the zones between the parties' bars.
 */
export function plan(columns: readonly Column[], bundles: readonly Bundle[], between: readonly number[], size: Size): Plan {
  const outs = columns.filter((c) => c.flow.leg === 'out'), backs = columns.filter((c) => c.flow.leg === 'back'), lanes = between.length + 1;
  // What goes out and what comes back is named once at either end.
  const overhead = (zone: number) => Math.max(CAPTION, ...bundles.filter((b) => b.zone === zone).map((b) => b.label.length * LINE + 8));
  const ends = () => [overhead(0) + sum(outs, (c) => c.slot) + CORNER + PAD, sum(backs, (c) => c.slot) + CORNER + PAD + CAPTION] as const;
  const measure = (k: number): number => {
    for (const c of columns) {
      c.t = thicknessOf(c.flow, k);
      c.inside = c.lines.length > 0 && c.t >= c.lines.length * LINE + 10 && !(c.flow.drawnPaid > 0);
      c.slot = c.t + APART + (c.inside || !c.lines.length ? 0 : c.lines.length * LINE + NEAR);
    }
    for (const b of bundles) b.t = sum(b.flows, (f) => strandOf(f, b, k));
    const [over, under] = ends();
    return size.bottom - size.top - (over + under + lanes * LANE + sum(between, (h) => h));
  };
  const fits = (k: number) => measure(k) >= 0 && columns.every((c) => c.t <= size.most) && bundles.every((b) => b.t <= size.most) && pack(columns, bundles, size);
  let k = 0, high = size.most / Math.max(1e-9, ...columns.map((c) => c.flow.drawn ?? 0), ...bundles.flatMap((b) => b.flows.map((f) => f.drawn ?? 0)));
  for (let i = 0; i < HALVINGS; i++) { const mid = (k + high) / 2; if (fits(mid)) k = mid; else high = mid; }
  const left = measure(k), spare = Math.max(0, left) / (lanes + 1);
  pack(columns, bundles, size);
  const [over] = ends(), bars: number[] = [];
  for (let i = 0, y = size.top + over + spare; i < lanes; i++) { bars.push(y); y += LANE + (between[i] ?? 0) + spare; }
  // The earliest turns first, so it runs next to the bar and the later ones pass over it, or under it on the way back.
  let y = bars[0]! - CORNER - PAD;
  for (const c of outs) { c.y = y - c.t / 2; y -= c.slot; }
  y = bars.at(-1)! + LANE + CORNER + PAD;
  for (const c of backs) { c.y = y + c.slot - APART - c.t / 2; y += c.slot; }
  return { k, left, bars };
}

/** Where the first line of a band's label stands. */
export const labelTop = ({ inside, lines, t, y }: Column): number => (inside ? y - ((lines.length - 1) * LINE) / 2 + 4 : y - t / 2 - NEAR - (lines.length - 1) * LINE);
