import { max } from 'd3-array';
import { EMPTY_SIZE } from '../../marks/Empty';
import { type Label, LABEL, LINE, SMALL, stacked } from '../../marks/label';
import { clip, payment, textWidth, withoutBrackets, wrap } from '../../marks/textWidth';
import { REST, restLine, rowsIn, under } from '../../marks/rows';
import { walk } from '../../marks/walk';
import type { Kind } from '../../data/vocabulary';
import { date } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import { type Mark, type Picture, type Size, WIDE } from '../types';
import { type Reading, SUBJECT } from './read';
import { nameOf, reachOf, short, type Step, STEPS } from './tell';

/** One step of one deal: the headline's whole length behind it, what is sure in it, what is possible. In pixels. */
export interface Stair { readonly step: Step; readonly x: number; readonly y: number; readonly whole: number; readonly sure: number; readonly possible: number; readonly label: Label }
export interface Row { readonly key: string; readonly kind: Kind; readonly subject: boolean; readonly top: number; readonly names: readonly Label[]; readonly glyph: { readonly x: number; readonly y: number }; readonly stairs: readonly Stair[] }
export interface Stairs extends Picture { readonly rows: readonly Row[]; readonly heads: readonly Label[]; readonly rules: readonly string[]; readonly high: number; readonly thick: number }

const MOST_ROWS = 10;
/** A narrow row has its name over the bars, a wide one before them. `dense`: what a row needs at least. */
const PLANS = { narrow: { left: 0, head: 64, row: 50, dense: 44, bar: 20, thick: 10, words: 43 }, wide: { left: 0.24, head: 58, row: 50, dense: 40, bar: 23, thick: 16, words: 17 } } as const;
/** Where the first line of the heads stands, with counts under it and without; and what is under the last line then. */
const FIRST = { full: 16, low: 11 }, UNDER = 5;
/** The heads have room for so many lines; in the narrowest frames a count needs more, and the sentence has it. */
const MOST_LINES = 4;
const GAP = 10;
/** Bold letters of a system's face are wider than ours: names keep so far away from the first amount. */
const CLEAR = 8;
/** Bars thinner than this would lie by being nothing. */
const SHORTEST = 1.2;

/** The names of the steps, and under them, where there is room, of how many deals each is known. */
function heads({ steps, known }: Reading, xs: readonly number[], room: number, low: boolean, text: Text): Label[] {
  const counts = { binding: known.binding, paid: known.paid, cash: known.cash }, y = FIRST[low ? 'low' : 'full'];
  return STEPS.flatMap((step, i) => {
    const name = wrap(text.t(`labels.${step}`), room, LABEL, '600'), under = step === 'headline' ? text.t('labels.drawn', { n: steps.length }) : text.t('labels.known', { n: counts[step], all: steps.length });
    const count = wrap(under, room, SMALL);
    return [...stacked(name, { x: xs[i]!, y, look: 'bold' }), ...(low || name.length + count.length > MOST_LINES ? [] : stacked(count, { x: xs[i]!, y: y + LINE * name.length, look: 'soft', size: SMALL }, SMALL + 1.5))];
  });
}

/**
 * A row a deal, a column a step: read across, bars grow shorter and turn into dots where nothing is known. Lower, it draws
 * fewer deals, to a scale of their own, and leaves the counts of all of them to the sentence.
 */
