import type { Text } from '../i18n/text';
import { Swatch } from '../marks/Swatch';
import type { Fields } from './state';
import type { Legend } from './types';

type State = Record<string, unknown>;
interface Props { readonly legends: readonly Legend[]; readonly fields: Fields<State>; readonly state: State; change(part: State): void; readonly text: Text; readonly live: boolean; readonly quiet: boolean }

/** What the colors, glyphs and lines mean. A legend with a field sets it: its keys are the field's own. */
export function LegendKeys({ legends, fields, state, change, text, live, quiet }: Props) {
  return (
    <div className="legends">
      {legends.map((legend, i) => {
        const part = quiet ? '' : legend.field ?? '', field = fields[part], Key = field?.Key;
        return (
          <ul key={i} className="legend" aria-label={text.t(legend.label)}>
            {legend.keys.map(({ value, look, label }) => {
              const sample = <><Swatch look={look} /> {label}</>;
              return <li key={value}>{Key ? <Key value={value} chosen={state[part] as readonly string[]} field={field} live={live} set={(chosen) => change({ [part]: chosen })}>{sample}</Key> : sample}</li>;
            })}
          </ul>
        );
      })}
    </div>
  );
}
