import { type Field, oneOf, type OwnProps } from './state';

function Choice({ id, label, value, field, say, set }: OwnProps) {
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      {field.options.map((option) => (
        <label key={option}><input type="radio" name={id} value={option} checked={value === option} onChange={() => set(option)} /><span>{say(option)}</span></label>
      ))}
    </fieldset>
  );
}
/** One of a few values, all in sight. */
export const choice = <T extends string>(options: readonly T[], initial: T): Field<T> => ({ ...oneOf(options, initial), control: 'choice', Own: Choice });
