/** Programs where a picture is too low for its years: the largest squares on one scale, in the order of time, with words beside them. */
import { amount } from '../../marks/describe';
import { type Label, LABEL, LINE, SMALL, stacked } from '../../marks/label';
import { clip, textWidth, wrap } from '../../marks/textWidth';
import { money } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import type { Size } from '../types';
import { innerOf, isOwn, type PlacedCell, type PlacedLine, type Programs, sampleOf, shortOf } from './layout';
import { marksOf } from './marks';
import { sideOf } from './pack';
import { hasArea, knownOf, type Reading, type Shown } from './read';

/** The least width of a column; from a square to its words; between rows and columns. */
const COLUMN = 280, BESIDE = 8, GAP = 6;
/** The side of the largest square: the least, and the share of a column that it may take. */
const LEAST = 34, SHARE = 0.4;
/** The last line: the sample of the scale, and how many are left out. */
const FOOT = 22, SAMPLE = 15;
const TRY = 2;

/** The largest in force first, then that of the companies that this site is about, then by size, and between them what has no area, in the order of time: rules are half of the story. */
function ranked(items: readonly Shown[]): Shown[] {
  const sorted = items.filter((item) => hasArea(item.look)).sort((a, b) => Number(a.replaced) - Number(b.replaced) || b.value! - a.value!), rules = items.filter((item) => !hasArea(item.look));
  const areas = [...new Set([...sorted.slice(0, 1), ...sorted.filter(isOwn).slice(0, 1), ...sorted])], [largest, own, ...others] = areas;
  return [...[largest, own].filter((item) => item !== undefined), ...Array.from({ length: Math.max(others.length, rules.length) }, (_, i) => [rules[i], others[i]]).flat().filter((item) => item !== undefined)];
}

/** From a line's sign to its words. */
const SIGN = 16;

/** The picture of a state in `height` pixels: as many programs as can be told apart, and how many more there are. */
export function list(reading: Reading, { width, height = 0 }: Size, text: Text): Programs {
  const all = ranked(knownOf(reading)), columns = Math.max(1, Math.floor((width + GAP) / (COLUMN + GAP))), wide = (width - (columns - 1) * GAP) / columns;
  const unit = Math.sqrt(Math.max(...all.map((item) => (hasArea(item.look) ? item.value! : 0))));
  const place = (count: number, largest: number) => {
    const chosen = all.slice(0, count).sort((a, b) => (a.date < b.date ? -1 : 1)), cells: PlacedCell[] = [], rows: PlacedLine[] = [], scale = unit && largest / unit;
    const left = unit ? largest + BESIDE : SIGN, room = wide - left;
    let y = 0;
    for (let i = 0; i < chosen.length; i += columns) {
      const row = chosen.slice(i, i + columns).map((item, n) => {
        const area = hasArea(item.look), year = item.date.slice(0, 4), own = isOwn(item), said = (area ? [shortOf(item, text)] : wrap(shortOf(item, text), room, LABEL, '600')).map((line) => clip(line, room, LABEL, '600'));
        const soft = wrap(area ? `${year}: ${amount(text, item.value, item.qualifier)}` : year, room, SMALL), side = area ? sideOf(item.value!, scale) : 0;
        return { item, area, own, said, soft, side, x: n * (wide + GAP), tall: (said.length + soft.length) * LINE };
      });
      const high = Math.max(...row.map(({ tall, side }) => Math.max(tall, side)));
      for (const { item, area, own, said, soft, side, x, tall } of row) {
        const first = y + (high - tall) / 2 + LABEL - 1, at = { x: x + left, size: LABEL };
        const lines: Label[] = [...stacked(said, { ...at, y: first, look: own ? 'accent' : area ? 'bold' : undefined }), ...stacked(soft, { ...at, y: first + said.length * LINE, look: 'soft', size: SMALL })];
        if (area) cells.push({ item, x: x + (largest - side) / 2, y: y + (high - side) / 2, side, height: high, beside: { x: x + left, room }, lines, inner: innerOf(item, side), own });
        else rows.push({ item, x: x + left - SIGN, y: first - LABEL + 1, width: room + SIGN, height: tall, lines, own });
      }
      y += high + GAP;
    }
    return { chosen, cells, rows, scale, used: y - GAP };
  };
  const bottom = height - FOOT;
  // As many as stand beside squares that can still be told apart; then these as large as there is room for.
  let count = all.length, largest = wide * SHARE;
  while (count > 1 && place(count, LEAST).used > bottom) count--;
  while (largest > LEAST && place(count, largest).used > bottom) largest -= TRY;
  const { chosen, cells, rows, scale } = place(count, largest), rest = all.length - count, foot: Label = { text: '', x: 0, y: height - 5, look: 'soft', size: SMALL };
  const value = cells.length ? sampleOf(scale, SAMPLE) : undefined, side = value === undefined ? 0 : Math.sqrt(value) * scale, said = value === undefined ? '' : text.t('labels.sample', { amount: money(value, text.lang) });
  const more = rest ? text.t('figure.rest', { n: rest }) : '';
  return {
    width, height, cells, rows, rules: [], heads: more ? [{ ...foot, text: more, x: width, anchor: 'end' }] : [], marks: marksOf(chosen.map((item) => ({ lines: [], cells: [{ item }] })), text),
    sample: value === undefined || side + BESIDE + textWidth(said, SMALL) + textWidth(more, SMALL) > width - GAP ? undefined : { x: 0, y: height - SMALL / 2 - 4 - side / 2, side, label: { ...foot, text: said, x: side + BESIDE } },
  };
}
