/** Paths of the bands of a round trip. Each ends in a tip, so that its direction is seen; coordinates are rounded here, once. */
import { round } from '../../marks/ribbon';

/** Longest tip of a band, in pixels; a thin band has a shorter one. */
const TIP = 9;
const tipOf = (t: number) => Math.min(TIP, t / 2);

/** A band straight down (or up) from (x, y0) to its tip at y1, `t` wide. */
export function fall(x: number, y0: number, y1: number, t: number): string {
  const a = round(x - t / 2), b = round(x + t / 2), tip = round(y1 - Math.sign(y1 - y0) * tipOf(t));
  return `M${a} ${round(y0)}H${b}V${tip}L${round(x)} ${round(y1)}L${a} ${tip}Z`;
}

/** Where a bent band runs: from an upright line at `edge`, level along `y`, and round a corner to and from `end` along `x`. */
export interface Bend { readonly edge: number; readonly y: number; readonly x: number; readonly end: number; /** inner radius */ readonly r: number }

/** A band that leaves the edge level and comes down at `x`: its tip is at (x, end). */
export function leaving({ edge, y, x, end, r }: Bend, t: number): string {
  const h = t / 2, tip = round(end - tipOf(t)), [left, right, top, under, start] = [x - h, x + h, y - h, y + h, x - h - r].map(round);
  return `M${round(edge)} ${top}H${start}A${round(t + r)} ${round(t + r)} 0 0 1 ${right} ${round(y + h + r)}V${tip}L${round(x)} ${round(end)}L${left} ${tip}V${round(y + h + r)}A${round(r)} ${round(r)} 0 0 0 ${start} ${under}H${round(edge)}Z`;
}

/** A band that goes down at `x` from `end` and comes back level to the edge: its tip is at (edge, y). */
export function returning({ edge, y, x, end, r }: Bend, t: number): string {
  const h = t / 2, tip = round(edge + tipOf(t)), [left, right, top, under, start] = [x - h, x + h, y - h, y + h, x - h - r].map(round);
  return `M${left} ${round(end)}H${right}V${round(y - h - r)}A${round(t + r)} ${round(t + r)} 0 0 1 ${start} ${under}H${tip}L${round(edge)} ${round(y)}L${tip} ${top}H${start}A${round(r)} ${round(r)} 0 0 0 ${left} ${round(y - h - r)}Z`;
}

/** The middle line of either, for what is too thin or unknown. */
export const bent = ({ edge, y, x, end, r }: Bend): string => `M${round(edge)} ${round(y)}H${round(x - r)}Q${round(x)} ${round(y)} ${round(x)} ${round(y + Math.sign(end - y) * r)}V${round(end)}`;
