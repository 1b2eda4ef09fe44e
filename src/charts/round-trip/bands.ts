/** Paths of the bands of a round trip. Each ends in a tip, so that its direction is seen; coordinates are rounded here, once. */
import { round } from '../../marks/ribbon';
import type { Flow } from './read';

export interface Shape { readonly d: string; readonly className: string; readonly at?: readonly [number, number] | undefined }

/** Longest tip of a band, in pixels; a thin band has a shorter one. */
const TIP = 9;
const tipOf = (t: number) => Math.min(TIP, t / 2);

/** A band straight down (or up) from (x, y0) to its tip at y1, `t` wide. */
export function fall(x: number, y0: number, y1: number, t: number): string {
  const a = round(x - t / 2), b = round(x + t / 2), tip = round(y1 - Math.sign(y1 - y0) * tipOf(t));
  return `M${a} ${round(y0)}H${b}V${tip}L${round(x)} ${round(y1)}L${a} ${tip}Z`;
}

/** A band level from x0 to its tip at x1, along y and `t` thick. */
export function level(x0: number, x1: number, y: number, t: number): string {
  const a = round(y - t / 2), b = round(y + t / 2), tip = round(x1 - Math.sign(x1 - x0) * Math.min(tipOf(t), Math.abs(x1 - x0)));
  return `M${round(x0)} ${a}H${tip}L${round(x1)} ${round(y)}L${tip} ${b}H${round(x0)}Z`;
}

/** Where a bent band runs: from an upright line at `edge`, level along `y`, and round a corner to and from `end` along `x`. */
export interface Bend { readonly edge: number; readonly y: number; readonly x: number; readonly end: number; /** inner radius */ readonly r: number }

/** A band that leaves the edge level and turns to its tip at (x, end), or with `home` one that comes from there to its tip at the edge. */
export function bend({ edge, y, x, end, r }: Bend, t: number, home: boolean): string {
  const h = t / 2, way = Math.sign(end - y), tip = tipOf(t), sweep = way > 0 ? 1 : 0;
  const [left, right, outer, inner, start, turn, near, far] = [x - h, x + h, y - way * h, y + way * h, x - h - r, y + way * (h + r), edge + (home ? tip : 0), end - (home ? 0 : way * tip)].map(round);
  return `M${near} ${outer}H${start}A${round(t + r)} ${round(t + r)} 0 0 ${sweep} ${right} ${turn}V${far}L${round(x)} ${round(end)}L${left} ${far}V${turn}A${round(r)} ${round(r)} 0 0 ${1 - sweep} ${start} ${inner}H${near}L${round(edge)} ${round(y)}Z`;
}

/** The middle line of such a band, for what is too thin or unknown. */
export const bent = ({ edge, y, x, end, r }: Bend): string => `M${round(edge)} ${round(y)}H${round(x - r)}Q${round(x)} ${round(y)} ${round(x)} ${round(y + Math.sign(end - y) * r)}V${round(end)}`;

/** A way that is only known to be there is a thread; else a band, of which the part known paid is full. */
export function shapesOf(flow: Flow, t: number, path: (t: number, aside: number) => string, line: string): Shape[] {
  if (flow.drawn === undefined) return [{ d: line, className: 'strand s-unknown' }];
  const paid = flow.drawn ? Math.min(t, (t * flow.drawnPaid) / flow.drawn) : 0, soft = flow.firmness === 'paid' ? 'binding' : flow.firmness;
  return [...(paid < t ? [{ d: path(t, 0), className: `band f-${soft}${flow.overlaps ? ' is-overlap' : ''}` }] : []), ...(paid > 0 ? [{ d: path(paid, (t - paid) / 2), className: 'band f-paid' }] : [])];
}
