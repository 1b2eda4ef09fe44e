/** What has been measured so far: changes on one small scale, and a count that has no place on it. */
import { count } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import { type Label, LABEL, LINE, SMALL, stacked } from '../../marks/label';
import { box, type Item, type Panel, type Shape } from '../../marks/Items';
import { round } from '../../marks/ribbon';
import { linear } from '../../marks/scale';
import { wrap } from '../../marks/textWidth';
import { recordOf } from './data';
import type { Frame } from './jobs';
import { LOOKS } from './looks';
import type { Reading } from './read';
import { nameCanaries, nameCited, nameDenmark } from './tell';

export const MEASURED = { denmark: 'denmark', canaries: 'canaries', cited: 'cited' } as const;
/** The scale of changes, percent. */
const SCALE = { low: -20, high: 5 } as const, TICKS = [-20, -10, 0];
const FOOT = 20, BAR = 10, PAD = 8;

export function placeMeasured(reading: Reading, { left, right, top, bottom }: Frame, text: Text): Panel {
  const { denmark, canaries, cited } = reading, heads = wrap(text.t('labels.measured'), right - left, LABEL, '600'), head = heads.length * LINE + 12, floor = bottom - FOOT, pitch = (floor - top - head) / 3, x = linear([SCALE.low, SCALE.high], [left + PAD, right - PAD]);
  const bar = (from: number, to: number, y: number, look: string): Shape => ({ d: box(x(from), y, x(to) - x(from), BAR), look });
  const rows = [
    { key: MEASURED.denmark, name: nameDenmark(reading, text), record: recordOf('denmark-2025'), said: text.t('labels.zero', { bound: text.number(denmark.bound) }), shapes: (y: number) => [bar(-denmark.bound, denmark.bound, y, LOOKS.measured)] },
    { key: MEASURED.canaries, name: nameCanaries(reading, text), record: recordOf('canaries-2025'), said: text.t('labels.fell', { decline: text.number(canaries.decline) }), shapes: (y: number) => [bar(-canaries.most, -canaries.decline, y, LOOKS.wider), bar(-canaries.decline, 0, y, LOOKS.measured)] },
    { key: MEASURED.cited, name: nameCited(reading, text), record: recordOf('layoffs-cited-2026'), said: text.t('labels.cuts', { cuts: count(cited.cuts, text.lang) }), shapes: (y: number) => [{ d: `M${round(x(SCALE.low))} ${round(y + BAR / 2)}H${round(x(0))}`, look: LOOKS.unknown }] },
  ];
  const items = rows.map(({ key, name, record, said, shapes }, i): Item => {
    const y = top + head + i * pitch;
    return { key, name, record, area: { x: left, y: round(y - 2), width: round(right - left), height: round(pitch - 2) }, shapes: shapes(y + 30), labels: [{ text: said, x: left, y: y + 10, look: 'bold' }, { text: text.t(`labels.${key}Of`), x: left, y: y + 24, look: 'soft', size: SMALL }] };
  });
  const labels: Label[] = [
    ...stacked(heads, { x: left, y: top + 13, look: 'bold' }),
    ...TICKS.map((tick): Label => ({ text: text.t('labels.percent', { n: tick }), x: x(tick), y: floor + 14, anchor: tick === SCALE.low ? 'start' : 'middle', look: 'soft', size: SMALL })),
  ];
  return { items, labels, lines: [{ d: `M${round(x(0))} ${round(top + head + 26)}V${round(floor)}`, look: LOOKS.today }, { d: `M${round(x(SCALE.low))} ${round(floor)}H${round(x(SCALE.high))}`, look: 'axis' }] };
}
