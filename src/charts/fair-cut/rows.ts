import type { Text } from '../../i18n/text';
import { type Label, LABEL, SMALL } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { textWidth } from '../../marks/textWidth';
import type { Area, Plan } from './layout';
import { type Measure, NEAR, type Reading, type Row, type Side, SIDES } from './read';
import { kindOf } from './words';

/** The height of a row of rates, and of the numbers above them. */
export const ROW = { narrow: 43, wide: 40 } as const, TICKS = 18;
/** Between a rate's name and what it is a share of, on a phone. */
const SPACE = 7;
const TICK_VALUES = [0, 25, 50, 75, 100];
/** From the middle of a shape to its number. */
const BESIDE = 11;
const LINE = 15;
/** Half the height of a short line. */
const TICK = 10;
/** What the published file said stands a little lower, so that it hides no number. */
const BELOW = 11;

export interface Shape { readonly side: Side; readonly at: readonly [number, number]; readonly published: boolean }
export interface PlacedRow { readonly key: Measure; /** from one group's rate to the other's */ readonly gap?: string | undefined; /** no gap that a cut could close, or hardly one */ readonly quiet: boolean; readonly shapes: readonly Shape[]; readonly labels: readonly Label[]; readonly area: Area }

/** Numbers outside of the pair, so that they never meet; what is not defined says so where there is room. */
function numbers(row: Row, reading: Reading, y: number, at: (share: number) => number, { x0, x1 }: Plan, text: Text): Label[] {
  const base = y + LABEL * 0.36, kind = kindOf(reading);
  const parts = row.parts.map(({ share }, i) => ({ share, name: text.t(`stories.${kind}.short.${SIDES[i]!}`) }));
  const known = parts.flatMap(({ share, name }) => (share === undefined ? [] : [{ share, name }])).sort((x, y) => x.share - y.share), unknown = parts.filter(({ share }) => share === undefined);
  const say = ({ share, name }: { readonly share: number; readonly name: string }) => (row.measure === 'base' ? `${name} ${text.number(100 * share)}` : text.number(100 * share));
  const labels = known.map((part, i): Label => { const before = i === 0 && known.length === 2; return { text: say(part), x: at(part.share) + (before ? -BESIDE : BESIDE), y: base, anchor: before ? 'end' : 'start', look: 'bold' }; });
  const middle = (x0 + x1) / 2, first = known[0];
  if (unknown.length) labels.push({ text: text.t('labels.undefined', { groups: unknown.map(({ name }) => name).join(', ') }), x: !first ? middle : at(first.share) > middle ? x0 + 4 : x1 - 4, y: base, anchor: !first ? 'middle' : at(first.share) > middle ? 'start' : 'end', look: 'soft' });
  if (row.gap !== undefined && row.gap <= NEAR) {
    const left = at(known[0]!.share), right = at(known[1]!.share), clear = BESIDE + textWidth(text.number(100), LABEL, '600') + BESIDE / 2;
    labels.push(right < middle + (x1 - x0) / 10 ? { text: text.t('labels.near'), x: right + clear, y: base, look: 'soft', size: SMALL } : { text: text.t('labels.near'), x: left - clear, y: base, anchor: 'end', look: 'soft', size: SMALL });
  }
  return labels;
}

/** One row a rate, both groups on one scale from 0 to 100 percent. */
export function placeRows(reading: Reading, plan: Plan, at: (share: number) => number, text: Text): { rows: PlacedRow[]; grid: string[]; ticks: Label[] } {
  if (plan.tight) return { rows: [], grid: [], ticks: [] };
  const { wide, x0, width } = plan, height = ROW[wide ? 'wide' : 'narrow'], kind = kindOf(reading), top = plan.rows + TICKS;
  const rows = reading.rows.map((row, i): PlacedRow => {
    const start = top + i * height, y = start + (wide ? height / 2 : height - 14), name = text.t(`stories.${kind}.measures.${row.measure}.name`), whole = text.t(`stories.${kind}.measures.${row.measure}.whole`);
    const known = row.parts.flatMap(({ share }) => share ?? []), after = textWidth(name, LABEL) + SPACE;
    const said: Label[] = wide
      ? [{ text: name, x: 0, y: y - 3 }, { text: whole, x: 0, y: y - 3 + LINE, look: 'soft', size: SMALL }]
      : [{ text: name, x: 0, y: start + 13 }, ...(after + textWidth(whole, SMALL) <= width ? [{ text: whole, x: after, y: start + 13, look: 'soft', size: SMALL } as const] : [])];
    const shapes = row.parts.flatMap(({ share, published }, n) => ([[published, true], [share, false]] as const).flatMap(([of, before]): Shape[] => (of === undefined ? [] : [{ side: SIDES[n]!, at: [round(at(of)), round(before ? y + BELOW : y)], published: before }]))).sort((p, q) => Number(q.published) - Number(p.published) || (q.side < p.side ? -1 : 1));
    return {
      key: row.measure, quiet: row.measure === 'base' || (row.gap !== undefined && row.gap <= NEAR), shapes, gap: known.length < 2 ? undefined : `M${round(at(known[0]!))} ${round(y)}H${round(at(known[1]!))}`,
      labels: [...said, ...numbers(row, reading, y, at, plan, text)], area: [0, start, width, height],
    };
  });
  // On a phone words stand above each row, so its lines are short.
  const lines = wide ? [[top, top + reading.rows.length * height] as const] : rows.map((_, i) => { const y = top + i * height + height - 14; return [y - TICK, y + TICK] as const; });
  return {
    rows, grid: TICK_VALUES.map((n) => lines.map(([from, to]) => `M${round(at(n / 100))} ${round(from)}V${round(to)}`).join('')),
    ticks: [{ text: text.t('axis.percent'), x: wide ? x0 - 12 : 0, y: top - 5, anchor: wide ? 'end' : 'start', look: 'soft', size: SMALL }, ...TICK_VALUES.map((n): Label => ({ text: text.number(n), x: at(n / 100), y: top - 5, anchor: 'middle', look: 'soft', size: SMALL }))],
  };
}
