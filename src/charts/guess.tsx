import { useState } from 'react';
import { sayGuess } from './sayGuess';
import { nearest, steps } from './slide';
import type { Field, OwnProps } from './state';

/** Lies over a lab until the reader has guessed, or does not want to: then the value stays as it is. Whoever has no scripts never meets it. */
function Cover({ id, value, field, text, set }: OwnProps) {
  const values = field.options.slice(1);
  const [at, setAt] = useState(Math.floor(values.length / 2)), said = sayGuess(Number(values[at]), text);
  return (
    <div className="veil"><div>
      <p><strong>{text.t('figure.ask.first')}</strong></p>
      <label htmlFor={id}>{text.t('ask.question')} <output>{said}</output></label>
      <input id={id} type="range" min={0} max={values.length - 1} step={1} value={at} aria-valuetext={said} onInput={(e) => setAt(Number(e.currentTarget.value))} />
      <p className="acts"><button type="button" onClick={() => set(values[at]!)}>{text.t(text.has('ask.show') ? 'ask.show' : 'figure.ask.show')}</button> <button type="button" data-skip onClick={() => set(value)}>{text.t('figure.ask.skip')}</button></p>
    </div></div>
  );
}

const NO_GUESS = 'none';
/** What the reader guesses before a lab shows its answer; null: nothing yet. The chart's `ask` knows the truth. */
export function guess(low: number, high: number, step: number): Field<number | null> {
  const options = steps(low, high, step);
  return { initial: null, options: [NO_GUESS, ...options], control: 'guess', parse: (text) => (text === NO_GUESS ? null : nearest(options, text)), format: (value) => (value === null ? NO_GUESS : String(value)), Own: Cover };
}
