import { max } from 'd3-array';
import { EMPTY_SIZE } from '../../marks/Empty';
import { type Label, LABEL, LINE, SMALL, stacked } from '../../marks/label';
import { clip, textWidth, withoutBrackets, wrap } from '../../marks/textWidth';
import { walk } from '../../marks/walk';
import type { Kind } from '../../data/vocabulary';
import type { Text } from '../../i18n/text';
import { type Mark, type Picture, WIDE } from '../types';
import { type Reading, SUBJECT } from './read';
import { nameOf, reachOf, short, type Step, STEPS } from './tell';

/** One step of one deal: the headline's whole length behind it, what is sure in it, what is possible. In pixels. */
export interface Stair { readonly step: Step; readonly x: number; readonly y: number; readonly whole: number; readonly sure: number; readonly possible: number; readonly label: Label }
export interface Row { readonly key: string; readonly kind: Kind; readonly subject: boolean; readonly top: number; readonly names: readonly Label[]; readonly glyph: { readonly x: number; readonly y: number }; readonly stairs: readonly Stair[] }
export interface Stairs extends Picture { readonly rows: readonly Row[]; readonly heads: readonly Label[]; readonly rules: readonly string[]; readonly high: number; readonly thick: number }

const MOST_ROWS = 10;
/** A narrow row has its name over the bars, a wide one before them. */
const PLANS = { narrow: { left: 0, head: 64, row: 50, bar: 20, thick: 10, words: 43 }, wide: { left: 0.24, head: 58, row: 50, bar: 23, thick: 16, words: 17 } } as const;
const GAP = 10;
/** Bold letters of a system's face are wider than ours: names keep so far away from the first amount. */
const CLEAR = 6;
/** Bars thinner than this would lie by being nothing. */
const SHORTEST = 1.2;

function heads(reading: Reading, xs: readonly number[], room: number, y: number, text: Text): Label[] {
  const { steps, known } = reading, counts = { binding: known.binding, paid: known.paid, cash: known.cash };
  return STEPS.flatMap((step, i) => {
    const under = step === 'headline' ? text.t('labels.drawn', { n: steps.length }) : text.t('labels.known', { n: counts[step], all: steps.length });
    return [...stacked(wrap(text.t(`labels.${step}`), room, LABEL, '600'), { x: xs[i]!, y, look: 'bold' }), ...stacked(wrap(under, room, SMALL), { x: xs[i]!, y: y + LINE * wrap(text.t(`labels.${step}`), room, LABEL, '600').length, look: 'soft', size: SMALL }, SMALL + 1.5)];
  });
}

/** A row a deal, a column a step: read across, bars grow shorter and turn into dots where nothing is known. */
export function layout(reading: Reading, { width }: { readonly width: number }, text: Text): Stairs {
  const tight = width < WIDE, plan = PLANS[tight ? 'narrow' : 'wide'], { head, row, bar, thick } = plan, left = Math.round(width * plan.left), { steps, names } = reading;
  const height = head + MOST_ROWS * row + 4, column = (width - left) / STEPS.length, room = column - GAP;
  const box = { width, height, high: row, thick };
  if (!steps.length) return { ...box, rows: [], heads: [], rules: [], marks: [], empty: wrap(text.t('empty'), width - 40, EMPTY_SIZE) };
  const k = room / max(steps, (s) => s.headline.value)!, xs = STEPS.map((_, i) => left + i * column);
  const length = (value: number) => (value > 0 ? Math.max(SHORTEST, value * k) : 0);
  const rows = steps.map((s, i): Row => {
    const top = head + i * row, subject = s.slug === SUBJECT, fits = (words: string) => textWidth(words, SMALL, '600') <= room;
    const stairs = STEPS.map((step, j): Stair => {
      const { low, high } = reachOf(s, step), known = low !== undefined;
      return { step, x: xs[j]!, y: top + bar, whole: length(s.headline.value), sure: length(low ?? 0), possible: length(high), label: { text: short(s, step, fits, text, tight), x: xs[j]!, y: top + plan.words, size: SMALL, look: !known || high === 0 ? 'soft' : subject ? 'accent' : step === 'headline' ? undefined : 'bold' } };
    });
    const space = (tight ? width : left) - 18, line = (t: string, y: number, look: Label['look'], size = LABEL): Label => ({ text: clip(t, space, size, look === 'soft' ? '400' : '600'), x: 16, y, look, size });
    const look = subject ? 'accent' as const : 'bold' as const, when = text.date(s.headline.date, true), whenWidth = textWidth(when, SMALL) + 8;
    const full = `${names[s.from] ?? s.from} → ${names[s.to] ?? s.to}`, alone = tight ? space - whenWidth : space, name = textWidth(full, LABEL, '600') <= alone ? full : withoutBrackets(full);
    // Two deals of the same parties are told apart by their day.
    const lines: Label[] = tight
      ? [{ ...line(name, top + 14, look), text: clip(name, alone, LABEL, '600') }, { text: when, x: width, y: top + 14, look: 'soft', size: SMALL, anchor: 'end' }]
      : wrap(name, space - CLEAR, LABEL, '600').slice(0, 2).map((t, n, all) => line(t, top + (all.length > 1 ? 15 : 21) + n * 14, look));
    if (!tight) lines.push(line(`${s.headline.date.slice(0, 4)}, ${text.t(`grammar.kinds.${s.kind}`)}`, lines.at(-1)!.y + LINE, 'soft', SMALL));
    return { key: s.slug, kind: s.kind, subject, top, names: lines, glyph: { x: 6, y: lines[0]!.y - 4 }, stairs };
  });
  const near = walk(steps.map((s) => [s.slug]));
  const marks = steps.map((s): Mark => ({ key: s.slug, name: nameOf(s, names, text), record: `deals/${s.slug}/`, near: near.get(s.slug)! }));
  const unit: Label[] = tight ? [] : [{ text: text.t('labels.deal'), x: 0, y: 16, look: 'soft', size: SMALL }];
  return { ...box, rows, marks, heads: [...unit, ...heads(reading, xs, room, 16, text)], rules: rows.map((r) => `M0 ${r.top}H${width}`) };
}
