/** The wide plan: payers down, recipients across; in each cell what goes out above, what comes back below. */
import { type Label, LABEL, LINE, SMALL, stacked } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { clip, textWidth, withoutBrackets, wrap } from '../../marks/textWidth';
import type { Text } from '../../i18n/text';
import { barsOf, tagsOf, UNKNOWN } from './bars';
import { type Cell, largest, type Part, type Plan } from './layout';
import { REST, restOf } from './rest';
import { REST as LINE_OF_REST, restLine, rowsIn } from '../../marks/rows';
import { type Pair, type Reading, SUBJECT } from './read';
import { keyOf } from './tell';

const HEIGHT = 640;
/** The names of payers; of recipients, on two levels if they are long. */
const LEFT = 104, ROOMY_LEFT = 150, ROOMY = 900, CAPTION = 32, LEVEL = 2 * LINE + 3;
const PAD = 5, THICK = 10, ARROW = 14;
/** A cell no wider than this, or a few bars would fill the picture; no higher than that. */
const WIDEST = 160, HIGHEST = 60;
/** A cell as low as its two bars and their amounts allow; with fewer payers a list of pairs says more. */
const LEAST = { high: 53, payers: 5 } as const;

const orderOf = (pairs: readonly Pair[], end: (p: Pair) => string): string[] => [...new Set(pairs.map(end))];

function cellOf(pair: Pair, box: Cell['box'], k: number, text: Text): Cell {
  const look = pair.back ? 'both' : pair.key === SUBJECT ? 'subject' : 'one';
  const middle = box.y + box.height / 2, room = box.width - 2 * PAD, left = box.x + PAD, right = box.x + box.width - PAD;
  const half = box.height / 2, upper = { ...box, height: half }, lower = { ...box, y: box.y + half, height: half };
  const parts = [{ way: pair.out, at: { x: left, y: middle - 1 - THICK, towards: 1 as const }, words: middle - THICK - 5, reach: pair.back ? upper : box }, ...(pair.back ? [{ way: pair.back, at: { x: right, y: middle + 1, towards: -1 as const }, words: middle + THICK + 13, reach: lower }] : [])];
  return {
    key: pair.key, box, look,
    parts: parts.map(({ way, at, words, reach }): Part => {
      const { glyphs, labels, width } = tagsOf(way, { ...at, y: words }, room, look, text);
      // Where there is room, an arrow tells which way the money goes.
      const arrow: Label[] = pair.back && width + ARROW <= room ? [{ text: at.towards > 0 ? '→' : '←', x: at.towards > 0 ? right : left, y: words, anchor: at.towards > 0 ? 'end' : 'start', size: SMALL, look: 'soft' }] : [];
      return { key: keyOf(way), reach, bars: barsOf(way, at, THICK, k).bars, glyphs, labels: [...labels, ...arrow] };
    }),
  };
}

/** A name on two lines at most, in full if it fits. */
function fit(name: string, room: number): string[] {
  const fits = (lines: readonly string[]) => lines.length <= 2 && lines.every((line) => textWidth(line, LABEL, '600') <= room);
  const full = wrap(name, room, LABEL, '600');
  return fits(full) ? full : wrap(withoutBrackets(name), room, LABEL, '600').slice(0, 2).map((line) => clip(line, room, LABEL, '600'));
}

/** How many levels the names of columns need: two where one has no room for their longest word. */
const levelsOf = (names: readonly string[], step: number): number => (names.some((name) => withoutBrackets(name).split(' ').some((word) => textWidth(word, LABEL, '600') > step - 6)) ? 2 : 1);
function columnHeads(names: readonly string[], x0: number, step: number, top: number): Label[] {
  const levels = levelsOf(names, step), end = x0 + step * names.length;
  return names.flatMap((name, i) => {
    // The last one must not leave the picture; moved to its edge, it keeps clear of its neighbor on the same level.
    const last = levels === 2 && i === names.length - 1, room = step * (last ? 1.5 : levels) - 6, middle = x0 + step * (i + 0.5);
    const lines = fit(name, room), y = top - 7 - (levels === 2 && i % 2 === 0 ? LEVEL : 0);
    return lines.map((line, j): Label => ({ text: line, x: last ? Math.min(middle, end - textWidth(line, LABEL, '600') / 2) : middle, y: y - (lines.length - 1 - j) * LINE, look: 'bold', anchor: 'middle' }));
  });
}

/** The matrix: rows and columns in the order in which the pairs of the state first name them. Lower, it has fewer payers, and none at all if they would be too few. */
export function grid(reading: Reading, width: number, most: number, text: Text): Plan | undefined {
  const { names, others, all } = reading, low = most < HEIGHT, height = low ? most : HEIGHT;
  const left = width < ROOMY ? LEFT : ROOMY_LEFT, nameOf = (slug: string) => names[slug] ?? slug;
  const plan = (pairs: readonly Pair[]) => {
    const payers = orderOf(pairs, (p) => p.out.from), recipients = orderOf(pairs, (p) => p.out.to), step = Math.min(WIDEST, (width - left) / Math.max(1, recipients.length));
    return { pairs, payers, recipients, step, top: CAPTION + LEVEL * levelsOf(recipients.map(nameOf), step) };
  };
  const whole = plan(reading.pairs), shown = low ? rowsIn(whole.payers, height - whole.top, () => LEAST.high, (from) => reading.pairs.some((p) => p.key === SUBJECT && p.out.from === from), others && LINE_OF_REST) : whole.payers;
  if (shown.length < Math.min(LEAST.payers, whole.payers.length)) return undefined;
  const { pairs, payers, recipients, step, top } = low ? plan(reading.pairs.filter((p) => shown.includes(p.out.from))) : whole;
  const bottom = low ? height - LINE_OF_REST : height - REST - 6, rise = Math.min(HIGHEST, (bottom - top) / Math.max(1, payers.length));
  const k = (step - 2 * PAD - UNKNOWN) / Math.max(1, largest(pairs));
  const cells = pairs.map((pair) => cellOf(pair, { x: left + recipients.indexOf(pair.out.to) * step + 1.5, y: top + payers.indexOf(pair.out.from) * rise + 1.5, width: step - 3, height: rise - 3 }, k, text));
  const end = { x: left + recipients.length * step, y: top + payers.length * rise };
  const rowHeads = payers.flatMap((slug, i): Label[] => {
    const lines = fit(nameOf(slug), left - 10), y = top + (i + 0.5) * rise + 4 - ((lines.length - 1) * LINE) / 2;
    return lines.map((line, j) => ({ text: line, x: left - 8, y: y + j * LINE, look: 'bold', anchor: 'end' }));
  });
  const caption: Label[] = [...stacked(wrap(text.t('labels.key'), width, SMALL), { x: 0, y: 12, look: 'soft', size: SMALL }), { text: text.t('labels.payers'), x: left - 8, y: top - 7, look: 'soft', size: SMALL, anchor: 'end' }];
  const rules = [...payers, ''].map((_, i) => `M0 ${round(top + i * rise)}H${round(end.x)}`).concat([...recipients, ''].map((_, i) => `M${round(left + i * step)} ${round(top)}V${round(end.y)}`));
  return {
    height, cells, rules, rest: low ? undefined : others && restOf(others, width, end.y + 10, text),
    heads: [...caption, ...columnHeads(recipients.map(nameOf), left, step, top), ...rowHeads, ...(low ? restLine(all - pairs.length, 0, end.y, text) : [])],
    rows: payers.map((from) => recipients.flatMap((to) => pairs.filter((p) => p.out.from === from && p.out.to === to))),
  };
}
