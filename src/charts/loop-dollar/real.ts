/** What is known of the share in real deals, on the scale of the reader's own. */
import type { Text } from '../../i18n/text';
import { type Label, LABEL, LINE, SMALL, stacked } from '../../marks/label';
import type { Item, Panel, Shape } from '../../marks/Items';
import { round } from '../../marks/ribbon';
import { linear } from '../../marks/scale';
import { textWidth, wrap } from '../../marks/textWidth';
import { amount } from '../../marks/describe';
import { LOOKS } from './looks';
import type { Reading } from './read';
import { nameDeal, pairOf } from './tell';

const PITCH = 34, DOT = 5, HALF = 0.5;

/** A dot at a known share; a dotted line over the whole scale where it is blacked out. */
export function placeReal({ deals, spent }: Reading, { left, right, top }: { readonly left: number; readonly right: number; readonly top: number }, text: Text): Panel {
  const heads = wrap(text.t('labels.real'), right - left, LABEL, '600'), first = top + heads.length * LINE + 12, pad = DOT + 2;
  const x = linear([0, 1], [left + pad, right - pad]), floor = first + deals.length * PITCH - 6;
  const items = deals.map((deal, i): Item => {
    const y = first + i * PITCH, line = y + 19, known = deal.share;
    const said = text.t(known === undefined ? 'labels.blackedOut' : 'labels.noCloud'), who = pairOf(deal, text);
    // Where the words of the line have no room beside each other, the amount is left to its name.
    const room = right - left - (known === undefined ? textWidth(said, SMALL) + DOT : 0), pair = [`${who}, ${amount(text, deal.value, deal.qualifier)}`].find((words) => textWidth(words, SMALL, '600') <= room) ?? who;
    // On the side of its line that the reader's mark leaves free.
    const beside = spent < HALF ? { x: right, y: line + 4, anchor: 'end' } as const : { x: x(known ?? 0) + 2 * DOT, y: line + 4 };
    const circle = `M${round(x(known ?? 0) - DOT)} ${line}a${DOT} ${DOT} 0 1 1 ${2 * DOT} 0a${DOT} ${DOT} 0 1 1 ${-2 * DOT} 0Z`;
    return {
      key: deal.key, name: nameDeal(deal, text), record: deal.record, area: { x: left, y: y - 4, width: round(right - left), height: PITCH - 4 },
      shapes: known === undefined ? [{ d: `M${round(x(0))} ${line}H${round(x(1))}`, look: LOOKS.unknown }] : [{ d: circle, look: LOOKS.known }],
      labels: [{ text: pair, x: left, y: y + 8, size: SMALL, look: 'bold' }, { text: said, size: SMALL, look: 'soft', ...(known === undefined ? { x: right, y: y + 8, anchor: 'end' } : beside) }],
    };
  });
  const own = text.t('labels.own', { n: text.t('grammar.percent', { n: text.number(spent * 100) }) }), half = textWidth(own, SMALL, '600') / 2;
  const at = round(x(spent)), lines: Shape[] = [
    { d: `M${round(x(0))} ${floor + 6}H${round(x(1))}`, look: LOOKS.scale }, { d: `M${at} ${floor - 1}V${floor + 13}`, look: LOOKS.own },
    ...deals.map((_, i): Shape => ({ d: `M${at} ${first + i * PITCH + 13}v12`, look: LOOKS.own })),
  ];
  const labels: Label[] = [
    ...stacked(heads, { x: left, y: top + 13, look: 'bold' }),
    { text: own, x: Math.min(Math.max(x(spent), left + half), right - half), y: floor + 36, anchor: 'middle', look: 'accent', size: SMALL },
    ...[0, 0.5, 1].map((share): Label => ({ text: text.t('labels.percent', { n: text.number(share * 100) }), x: share === 0 ? left : share === 1 ? right : x(share), y: floor + 20, anchor: share === 0 ? 'start' : share === 1 ? 'end' : 'middle', look: 'soft', size: SMALL })),
  ];
  return { items, labels, lines };
}
