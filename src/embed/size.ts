/** How high an embed will be, before any browser has drawn it: near enough for hosts that ask for a number. Build only. */
import type { Fields } from '../charts/state';
import { wrap } from '../marks/textWidth';
import { legendRows, wrapSerif } from '../publish/frame';
import { type Drawn } from '../publish/views';

/** The width that most hosts have for a frame, and that oEmbed tells, in CSS pixels. */
export const USUAL_WIDTH = 640;
/** What is around and between: padding, readout, table line, foot. Of styles/embed.css. */
const PADDING = 13, BETWEEN = 30, READOUT = 62, TABLE = 30, FOOT = 46, CONTROL = 44, KEY_ROW = 30;
const TITLE = [19.2, 23] as const, SUMMARY = [13.6, 19] as const, FINDING = [15.2, 21.3] as const;

/** What a chart's controls will take, in CSS pixels. */
export const controlsHeight = (fields: Fields<Record<string, unknown>>): number => CONTROL * Object.values(fields).filter((field) => field.control !== 'several' && field.control !== 'acts').length;

/** In CSS pixels. `controls`: what they take. */
export function estimateHeight({ title, finding, framed, draw }: Drawn, summary: string, controls: number, width = USUAL_WIDTH): number {
  const inner = width - 2 * PADDING, lines = (text: string, [size, line]: readonly [number, number]) => wrap(text, inner, size).length * line;
  const words = wrapSerif(title, inner, TITLE[0]).length * TITLE[1] + lines(summary, SUMMARY) + lines(finding, FINDING);
  const legend = Math.ceil(legendRows(framed.legend, inner).height / 20) * KEY_ROW;
  return Math.round(2 * PADDING + words + BETWEEN + draw(inner).height + READOUT + legend + controls + TABLE + FOOT);
}
