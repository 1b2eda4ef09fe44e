/** The upper panel: how often the majority is right, by the number of people who vote. */
import type { Text } from '../../i18n/text';
import { type Label, LABEL, LINE, SMALL } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { linear } from '../../marks/scale';
import { textWidth, wrap } from '../../marks/textWidth';
import type { Reading, Vote } from './read';
import { isOwn, short } from './tell';

export interface Frame { readonly left: number; readonly right: number; readonly edge: number; readonly top: number; readonly bottom: number; /** room for few words: each value has one line of them */ readonly brief?: boolean }
export interface Line { readonly d: string; readonly look: string }
export interface Column { readonly key: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number; /** where the found share stands */ readonly dot?: { readonly x: number; readonly y: number; readonly r: number } | undefined }
export interface Curve { readonly grid: readonly string[]; readonly lines: readonly Line[]; readonly columns: readonly Column[]; readonly diamond: { readonly x: number; readonly y: number }; readonly labels: readonly Label[] }

export const LOOKS = { promised: 'ink line dashed', shared: 'ink line', found: 'accent line', level: 'soft thin dotted', gap: 'accent line' } as const;
export const voteKey = (k: number): string => `k-${k}`;

/** From here down the axis goes to nothing. */
const HALF = 0.5;
const TICKS = { high: [0.5, 0.6, 0.7, 0.8, 0.9, 1], all: [0, 0.25, 0.5, 0.75, 1] } as const;
const FEW_TICKS = { high: [0.5, 0.75, 1], all: [0, 0.5, 1] } as const;
/** People who are named on the axis, if the chosen ones leave them room. */
const NAMED = [1, 9, 19, 29];
const DOT = { usual: 2.2, chosen: 4.5 } as const;
/** A gap of fewer pixels has no room for its words, nor has a low plot that is not twice as wide: curves would run through them. */
const LEAST_GAP = 26;
/** How far down a gap its words stand: after the chosen vote the found line still climbs. */
const DOWN = { after: 0.38, before: 0.5 } as const;
const BESIDE = 8;

/** A value at the right edge with its words, tied to its height. */
interface Tag { readonly at: number; readonly lines: readonly (readonly [string, Label['look']])[] }
/** Moves tags apart as little as it takes, within the panel. */
function spread(tags: readonly Tag[], top: number, bottom: number): { tag: Tag; y: number }[] {
  const placed = tags.toSorted((a, b) => a.at - b.at).map((tag) => ({ tag, high: tag.lines.length * LINE + 3, y: 0 }));
  let free = top;
  for (const one of placed) { one.y = Math.max(free, one.tag.at - one.high / 2); free = one.y + one.high; }
  let floor = bottom;
  for (const one of placed.toReversed()) { one.y = Math.min(one.y, floor - one.high); floor = one.y; }
  return placed;
}

