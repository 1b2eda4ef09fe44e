import { type Label, LINE, SMALL } from '../../marks/label';
import { wrap } from '../../marks/textWidth';
import type { Text } from '../../i18n/text';
import type { Rect } from './layout';
import type { Others } from './read';
import { ranged } from './tell';

/** The room that the pairs without a place of their own need under the picture: two lines, on a phone up to four. */
export const REST = 58, TALL_REST = 84;
const PAD = 9;

/** What the pairs add up to that have no place of their own, each stream for itself. */
export function restOf(others: Others, width: number, top: number, text: Text): { readonly box: Rect; readonly labels: readonly Label[] } {
  const words = text.t('labels.others', { n: others.pairs, capital: ranged(others.capital, text), purchases: ranged(others.purchases, text) });
  const lines = wrap(words, width - 2 * PAD, SMALL);
  return { box: { x: 0.5, y: top, width: width - 1, height: Math.max(24, lines.length * LINE + 10) }, labels: lines.map((line, i) => ({ text: line, x: PAD, y: top + 16.5 + i * LINE, size: SMALL })) };
}
