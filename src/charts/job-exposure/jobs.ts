/** A hundred jobs under a bar: how many reach it is the headline. */
import type { Text } from '../../i18n/text';
import { type Label, LABEL, LINE, SMALL, stacked } from '../../marks/label';
import { box, type Item, type Panel, type Shape } from '../../marks/Items';
import { round } from '../../marks/ribbon';
import { linear } from '../../marks/scale';
import { textWidth, wrap } from '../../marks/textWidth';
import { LOOKS } from './looks';
import type { Reading } from './read';
import { nameAnchor, nameLevel, nameOwn, publishedShare, short } from './tell';

export interface Frame { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
export const levelKey = (bar: number): string => `bar-${bar}`;
export const OWN = 'own';

const HEADLINE = 22, HEAD = 58, FOOT = 20, AXIS = 36, PERCENT = 100, DOT = 5, BESIDE = 12;
const TICKS = [0, 50, 100];
/** Where the label of the lower anchor stands, in percent of the tasks: over all jobs that are right of its dot. */
const LABEL_AT = 36;
/** A plot that is lower, in pixels, has one line for each anchor, clear of the bars, or none if the two would meet. */
const BRIEF = 160;

export function placeJobs({ jobs, own, levels, anchors }: Reading, { left, right, top, bottom }: Frame, text: Text): Panel {
  const meaning = wrap(text.t('labels.meaning', { bar: text.t('grammar.percent', { n: own.bar }) }), right - left, SMALL).slice(0, 2), brief = bottom - FOOT - top - HEAD < BRIEF;
  const roof = top + HEAD - (brief && meaning.length < 2 ? LINE : 0), floor = bottom - FOOT, from = left + AXIS, y = linear([0, PERCENT], [floor, roof]), x = linear([0, 1], [from, right]), step = (right - from) / jobs.length;
  const bars = (over: boolean): Shape => {
    const shown = jobs.flatMap((share, i) => ((i + 0.5) / jobs.length <= own.share === over ? [box(from + i * step + step * 0.12, y(share * PERCENT), step * 0.76, Math.max(0.5, floor - y(share * PERCENT)))] : []));
    return { d: shown.join(''), look: over ? LOOKS.over : LOOKS.under };
  };
  const strip = (bar: number) => ({ x: left, y: round(y(bar + 5)), width: round(right - left), height: round(y(bar) - y(bar + 10)) });
  const line = y(own.bar);
  const dot = (at: { readonly bar: number; readonly value: number }) => { const cx = x(at.value / PERCENT), cy = y(at.bar * PERCENT); return { cx, cy, d: `M${round(cx - DOT)} ${round(cy)}a${DOT} ${DOT} 0 1 1 ${2 * DOT} 0a${DOT} ${DOT} 0 1 1 ${-2 * DOT} 0Z` }; };
  const placed = anchors.map((anchor, i) => {
    const { cx, cy } = dot(anchor), lines = [text.t('labels.anchor', { share: publishedShare(anchor, text) }), ...(brief ? [] : [text.t(`labels.${anchor.key}`)])], wide = Math.max(...lines.map((one) => textWidth(one, SMALL)));
    const over = y(PERCENT * (jobs[Math.floor((right - wide - from) / step)] ?? 1)) - DOT;
    const high = brief ? (i === 0 ? over : cy - DOT) : i === 0 ? y(LABEL_AT) : cy - 20;
    return { anchor, lines, high, foot: brief ? Math.min(high + DOT, cy - DOT) : high + (i === 0 ? LINE + 4 : 8), left: i === 0 ? right - wide : cx + BESIDE, at: i === 0 ? { x: right, anchor: 'end' as const } : { x: cx + BESIDE } };
  });
  const words = brief && Math.abs(placed[0]!.high - placed[1]!.high) < LINE ? placed.slice(0, 1) : placed;
  // The line runs on to the right, but not through words.
  const ends = Math.min(right, ...words.filter(({ high }) => line > high - LINE && line < high + (brief ? 0 : LINE) + 4).map((one) => one.left - 6));
  const items = [
    ...levels.map((level): Item => ({ key: levelKey(level.bar), name: nameLevel(level, text), area: strip(level.bar), shapes: [], labels: [] })),
    { key: OWN, name: nameOwn(own, text), area: { x: left, y: round(line - 12), width: round(right - left), height: 24 }, shapes: [...[bars(false), bars(true)].filter(({ d }) => d), { d: `M${round(from)} ${round(line)}H${round(ends)}`, look: LOOKS.own }], labels: [] } satisfies Item,
    ...words.map(({ anchor, high, foot, lines, at }): Item => {
      const { cx, cy, d } = dot(anchor);
      return { key: anchor.key, name: nameAnchor(anchor, text), record: anchor.record, area: { x: round(cx - BESIDE), y: round(cy - BESIDE), width: 2 * BESIDE, height: 2 * BESIDE }, shapes: [{ d: `M${round(cx)} ${round(cy - DOT)}V${round(foot)}`, look: LOOKS.today }, { d, look: LOOKS.anchor }], labels: stacked(lines, { ...at, y: high, size: SMALL }, 13) };
    }),
  ];
  const size = textWidth(text.t('labels.headline', { share: short(own.share, text) }), HEADLINE, '600') > right - left ? LABEL : HEADLINE, said = text.t('labels.percent', { n: own.bar });
  const labels: Label[] = [
    { text: text.t('labels.headline', { share: short(own.share, text) }), x: left, y: top + 18, look: 'accent', size },
    ...stacked(meaning, { x: left, y: top + 35, look: 'soft', size: SMALL }, 14),
    ...TICKS.filter((tick) => Math.abs(tick - own.bar) > 9 && Math.abs(y(tick) - line) > SMALL).map((tick): Label => ({ text: text.t('labels.percent', { n: tick }), x: from - 5, y: y(tick) + 4, anchor: 'end', look: 'soft', size: SMALL })),
    { text: said, x: from - 5, y: line + 4, anchor: 'end', look: 'accent', size: SMALL },
    { text: text.t('labels.jobs', { n: jobs.length }), x: from, y: floor + 15, look: 'soft', size: SMALL },
  ];
  return { items, labels, lines: [{ d: `M${round(from)} ${round(floor)}H${round(right)}`, look: 'axis' }] };
}
