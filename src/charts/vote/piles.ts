/** The lower panel: on how many items how many people were right. Where most erred, no vote helps. */
import type { Text } from '../../i18n/text';
import { type Label, LINE, SMALL } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { textWidth } from '../../marks/textWidth';
import { type Frame, type Line, LOOKS } from './curve';
import type { Pile, Reading } from './read';

export interface Bar { readonly key: string; readonly d: string; readonly look: string; readonly area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } }
export interface Piles { readonly bars: readonly Bar[]; readonly lines: readonly Line[]; readonly labels: readonly Label[] }

export const pileKey = (right: number): string => `r-${right}`;
const BETWEEN = 1;
/** How high on the outline its words stand, and how far beside it. */
const WORDS_AT = 0.85, BESIDE = 16;
/** What of the outline is lower than this stays below its words. */
const CLEAR = 0.7;
/** How high the line at the half goes: below those words. */
const HALF_UP = 0.7;
/** An item whose majority is wrong, tied, right. */
const LOOK = { wrong: 'band f-paid', tied: 'band f-binding', right: 'band f-announced' } as const;
const lookOf = (right: number, labels: number) => LOOK[2 * right < labels ? 'wrong' : 2 * right === labels ? 'tied' : 'right'];

export function placePiles({ piles, crowd, alike, p, wrong, tied }: Reading, { left, right, top: upper, bottom }: Frame, text: Text): Piles {
  const say = (key: string, n: number) => text.t(`crowds.${crowd.name}.${key}`, { n });
  // Two sums that have no room beside each other stand under each other.
  const sums = [say('wrong', wrong), say('right', crowd.items - wrong - tied)] as const, under = sums.reduce((w, sum) => w + textWidth(sum, SMALL, '600'), BESIDE) > right - left ? LINE : 0, top = upper + under;
  const slot = (right - left) / piles.length, most = Math.max(...piles.flatMap((pile) => [pile.found, pile.promised, pile.shared]));
  const y = (share: number) => bottom - ((bottom - top) * share) / most, x = (i: number) => left + i * slot;
  /** Where so little is expected that nothing would be seen of it, there is no outline. */
  const seen = (of: (pile: Pile) => number) => { const is = (pile: Pile) => bottom - y(of(pile)) > 1; return [piles.findIndex(is), piles.findLastIndex(is) + 1] as const; };
  const outline = (of: (pile: Pile) => number) => { const [from, to] = seen(of); return `M${round(x(from))} ${bottom}${piles.slice(from, to).map((pile, i) => `V${round(y(of(pile)))}H${round(x(from + i + 1))}`).join('')}V${bottom}`; };
  const half = (left + right) / 2;
  // The words for the outline stand on its side toward the middle, if they fit beside it.
  const peak = Math.max(...piles.map((pile) => pile.promised)), flank = (height: number) => x(p > 0.5 ? piles.findIndex((pile) => pile.promised > peak * height) : piles.findLastIndex((pile) => pile.promised > peak * height) + 1);
  const said = text.t('labels.expected'), at = flank(CLEAR) + (p > 0.5 ? -BESIDE : BESIDE), fits = textWidth(said, SMALL) < (p > 0.5 ? at - left : right - at), level = y(peak * WORDS_AT);
  const foot = bottom + SMALL + 4, middle = text.t('labels.half'), none = text.t('labels.none'), end = text.t('labels.all', { n: crowd.labels });
  return {
    bars: piles.map((pile, i) => ({
      key: pileKey(pile.right), look: lookOf(pile.right, crowd.labels), d: pile.items ? `M${round(x(i) + BETWEEN)} ${bottom}V${round(y(pile.found))}H${round(x(i + 1) - BETWEEN)}V${bottom}Z` : `M${round(x(i) + BETWEEN)} ${bottom}H${round(x(i + 1) - BETWEEN)}`,
      area: { x: round(x(i)), y: top, width: round(slot), height: bottom - top },
    })),
    // A short line ties the words to the outline: other bars stand under them.
    lines: [...(fits ? [{ d: `M${round(at + (p > 0.5 ? 3 : -3))} ${round(level)}H${round(flank(WORDS_AT))}`, look: 'ink thin' }] : []), { d: outline((pile) => pile.promised), look: LOOKS.promised }, ...(alike ? [{ d: outline((pile) => pile.shared), look: LOOKS.shared }] : []), { d: `M${round(left)} ${bottom}H${round(right)}M${round(half)} ${round(bottom - (bottom - top) * HALF_UP)}V${bottom + 4}`, look: 'axis' }],
    labels: [
      { text: sums[0], x: left, y: upper - 8, look: 'accent', size: SMALL },
      { text: sums[1], x: right, y: top - 8, anchor: 'end', size: SMALL },
      { text: none, x: left, y: foot, look: 'soft', size: SMALL }, { text: end, x: right, y: foot, anchor: 'end', look: 'soft', size: SMALL },
      ...(fits ? [{ text: said, x: at, y: level + SMALL / 3, anchor: p > 0.5 ? 'end' : 'start', size: SMALL } as const] : []),
      ...(left + textWidth(none, SMALL) < half - textWidth(middle, SMALL) / 2 ? [{ text: middle, x: half, y: foot, anchor: 'middle', look: 'soft', size: SMALL } as const] : []),
    ],
  };
}
