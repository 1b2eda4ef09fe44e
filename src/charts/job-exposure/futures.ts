/** Labor needed against time saved: a fan that opens, for nobody knows how demand answers. */
import type { Text } from '../../i18n/text';
import { type Label, LABEL, LINE, SMALL, stacked } from '../../marks/label';
import { box, type Item, type Panel, type Shape } from '../../marks/Items';
import { round } from '../../marks/ribbon';
import { linear } from '../../marks/scale';
import { textWidth, wrap } from '../../marks/textWidth';
import type { Frame } from './jobs';
import { LOOKS } from './looks';
import { MOST_SAVED, type Reading, type Slice } from './read';
import { nameBand, nameSlice, short, spanOf } from './tell';

export const sliceKey = (saved: number): string => `saved-${saved}`;
export const BAND = 'band';
const FOOT = 34, AXIS = 40, RESULT = 66, CAP = 5, PERCENT = 100;
/** Shares of today's labor that the scale always shows. */
const USUAL = { low: 0.4, high: 1.3 } as const;
const TICKS = [0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3];
/** The labels of the two ends stand at least so far apart, in pixels. */
const APART = 15;

export function placeFutures(reading: Reading, { left, right, top, bottom }: Frame, text: Text): Panel {
  const { fan, band, saved, denmark } = reading, most = Math.max(USUAL.high, ...fan.map((s) => s.high), band.high) * 1.04;
  const heads = wrap(text.t('labels.futures'), right - left, LABEL, '600'), roof = top + heads.length * LINE + 10, floor = bottom - FOOT, from = left + AXIS, to = right - RESULT;
  const x = linear([0, MOST_SAVED], [from, to]), y = linear([USUAL.low, most], [floor, roof]), step = (to - from) / (fan.length - 1);
  const edge = (of: (slice: Slice) => number) => fan.map((s) => `${round(x(s.saved))} ${round(y(of(s)))}`);
  const wash = `M${edge((s) => s.high).join('L')}L${edge((s) => s.low).reverse().join('L')}Z`;
  const slices = fan.map((slice): Item => {
    const west = Math.max(from, x(slice.saved) - step / 2), east = Math.min(to, x(slice.saved) + step / 2);
    return { key: sliceKey(slice.saved), name: nameSlice(slice, text), area: { x: round(west), y: round(roof), width: round(east - west), height: round(floor - roof) }, shapes: [], labels: [] };
  });
  const at = to + 16, ends = [band.high, band.low].map((share) => y(share)), gap = Math.max(0, APART - (ends[1]! - ends[0]!)) / 2, under = ends[1]! + gap + 21;
  const own: Item = {
    key: BAND, name: nameBand(reading, text), area: { x: round(to + 4), y: round(roof), width: RESULT - 4, height: round(floor - roof) },
    shapes: [{ d: `M${round(at)} ${round(ends[0]!)}V${round(ends[1]!)}M${round(at - CAP)} ${round(ends[0]!)}h${2 * CAP}M${round(at - CAP)} ${round(ends[1]!)}h${2 * CAP}`, look: LOOKS.range }, { d: `M${round(at - CAP)} ${round(y(band.middle))}h${2 * CAP}`, look: LOOKS.range }],
    labels: [...([[band.high, 2 - gap], [band.low, 6 + gap]] as const).map(([share, down]): Label => ({ text: short(share, text), x: at + 9, y: y(share) + down, look: 'accent' })), { text: text.t('labels.yours'), x: at - CAP, y: under > floor - 10 - LINE ? ends[0]! - gap - 14 : under, look: 'soft', size: SMALL }],
  };
  const zone = [x(saved[0]), x(saved[1])] as const, mid = (zone[0] + zone[1]) / 2, range = spanOf(saved, 'saved', text), half = textWidth(range, SMALL, '600') / 2;
  const dot = { x: x(denmark.saved), y: y(1), bound: Math.max(1.5, y(1) - y(1 + denmark.bound / PERCENT)) }, words = text.t('labels.denmark'), low = floor - 10, meets = dot.x + textWidth(words, SMALL) > at && Math.abs(ends[1]! + 6 + gap - low) < LINE;
  const behind: Shape[] = [
    { d: wash, look: LOOKS.future }, { d: `M${edge((s) => s.middle).join('L')}`, look: LOOKS.middle },
    ...TICKS.filter((tick) => tick < most && tick !== 1).map((tick): Shape => ({ d: `M${round(from)} ${round(y(tick))}H${round(to)}`, look: 'grid' })),
  ], lines: Shape[] = [
    { d: `M${round(from)} ${round(y(1))}H${round(to)}`, look: LOOKS.today }, { d: `M${round(from)} ${round(floor)}H${round(to)}`, look: 'axis' },
    { d: `M${round(zone[0])} ${round(floor)}H${round(Math.max(zone[1], zone[0] + 1))}`, look: 'accent cross' },
    { d: `M${round(dot.x)} ${round(dot.y + dot.bound)}V${round(low - 12)}`, look: LOOKS.today }, { d: box(dot.x - 4, dot.y - dot.bound, 8, 2 * dot.bound), look: LOOKS.measured },
  ];
  const labels: Label[] = [
    ...stacked(heads, { x: left, y: top + 13, look: 'bold' }),
    ...TICKS.filter((tick) => tick < most).map((tick): Label => ({ text: text.t('labels.percent', { n: tick * PERCENT }), x: from - 5, y: y(tick) + 4, anchor: 'end', look: tick === 1 ? 'bold' : 'soft', size: SMALL })),
    { text: range, x: Math.min(Math.max(mid, left + half), right - half), y: floor + 14, anchor: 'middle', look: 'accent', size: SMALL },
    { text: text.t('labels.savedAxis', { n: 0 }), x: from, y: floor + 29, look: 'soft', size: SMALL }, { text: text.t('labels.percent', { n: MOST_SAVED }), x: to, y: floor + 29, anchor: 'end', look: 'soft', size: SMALL }, ...(meets ? [] : [{ text: words, x: dot.x - 2, y: low, size: SMALL }]),
  ];
  return { items: [...slices, own], labels, behind, lines };
}
