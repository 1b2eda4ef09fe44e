/** Paths of bands. Coordinates are rounded here, once, at the end. */
export const round = (x: number): number => Math.round(x * 10) / 10;

/** A band from (x0, y0) to (x1, y1), `t` thick all the way, leaving and arriving level. */
export function ribbon(x0: number, y0: number, x1: number, y1: number, t: number): string {
  const a = round(x0), b = round(x1), m = round((x0 + x1) / 2), h = t / 2;
  const [t0, t1, b0, b1] = [round(y0 - h), round(y1 - h), round(y0 + h), round(y1 + h)];
  return `M${a} ${t0}C${m} ${t0} ${m} ${t1} ${b} ${t1}V${b1}C${m} ${b1} ${m} ${b0} ${a} ${b0}Z`;
}

/** The middle line of the same band, for what is too thin or unknown to be a band. */
export function thread(x0: number, y0: number, x1: number, y1: number): string {
  const m = round((x0 + x1) / 2);
  return `M${round(x0)} ${round(y0)}C${m} ${round(y0)} ${m} ${round(y1)} ${round(x1)} ${round(y1)}`;
}
