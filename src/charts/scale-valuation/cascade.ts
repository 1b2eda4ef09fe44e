/** Events as a cascade: time runs across as in the panel above, one row an event, its words on the side with more room. */
import type { Text } from '../../i18n/text';
import { type Label, SMALL, stacked } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { clip, wrap } from '../../marks/textWidth';
import type { Happening } from './data';
import { circle } from './looks';
import type { Frame, Item } from './panels';
import { shortOf } from './tell';

const STEP = 12.5, PAD = 9, DOT = 3.5;

export function cascade(events: readonly Happening[], frame: Frame, dated: boolean, text: Text): Item[] {
  const pitch = (frame.bottom - frame.top) / Math.max(1, events.length), most = Math.max(1, Math.floor(pitch / STEP));
  return events.map((e, i) => {
    const x = round(frame.x(e.date)), y = round(frame.top + (i + 0.5) * pitch), right = x < frame.edge / 2, room = (right ? frame.edge - x : x) - PAD;
    const said = dated ? text.t('labels.event', { date: text.date(e.date, true), told: shortOf(e, text) }) : shortOf(e, text);
    const wrapped = wrap(said, room, SMALL), lines = wrapped.length > most ? [...wrapped.slice(0, most - 1), clip(wrapped.slice(most - 1).join(' '), room, SMALL)] : wrapped;
    const labels: Label[] = stacked(lines, { x: right ? x + PAD : x - PAD, y: y + 4 - ((lines.length - 1) * STEP) / 2, size: SMALL, anchor: right ? 'start' : 'end' }, STEP);
    return { key: e.key, shapes: [{ d: circle(DOT), look: 'soft fill', x, y }], labels, reach: { left: x - PAD, right: x + PAD, top: y - pitch / 2, bottom: y + pitch / 2 } };
  });
}
