import type { Text } from '../../i18n/text';
import { type Label, LABEL, SMALL, stacked } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { textWidth, wrap } from '../../marks/textWidth';
import { BESIDE, type Cut, FLAG, GRIP, type Plan } from './layout';
import type { Reading, Side } from './read';
import { kindOf } from './words';

/** The sign of a group, beside its name. */
export interface Sign { readonly side: Side; readonly at: readonly [number, number] }

const LINE = 16, NAME = 14;
/** From the edge to the middle of a sign, and to the words after it. */
const SIGN_AT = 8, WORDS_AT = 20;
/** From the end of the words to the scales. */
const CLEAR = 20;

/** Who the groups are, and how many of each the cut misjudges: beside their dots, or above and below them. */
export function headsOf(reading: Reading, { wide, width, top, bottom, dots, x0 }: Plan, cuts: readonly Cut[], text: Text): { heads: Label[]; signs: Sign[] } {
  const kind = kindOf(reading), heads: Label[] = [], signs: Sign[] = [];
  reading.groups.forEach(({ side, rates, outcomes: { tp, fn, fp } }, i) => {
    const upper = side === 'a', name = text.t(`stories.${kind}.groups.${side}`), values = { n: text.number(rates.n), count: rates.n, m: text.number(tp + fn), percent: text.number(100 * (rates.base ?? 0)) };
    const missed: Pick<Label, 'text' | 'look'> = { text: text.t('labels.missed', { n: text.number(fn + fp) }), look: 'accent' };
    if (wide) {
      const lines = ['people', 'outcome'].flatMap((key) => wrap(text.t(`stories.${kind}.${key}`, values), x0 - WORDS_AT - CLEAR, LABEL)), y = (upper ? top - dots / 2 : bottom + dots / 2) - (lines.length * LINE) / 2;
      heads.push({ text: name, x: WORDS_AT, y, look: 'bold', size: NAME }, ...stacked(lines, { x: WORDS_AT, y: y + LINE, look: 'soft' }, LINE), { ...missed, x: WORDS_AT, y: y + (lines.length + 1) * LINE });
      signs.push({ side, at: [SIGN_AT, round(y - 5)] });
      return;
    }
    const y = upper ? LABEL : bottom + dots + FLAG + LABEL;
    heads.push({ text: name, x: WORDS_AT, y, look: 'bold' }, { text: text.t(`stories.${kind}.both`, values), x: WORDS_AT + textWidth(name, LABEL, '600') + BESIDE, y, look: 'soft', size: SMALL });
    signs.push({ side, at: [SIGN_AT, round(y - 4.5)] });
    // On the side of the grip where the other words are not, if there is room.
    const { at: [x], label } = cuts[i]!, left = label.anchor === 'start', room = (left ? x : width - x) - GRIP - BESIDE;
    if (textWidth(missed.text, LABEL, '600') <= room) heads.push({ ...missed, x: left ? 0 : width, y: label.y, anchor: left ? 'start' : 'end' });
  });
  return { heads, signs };
}
