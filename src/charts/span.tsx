import { nearest, steps } from './slide';
import type { Field, OwnProps } from './state';

/** From where to where somebody thinks that a number lies. */
export type Span = readonly [low: number, high: number];
const JOIN = '-';

/** Two native sliders, one for each end. An end that is moved too near to the other takes it along. */
function Ends({ id, label, value, field: { options }, text, say, set }: OwnProps) {
  const values = [...new Set(options.flatMap((option) => option.split(JOIN)))].sort((a, b) => Number(a) - Number(b)), last = values.length - 1;
  const placesOf = (of: string) => of.split(JOIN).map((end) => values.indexOf(end)) as [number, number];
  const [low, high] = placesOf(value), [first, second] = placesOf(options[0]!), apart = second - first;
  const put = (a: number, b: number) => { set(`${values[a]!}${JOIN}${values[b]!}`); };
  const end = (key: 'low' | 'high', at: number, move: (to: number) => void) => (
    <label className="end"><span>{text.t(`figure.ends.${key}`)}</span><input id={`${id}-${key}`} type="range" min={0} max={last} step={1} value={at} aria-valuetext={say(value)} onInput={(e) => move(Number(e.currentTarget.value))} /></label>
  );
  return (
    <fieldset className="days ends">
      <legend>{label} <output>{say(value)}</output></legend>
      {end('low', low, (to) => { const a = Math.min(to, last - apart); put(a, Math.max(high, a + apart)); })}
      {end('high', high, (to) => { const b = Math.max(to, apart); put(Math.min(low, b - apart), b); })}
    </fieldset>
  );
}

/** A range of numbers on a scale, moved by a slider for each end, and written `10-30`. It is never a point: one step at least lies between the ends. */
export function span(low: number, high: number, step: number, initial: Span): Field<Span> {
  const values = steps(low, high, step), options = values.flatMap((from, i) => values.slice(i + 1).map((to) => `${from}${JOIN}${to}`));
  return {
    initial, options, control: 'slide', Own: Ends, format: ([from, to]) => `${from}${JOIN}${to}`,
    parse(text) {
      const ends = text.split(JOIN), [from, to] = ends.map((end) => nearest(values, end));
      return ends.length === 2 && from !== undefined && to !== undefined && from < to ? [from, to] : undefined;
    },
  };
}
