import type { Field, OwnProps } from './state';

function Search({ id, label, value, field, live, set }: OwnProps) {
  const list = `${id}-words`;
  return (
    <label className="pick">{label}{' '}
      <input type="search" list={list} value={value} onInput={(e) => set(e.currentTarget.value)} />
      <datalist id={list}>{(live ? field.options : [value]).map((option) => <option key={option} value={option} />)}</datalist>
    </label>
  );
}

/** The longest search that anybody means. */
const LONGEST_SEARCH = 60;
/** Nobody looks for markup or for signs that cannot be seen. */
const NO_WORDS = /[<>\p{Cc}]/u;
/** Words that a reader looks for. `examples` are offered, any others are understood. */
export function words(examples: readonly string[]): Field<string> {
  return { initial: '', options: examples, control: 'search', parse: (text) => (text.length <= LONGEST_SEARCH && !NO_WORDS.test(text) ? text : undefined), format: (value) => value, Own: Search };
}
