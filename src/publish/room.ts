/** How much room a chart's changing words need, so that nothing below them jumps. Build only. */
import { type Fields, initialState, parseState } from '../charts/state';
import type { AnyChart, Picture } from '../charts/types';
import { STATIC_WIDTHS } from '../charts/types';
import type { Text } from '../i18n/text';
import { wrap } from '../marks/textWidth';

/** Lines of the finding, and of the readout, in a wide page and in a narrow one. */
export interface Room { readonly finding: number; readonly findingNarrow: number; readonly readout: number; readonly readoutNarrow: number }

/** Width of a line of running text and its type size, in pixels: of the widest page, and of a phone. */
const LINE = { wide: 700, narrow: 286 } as const, FINDING = 16.3, READOUT = 14.4;
/** So many values of a long list, evenly spread, stand for all. */
const MOST = 40;
/** More room than the first finding takes, in lines: what is longer still moves what is below it, and nobody meets an empty page. */
const SPARE = 2;
/** A reader meets the longest name rarely: this share of marks has room without a jump. */
const MOST_NAMES = 0.95;

/** Every state that differs from the start in one part, and the named views. */
function* states(chart: AnyChart, fields: Fields<Record<string, unknown>>) {
  const start = initialState(fields);
  yield start;
  for (const query of Object.values(chart.views)) yield parseState(fields, query, start).state;
  for (const [name, { options, parse, control }] of Object.entries(fields)) {
    if (control === 'search') continue;
    const step = Math.max(1, Math.ceil(options.length / MOST));
    for (let i = 0; i < options.length; i += step) { const value = parse(options[i]!); if (value !== undefined) yield { ...start, [name]: value }; }
  }
}

/** Works out the room from the findings of many states, and from the names of the marks at the start. */
export function roomOf(chart: AnyChart, data: unknown, text: Text): Room {
  const fields = chart.fields(data) as Fields<Record<string, unknown>>;
  const said = [...states(chart, fields)].map((state) => chart.finding(chart.read(data, state), text));
  const told = (width: number) => { const lines = said.map((finding) => wrap(finding, width, FINDING).length); return Math.min(Math.max(...lines), lines[0]! + SPARE); };
  const { marks } = chart.layout(chart.read(data, initialState(fields)), { width: STATIC_WIDTHS.wide }, text) as Picture;
  const lines = (width: number) => { const sorted = marks.map((mark) => wrap(mark.name, width, READOUT).length).sort((a, b) => a - b); return sorted[Math.floor(MOST_NAMES * (sorted.length - 1))] ?? 1; };
  return { finding: told(LINE.wide), findingNarrow: told(LINE.narrow), readout: lines(LINE.wide), readoutNarrow: lines(LINE.narrow) };
}

const known = new Map<string, Room>();
/** The same, worked out once for a chart in a language. */
export function roomFor(slug: string, chart: AnyChart, data: unknown, text: Text): Room {
  const key = `${slug} ${text.lang}`, room = known.get(key) ?? roomOf(chart, data, text);
  known.set(key, room);
  return room;
}

/** As custom properties for `styles/figure.css`. */
export function roomStyle(slug: string, chart: AnyChart, data: unknown, text: Text): string {
  const room = roomFor(slug, chart, data, text);
  return `--finding:${room.finding};--finding-narrow:${room.findingNarrow};--readout:${room.readout};--readout-narrow:${room.readoutNarrow}`;
}
