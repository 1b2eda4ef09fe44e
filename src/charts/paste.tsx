import type { Text } from '../i18n/text';
import type { Field, OwnProps } from './state';

/** A pasted line that was not understood, cut where the fault is, and why. */
export interface Refused { readonly line: number; readonly before: string; readonly fault: string; readonly after: string; readonly why: string }

/** What is said of the lines as they stand: one sentence or two, and those that say nothing. */
export interface Heard { readonly said: string; readonly refused: readonly Refused[] }

/** Signs that cannot be seen, but for the end of a line. */
const UNSEEN = /[^\P{Cc}\n]/gu;
const clean = (text: string, longest: number): string => text.replace(/\r\n?/g, '\n').replace(UNSEEN, ' ').slice(0, longest);

/** Lines that a reader pastes. All are taken; `heard` tells how many say something, which of them say nothing, and where the fault is. */
export function paste(longest: number, examples: readonly string[], heard: (value: string, text: Text) => Heard): Field<string> {
  function Lines({ id, label, value, text, set }: OwnProps) {
    const { said, refused } = heard(value, text);
    return (
      <div className="paste">
        <label htmlFor={id}>{label}</label>
        <textarea id={id} rows={2} maxLength={longest} spellCheck={false} autoComplete="off" value={value} aria-invalid={refused.length > 0} aria-describedby={`${id}-heard`} onInput={(e) => { set(clean(e.currentTarget.value, longest)); }} />
        <div id={`${id}-heard`} role="status">{said}{refused.length > 0 && <ul>{refused.map(({ line, before, fault, after, why }, i) => <li key={i}>{line}: <code>{before}<mark>{fault}</mark>{after}</code> {why}</li>)}</ul>}</div>
      </div>
    );
  }
  return { initial: '', options: examples, control: 'acts', made: true, longest, parse: (text) => (text.length <= longest && text === clean(text, longest) ? text : undefined), format: (value) => value, Own: Lines };
}
