import type { Text } from '../../i18n/text';
import { type Label, LABEL, SMALL, stacked } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { textWidth, wrap } from '../../marks/textWidth';
import { BESIDE, type Cut, GRIP, type Plan } from './layout';
import type { Reading, Side } from './read';
import { kindOf } from './words';

/** The sign of a group, beside its name. */
export interface Sign { readonly side: Side; readonly at: readonly [number, number] }

const LINE = 16, NAME = 14;
/** Below the line on which letters stand; from there up to their middle. */
const DEEP = 3, MIDDLE = 4.5;
/** From the edge to the middle of a sign, and to the words after it. */
const SIGN_AT = 8, WORDS_AT = 20;
/** From the end of the words to the scales. */
const CLEAR = 20;

/** Who the groups are, and how many of each the cut misjudges: beside their dots, or above and below them. */
export function headsOf(reading: Reading, { wide, width, top, bottom, dots, x0, flag, axis, tight }: Plan, cuts: readonly Cut[], text: Text): { heads: Label[]; signs: Sign[] } {
  const kind = kindOf(reading), heads: Label[] = [], signs: Sign[] = [];
  reading.groups.forEach(({ side, rates, outcomes: { tp, fn, fp } }, i) => {
    const upper = side === 'a', name = text.t(`stories.${kind}.groups.${side}`), values = { n: text.number(rates.n), count: rates.n, m: text.number(tp + fn), percent: text.number(100 * (rates.base ?? 0)) };
    const missed: Pick<Label, 'text' | 'look'> = { text: text.t('labels.missed', { n: text.number(fn + fp) }), look: 'accent' };
    if (wide) {
      // In a low frame fewer lines, and none on the other group's half.
      const half = flag + dots + axis / 2, lines = ['people', 'outcome'].flatMap((key) => wrap(text.t(`stories.${kind}.${key}`, values), x0 - WORDS_AT - CLEAR, LABEL)).slice(0, Math.floor(half / LINE) - 2);
      const middle = (upper ? top - dots / 2 : bottom + dots / 2) - (lines.length * LINE) / 2, y = upper ? Math.min(middle, half - (lines.length + 1) * LINE - DEEP) : Math.max(middle, half + NAME);
      heads.push({ text: name, x: WORDS_AT, y, look: 'bold', size: NAME }, ...stacked(lines, { x: WORDS_AT, y: y + LINE, look: 'soft' }, LINE), { ...missed, x: WORDS_AT, y: y + (lines.length + 1) * LINE });
      signs.push({ side, at: [SIGN_AT, round(y - 5)] });
      return;
    }
    const beside = tight ? wrap(name, x0 - WORDS_AT, LABEL, '600') : [], y = tight ? (upper ? top - dots / 2 : bottom + dots / 2) + MIDDLE - ((beside.length - 1) * LINE) / 2 : upper ? LABEL : bottom + dots + flag + LABEL;
    if (tight) heads.push(...stacked(beside, { x: WORDS_AT, y, look: 'bold' }, LINE));
    else {
      const after = WORDS_AT + textWidth(name, LABEL, '600') + BESIDE, said = text.t(`stories.${kind}.both`, values);
      heads.push({ text: name, x: WORDS_AT, y, look: 'bold' }, ...(after + textWidth(said, SMALL) > width ? [] : [{ text: said, x: after, y, look: 'soft', size: SMALL } as const]));
    }
    signs.push({ side, at: [SIGN_AT, round(y - MIDDLE)] });
    // On the side of the grip where the other words are not, if there is room.
    const { at: [x], label } = cuts[i]!, left = label.anchor === 'start', room = (left ? x : width - x) - GRIP - BESIDE;
    if (textWidth(missed.text, LABEL, '600') <= room) heads.push({ ...missed, x: left ? 0 : width, y: label.y, anchor: left ? 'start' : 'end' });
  });
  return { heads, signs };
}
