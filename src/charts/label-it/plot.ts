import { type Label, LABEL, SMALL } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { linear } from '../../marks/scale';
import { textWidth } from '../../marks/textWidth';
import type { Text } from '../../i18n/text';
import type { Reader, Reading, Spread } from './read';
import { othersRow, readerName, saySpread, selfRow, spreadName } from './say';

export interface Dot { readonly x: number; readonly y: number }
/** Something on the scale that is pointed at: a row with its dots, or a reader with a dot in two rows. */
export interface Strip { readonly key: string; readonly look: 'accent' | 'ink' | 'soft'; readonly dots: readonly Dot[]; readonly line: string | undefined; readonly area: readonly [number, number, number, number] | undefined }
export interface Plot { readonly lines: readonly string[]; readonly axis: string; readonly labels: readonly Label[]; readonly strips: readonly Strip[]; readonly names: ReadonlyMap<string, string>; readonly walked: readonly (readonly string[])[] }

const HEAD = 26, ROW = 21, FOOT = 14;
/** Room for the names of the rows, at the left, and for their numbers, at the right. */
const NAMES = { narrow: 128, wide: 170 }, NUMBERS = 38, PAD = 10;
/** Above and below the middle of letters. */
const MIDDLE = 4.5;

/** The height of the whole, down to the ends' descenders. */
export const plotHeight = ({ others }: Reading): number => HEAD + (others ? 3 : 2) * ROW + FOOT + MIDDLE;

/** How far readers agree beyond chance, on a scale from chance to perfect: worse than chance is drawn at chance, and said by its number. */
export function plot(reading: Reading, { top, width, wide, low }: { readonly top: number; readonly width: number; readonly wide: boolean; readonly low: boolean }, text: Text): Plot {
  const { mode, readers, self, record, others } = reading;
  const rows: { readonly key: string; readonly row: string; readonly spread: Spread | undefined }[] = [{ key: 'self', row: selfRow(reading), spread: self }, { key: 'record', row: 'record', spread: record }, ...(others ? [{ key: 'others', row: othersRow(reading), spread: others }] : [])];
  const left = low ? Math.max(...rows.map(({ row }) => textWidth(text.t(`labels.rows.${row}`), LABEL))) + PAD : NAMES[wide ? 'wide' : 'narrow'], right = width - NUMBERS, place = linear([0, 1], [left, right]), at = (kappa: number) => place(Math.max(0, kappa));
  const lineOf = (r: number) => top + HEAD + r * ROW + ROW / 2, foot = lineOf(rows.length - 1) + ROW / 2;
  const upright = (tick: number) => `M${round(place(tick))} ${round(top + HEAD - 3)}V${round(foot)}`;
  const strip = (key: string, spread: Spread | undefined, r: number): Strip => ({
    key, look: key === 'self' ? 'accent' : key === 'record' ? 'ink' : 'soft', area: [0, lineOf(r) - ROW / 2, width, ROW],
    dots: spread ? [{ x: at(spread.mid), y: lineOf(r) }] : [], line: spread && spread.n > 1 ? `M${round(at(spread.low))} ${round(lineOf(r))}H${round(at(spread.high))}` : undefined,
  });
  const both = (reader: Reader): Strip => ({ key: reader.key, look: 'accent', line: undefined, area: undefined, dots: [reader.self, reader.record].flatMap((kappa, r) => (kappa === undefined ? [] : [{ x: at(kappa), y: lineOf(r) }])) });
  // In a class, a reader is pointed at, not a row: only their agreement with each other belongs to no one of them.
  const own = mode === 'class' ? rows.filter(({ key }) => key === 'others') : rows;
  const strips = [...own.map(({ key, spread }) => strip(key, spread, rows.findIndex((row) => row.key === key))), ...(mode === 'class' ? readers.map(both) : [])];
  const names = new Map([...own.map(({ key, row, spread }): [string, string] => [key, spreadName(row, spread, text)]), ...(mode === 'class' ? readers.map((reader): [string, string] => [reader.key, readerName(reader, text)]) : [])]);
  const [chance, perfect] = (['chance', 'perfect'] as const).map((end) => text.t(`labels.ends.${end}`)) as [string, string];
  // Where the two ends have no room beside each other, the left one goes on under the names.
  const meet = textWidth(chance, SMALL) + textWidth(perfect, SMALL) + PAD > right - left;
  return {
    strips, names, walked: [...(mode === 'class' ? [readers.map(({ key }) => key)] : []), ...own.map(({ key }) => [key])],
    lines: [...rows.map((_, r) => `M${left} ${round(lineOf(r))}H${round(right)}`), ...[0.5, 1].map(upright)],
    axis: upright(0),
    labels: [
      { text: text.t('labels.scale'), x: 0, y: top + LABEL, look: 'bold' },
      ...rows.flatMap(({ row, spread }, r): Label[] => [
        { text: text.t(`labels.rows.${row}`), x: 0, y: lineOf(r) + MIDDLE, size: LABEL },
        { text: saySpread(spread, text), x: spread ? width : left + 6, y: lineOf(r) + (spread ? MIDDLE : -2), anchor: spread ? 'end' : 'start', look: spread ? 'bold' : 'soft', size: LABEL },
      ]),
      { text: chance, x: meet ? left + PAD : left, y: foot + FOOT, anchor: meet ? 'end' : low ? 'middle' : undefined, look: 'soft', size: SMALL }, { text: perfect, x: right, y: foot + FOOT, anchor: 'end', look: 'soft', size: SMALL },
    ],
  };
}
