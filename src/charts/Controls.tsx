/** One native control for each part of the state, made from the fields alone. A part with several values is set in the legend. */
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
type Part = Omit<Props, 'fields' | 'acts'> & { readonly part: string; readonly field: Field<unknown>; readonly label: string; readonly value: string };

export function Controls({ fields, acts, ...props }: Props) {
  const { text, live, address } = props;
  return (
    // A finger gives a slider no focus, nor some browsers a button: with it, the finding stays in sight.
    <fieldset className="controls" disabled={!live} onPointerDown={(e) => { (e.target as Element).closest<HTMLElement>('button, [type="range"]')?.focus({ preventScroll: true }); }}>
      <legend className="unseen">{text.t('figure.controls')}</legend>
      {[...new Set(acts.map((act) => act.row))].map((row) => <p key={row ?? ''} className="acts">{acts.filter((act) => act.row === row).map((act) => <button key={act.key} type="button" aria-pressed={act.on} aria-keyshortcuts={act.press} disabled={!live || act.disabled} onClick={(e) => { props.change(act.state); followed(e.currentTarget); }}>{act.label}</button>)}</p>)}
      {Object.entries(fields).filter(([, field]) => field.control !== 'several' && field.control !== 'guess' && (field.Own || field.control !== 'acts')).map(([part, field]) => {
        const own = { ...props, part, field, label: text.t(`controls.${part}.label`), value: field.format(props.state[part]) };
        if (field.control === 'days') return <Days key={part} {...own} />;
        if (field.control === 'choice') return <Choice key={part} {...own} />;
        if (field.Own) return <field.Own key={part} {...own} id={`${own.name}-${part}`} say={(value) => labelOf(own, value)} set={(value) => set(own, value)} />;
        if (field.control === 'search') return <Search key={part} {...own} />;
        return <Pick key={part} {...own} />;
      })}
      {address && <p className="address"><a href={address}>{text.t('figure.link')}</a> <button type="button" data-copy data-copied={text.t('figure.copied')}>{text.t('figure.copy')}</button></p>}
    </fieldset>
  );
}

/** An act may take its own button away: the chart gets the focus then, so that keys go on to work, and what it says comes into sight. */
function followed(button: HTMLElement): void {
  const live = button.closest<HTMLElement>('.live')!;
  requestAnimationFrame(() => {
    if (button.isConnected) return;
    live.focus({ preventScroll: true });
    live.querySelector('.finding')?.scrollIntoView({ block: 'nearest' });
  });
}

/** A value in the words of its control; of a scale, `value` with the number in it. */
export const labelOf = ({ chart, data, part, text, field }: Pick<Part, 'chart' | 'data' | 'part' | 'text' | 'field'>, value: string): string => {
  const words = `controls.${part}.options.${value}`, scale = `controls.${part}.value`;
  if (text.has(words)) return text.t(words);
  return field.control === 'slide' && text.has(scale) ? text.t(scale, { n: text.number(Number(value), DECIMALS) }) : (chart.label?.(data, part, value, text) ?? value);
};
/** No scale of ours is finer. */
const DECIMALS = 3;
/** What a field does not understand, such as a search without end, changes nothing. */
const set = ({ change, part, field }: Part, value: string | undefined) => { const parsed = value === undefined ? undefined : field.parse(value); if (parsed !== undefined) change({ [part]: parsed }); };

/** A scrubber that stops only where something happened: time moves from event to event. */
function Days(own: Part) {
  const given = own.chart.stops?.(own.data, own.state) ?? own.field.options;
  // At its end it stands for all that is known: what came later from beside the choice counts too.
  const stops = [...given.slice(0, -1), own.field.format(own.field.initial)];
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

/** The values of a list. Nobody can choose before scripts run, and a hundred names would be weight. */
const offered = ({ live, field, value }: Part): readonly string[] => (live ? field.options : [value]);

function Pick(own: Part) {
  return (
    <label className="pick">{own.label}{' '}
      <select value={own.value} onChange={(e) => set(own, e.currentTarget.value)}>
        {offered(own).map((option) => <option key={option} value={option}>{labelOf(own, option)}</option>)}
      </select>
    </label>
  );
}

function Search(own: Part) {
  const list = `${own.name}-${own.part}-words`;
  return (
    <label className="pick">{own.label}{' '}
      <input type="search" list={list} value={own.value} onInput={(e) => set(own, e.currentTarget.value)} />
      <datalist id={list}>{offered(own).map((option) => <option key={option} value={option} />)}</datalist>
    </label>
  );
}
