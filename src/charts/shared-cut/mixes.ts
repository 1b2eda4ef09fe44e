/** How the errors move with the mix of the data, and what they never reach: the errors of two thresholds. */
import type { Text } from '../../i18n/text';
import type { Item, Panel, Shape } from '../../marks/Items';
import { type Label, LABEL, SMALL } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { linear } from '../../marks/scale';
import { LOOKS } from './looks';
import { MOST_SHARE, PERCENT, type Point, type Reading } from './read';
import { nameOfOwn, nameOfPoint, short } from './tell';

export const pointKey = ({ share }: Pick<Point, 'share'>): string => `share-${share}`;
export const OWN = 'own';
/** Words above, below, and at either end of the lines. */
const HEAD = 40, FOOT = 22, ENDS = [66, 84] as const;
const PAD = 9, DOT = 4, SAMPLE = 22;
/** Half the height of the strip by which the lowest line is pointed at. */
const STRIP = 6;

export function placeMixes(reading: Reading, { left, right, top, bottom }: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }, text: Text): Panel {
  const { points, told, at, own } = reading, first = points[0]!, last = points.at(-1)!, apart = first.b > own;
  const floor = bottom - FOOT, roof = top + HEAD, x = linear([0, MOST_SHARE], [left + ENDS[0], right - ENDS[1]]), y = linear([own, first.b], [floor, roof]), x0 = round(x(0)), x1 = round(x(MOST_SHARE));
  const shapes = (of: 'a' | 'b' | 'all', dot: string): { readonly line: Shape; readonly dot: Shape } => ({
    line: { d: points.map((point, i) => `${i ? 'L' : 'M'}${round(x(point.share))} ${round(y(point[of]))}`).join(''), look: LOOKS[of] },
    dot: { d: `M${round(x(at.share) - DOT)} ${round(y(at[of]))}a${DOT} ${DOT} 0 1 1 ${2 * DOT} 0a${DOT} ${DOT} 0 1 1-${2 * DOT} 0Z`, look: dot },
  });
  const drawn = [shapes('all', 'soft hollow'), shapes('b', 'accent fill'), shapes('a', 'ink fill')].slice(apart ? 0 : -1);
  const items = told.map((point, i): Item => {
    const edge = (other: Point | undefined) => round(x(((other ?? point).share + point.share) / 2)), from = edge(told[i - 1]);
    return { key: pointKey(point), name: nameOfPoint(point, text), area: { x: from, y: roof, width: round(edge(told[i + 1]) - from), height: floor - STRIP - roof }, shapes: point === at ? [{ d: `M${round(x(point.share))} ${round(y(point.b))}V${floor + STRIP}`, look: 'ink thin' }, ...drawn.map(({ dot }) => dot)] : [], labels: [] };
  });
  const label = (words: string, place: number, height: number, anchor?: Label['anchor'], look?: Label['look']): Label => ({ text: words, x: place, y: height, anchor, look, size: SMALL });
  const named = (key: 'a' | 'b' | 'both' | 'own' | 'all', share: number, place: number, height: number, anchor?: Label['anchor'], look?: Label['look']) => label(`${text.t(`labels.${key}`)} ${short(share, text)}`, place, height, anchor, look);
  const start = (key: 'a' | 'b' | 'both', share: number, look?: Label['look']) => named(key, share, x0 - PAD, y(share) + SMALL / 3, 'end', look), end = (key: 'both' | 'own', share: number) => named(key, share, x1 + PAD, y(share) + SMALL / 3);
  return {
    items: [...items, { key: OWN, name: nameOfOwn(reading, text), area: { x: x0, y: floor - STRIP, width: round(x1 - x0), height: 2 * STRIP }, shapes: [{ d: `M${x0} ${floor}H${x1}`, look: LOOKS.own }], labels: [] }],
    behind: drawn.map(({ line }) => line),
    lines: [{ d: `M${left} ${top + HEAD - 16}h${SAMPLE}`, look: LOOKS.all }, { d: told.map(({ share }) => `M${round(x(share))} ${floor}v4`).join(''), look: 'axis' }],
    labels: [
      { text: text.t('labels.mixes'), x: left, y: top + LABEL, look: 'bold' }, named('all', at.all, left + SAMPLE + PAD, top + HEAD - 12),
      ...(apart ? [start('b', first.b, 'accent'), end('both', last.b)] : []),
      start(apart ? 'a' : 'both', own), end('own', own),
      ...[first, last].map(({ share }) => label(short(share / PERCENT, text), x(share), bottom - 2, 'middle', 'soft')),
    ],
  };
}
