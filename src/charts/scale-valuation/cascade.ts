/** Events as a cascade: time runs across as in the panel above, one row an event, its words on the side with more room. */
import { date } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import { amount } from '../../marks/describe';
import { type Label, SMALL, stacked } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { clip, wrap } from '../../marks/textWidth';
import type { Figure, Happening } from './data';
import { circle, DOTS } from './looks';
import type { Frame, Item } from './panels';
import { shortOf } from './tell';

const STEP = 12.5, PAD = 9, DOT = 3.5;
/** An event needs one line with a date, if there is the width for it, or two without. */
const pitchOf = (dated: boolean): number => STEP * (dated ? 1.12 : 2.08);

/** The deal among the events, on its day and before what was said of it. */
export function withDeal(events: readonly Happening[], { key, record, date, value, qualifier }: Figure, text: Text): Happening[] {
  const at = events.findIndex((e) => e.date.length === date.length && e.date >= date);
  return events.toSpliced(at, 0, { key, record, date, told: text.t('labels.deal', { amount: amount(text, value, qualifier) }), deal: true });
}

/** As many events as have room, from all of the time, with the deal; if not all, a row is kept for how many more there are. */
export function fit(events: readonly Happening[], { top, bottom }: Frame, dated: boolean): readonly Happening[] {
  const rows = Math.floor((bottom - top) / pitchOf(dated));
  if (events.length <= Math.max(rows, 1)) return events;
  const count = Math.max(1, rows - 1), at = events.findIndex((e) => e.deal), chosen = Array.from({ length: count }, (_, i) => Math.round((i * (events.length - 1)) / Math.max(1, count - 1)));
  // In the place of the nearest one.
  if (at >= 0 && !chosen.includes(at)) { const near = chosen.reduce((a, b, i) => (Math.abs(b - at) < Math.abs(chosen[a]! - at) ? i : a), 0); chosen[near] = at; }
  return chosen.toSorted((a, b) => a - b).map((i) => events[i]!);
}

export function cascade(events: readonly Happening[], rest: number, frame: Frame, dated: boolean, text: Text): Item[] {
  const pitch = (frame.bottom - frame.top) / (events.length + (rest ? 1 : 0)), most = Math.max(1, Math.floor(pitch / STEP));
  return events.map((e, i) => {
    const x = round(frame.x(e.date)), y = round(frame.top + (i + 0.5) * pitch), right = x < frame.edge / 2, room = (right ? frame.edge - x : x) - PAD;
    const said = dated ? text.t('labels.event', { date: date(e.date, text.lang, true), told: shortOf(e, text) }) : shortOf(e, text);
    const wrapped = wrap(said, room, SMALL, e.deal ? '600' : '400'), lines = wrapped.length > most ? [...wrapped.slice(0, most - 1), clip(wrapped.slice(most - 1).join(' '), room, SMALL)] : wrapped;
    const labels: Label[] = stacked(lines, { x: right ? x + PAD : x - PAD, y: y + 4 - ((lines.length - 1) * STEP) / 2, look: e.deal && 'accent', size: SMALL, anchor: right ? 'start' : 'end' }, STEP);
    if (rest && i === events.length - 1) labels.push({ text: text.t('figure.rest', { n: rest }), x: frame.edge, y: y + pitch + 4, look: 'soft', size: SMALL, anchor: 'end' });
    return { key: e.key, shapes: [{ ...(e.deal ? DOTS.deal! : { d: circle(DOT), look: 'soft fill' }), x, y }], labels, reach: { left: x - PAD, right: x + PAD, top: y - pitch / 2, bottom: y + pitch / 2 } };
  });
}
