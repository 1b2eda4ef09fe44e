import type { Text } from '../../i18n/text';
import { type Label, LABEL, LINE } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { textWidth } from '../../marks/textWidth';
import { walk } from '../../marks/walk';
import { type Picture, type Size, WIDE } from '../types';
import { type Dots, dotsOf, type Grid, gridFor, NOTHING, rowsOf } from './dots';
import { type Band, type Group, POSTS, type Reading } from './read';
import { count, nameOf, percent } from './tell';

const SIZES = { narrow: 590, wide: 520 } as const;
/** The bar of all flags, with its words over it. */
const BAR = { y: 22, height: 22, words: LABEL } as const;
/** From the bar to the first band; over a band: what became of its posts, and who is in it. */
const START = 56, HEAD = 2 * LINE + 12, AFTER = 12;
const SWATCH = 12, GAP = 20;
/** Dots of all posts are drawn where they are at least so far apart; else those of the flags alone, in at least this height. In pixels. */
const APART = 3, LEAST_DOTS = 36;

export interface PlacedGroup { readonly key: string; readonly look: string; readonly faded: boolean; readonly dots: Dots; readonly sample: { readonly d: string; readonly x: number; readonly y: number }; readonly label: Label; readonly area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } }
export interface Posts extends Picture { readonly groups: readonly PlacedGroup[]; readonly bar: { readonly right: string; readonly wrong: string; readonly frame: string }; readonly heads: readonly Label[] }

/** Samples before the words: a square for fakes, a round dot for the rest. */
const SAMPLES = { fake: 'M-4-4H4V4H-4Z', genuine: 'M-3.2 0A3.2 3.2 0 1 1 3.2 0A3.2 3.2 0 1 1-3.2 0Z' } as const;
const lookOf = ({ fake, fate }: Group): string => (fake ? 'accent' : fate === 'passed' ? 'soft' : 'ink');

/** The words of the two groups of a band on one line; a short form where they do not fit. */
function wordsOf(groups: readonly Group[], width: number, text: Text): string[] {
  const say = (form: string) => groups.map(({ key, posts }) => text.t(`groups.${key}.${form}`, { posts: count(posts, text) }));
  const fits = (words: readonly string[]) => words.reduce((sum, one) => sum + SWATCH + textWidth(one, LABEL, '600') + GAP, -GAP) <= width;
  return ['label', 'short'].map(say).find(fits) ?? say('short');
}

/** Which bands have words, of which posts are dots, and where those stand. A low frame shows the flags first. */
function planOf(bands: readonly Band[], width: number, height: number, low: boolean): { readonly shown: readonly Band[]; readonly grid: Grid; dotted(band: Band): boolean } {
  const room = (n: number) => height - START - n * HEAD - (n - 1) * AFTER, all = gridFor(POSTS, bands.length, width, room(bands.length));
  if (!low || all.pitch >= APART) return { shown: bands, grid: all, dotted: () => true };
  let n = bands.length;
  while (n > 1 && room(n) < LEAST_DOTS) n--;
  const shown = bands.slice(0, n), flags = shown.filter(({ fate }) => fate !== 'passed'), grid = gridFor(flags.reduce((sum, { posts }) => sum + posts, 0), flags.length, width, room(n));
  return { shown, grid, dotted: (band) => grid.pitch > 0 && flags.includes(band) };
}

/** Ten thousand dots in bands: what was flagged, what passed; in each the fakes come first. Over them, what a flag is worth. */
export function layout(reading: Reading, { width, height: room = Infinity }: Size, text: Text): Posts {
  const most = SIZES[width < WIDE ? 'narrow' : 'wide'], height = Math.min(most, room), { ppv, flagged } = reading;
  const { shown: bands, grid, dotted } = planOf(reading.bands, width, height, height < most), fits = (words: readonly string[]) => textWidth(words.join('  '), LABEL, '600') <= width;
  const heads: Label[] = [], groups: PlacedGroup[] = [];
  const cut = round(width * (ppv ?? 0)), box = (from: number, to: number) => `M${from} ${BAR.y}H${to}V${BAR.y + BAR.height}H${from}Z`;
  if (ppv === undefined) heads.push({ text: fits([text.t('labels.noFlags')]) ? text.t('labels.noFlags') : text.t('labels.notDefined'), x: 0, y: BAR.words, look: 'bold' });
  else {
    const wrong = text.t('labels.wrong', { n: percent(1 - ppv, text) }), [right, brief] = ['right', 'brief'].map((form) => text.t(`labels.${form}`, { n: percent(ppv, text) })) as [string, string];
    heads.push({ text: fits([right, wrong]) ? right : brief, x: 0, y: BAR.words, look: 'accent' }, { text: wrong, x: width, y: BAR.words, anchor: 'end', look: 'bold' });
  }
  let top = START;
  for (const band of bands) {
    const said = { n: band.posts, posts: count(band.posts, text), flagged: count(flagged, text) }, head = text.t(`fates.${band.fate}.head`, said), drawn = dotted(band);
    heads.push({ text: fits([head]) ? head : text.t(`fates.${band.fate}.brief`, said), x: 0, y: top + LABEL, look: 'bold' });
    const line = top + LABEL + LINE + 2, first = top + HEAD, words = wordsOf(band.groups, width, text);
    let x = 0, before = 0;
    const placed = band.groups.map((group, i): PlacedGroup => {
      const posts = drawn ? group.posts : 0, rows = [Math.floor(before / grid.columns), rowsOf(before + posts, grid.columns)] as const, wide = SWATCH + textWidth(words[i]!, LABEL, '600');
      const made: PlacedGroup = {
        key: group.key, look: lookOf(group), faded: lookOf(group) === 'soft', dots: dotsOf({ ...group, posts }, before, first, grid), sample: { d: SAMPLES[group.fake ? 'fake' : 'genuine'], x: x + 4, y: line - 4 }, label: { text: words[i]!, x: x + SWATCH, y: line, look: group.fake ? 'accent' : undefined },
        area: posts ? { x: 0, y: round(first + rows[0] * grid.pitch), width: before ? width : round(Math.min(width, posts * grid.pitch)), height: round((rows[1] - rows[0]) * grid.pitch) } : { x, y: line - LABEL, width: Math.min(wide, width - x), height: LINE },
      };
      x += wide + GAP;
      before += posts;
      return made;
    });
    // Where the two share a row, the few stand over the many.
    groups.push(...placed.toReversed());
    top = first + rowsOf(before, grid.columns) * grid.pitch + AFTER;
  }
  const near = walk(bands.map((band) => band.groups.map((group) => group.key)));
  return {
    width, height, heads, groups, bar: { right: box(0, cut), wrong: ppv === undefined ? NOTHING : box(cut, width), frame: box(0, width) },
    marks: bands.flatMap((band) => band.groups.map((group) => ({ key: group.key, name: nameOf(group, text), record: undefined, near: near.get(group.key)! }))),
  };
}