export function layout(reading: Reading, { width, height: most = Infinity }: Size, text: Text): Stairs {
  const tight = width < WIDE, plan = PLANS[tight ? 'narrow' : 'wide'], { bar, thick } = plan, left = Math.round(width * plan.left), { steps: all, names } = reading;
  const whole = plan.head + MOST_ROWS * plan.row + 4, low = most < whole, height = low ? most : whole;
  if (!all.length) return { width, height, high: plan.row, thick, rows: [], heads: [], rules: [], marks: [], empty: wrap(text.t('empty'), width - 40, EMPTY_SIZE) };
  // Columns are as wide as each other, or, where a row has its name over them, have as much over their longest words.
  const least = STEPS.map((step) => (tight ? max(text.t(`labels.${step}`).split(' '), (word) => textWidth(word, LABEL, '600'))! : 0));
  const over = least.reduce((free, word) => free - word, width - left) / STEPS.length, room = Math.min(...least) + over - GAP;
  const xs = least.map((_, i) => least.slice(0, i).reduce((x, word) => x + word, left + i * over));
  const named = heads(reading, xs, room, low, text);
  // Where there is too little room for words, the summary, which tells the unit, has none either.
  const foot = low && tight ? REST : 0, head = low ? max(named, (line) => line.y)! + UNDER : plan.head;
  const steps = low ? rowsIn(all, height - head, () => plan.dense, (s) => s.slug === SUBJECT, foot) : all, rest = all.length - steps.length;
  const row = low ? Math.min(plan.row, (height - head - (rest ? REST : foot)) / steps.length) : plan.row, lift = (plan.row - row) / 2;
  const box = { width, height, high: row, thick }, end = head + steps.length * row;
  const k = room / max(steps, (s) => s.headline.value)!;
  const length = (value: number) => (value > 0 ? Math.max(SHORTEST, value * k) : 0);
  const rows = steps.map((s, i): Row => {
    const top = head + i * row - lift, subject = s.slug === SUBJECT, fits = (words: string) => textWidth(words, SMALL, '600') <= room;
    const stairs = STEPS.map((step, j): Stair => {
      const { low, high } = reachOf(s, step), known = low !== undefined;
      return { step, x: xs[j]!, y: top + bar, whole: length(s.headline.value), sure: length(low ?? 0), possible: length(high), label: { text: short(s, step, fits, text, tight), x: xs[j]!, y: top + plan.words, size: SMALL, look: !known || high === 0 ? 'soft' : subject ? 'accent' : step === 'headline' ? undefined : 'bold' } };
    });
    const space = (tight ? width : left) - 18, line = (t: string, y: number, look: Label['look'], size = LABEL): Label => ({ text: clip(t, space, size, look === 'soft' ? '400' : '600'), x: 16, y, look, size });
    const look = subject ? 'accent' as const : 'bold' as const, when = date(s.headline.date, text.lang, true), whenWidth = textWidth(when, SMALL) + 8 + CLEAR;
    const full = `${names[s.from] ?? s.from} → ${names[s.to] ?? s.to}`, alone = tight ? space - whenWidth : space, name = textWidth(full, LABEL, '600') <= alone ? full : withoutBrackets(full);
    // Two deals of the same parties are told apart by their day.
    const lines: Label[] = tight
      ? [{ ...line(name, top + 14, look), text: payment(names[s.from] ?? s.from, names[s.to] ?? s.to, alone, LABEL, '600') }, { text: when, x: width, y: top + 14, look: 'soft', size: SMALL, anchor: 'end' }]
      : wrap(name, space - CLEAR, LABEL, '600').slice(0, 2).map((t, n, all) => line(t, top + (all.length > 1 ? 15 : 21) + n * 14, look));
    if (!tight) lines.push(line(`${s.headline.date.slice(0, 4)}, ${text.t(`grammar.kinds.${s.kind}`)}`, lines.at(-1)!.y + LINE, 'soft', SMALL));
    return { key: s.slug, kind: s.kind, subject, top: top + lift, names: lines, glyph: { x: 6, y: lines[0]!.y - 4 }, stairs };
  });
  const near = walk(steps.map((s) => [s.slug]));
  const marks = steps.map((s): Mark => ({ key: s.slug, name: nameOf(s, names, text), record: `deals/${s.slug}/`, near: near.get(s.slug)! }));
  const unit: Label[] = tight ? [] : [{ text: text.t('labels.deal'), x: 0, y: FIRST[low ? 'low' : 'full'], look: 'soft', size: SMALL }];
  return { ...box, rows, marks, heads: [...unit, ...named, ...restLine(rest, 0, end, text), ...(foot ? [under(text.t('labels.unit'), width, end, 'end')] : [])], rules: rows.map((r) => `M0 ${r.top}H${width}`) };
}
