import { type ReactNode, useEffect, useState } from 'react';
import { sayGuess } from './sayGuess';
import { nearest, steps } from './slide';
import { type Ask, type Field, formatState, initialState } from './state';

interface CoverProps extends Pick<Ask, 'text'> { readonly id: string; readonly values: readonly string[]; begin(value: string): void; skip(): void }
/** Lies over a lab until the reader has guessed, or does not want to: then the value stays as it is. Whoever has no scripts never meets it. */
function Cover({ id, values, text, begin, skip }: CoverProps) {
  const [at, setAt] = useState(Math.floor(values.length / 2)), said = sayGuess(Number(values[at]), text);
  return (
    <div className="veil"><div>
      <p><strong>{text.t('figure.ask.first')}</strong></p>
      <label htmlFor={id}>{text.t('ask.question')} <output>{said}</output></label>
      <input id={id} type="range" min={0} max={values.length - 1} step={1} value={at} aria-valuetext={said} onInput={(e) => setAt(Number(e.currentTarget.value))} />
      <p className="acts"><button type="button" onClick={() => begin(values[at]!)}>{text.t(text.has('ask.show') ? 'ask.show' : 'figure.ask.show')}</button> <button type="button" data-skip onClick={skip}>{text.t('figure.ask.skip')}</button></p>
    </div></div>
  );
}

/** Whether the question lies over the lab; and what is shown of it: the question itself, or the guess beside what is so. */
export interface Asked { readonly covered: boolean; readonly shown: ReactNode }

function useAsk({ part, field, chart, data, fields, base, state, change, text, root, name, asks, folds, answers }: Ask): Asked {
  const [skipped, setSkipped] = useState(false);
  // The question is about the state that a lab starts with, or that the answer brings: another view would answer another one.
  const differs = (shown: Ask['state'], then?: object) => formatState(fields, shown, { ...initialState(fields), ...then, [part]: state[part] });
  const [none, ...values] = field.options as [string, ...string[]], guessed = field.format(state[part]), covered = asks && guessed === none && !skipped && !differs(base);
  // Below the screen nobody sees it fold to its question, nor what is below it move; in sight its room stays, as in an embed.
  useEffect(() => { if (covered && folds && root.current!.getBoundingClientRect().top > innerHeight) root.current!.dataset['covered'] = 'folded'; }, [covered]);
  const begin = (then: object | undefined) => {
    setSkipped(true);
    if (then) change(then as Ask['state']);
    // The button is gone that had the focus; keys go on to work.
    root.current!.focus();
  };
  if (covered) return { covered, shown: <Cover id={`${name}-ask`} values={values} text={text} begin={(value) => begin({ ...chart.begins, [part]: field.parse(value) })} skip={() => begin(chart.skips)} /> };
  const truth = chart.ask!(data, state), guess = guessed === none ? '' : sayGuess(Number(guessed), text);
  return { covered, shown: guess && <p className="guessed">{truth === undefined || !answers ? text.t('figure.ask.open', { guess }) : text.t(differs(state) && differs(state, chart.begins) ? 'figure.ask.then' : 'figure.ask.yours', { guess, truth: sayGuess(truth, text) })}</p> };
}

const NO_GUESS = 'none';
/** What the reader guesses before a lab shows its answer; null: nothing yet. The chart's `ask` knows the truth. */
export function guess(low: number, high: number, step: number): Field<number | null> {
  const options = steps(low, high, step);
  return { initial: null, options: [NO_GUESS, ...options], control: 'guess', parse: (text) => (text === NO_GUESS ? null : nearest(options, text)), format: (value) => (value === null ? NO_GUESS : String(value)), useAsk };
}
