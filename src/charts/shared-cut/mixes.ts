/** How the errors move with the mix of the data, and what they never reach: the errors of two thresholds. */
import type { Text } from '../../i18n/text';
import { box, type Item, type Panel, type Shape } from '../../marks/Items';
import { type Label, LABEL, SMALL } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { linear } from '../../marks/scale';
import { textWidth, wrap } from '../../marks/textWidth';
import { LOOKS } from './looks';
import { MOST_SHARE, type Point, type Reading } from './read';
import { nameOfOwn, nameOfPoint, short } from './tell';

export const pointKey = ({ share }: Pick<Point, 'share'>): string => `share-${share}`;
export const OWN = 'own';
const LINE = 15, FOOT = 22, PAD = 9;
/** From the words to the highest line. */
const HEAD = 12;
const DOT = 4, SAMPLE = 22;
/** Half the height of the strip by which the lowest line is pointed at. */
const STRIP = 6;

const circle = (x: number, y: number): string => `M${round(x - DOT)} ${round(y)}a${DOT} ${DOT} 0 1 1 ${2 * DOT} 0a${DOT} ${DOT} 0 1 1-${2 * DOT} 0Z`;

export function placeMixes(reading: Reading, { left, right, top, bottom }: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }, text: Text): Panel {
  const { points, at, own, state } = reading, first = points[0]!, last = points.at(-1)!, apart = state.shift > 0;
  const say = (key: string, share: number) => ({ text: text.t(`labels.${key}`, { n: short(share, text) }), size: SMALL });
  const start = (sides: readonly ('a' | 'b')[], value: number) => ({ text: `${sides.map((side) => text.t(`short.${side}`)).join(', ')} ${short(value, text)}`, size: SMALL, at: value });
  const starts = apart ? [{ ...start(['b'], first.b), look: 'accent' as const }, start(['a'], first.a)] : [start(['a', 'b'], first.a)];
  const ends = [...(apart ? [{ ...say('both', last.b), at: last.b }] : []), { ...say('ownShort', own), at: own }];
  const wide = (words: readonly { readonly text: string }[]) => Math.max(...words.map((one) => textWidth(one.text, SMALL, '600'))) + PAD;
  const title = wrap(text.t('labels.mixes'), right - left, LABEL, '600'), key = top + LABEL + title.length * LINE;
  const floor = bottom - FOOT, x = linear([0, MOST_SHARE], [left + wide(starts), right - wide(ends)]), y = linear([own, first.b], [floor, key + HEAD]);
  const line = (of: (point: Point) => number) => points.map((point, i) => `${i ? 'L' : 'M'}${round(x(point.share))} ${round(y(of(point)))}`).join('');
  const dot = (value: number, look: string): Shape => ({ d: circle(x(at.share), y(value)), look });
  const half = (x(points[1]!.share) - x(0)) / 2, [x0, x1] = [x(0), x(MOST_SHARE)];
  const items = points.map((point): Item => {
    const from = round(Math.max(x0, x(point.share) - half)), to = round(Math.min(x1, x(point.share) + half)), here = point === at;
    return {
      key: pointKey(point), name: nameOfPoint(point, text), area: { x: from, y: round(key + HEAD - DOT), width: round(to - from), height: round(floor - key - HEAD - STRIP + DOT) },
      shapes: here ? [{ d: `M${round(x(point.share))} ${round(y(point.b))}V${round(floor + STRIP)}`, look: 'ink thin' }, ...(apart ? [dot(point.all, 'soft hollow'), dot(point.b, 'accent fill')] : []), dot(point.a, 'ink fill')] : [{ d: box(x(point.share) - 0.5, floor, 1, 3), look: 'soft fill' }], labels: [],
    };
  });
  const lowest: Item = { key: OWN, name: nameOfOwn(reading, text), area: { x: round(x0), y: round(floor - STRIP), width: round(x1 - x0), height: 2 * STRIP }, shapes: [{ d: `M${round(x0)} ${round(floor)}H${round(x1)}`, look: LOOKS.own }], labels: [] };
  const labels: Label[] = [
    ...title.map((words, i): Label => ({ text: words, x: left, y: top + LABEL + i * LINE, look: 'bold' })), { ...say('all', at.all), x: left + SAMPLE + PAD, y: key },
    ...starts.map(({ at: value, ...label }): Label => ({ ...label, x: x0 - PAD, y: y(value) + SMALL / 3, anchor: 'end' })), ...ends.map(({ at: value, ...label }): Label => ({ ...label, x: x1 + PAD, y: y(value) + SMALL / 3 })),
    { text: text.t('labels.none'), x: x0, y: bottom - 2, anchor: 'middle', look: 'soft', size: SMALL }, { text: text.t('labels.half'), x: x1, y: bottom - 2, anchor: 'middle', look: 'soft', size: SMALL },
  ];
  const lines: Shape[] = [{ d: `M${round(left)} ${round(key - 4)}h${SAMPLE}`, look: LOOKS.all }];
  return { items: [...items, lowest], behind: apart ? [{ d: line((point) => point.all), look: LOOKS.all }, { d: line((point) => point.a), look: LOOKS.a }, { d: line((point) => point.b), look: LOOKS.b }] : [], lines, labels };
}
