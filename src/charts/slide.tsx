import type { Field, OwnProps } from './state';

/** The values of a scale from `low` to `high`, both among them, as the query writes them. */
export function steps(low: number, high: number, step: number): readonly string[] {
  const digits = Math.max(0, ...[low, step].map((n) => String(n).split('.')[1]?.length ?? 0));
  return Array.from({ length: Math.round((high - low) / step) + 1 }, (_, i) => String(Number((low + i * step).toFixed(digits))));
}
/** The nearest value of a rising scale, of two equally near the higher; undefined for what is no plain number, or lies beyond the ends. */
export function nearest(options: readonly string[], text: string): number | undefined {
  const value = /^-?\d{1,15}(\.\d{1,15})?$/.test(text) ? Number(text) : NaN, values = options.map(Number);
  if (!(value >= values[0]! && value <= values.at(-1)!)) return undefined;
  return values.reduce((best, one) => (Math.abs(one - value) <= Math.abs(best - value) + DUST ? one : best));
}
/** Far below any step of ours: what floating point leaves between two distances that are equal. */
const DUST = 1e-9;

/** A native slider over the values of a field. */
function Slide({ id, label, value, field: { options }, say, set }: OwnProps) {
  return (
    <div className="days slide">
      <label htmlFor={id}>{label} <output>{say(value)}</output></label>
      <input id={id} type="range" min={0} max={options.length - 1} step={1} value={options.indexOf(value)} aria-valuetext={say(value)} onInput={(e) => set(options[Number(e.currentTarget.value)]!)} />
    </div>
  );
}

/** A number on a scale, moved by a slider. The query may say any number between the ends; the nearest value is taken. `also`: values that matter beside the even ones. */
export const slide = (low: number, high: number, step: number, initial: number, also: readonly number[] = []): Field<number> => slideOver([...steps(low, high, step).map(Number), ...also], initial);

/** The same over values that need not lie evenly, such as 1 in 10,000 to 1 in 2. */
export function slideOver(values: readonly number[], initial: number): Field<number> {
  const options = [...new Set(values)].sort((a, b) => a - b).map(String);
  return { initial, options, control: 'slide', parse: (text) => nearest(options, text), format: String, Own: Slide };
}
