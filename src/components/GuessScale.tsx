import { useEffect, useRef, useState } from 'react';
import type { Language } from '../i18n/languages';
import { money, number } from '../i18n/format';

interface Props {
  readonly lang: Language; readonly words: Readonly<Record<string, string>>;
  /** how a value is written, and a difference of two, with `{n}` in it; left out: money */
  readonly scale?: { readonly value: string; readonly difference: string } | undefined;
  /** in the unit of the scale; money in billions of US dollars */
  readonly low: number; readonly high: number; readonly step: number; readonly truth: number; /** the truth in words, with its qualifier */ readonly said: string; readonly before?: number | undefined;
  /** the slider's first value in words: the first use of `Intl` takes a phone a tenth of a second, which no page should need to start */
  readonly first: string;
  /** the explanation, as HTML of our own build */
  readonly answer: string;
}
const BILLION = 1000;

/** Where the slider stands before it is moved: in the middle of its steps. */
export const middleOf = (low: number, high: number, step: number): number => low + Math.round((high - low) / 2 / step) * step;
/** A value in words. `as`: a template with `{n}` in it; left out: money in billions of US dollars. */
export const sayValue = (value: number, lang: Language, as?: string): string => (as === undefined ? money(value * BILLION, lang) : as.replace('{n}', number(value, lang, 1)));

/** The slider, and after the reveal a line with the guess, the truth and the time before. */
export default function GuessScale({ lang, words, scale, low, high, step, truth, said, before, first, answer }: Props) {
  const truthSaid = (words.truth ?? '').replace('{amount}', said);
  const middle = middleOf(low, high, step);
  const [guess, setGuess] = useState(middle);
  const [shown, setShown] = useState(false);
  const [live, setLive] = useState(false);
  const told = useRef<HTMLUListElement>(null), paper = useRef<HTMLDivElement>(null);
  useEffect(() => setLive(true), []);
  // On paper nothing can be pressed: the answer is in the page while it is printed.
  useEffect(() => {
    const write = (html: string) => () => { paper.current!.innerHTML = html; }, put = write(`<p><strong>${truthSaid}</strong></p>${answer}`), take = write('');
    addEventListener('beforeprint', put);
    addEventListener('afterprint', take);
    return () => { removeEventListener('beforeprint', put); removeEventListener('afterprint', take); };
  }, []);
  // The button goes when it is pressed: whoever pressed it by key is led on to the answer.
  useEffect(() => { if (shown) told.current?.focus({ preventScroll: true }); }, [shown]);
  const say = (key: string, value: number, as = scale?.value) => (words[key] ?? '').replace('{amount}', sayValue(value, lang, as)), written = guess === middle ? first : sayValue(guess, lang, scale?.value);
  const at = (value: number) => `${((value - low) / (high - low)) * 100}%`;
  const off = Math.abs(guess - truth);
  return (
    <div data-live={live || undefined}>
      <label>{words.label} <output>{written}</output>
        <input type="range" min={low} max={high} step={step} value={guess} disabled={!live || shown} aria-valuetext={written} onInput={(e) => setGuess(Number(e.currentTarget.value))} />
      </label>
      {!shown && <button type="button" className="button" disabled={!live} onClick={() => setShown(true)}>{words.reveal}</button>}
      <div aria-live="polite">
        {shown && <>
          <div className="guess-line" aria-hidden="true">
            {before !== undefined && <span className="was" style={{ left: at(before) }} />}
            <span className="yours" style={{ left: at(guess) }} /><span className="truth" style={{ left: at(truth) }} />
          </div>
          <ul className="guess-told" ref={told} tabIndex={-1}>
            <li className="truth">{truthSaid}</li><li className="yours">{say('yours', guess)}. {off === 0 ? words.exact : say('close', off, scale?.difference)}</li>
            {before !== undefined && <li className="was">{say('compare', before)}</li>}
          </ul>
          <div dangerouslySetInnerHTML={{ __html: answer }} />
        </>}
      </div>
      <div className="guess-paper" ref={paper} />
    </div>
  );
}
