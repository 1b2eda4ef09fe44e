/** One native control for each part of the state, made from the fields alone. A part with several values is set in the legend. */
import type { Text } from '../i18n/text';
import type { Field, Fields } from './state';
import type { AnyChart } from './types';

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
}
type Part = Omit<Props, 'fields'> & { readonly part: string; readonly field: Field<unknown>; readonly label: string; readonly value: string };

export function Controls({ fields, ...props }: Props) {
  const { text, live, address } = props;
  return (
    <fieldset className="controls" disabled={!live}>
      <legend className="unseen">{text.t('figure.controls')}</legend>
      {Object.entries(fields).filter(([, field]) => field.control !== 'several').map(([part, field]) => {
        const own = { ...props, part, field, label: text.t(`controls.${part}.label`), value: field.format(props.state[part]) };
        if (field.control === 'days') return <Days key={part} {...own} />;
        if (field.control === 'choice') return <Choice key={part} {...own} />;
        if (field.control === 'search') return <Search key={part} {...own} />;
        return <Pick key={part} {...own} />;
      })}
      <p className="address" hidden={!address}><a href={address || '?'}>{text.t('figure.link')}</a> <button type="button" data-copy data-copied={text.t('figure.copied')}>{text.t('figure.copy')}</button></p>
    </fieldset>
  );
}

const labelOf = ({ chart, data, part, text }: Part, value: string): string =>
  text.has(`controls.${part}.options.${value}`) ? text.t(`controls.${part}.options.${value}`) : (chart.label?.(data, part, value, text) ?? value);
/** What a field does not understand, such as a search without end, changes nothing. */
const set = ({ change, part, field }: Part, value: string | undefined) => { const parsed = value === undefined ? undefined : field.parse(value); if (parsed !== undefined) change({ [part]: parsed }); };

/** A scrubber that stops only where something happened: time moves from event to event. */
function Days(own: Part) {
  const stops = own.chart.stops?.(own.data, own.state) ?? own.field.options;
  const at = Math.max(0, stops.findLastIndex((s) => s <= own.value));
  return (
    <div className="days">
      <label htmlFor={`${own.name}-${own.part}`}>{own.label} <output>{labelOf(own, own.value)}</output></label>
      <span className="row">
        <button type="button" onClick={() => set(own, stops[at - 1])} disabled={!own.live || at === 0} aria-label={own.text.t('figure.earlier')}>←</button>
        <input id={`${own.name}-${own.part}`} type="range" min={0} max={stops.length - 1} step={1} value={at} aria-valuetext={labelOf(own, own.value)} onInput={(e) => set(own, stops[Number(e.currentTarget.value)])} />
        <button type="button" onClick={() => set(own, stops[at + 1])} disabled={!own.live || at === stops.length - 1} aria-label={own.text.t('figure.later')}>→</button>
      </span>
    </div>
  );
}

function Choice(own: Part) {
  return (
    <fieldset className="choice">
      <legend>{own.label}</legend>
      {own.field.options.map((option) => (
        <label key={option}><input type="radio" name={`${own.name}-${own.part}`} value={option} checked={own.value === option} onChange={() => set(own, option)} /><span>{labelOf(own, option)}</span></label>
      ))}
    </fieldset>
  );
}

function Pick(own: Part) {
  return (
    <label className="pick">{own.label}{' '}
      <select value={own.value} onChange={(e) => set(own, e.currentTarget.value)}>
        {own.field.options.map((option) => <option key={option} value={option}>{labelOf(own, option)}</option>)}
      </select>
    </label>
  );
}

function Search(own: Part) {
  const list = `${own.name}-${own.part}-words`;
  return (
    <label className="pick">{own.label}{' '}
      <input type="search" list={list} value={own.value} onInput={(e) => set(own, e.currentTarget.value)} />
      <datalist id={list}>{own.field.options.map((option) => <option key={option} value={option} />)}</datalist>
    </label>
  );
}
