/**
 * How high an embed will be, before any browser has drawn it: for hosts that ask for a number and listen to no message.
 * Each length is one of `styles/embed.css` or `styles/figure.css`, in CSS pixels. Build only.
 */
import { labelOf } from '../charts/Controls';
import { chartBySlug } from '../charts/registry';
import { type Field, initialState, parseState } from '../charts/state';
import type { Act } from '../charts/types';
import { getContent } from '../data/load';
import type { Language } from '../i18n/languages';
import { makeText, type Text } from '../i18n/text';
import { textWidth, wrap } from '../marks/textWidth';
import { wrapSerif } from '../publish/frame';
import { roomFor } from '../publish/room';
import { drawn, type Shown, wordsOf } from '../publish/views';
import { chartNote, chartWords, distinctSources, sourcesOf } from '../site';

/** Longer lists of sources stand with their records. */
export const FEW_SOURCES = 12;
/** The width that most hosts have for a frame, and that oEmbed tells. */
export const USUAL_WIDTH = 640;
const ROOT = 16, LEADING = 1.4;
const SIDE = 0.8 * ROOT, ABOVE_AND_BELOW = (0.8 + 0.6) * ROOT;
const TITLE = { size: 1.2 * ROOT, line: 1.2 * 1.2 * ROOT, after: 0.2 * ROOT }, SUMMARY = { size: 0.85 * ROOT, after: 0.6 * ROOT };
/** Below 45 rem more room is kept for each line of the widest page's finding. */
const FINDING = { line: 1.9 * 0.95 * ROOT, after: 0.6 * ROOT }, READOUT = { size: 0.85 * ROOT, padding: 0.6 * ROOT }, NEWS = { size: 0.88 * ROOT, padding: 0.3 * ROOT, after: 0.6 * ROOT };
const KEY = { size: 0.82 * ROOT, line: 26 + 0.1 * ROOT, swatch: 26, box: 1.05 * ROOT, between: 0.35 * ROOT, apart: 0.9 * ROOT, around: 0.6 * ROOT, after: 0.2 * ROOT };
/** `lines`: a field for pasting, with what is said of it. */
const CONTROL = { size: 0.88 * ROOT, between: 0.6 * ROOT, apart: 1.6 * ROOT, around: 1.2 * ROOT, label: 0.88 * ROOT * LEADING, days: 36, range: 28, choice: 28, list: 32, listWidth: 14 * ROOT, button: 40, buttonSize: 0.95 * ROOT, buttonSides: 1.8 * ROOT + 2, lines: 70 };
const FOLDED = 27, FOOT = { size: 0.78 * ROOT, line: 1.35 * 0.78 * ROOT, says: 24, before: 0.4 * ROOT };

/** In how many rows things of such widths stand. */
function rows(widths: readonly number[], room: number, apart: number): number {
  let count = widths.length ? 1 : 0, x = 0;
  for (const width of widths) {
    if (x > 0 && x + width > room) { count++; x = 0; }
    x += width + apart;
  }
  return count;
}
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const lines = (text: string, width: number, size: number): number => wrap(text, width, size).length * size * LEADING;

interface Part { readonly part: string; readonly field: Field<unknown>; readonly text: Text; say(value: string): string }
/** A control's width and height; what takes a whole row is as wide as there is room. */
function sizeOf({ part, field, text, say }: Part, room: number): readonly [width: number, height: number] {
  const label = textWidth(text.t(`controls.${part}.label`), CONTROL.size, '600'), { control, options } = field;
  if (control === 'days') return [room, CONTROL.label + CONTROL.days];
  if (control === 'slide') return [room, CONTROL.label + CONTROL.range * (options[0]!.includes('-', 1) ? 2 : 1)];
  if (control === 'acts') return [room, CONTROL.lines];
  if (control !== 'choice') return [Math.min(room, label + CONTROL.listWidth), CONTROL.list];
  const widths = options.map((option) => KEY.box + KEY.between + textWidth(say(option), CONTROL.size)), gap = 0.8 * ROOT;
  return [Math.min(room, Math.max(label, sum(widths) + gap * (widths.length - 1))), CONTROL.label + rows(widths, room, gap) * CONTROL.choice];
}
function controlsHeight(parts: readonly Part[], acts: readonly Act[], room: number): number {
  const heights = [...new Set(acts.map((act) => act.row))].map((row) => rows(acts.filter((act) => act.row === row).map((act) => CONTROL.buttonSides + textWidth(act.label, CONTROL.buttonSize)), room, KEY.between) * (CONTROL.button + KEY.between) - KEY.between);
  let x = 0;
  for (const [width, height] of parts.map((one) => sizeOf(one, room))) {
    if (x > 0 && x + width <= room) heights.push(Math.max(heights.pop()!, height));
    else { heights.push(height); x = 0; }
    x += width + CONTROL.apart;
  }
  return heights.length ? CONTROL.around + sum(heights) + CONTROL.between * (heights.length - 1) : 0;
}

/** The height that a view's embed will have at a width. */
export function usualHeight(shown: Shown, lang: Language, width = USUAL_WIDTH): number {
  const { chart, selection } = chartBySlug(shown.slug), content = getContent(), data = selection.select(content, lang), words = chartWords(shown.slug, lang), text = makeText(lang, words);
  const fields = chart.fields(data), { state } = parseState(fields, shown.query, initialState(fields)), reading = chart.read(data, state) as unknown;
  const { title, draw } = drawn(shown, lang), { summary } = wordsOf(shown, lang), room = roomFor(shown.slug, chart, data, text), inner = width - 2 * SIDE;
  const head = wrapSerif(title, inner, TITLE.size).length * TITLE.line + TITLE.after + lines(summary, inner, SUMMARY.size) + SUMMARY.after + room.finding * FINDING.line + FINDING.after;
  const legends = chart.legend(reading, text).map(({ field, keys }) => keys.map(({ label }) => KEY.swatch + KEY.between + textWidth(label, KEY.size) + (field === undefined ? 0 : KEY.box + KEY.between)));
  const keys = sum(legends.map((widths) => rows(widths, inner, KEY.apart) * KEY.line + KEY.after)) + KEY.around;
  const parts = Object.entries(fields).filter(([, field]) => field.Own).map(([part, field]): Part => ({ part, field, text, say: (value) => labelOf({ chart, data, part, text, field, value } as never, value) }));
  const controls = controlsHeight(parts, chart.acts?.(reading, text) ?? [], inner);
  const record = chart.record?.(reading), news = [...(chart.news?.(reading, text) ?? []), ...(record === undefined ? [] : [text.t('figure.record')])], told = sum(news.map((line) => lines(line, inner, NEWS.size) + NEWS.padding)) + (news.length ? NEWS.after : 0);
  const folds = [true, 'limits' in words, distinctSources(selection.records(content).flatMap((record) => sourcesOf(record, content))).length <= FEW_SOURCES].filter(Boolean).length;
  const foot = FOOT.before + wrap(chartNote(text), inner, FOOT.size).length * FOOT.line + FOOT.says;
  return Math.round(ABOVE_AND_BELOW + head + draw(inner).height + READOUT.padding + room.readout * READOUT.size * LEADING + keys + controls + told + folds * FOLDED + foot);
}