export function placeCurve(reading: Reading, { left, right, edge, top, bottom, brief }: Frame, text: Text): Curve {
  const { votes, at, k, crowd, alike, p } = reading, low = p > HALF ? HALF : 0, ticks = (brief ? FEW_TICKS : TICKS)[p > HALF ? 'high' : 'all'];
  const most = votes.at(-1)!.k, x = linear([1, most], [left, right]), y = linear([low, 1], [bottom, top]), step = Math.min(2 * left, (right - left) / (votes.length - 1));
  const path = (of: (vote: Vote) => number | undefined) => votes.flatMap((vote) => { const v = of(vote); return v === undefined ? [] : [`${round(x(vote.k))} ${round(y(v))}`]; }).join('L');
  const here = round(x(k)), levels = [at.promised, ...(alike && k > 1 ? [at.shared] : []), ...(at.found === undefined ? [] : [at.found])];
  const level = (v: number, from: number): Line => ({ d: `M${round(from)} ${round(y(v))}H${round(right + BESIDE)}`, look: LOOKS.level });
  const named = (v: number, words: string): Tag => ({ at: y(v), lines: wrap(text.t(`labels.${words}`), edge - right - 2 * BESIDE, SMALL).map((line) => [line, undefined] as const) });
  const tag = (v: number, words: string, look: Label['look']): Tag => ({ at: y(v), lines: brief ? [[text.t(`labels.brief.${words}`, { v: short(v, text) }), look]] : [[short(v, text), look], ...named(v, words).lines] });
  const tags = [
    ...(k > 1 ? [tag(at.promised, 'promised', 'bold')] : []), ...(alike ? [k > 1 ? tag(at.shared, 'shared', 'bold') : named(votes.at(-1)!.shared, 'shared')] : []),
    ...(at.found === undefined ? [] : [tag(at.found, k === 1 ? 'alone' : 'found', 'accent')]), tag(crowd.weighed, 'weighed', 'accent'),
  ];
  const labels: Label[] = spread(tags, top - 10, bottom).flatMap(({ tag: { lines }, y: from }) => lines.map(([line, look], i): Label => ({ text: line, x: right + 2 * BESIDE, y: from + LABEL + i * LINE, look: look ?? 'soft', size: look && !brief ? LABEL : SMALL })));
  const chosen = text.t('labels.people', { n: k }), wide = textWidth(chosen, SMALL, '600');
  const mid = Math.max(wide / 2, Math.min(here, edge - wide / 2));
  labels.push({ text: chosen, x: mid, y: bottom + LINE + 2, anchor: 'middle', look: 'bold', size: SMALL });
  for (const n of [...NAMED.filter((one) => one < most), most]) { const at = x(n), own = textWidth(String(n), SMALL); if (Math.abs(at - mid) > (wide + own) / 2 + 6 && (n === most || x(most) - at > 3 * own)) labels.push({ text: String(n), x: at, y: bottom + LINE + 2, anchor: 'middle', look: 'soft', size: SMALL }); }
  // Only people of the same skill fall short of a forecast.
  const gap = at.found === undefined || !isOwn(reading) ? 0 : y(at.found) - y(at.promised);
  const words = text.t('labels.short', { n: text.number((at.promised - (at.found ?? 0)) * 100, 1) });
  if (gap > LEAST_GAP && !(brief && textWidth(words, SMALL, '600') * 2 > right - left)) {
    const after = k < most / 2, middle = y(at.promised) + gap * DOWN[after ? 'after' : 'before'];
    labels.push({ text: words, x: here + (after ? BESIDE : -BESIDE), y: middle + 4, anchor: after ? 'start' : 'end', look: 'accent', size: SMALL });
  }
  for (const v of ticks) labels.push({ text: short(v, text, 0), x: 0, y: y(v) - 3, look: 'soft', size: SMALL });
  return {
    grid: ticks.map((v) => `M0 ${round(y(v))}H${round(right)}`),
    lines: [
      { d: `M${here} ${round(top)}V${round(bottom)}`, look: 'axis' }, ...levels.map((v) => level(v, here)), level(crowd.weighed, x(crowd.labels)),
      { d: `M${path((v) => v.promised)}`, look: LOOKS.promised }, ...(alike ? [{ d: `M${path((v) => v.shared)}`, look: LOOKS.shared }] : []), { d: `M${path((v) => v.found)}`, look: LOOKS.found },
      ...(Math.abs(gap) > 1 ? [{ d: `M${here} ${round(y(at.promised))}V${round(y(at.found!))}`, look: LOOKS.gap }] : []),
    ],
    columns: votes.map((vote): Column => ({ key: voteKey(vote.k), x: round(x(vote.k) - step / 2), y: top, width: round(step), height: bottom - top, dot: vote.found === undefined ? undefined : { x: round(x(vote.k)), y: round(y(vote.found)), r: vote.k === k ? DOT.chosen : DOT.usual } })),
    diamond: { x: round(x(crowd.labels)), y: round(y(crowd.weighed)) }, labels,
  };
}
