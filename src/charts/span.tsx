import { nearest, steps } from './slide';
import type { Field, OwnProps } from './state';

/** From where to where somebody thinks that a number lies. */
export type Span = readonly [low: number, high: number];
const JOIN = '-';

/** Two native sliders, one for each end. An end that is moved past the other takes it along. */
function Ends({ id, label, value, field: { options }, text, say, set }: OwnProps) {
  const values = [...new Set(options.flatMap((option) => option.split(JOIN)))], [low = 0, high = 0] = value.split(JOIN).map((end) => values.indexOf(end));
  const put = (a: number, b: number) => { set(`${values[a]!}${JOIN}${values[b]!}`); };
  const end = (key: 'low' | 'high', at: number, move: (to: number) => void) => (
    <label className="row"><span>{text.t(`figure.ends.${key}`)}</span><input type="range" min={0} max={values.length - 1} step={1} value={at} aria-valuetext={say(value)} onInput={(e) => move(Number(e.currentTarget.value))} /></label>
  );
  return (
    <div className="days ends" role="group" aria-labelledby={id}>
      <b id={id}>{label} <output>{say(value)}</output></b>
      {end('low', low, (to) => put(to, Math.max(to, high)))}
      {end('high', high, (to) => put(Math.min(to, low), to))}
    </div>
  );
}

/** A range of numbers on a scale, moved by a slider for each end, and written `10-30`. The ends may fall together. */
export function span(low: number, high: number, step: number, initial: Span): Field<Span> {
  const values = steps(low, high, step), options = values.flatMap((from, i) => values.slice(i).map((to) => `${from}${JOIN}${to}`));
  return {
    initial, options, control: 'slide', Own: Ends, format: ([from, to]) => `${from}${JOIN}${to}`,
    parse(text) {
      const ends = text.split(JOIN), [from, to] = ends.map((end) => nearest(values, end));
      return ends.length === 2 && from !== undefined && to !== undefined && from <= to ? [from, to] : undefined;
    },
  };
}
