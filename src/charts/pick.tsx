import { type Field, oneOf, type OwnProps } from './state';

function Pick({ label, value, field, live, say, set }: OwnProps) {
  // Nobody can choose before scripts run, and a hundred names would be weight.
  const offered = live ? field.options : [value];
  return (
    <label className="pick">{label}{' '}
      <select value={value} onChange={(e) => set(e.currentTarget.value)}>
        {offered.map((option) => <option key={option} value={option}>{say(option)}</option>)}
      </select>
    </label>
  );
}
/** One of many values, in a list. */
export const pick = <T extends string>(options: readonly T[], initial: T): Field<T> => ({ ...oneOf(options, initial), control: 'pick', Own: Pick });
