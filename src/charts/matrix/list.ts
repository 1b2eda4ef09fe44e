/** The narrow plan: a row a pair, those that pay each other first, their two bars face to face. */
import { type Label, LABEL, SMALL } from '../../marks/label';
import { REST, restLine, rowsIn } from '../../marks/rows';
import { clip, payment, textWidth, withoutBrackets } from '../../marks/textWidth';
import type { Text } from '../../i18n/text';
import { barsOf, tagsOf, UNKNOWN } from './bars';
import { type Cell, largest, type Part, type Plan } from './layout';
import { BOTH_HIGH, ONE_HIGH, type Pair, type Reading, ROOM, SUBJECT } from './read';
import { keyOf } from './tell';
import { restOf, TALL_REST } from './rest';

const PAD = 5;
/** What a head takes, and a pair that pays both ways or one way. */
const SIZES = { full: { head: 20, both: BOTH_HIGH, one: ONE_HIGH }, low: { head: 18, both: 36, one: ONE_HIGH } } as const;
const HEIGHT = ROOM + 2 * SIZES.full.head + TALL_REST + 8;
/** What the amount beside a bar may take. */
const AMOUNT = 50;
/** The names of a pair that pays one way stand before its bar. */
const NAMES = 0.53;
const LOW = 7, HIGH = 8;

/** A name in full if it fits, else without what stands in brackets. */
const fit = (name: string, room: number): string => (textWidth(name, LABEL, '600') <= room ? name : clip(withoutBrackets(name), room, LABEL, '600'));

function bothOf(pair: Pair, y: number, width: number, high: number, k: number, names: Reading['names'], text: Text): Cell {
  const box = { x: 0.5, y: y + 1.5, width: width - 1, height: high - 3 }, half = width / 2, bar = y + 23, name = (slug: string) => fit(names[slug] ?? slug, half - 20);
  const ways = [{ way: pair.out, at: { x: PAD, y: bar, towards: 1 as const } }, { way: pair.back!, at: { x: width - PAD, y: bar, towards: -1 as const } }];
  const parts = ways.map(({ way, at }): Part => {
    const { bars, length } = barsOf(way, at, HIGH, k), left = at.towards > 0, reach = { ...box, x: left ? box.x : half, width: half - 0.5 };
    const { glyphs, labels } = tagsOf(way, { x: at.x + at.towards * (length + 5), y: bar + 8, towards: at.towards }, half - PAD - length - 7, 'both', text);
    return { key: keyOf(way), reach, bars, glyphs, labels: [{ text: name(way.from), x: at.x, y: y + 16, look: 'bold', anchor: left ? 'start' : 'end' }, ...labels] };
  });
  return { key: pair.key, box, look: 'both', turn: { x: half, y: y + 12 }, parts };
}

function oneOf(pair: Pair, y: number, width: number, high: number, k: number, names: Reading['names'], text: Text): Cell {
  const box = { x: 0.5, y: y + 0.5, width: width - 1, height: high - 1 }, start = width * NAMES, look = pair.key === SUBJECT ? 'subject' : 'one';
  const [from, to] = [pair.out.from, pair.out.to].map((slug) => names[slug] ?? slug) as [string, string];
  const { bars, length } = barsOf(pair.out, { x: start, y: y + 9, towards: 1 }, LOW, k);
  const tags = tagsOf(pair.out, { x: start + length + 5, y: y + 16, towards: 1 }, width - start - length - 5, look, text);
  const labels: Label[] = [{ text: payment(from, to, start - PAD - 6, SMALL), x: PAD, y: y + 16, size: SMALL, look: look === 'subject' ? 'accent' : undefined }, ...tags.labels];
  return { key: pair.key, box, look, parts: [{ key: keyOf(pair.out), reach: box, bars, glyphs: tags.glyphs, labels }] };
}

/** A list of pairs in the order of the state, those that pay both ways before the others. Lower, it has fewer of them and only counts the rest. */
export function list(reading: Reading, width: number, most: number, text: Text): Plan {
  const { names, others, all } = reading, low = most < HEIGHT, size = SIZES[low ? 'low' : 'full'], height = low ? most : HEIGHT;
  const sorts = [reading.pairs.filter((p) => p.back), reading.pairs.filter((p) => !p.back)], isSubject = (p: Pair) => p.key === SUBJECT;
  // The head of each sort counts with the pair of it that is chosen first.
  const first = sorts.map((some) => some.find(isSubject) ?? some[0]);
  const pairs = low ? rowsIn(sorts.flat(), height, (p) => size[p.back ? 'both' : 'one'] + (first.includes(p) ? size.head : 0), isSubject, others && REST) : sorts.flat();
  const both = pairs.filter((p) => p.back), one = pairs.filter((p) => !p.back);
  const k = Math.max(0, Math.min(width / 2 - PAD, width * (1 - NAMES)) - AMOUNT - UNKNOWN) / Math.max(1, largest(pairs));
  const heads: Label[] = [], cells: Cell[] = [];
  let y = 0;
  const section = (of: readonly Pair[], key: string, high: number, make: typeof bothOf) => {
    if (!of.length) return;
    heads.push({ text: text.t(key), x: 0, y: y + size.head - 6, look: 'soft', size: SMALL });
    y += size.head;
    for (const pair of of) { cells.push(make(pair, y, width, high, k, names, text)); y += high; }
  };
  section(both, 'labels.both', size.both, bothOf);
  section(one, low && !both.length ? 'labels.alone' : 'labels.one', size.one, oneOf);
  if (low) heads.push(...restLine(all - pairs.length, 0, y, text));
  const rest = low ? undefined : others && restOf(others, width, y + 6, text);
  return { height, cells, rules: [], rest, heads, rows: pairs.map((p) => [p]) };
}
