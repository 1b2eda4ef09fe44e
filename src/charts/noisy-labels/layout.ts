import { DIGIT_WIDTH } from '../../data/datasets';
import { type Label, LABEL, SMALL } from '../../marks/label';
import { type Shade, shadesOf } from '../../marks/pixels';
import { textWidth } from '../../marks/textWidth';
import { walk } from '../../marks/walk';
import type { Text } from '../../i18n/text';
import { type Mark, type Picture, type Size, WIDE } from '../types';
import { type Line, panel, type Panel } from './panel';
import type { Reading, Side } from './read';
import { dotName, forecastName, percent, trainedName } from './say';
import { KINDS, type Kind, SHARES } from './trials';

export interface Tile { readonly x: number; readonly y: number; readonly size: number; readonly shades: readonly Shade[]; readonly wrong: boolean; readonly label: Label }
/** Some of the examples with the labels that they were given, and what the classifier made of them. */
export interface Strip { readonly key: string; readonly kind: Kind; readonly tiles: readonly Tile[]; readonly labels: readonly Label[]; readonly dot: readonly [number, number] }
export interface Lab extends Picture { readonly strips: readonly Strip[]; readonly digits: Panel; readonly forecast: Panel | undefined }

/** In CSS pixels. `strip`: from one row of examples to the next. */
const SIZES = {
  narrow: { tile: 32, step: 40, strip: 92, digits: { top: 214, height: 190 }, forecast: { top: 448, height: 120 }, height: 602 },
  wide: { tile: 32, step: 44, strip: 78, digits: { top: 196, height: 190 }, forecast: { top: 196, height: 190 }, height: 420 },
} as const;
const HEAD = 12, UNDER = 14, BETWEEN = 44;
/** Under the floor of a plot. */
const BELOW = 20;
/** The digits are the real thing, and get more room than the forecast. */
const SPLIT = 0.58;
/** So many examples are shown at most. */
const MOST = 10;
const digitOf = (label: number): string => (label ? '8' : '3');

/** Examples to show, as many of them wrong as among all: the first of each sort, in their order. */
function sampleOf(wrong: readonly boolean[], most: number): number[] {
  const bad = Math.round((wrong.filter(Boolean).length / wrong.length) * most), of = (sort: boolean, n: number) => wrong.flatMap((is, i) => (is === sort ? [i] : [])).slice(0, n);
  return [...of(true, bad), ...of(false, most - bad)].toSorted((a, b) => a - b);
}
export const dotKey = (kind: Kind, share: number): string => `${kind}-${share}`;
const lineKey = (kind: Kind): string => `forecast-${kind}`;
const stripKey = (kind: Kind): string => `trained-${kind}`;

function stripOf({ kind, lesson: { seen, given }, accuracy }: Side, row: number, width: number, size: (typeof SIZES)['narrow' | 'wide'], dot: readonly [number, number], reading: Reading, text: Text): Strip {
  const top = row * size.strip, wide = width >= WIDE, { tile, step } = size, room = wide ? width - 170 : width;
  const tiles = sampleOf(given.map((label, i) => label !== seen.labels[i]), Math.min(MOST, Math.floor((room + step - tile) / step))).map((i, place): Tile => {
    const x = place * step, y = top + HEAD + 8 + (wide ? 0 : UNDER), wrong = given[i] !== seen.labels[i];
    return { x, y, size: tile, shades: shadesOf(Array.from(seen.images[i]!), DIGIT_WIDTH, seen.top), wrong, label: { text: digitOf(given[i]!), x: x + tile / 2, y: y + tile + UNDER, anchor: 'middle', look: wrong ? 'accent' : 'soft', size: LABEL } };
  });
  const result = text.t('labels.result', { n: percent(accuracy, text) }), after = text.t(`labels.${reading.live ? 'live' : 'after'}`), aside = tiles.length * step + 8, next = textWidth(after, SMALL) + 4;
  const head: Label = { text: text.t(`labels.strip.${kind}`, { n: reading.state.share }), x: 0, y: top + HEAD, look: 'bold', size: LABEL };
  const said: Label[] = wide
    ? [{ text: after, x: aside, y: top + HEAD + 6, look: 'soft', size: SMALL }, { text: result, x: aside, y: top + HEAD + 27, look: 'bold', size: 19 }, { text: text.t('labels.right'), x: aside, y: top + HEAD + 43, look: 'soft', size: SMALL }]
    : [{ text: after, x: 0, y: top + HEAD + UNDER, look: 'soft', size: SMALL }, { text: [`${result} ${text.t('labels.right')}`].find((line) => textWidth(line, SMALL, '600') <= width - next) ?? result, x: next, y: top + HEAD + UNDER, look: 'bold', size: SMALL }];
  return { key: stripKey(kind), kind, tiles, labels: [head, ...said], dot };
}

/** Above: what is learned from, and what comes of it. Below: the same for every share of mistakes, beside the forecast, which a low frame leaves out; the lowest shows the curves alone. */
export function layout(reading: Reading, { width, height: room = Infinity }: Size, text: Text): Lab {
  const wide = width >= WIDE, size = SIZES[wide ? 'wide' : 'narrow'], { sides, state } = reading, left = wide ? Math.round(width * SPLIT) : 0, low = room < size.height, bare = low && room < size.digits.top + size.digits.height + BELOW;
  const lines = (of: (side: Side) => readonly number[], step: number): Line[] => sides.map((side) => ({ kind: side.kind, values: of(side), step }));
  const digits = panel({ ...(bare ? { top: HEAD, height: room - HEAD - BELOW } : size.digits), left: 0, right: wide && !low ? left - BETWEEN : width, title: text.t('labels.digits'), lines: lines((side) => side.points.map(({ mean }) => mean), SHARES[1]), bands: sides.map(({ kind, points }) => ({ kind, points })), share: state.share }, text);
  const forecast = low ? undefined : panel({ ...size.forecast, left, right: width, title: text.t('labels.forecast'), lines: lines((side) => side.forecast, 1), bands: [], share: state.share }, text);
  const strips = sides.map((side, row): Strip => { const dot = digits.place(state.share, side.accuracy); return bare ? { key: stripKey(side.kind), kind: side.kind, tiles: [], labels: [], dot } : stripOf(side, row, width, size, dot, reading, text); });
  const rows = [...strips.map(({ key }) => [key]), ...KINDS.map((kind) => SHARES.map((share) => dotKey(kind, share))), ...(low ? [] : KINDS.map((kind) => [lineKey(kind)]))], near = walk(rows);
  const mark = (key: string, name: string): Mark => ({ key, name, near: near.get(key)! });
  const marks = [
    ...sides.map((side) => mark(stripKey(side.kind), trainedName(side, reading, text))),
    ...sides.flatMap((side) => SHARES.map((share, i) => mark(dotKey(side.kind, share), dotName(side, i, reading, text)))),
    ...(low ? [] : sides.map((side) => mark(lineKey(side.kind), forecastName(side, reading, text)))),
  ];
  return { width, height: low ? room : size.height, strips, digits, forecast, marks };
}
