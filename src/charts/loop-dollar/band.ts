/** The upper panel: one dollar as a band that passes lab and investor in turn and thins as parts of it turn away. */
import type { Text } from '../../i18n/text';
import { type Label, LABEL, SMALL } from '../../marks/label';
import { box, type Item, type Panel, type Shape } from '../../marks/Items';
import { round } from '../../marks/ribbon';
import { textWidth } from '../../marks/textWidth';
import { LOOKS } from './looks';
import { PASSES, type Reading } from './read';
import { coins, namePass, nameRest, short } from './tell';

export interface Room { readonly right: number; readonly top: number; /** thickness of a dollar in pixels */ readonly dollar: number; /** without a heading, and what still goes round without words */ readonly brief: boolean }

export const passKey = (n: number): string => `pass-${n}`;
export const REST = 'rest';
/** Radius of the inside of a turn. */
const TURN = 4;
/** Over the band: words, and the ends of what turns up; under it the same. */
const OVER = 60, ENDS = 24, UNDER = 24, LINE = 15, HEADING = 17;
/** The height of everything but the dollar. */
export const aroundOf = (brief: boolean): number => OVER + UNDER + 2 * LINE - (brief ? HEADING + LINE : 0);
/** What is thinner is drawn so thick, to be seen. */
const THINNEST = 0.8;
/** Room for the head of the arrow at the end. */
const ARROW = 12;
/** Of the straight parts of a pass, how much lies before the lab pays others. */
const BEFORE = 0.36;
/** At least so many passes are drawn; an amount as long as any. */
const FEWEST = 2, LONGEST = 0.99;
/** Between an amount and what turns up beside it. */
const APART = 2;

/** A part of a level band that turns away at right angles: from `x` on, `thick` thick, its near edge at `y`; `way` 1 turns down, −1 up; ends at `end`. */
function turn(x: number, y: number, thick: number, way: 1 | -1, end: number): string {
  const outer = TURN + thick, far = y - way * thick, sweep = way === 1 ? 1 : 0;
  return `M${round(x)} ${round(far)}A${round(outer)} ${round(outer)} 0 0 ${sweep} ${round(x + outer)} ${round(y + way * TURN)}V${round(end)}H${round(x + TURN)}V${round(y + way * TURN)}A${TURN} ${TURN} 0 0 ${1 - sweep} ${round(x)} ${round(y)}Z`;
}

export function placeBand(reading: Reading, { right, top, dollar, brief }: Room, text: Text): Panel & { readonly height: number } {
  const { totals } = reading, y0 = top + OVER - (brief ? HEADING : 0), floor = y0 + dollar + UNDER, ceiling = y0 - ENDS;
  const thick = (value: number) => (value > 0 ? Math.max(THINNEST, value * dollar) : 0);
  // The straight parts share what the turns leave; a dollar turns away at most once.
  const left = textWidth(short(1, text), LABEL, '600') + 6, straightOf = (n: number) => (right - left - dollar - n * 2 * TURN - ARROW) / (n + 0.3);
  // In a small frame no more passes than have room for their amounts.
  let shown = PASSES;
  while (brief && shown > FEWEST && straightOf(shown) * (1 - BEFORE) + 2 * TURN < textWidth(short(LONGEST, text), SMALL, '600')) shown--;
  const straight = straightOf(shown), passes = reading.passes.slice(0, shown), rest = passes.at(-1)!.back;
  let x = left, high = y0, low = y0 + dollar, before = 0;
  const turned = { up: undefined as number | undefined, down: undefined as number | undefined };
  const items = passes.map((pass): Item => {
    const shapes: Shape[] = [], labels: Label[] = [], start = x;
    // What turned up at the last pass still stands over the way back into the lab.
    const out = thick(pass.outside), kept = thick(pass.kept), cut = x + before + straight * BEFORE, turnedUp = before;
    before = 0;
    shapes.push({ d: box(x, high, cut - x, Math.max(THINNEST, low - high)), look: LOOKS.lab });
    x = cut;
    if (out) { shapes.push({ d: turn(x, low, out, 1, floor), look: LOOKS.outside }); turned.down ??= x + TURN; low = Math.max(high, low - out); }
    if (pass.revenue > 0) {
      const end = x + (out ? TURN + out : 0) + straight * (1 - BEFORE);
      shapes.push({ d: box(x, high, end - x, Math.max(THINNEST, low - high)), look: pass.n === 1 ? LOOKS.first : LOOKS.again });
      // Between what turned up before and what turns up after it; over the middle of its piece, if there is room.
      const whole = short(pass.revenue, text), told = text.t('labels.bookedOnce', { amount: whole }), free = straight * (1 - BEFORE) + 2 * TURN, said = pass.n === 1 && textWidth(told, LABEL, '600') <= free ? told : whole;
      const to = end + TURN - APART, room = to - start - turnedUp - APART, size = textWidth(said, LABEL, '600') <= room ? LABEL : SMALL;
      // Amounts that would lie on each other are left to the names of their passes.
      if (textWidth(said, size, '600') <= room + 2 * APART) labels.push({ text: said, x: Math.min(end - (straight * (1 - BEFORE)) / 2, to - textWidth(said, size, '600') / 2), y: high - 5, anchor: 'middle', look: 'accent', size });
      x = end;
      if (kept) { shapes.push({ d: turn(x, high, kept, -1, ceiling), look: LOOKS.kept }); turned.up ??= x + TURN; high = Math.min(low, high + kept); before = TURN + kept; }
    }
    return { key: passKey(pass.n), name: namePass(pass, text), area: { x: round(start), y: ceiling, width: round(x - start), height: floor - ceiling }, shapes, labels };
  });
  const last = passes.at(-1)!, goesOn = rest > 0 && last.back > 0 && passes.length === shown;
  const tail: Item[] = goesOn ? [{ key: REST, name: nameRest({ ...reading, passes, rest }, text), area: { x: round(x), y: ceiling, width: round(right - x), height: floor - ceiling }, shapes: [{ d: box(x, high, Math.max(4, right - x - 6), Math.max(THINNEST, low - high)), look: LOOKS.lab }, { d: `M${round(right - 6)} ${round((high + low) / 2 - 5)}l6 5l-6 5`, look: 'soft line' }], labels: [] }] : [];
  const going = text.t('labels.rest', { amount: coins(rest, text), n: passes.length }), under = floor + LINE - 2, aside = (words: string, x: number, y: number): Label => ({ text: words, x: Math.min(x, right - textWidth(words, SMALL)), y, look: 'soft', size: SMALL });
  const labels: Label[] = [
    ...(brief && turned.up !== undefined ? [] : [{ text: text.t('labels.band'), x: 0, y: top + 13, look: 'bold' } as const]), { text: short(1, text), x: 0, y: y0 + dollar / 2 + 4, look: 'bold' },
    ...(turned.up === undefined ? [] : [aside(text.t(totals ? 'labels.kept' : 'labels.keptSome', { amount: totals ? short(totals.kept, text) : '' }), turned.up, ceiling - 5)]),
    ...(turned.down === undefined ? [] : [aside(text.t('labels.outside', { amount: totals ? short(totals.outside, text) : '' }), turned.down, under)]),
    ...(goesOn && !brief && textWidth(going, SMALL) <= right ? [{ text: going, x: right, y: under + LINE, anchor: 'end', look: 'soft', size: SMALL } as const] : []),
  ];
  return { items: [...items, ...tail], labels, lines: [], height: aroundOf(brief) + dollar };
}
