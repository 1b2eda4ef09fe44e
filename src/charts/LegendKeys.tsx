import type { Text } from '../i18n/text';
import { Swatch } from '../marks/Swatch';
import type { Fields } from './state';
import type { Legend } from './types';

type State = Record<string, unknown>;
interface Props { readonly legends: readonly Legend[]; readonly fields: Fields<State>; readonly state: State; change(part: State): void; readonly text: Text; readonly live: boolean; readonly quiet: boolean }

/** What the colors, glyphs and lines mean. A legend with a field filters: its keys are checkboxes. */
export function LegendKeys({ legends, fields, state, change, text, live, quiet }: Props) {
  return (
    <div className="legends">
      {legends.map((legend, i) => {
        const field = legend.field === undefined || quiet ? undefined : fields[legend.field];
        const chosen = field ? (state[legend.field!] as readonly string[]) : [];
        return (
          <ul key={i} className="legend" aria-label={text.t(legend.label)}>
            {legend.keys.map((key) => {
              const look = <><Swatch kind={key.kind} firmness={key.firmness} look={key.look} /> {key.label}</>;
              if (!field) return <li key={key.value}>{look}</li>;
              const toggle = () => change({ [legend.field!]: field.options.filter((o) => (o === key.value) !== chosen.includes(o)) });
              return <li key={key.value}><label><input type="checkbox" checked={chosen.includes(key.value)} disabled={!live} onChange={toggle} />{look}</label></li>;
            })}
          </ul>
        );
      })}
    </div>
  );
}
