/** The two schools, one above the other: the bell curves of their classes, and one threshold through both. */
import { normalDensity } from '../../models/special';
import type { Text } from '../../i18n/text';
import type { Item, Panel, Shape } from '../../marks/Items';
import { type Label, LABEL, SMALL } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { linear } from '../../marks/scale';
import { LOOKS } from './looks';
import { CLASS, MOST_SHIFT, type Reading } from './read';
import { nameOfPart, short } from './tell';

/** A curve is drawn this far from its middle, in standard deviations. */
const REACH = 3;
/** Over the curves: who they are. */
const HEAD = 18;
/** The width of a school's name. */
const NAME = 68;
const FOOT = 22;
/** Over a school's curves what stands beside its own threshold, which has no room in the lowest frames; between the two schools. */
export const ROOMY = { own: 17, between: 14 } as const, TIGHT = { own: 0, between: 8 } as const;
type Room = typeof ROOMY | typeof TIGHT;
/** The height of everything but the two curves. */
export const aroundOf = ({ own, between }: Room): number => 2 * (HEAD + own) + between + FOOT;
/** Thresholds nearer than this to each other are drawn as one, in pixels. */
const SAME = 5;
const PAD = 5;
/** Names of classes stand at this share of a curve's height, so far from its middle in standard deviations. */
const BESIDE = 0.85, AWAY = 0.76;

/** The outline of a normal curve around `middle` between two places, down to the floor: cubic curves with its own slopes, each at most a standard deviation long; nothing, if none of it lies there. */
export function bell(middle: number, x: (at: number) => number, y: (density: number) => number, from = -Infinity, to = Infinity): string {
  const low = Math.max(from, middle - REACH), high = Math.min(to, middle + REACH);
  if (low >= high) return '';
  const pieces = Math.ceil(high - low), step = (high - low) / pieces, floor = round(y(0));
  const point = (at: number, by: number) => { const density = normalDensity(at - middle); return `${round(x(at + by))} ${round(y(density * (1 - (at - middle) * by)))}`; };
  let d = `M${round(x(low))} ${floor}L${point(low, 0)}`;
  for (let i = 1; i <= pieces; i++) { const at = low + i * step; d += `C${point(at - step, step / 3)} ${point(at, -step / 3)} ${point(at, 0)}`; }
  return `${d}L${round(x(high))} ${floor}Z`;
}

/** From the left edge to the right, from the top on; each curve so high. */
export function placeSchools(reading: Reading, right: number, high: number, room: Room, text: Text): Panel {
  const { cut, schools, own } = reading, x = linear([-CLASS - MOST_SHIFT - REACH, CLASS + REACH], [0, right]), labels: Label[] = [];
  const at = round(x(cut)), step = HEAD + room.own + high + room.between, bottom = 2 * step - room.between, d = { others: '', graduates: '', missed: '', letIn: '', axis: '', cut: '', own: '' };
  const label = (words: string, place: number, y: number, look?: Label['look'], anchor?: Label['anchor'], size = SMALL): void => { labels.push({ text: words, x: place, y, look, anchor, size }); };
  schools.forEach(({ side, share, wrong, middle }, i) => {
    const start = i * step, floor = start + step - room.between, y = linear([0, normalDensity(0)], [floor, floor - high]), mine = round(x(middle)), before = mine < at;
    label(text.t(`schools.${side}`), 0, start + LABEL, 'bold', undefined, LABEL);
    label(text.t('labels.data', { n: short(share, text) }), NAME, start + LABEL, 'soft');
    label(text.t('labels.wrong', { n: short(wrong, text) }), right, start + LABEL, 'accent', 'end', LABEL);
    if (room.own && Math.abs(mine - at) >= SAME) {
      // On the side where the shared threshold is not.
      label(`${text.t('labels.own')} ${short(own, text)}`, mine + (before ? -PAD : PAD), start + HEAD + SMALL - 1, undefined, before ? 'end' : undefined);
      d.own += `M${mine} ${start + HEAD + 2}V${floor}`;
    }
    d.others += bell(middle - CLASS, x, y);
    d.graduates += bell(middle + CLASS, x, y);
    d.missed += bell(middle + CLASS, x, y, -Infinity, cut);
    d.letIn += bell(middle - CLASS, x, y, cut);
    d.axis += `M0 ${floor}H${right}`;
    d.cut += `M${at} ${start + HEAD}V${floor + i * PAD}`;
  });
  const beside = HEAD + room.own + (1 - BESIDE) * high + SMALL / 3, under = bottom + LABEL + PAD;
  label(text.t('labels.others'), x(-CLASS - AWAY) - PAD, beside, 'soft', 'end');
  label(text.t('labels.graduates'), x(CLASS + AWAY) + PAD, beside, 'soft');
  label(text.t('legend.cut'), at, under, 'bold', 'middle', LABEL);
  label(`← ${text.t('labels.away')}`, 0, under, 'soft');
  label(`${text.t('labels.admitted')} →`, right, under, 'soft', 'end');
  const shape = (key: keyof typeof d): Shape => ({ d: d[key], look: LOOKS[key] });
  const item = (key: 'missed' | 'letIn', from: number, to: number): Item => ({ key, name: nameOfPart(key, reading, text), area: { x: from, y: 0, width: round(to - from), height: bottom }, shapes: [shape(key)], labels: [] });
  return { items: [item('missed', 0, at), item('letIn', at, right)], behind: [shape('others'), shape('graduates')], lines: [shape('axis'), shape('cut'), ...(d.own ? [shape('own')] : [])], labels };
}
