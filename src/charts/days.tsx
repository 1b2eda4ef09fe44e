import type { Field, OwnProps } from './state';

/** A scrubber that stops only where something happened: time moves from event to event. */
function Days({ id, label, value, field, stops: given, text, live, say, set }: OwnProps) {
  // At its end it stands for all that is known: what came later from beside the choice counts too.
  const stops = [...given.slice(0, -1), field.format(field.initial)];
  const at = Math.max(0, stops.findLastIndex((s) => s <= value));
  return (
    <div className="days">
      <label htmlFor={id}>{label} <output>{say(value)}</output></label>
      <span className="stops">
        <button type="button" onClick={() => set(stops[at - 1]!)} disabled={!live || at === 0} aria-label={text.t('figure.earlier')}>←</button>
        <input id={id} type="range" min={0} max={stops.length - 1} step={1} value={at} aria-valuetext={say(value)} onInput={(e) => set(stops[Number(e.currentTarget.value)]!)} />
        <button type="button" onClick={() => set(stops[at + 1]!)} disabled={!live || at === stops.length - 1} aria-label={text.t('figure.later')}>→</button>
      </span>
    </div>
  );
}

/** A day. Any day of the calendar up to the latest is understood; the control stops only at days on which something happened. */
export function day(stops: readonly string[], latest: string): Field<string> {
  const real = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
  return { initial: latest, options: stops, control: 'days', parse: (text) => (real(text) && text <= latest ? text : undefined), format: (value) => value, Own: Days };
}
