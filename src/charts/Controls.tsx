/** The chart's acts, and the control of each part of the state: its field's own. A part with several values is set in the legend, a guess above the finding. */
import type { Text } from '../i18n/text';
import type { Field, Fields } from './state';
import type { Act, AnyChart } from './types';

type State = Record<string, unknown>;
interface Props {
  readonly chart: AnyChart;
  readonly data: unknown;
  readonly fields: Fields<State>;
  readonly state: State;
  change(part: State): void;
  readonly text: Text;
  readonly live: boolean;
  readonly name: string;
  readonly address: string;
  readonly acts: readonly Act[];
}
type Part = Pick<Props, 'chart' | 'data' | 'text'> & { readonly part: string; readonly field: Field<unknown> };

export function Controls({ fields, acts, ...props }: Props) {
  const { text, live, address } = props;
  return (
    // A finger gives a slider no focus, nor some browsers a button: with it, the finding stays in sight.
    <fieldset className="controls" disabled={!live} onPointerDown={(e) => { (e.target as Element).closest<HTMLElement>('button, [type="range"]')?.focus({ preventScroll: true }); }}>
      <legend className="unseen">{text.t('figure.controls')}</legend>
      {props.chart.acting && <props.chart.acting.Acts acts={acts} live={live} change={props.change} />}
      {Object.entries(fields).map(([part, field]) => {
        const { Own } = field, own = { ...props, part, field };
        return Own && <Own key={part} id={`${own.name}-${part}`} label={text.t(`controls.${part}.label`)} value={field.format(own.state[part])} field={field} text={text} live={live} address={address} stops={own.chart.stops?.(own.data, own.state) ?? field.options} say={(value) => labelOf(own, value)} set={(value) => set(own, value)} />;
      })}
      {address && <p className="address"><a href={address}>{text.t('figure.link')}</a> <button type="button" data-copy data-copied={text.t('figure.copied')}>{text.t('figure.copy')}</button></p>}
    </fieldset>
  );
}

/** A value in the words of its control; of a scale, `value` with the number in it. */
export const labelOf = ({ chart, data, part, text, field }: Part, value: string): string => {
  const words = `controls.${part}.options.${value}`, scale = `controls.${part}.value`;
  if (text.has(words)) return text.t(words);
  return field.control === 'slide' && text.has(scale) ? text.t(scale, { n: text.number(Number(value), DECIMALS) }) : (chart.label?.(data, part, value, text) ?? value);
};
/** No scale of ours is finer. */
const DECIMALS = 3;
/** What a field does not understand, such as a search without end, changes nothing. */
const set = ({ change, part, field }: Pick<Props, 'change'> & Pick<Part, 'part' | 'field'>, value: string) => { const parsed = field.parse(value); if (parsed !== undefined) change({ [part]: parsed }); };
