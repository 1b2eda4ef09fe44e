/** The two schools, one above the other: the bell curves of their classes, and one threshold through both. */
import { normalDensity } from '../../models/special';
import type { Text } from '../../i18n/text';
import type { Box, Item, Panel, Shape } from '../../marks/Items';
import { type Label, LABEL, SMALL, stacked } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { linear } from '../../marks/scale';
import { textWidth, wrap } from '../../marks/textWidth';
import { LOOKS } from './looks';
import { CLASS, MOST_SHIFT, type Reading, type School } from './read';
import { nameOfPart, percent, short } from './tell';

/** A curve is drawn this far from its middle, in standard deviations, in pieces of this length. */
const REACH = 3, PIECE = 0.5;
/** Over the curves: who they are; what stands beside the school's own threshold. */
const HEAD = 18, OWN = 17;
const BETWEEN = 14, FOOT = 36;
/** The height of everything but the two curves. */
export const AROUND = 2 * (HEAD + OWN) + BETWEEN + FOOT;
/** Thresholds nearer than this to each other are drawn as one, in pixels. */
const SAME = 5;
const PAD = 5;
/** Names of classes stand at this share of a curve's height, so far from its middle in standard deviations; with two lines, further. */
const BESIDE = 0.85, AWAY = 0.76, FURTHER = 1.05;
/** A path that draws nothing. */
const NOTHING = 'M0 0';

/** The outline of a normal curve around `middle` between two places, down to the floor: pieces of cubic curves with its own slopes. */
export function bell(middle: number, from: number, to: number, x: (at: number) => number, y: (density: number) => number): string {
  const low = Math.max(from, middle - REACH), high = Math.min(to, middle + REACH);
  if (low >= high) return NOTHING;
  const pieces = Math.ceil((high - low) / PIECE), third = (high - low) / pieces / 3, ats = Array.from({ length: pieces + 1 }, (_, i) => low + ((high - low) * i) / pieces);
  const point = (at: number, by: number) => { const density = normalDensity(at - middle); return `${round(x(at + by))} ${round(y(density * (1 - (at - middle) * by)))}`; };
  const floor = round(y(0));
  return `M${round(x(low))} ${floor}L${point(low, 0)}${ats.slice(1).map((at, i) => `C${point(ats[i]!, third)} ${point(at, -third)} ${point(at, 0)}`).join('')}L${round(x(high))} ${floor}Z`;
}

/** In a box from left to right, from its top on; each curve so high. */
export function placeSchools(reading: Reading, { left, right, top, high }: { readonly left: number; readonly right: number; readonly top: number; readonly high: number }, text: Text): Panel {
  const { cut, schools, own } = reading, x = linear([-CLASS - MOST_SHIFT - REACH, CLASS + REACH], [left, right]), labels: Label[] = [], lines: Shape[] = [], behind: Shape[] = [];
  const at = round(x(cut)), step = HEAD + OWN + high + BETWEEN, bottom = top + step + HEAD + OWN + high;
  const wrong = schools.map((school, i) => {
    const start = top + i * step, floor = start + HEAD + OWN + high, y = linear([0, normalDensity(0)], [floor, start + HEAD + OWN]);
    const { middle } = school, mine = x(middle), name = text.t(`schools.${school.side}`);
    labels.push(...headOf(school, name, left, right, start + LABEL, text));
    if (i === 0) labels.push(...(['others', 'graduates'] as const).flatMap((key, n) => classOf(text.t(`labels.${key}`), n ? 1 : -1, x, y(BESIDE * normalDensity(0)) + SMALL / 3, right)));
    if (Math.abs(mine - at) >= SAME) {
      lines.push({ d: `M${round(mine)} ${round(start + HEAD + 2)}V${round(floor)}`, look: LOOKS.own });
      // On the side where the shared threshold is not.
      const before = mine < at, said = ['own', 'ownShort'].map((key) => text.t(`labels.${key}`, { n: short(own, text) })).find((one) => textWidth(one, SMALL) + PAD <= (before ? mine - left : right - mine));
      if (said) labels.push({ text: said, x: mine + (before ? -PAD : PAD), y: start + HEAD + SMALL - 1, anchor: before ? 'end' : 'start', size: SMALL });
    }
    behind.push({ d: bell(middle - CLASS, -Infinity, Infinity, x, y), look: LOOKS.others }, { d: bell(middle + CLASS, -Infinity, Infinity, x, y), look: LOOKS.graduates });
    lines.push({ d: `M${round(left)} ${round(floor)}H${round(right)}`, look: 'axis' }, { d: `M${at} ${round(start + HEAD)}V${round(floor + (i ? PAD : 0))}`, look: LOOKS.cut });
    return { missed: bell(middle + CLASS, -Infinity, cut, x, y), letIn: bell(middle - CLASS, cut, Infinity, x, y) };
  });
  const item = (key: 'missed' | 'letIn', area: Box): Item => ({ key, name: nameOfPart(key, reading, text), area, shapes: wrong.map((of) => ({ d: of[key], look: LOOKS[key] })), labels: [] });
  const under = bottom + LABEL + PAD;
  labels.push(
    { text: text.t('labels.cut'), x: at, y: under, anchor: 'middle', look: 'bold' },
    { text: text.t('labels.away'), x: left, y: under + SMALL + 3, look: 'soft', size: SMALL }, { text: text.t('labels.admitted'), x: right, y: under + SMALL + 3, anchor: 'end', look: 'soft', size: SMALL },
  );
  return { items: [item('missed', { x: left, y: top, width: round(at - left), height: bottom - top }), item('letIn', { x: at, y: top, width: round(right - at), height: bottom - top })], behind, lines, labels };
}

/** The name of one of School A's classes, outside of its curve. */
function classOf(name: string, side: -1 | 1, x: (at: number) => number, y: number, right: number): Label[] {
  const place = (away: number) => x(side * (CLASS + away)) + side * PAD, room = (at: number) => (side < 0 ? at : right - at);
  const lines = textWidth(name, SMALL) <= room(place(AWAY)) ? [name] : wrap(name, room(place(FURTHER)), SMALL);
  return stacked(lines, { x: place(lines.length > 1 ? FURTHER : AWAY), y, anchor: side < 0 ? 'end' : 'start', look: 'soft', size: SMALL }, SMALL + 1);
}

/** Who it is, how much of the data is theirs, how many are misjudged: as much of it as has room. */
function headOf({ share, wrong }: School, name: string, left: number, right: number, y: number, text: Text): Label[] {
  const after = left + textWidth(name, LABEL, '600') + PAD + 2, said = text.t('labels.wrong', { n: short(wrong, text) }), start = right - textWidth(said, LABEL, '600') - 2 * PAD;
  const data = ['data', 'dataShort'].map((key) => text.t(`labels.${key}`, { n: percent(share, text) })).find((one) => after + textWidth(one, SMALL) <= start);
  return [{ text: name, x: left, y, look: 'bold' }, ...(data ? [{ text: data, x: after, y, look: 'soft', size: SMALL } as const] : []), { text: said, x: right, y, anchor: 'end', look: 'accent' }];
}
