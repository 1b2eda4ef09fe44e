/** Bars that start at their payer and run towards the recipient, and the amounts that belong to them. */
import { type Label, SMALL } from '../../marks/label';
import { textWidth } from '../../marks/textWidth';
import type { Text } from '../../i18n/text';
import type { CellLook, Glyph, Stretch } from './layout';
import { short } from './tell';
import type { Way } from './ways';

/** The shortest that still shows. */
const SHORTEST = 1.2;
/** The length of an unknown amount: it means nothing, so it is the same everywhere. */
export const UNKNOWN = 16;
/** From a glyph's middle to its edge and on to its amount; between two amounts. */
const HALF = 5, TO_TEXT = 11, GAP = 6;

export interface Start { readonly x: number; readonly y: number; /** 1: runs to the right; -1: to the left */ readonly towards: 1 | -1 }

/** The deals of a way in a row, a pile a lane, so that no two streams are ever end to end. `k`: pixels per US$ million. */
export function barsOf(way: Way, { x, y, towards }: Start, thickness: number, k: number): { readonly bars: Stretch[]; readonly length: number } {
  const lane = thickness / way.piles.length, bars: Stretch[] = [];
  let length = 0;
  way.piles.forEach((pile, i) => {
    let at = 0;
    for (const { kind, firmness, value, paid, overlaps } of pile.pieces) {
      const width = value === undefined ? UNKNOWN : Math.max(SHORTEST, value * k);
      const left = towards > 0 ? x + at : x - at - width;
      bars.push({ x: left, y: y + i * lane, width, height: lane, kind, overlaps, towards, firmness: value === undefined ? 'unknown' : firmness, paid: value ? (width * paid) / value : 0 });
      at += width;
    }
    length = Math.max(length, at);
  });
  return { bars, length };
}

/** The amounts of a way, each after the glyph of its largest deal, in `room` pixels; what has no room is told by the name alone. */
export function tagsOf(way: Way, { x, y, towards }: Start, room: number, look: CellLook, text: Text): { readonly glyphs: Glyph[]; readonly labels: Label[]; readonly width: number } {
  const weight = look === 'one' ? '400' : '600', widthOf = (words: string) => textWidth(words, SMALL, weight);
  const tags = way.piles.map((pile) => ({ kind: pile.pieces[0]!.kind, words: short(pile, text), talk: pile.talk }));
  const [first, ...more] = tags as [(typeof tags)[number], ...typeof tags];
  const total = (shown: typeof tags) => shown.reduce((sum, tag) => sum + TO_TEXT + widthOf(tag.words) + GAP, -GAP);
  const all = [tags, [{ ...first, words: more.length ? `${first.words} …` : first.words }], [{ ...first, words: first.words.replaceAll(' ', '') + (more.length ? '…' : '') }]];
  const shown = all.find((some) => total(some) <= room) ?? all[2]!;
  // In the smallest cells the amount counts more than its glyph; the bar has the kind's color.
  const bare = total(shown) > room, lead = bare ? 0 : TO_TEXT, width = bare ? widthOf(shown[0]!.words) : total(shown);
  let at = towards > 0 ? x : x - width;
  const glyphs: Glyph[] = [], labels: Label[] = [];
  for (const { kind, words, talk } of shown) {
    if (!bare) glyphs.push({ x: at + HALF, y: y - 4, kind });
    labels.push({ text: words, x: at + lead, y, size: SMALL, look: talk ? 'soft' : look === 'both' ? 'bold' : look === 'subject' ? 'accent' : undefined });
    at += lead + widthOf(words) + GAP;
  }
  return { glyphs, labels, width };
}
