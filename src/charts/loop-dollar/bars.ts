/** The two sums of one dollar: what was booked, and what cash left for good. */
import type { Text } from '../../i18n/text';
import { type Label, LABEL, LINE, SMALL } from '../../marks/label';
import { box, type Item, type Panel } from '../../marks/Items';
import { round } from '../../marks/ribbon';
import { linear } from '../../marks/scale';
import { clip, textWidth, wrap } from '../../marks/textWidth';
import { LOOKS } from './looks';
import { LEAST, type Reading } from './read';
import { coins, nameBooked, nameLeft, short } from './tell';

export const BOOKED = 'booked', LEFT = 'left';
/** Up to here the scale stays, in dollars; a tighter loop shrinks it. */
const USUAL = 2;
const BAR = 18, PITCH = 46, TEXT = 12;
/** Room at the end of the longest bar for its amount. */
const AMOUNT = 74;
/** Beyond, pieces of a bar are too thin to be drawn apart. */
const MOST_PIECES = 12;

/** The heights of so many parts: the two bars and the sentence under them. */
export const PARTS = [0, PITCH, 2 * PITCH, 2 * PITCH + 2 * LINE] as const;

export function placeBars(reading: Reading, { right, top, parts }: { readonly right: number; readonly top: number; readonly parts: number }, text: Text): Panel & { readonly height: number } {
  const { totals, spent, returned, cost } = reading, room = right - AMOUNT;
  const x = linear([0, Math.max(USUAL, totals?.revenue ?? 0, totals?.left ?? 0)], [0, room]);
  const nameOf = (key: string) => (key === BOOKED ? nameBooked : nameLeft)(reading, text);
  /** Pieces end to end, in dollars, and the sum at their end. */
  const row = (key: string, y: number, head: string, pieces: readonly { readonly value: number; readonly look: string }[], sum: string): Item => {
    let at = 0;
    const shapes = pieces.filter(({ value }) => value > 0).map(({ value, look }) => { const d = box(x(at), y + TEXT + 5, Math.max(0.5, x(value)), BAR); at += value; return { d, look }; });
    const accent = key === BOOKED, labels: Label[] = [{ text: clip(head, right, SMALL), x: 0, y: y + TEXT, size: SMALL, look: 'soft' }, { text: sum, x: Math.min(x(at), room) + 7, y: y + TEXT + BAR, look: accent ? 'accent' : 'bold', size: 14 }];
    return { key, name: nameOf(key), area: { x: 0, y, width: round(right), height: TEXT + BAR + 8 }, shapes, labels };
  };
  const endless = (key: string, y: number, head: string, sum: string, look: string): Item => ({
    key, name: nameOf(key), area: { x: 0, y, width: round(right), height: TEXT + BAR + 8 }, shapes: [{ d: `M0 ${y + TEXT + 5 + BAR / 2}H${round(room)}`, look }],
    labels: [{ text: clip(head, right, SMALL), x: 0, y: y + TEXT, size: SMALL, look: 'soft' }, { text: sum, x: room + 7, y: y + TEXT + BAR, look: key === BOOKED ? 'accent' : 'bold', size: 14 }],
  });
  const kept = spent * returned, pieces = Math.min(MOST_PIECES, kept > 0 ? Math.ceil(Math.log(LEAST) / Math.log(Math.min(kept, 0.99))) : 1);
  const booked = Array.from({ length: pieces }, (_, n) => ({ value: spent * kept ** n, look: n ? LOOKS.again : LOOKS.first }));
  const more = (totals?.revenue ?? 0) - booked.reduce((sum, piece) => sum + piece.value, 0);
  const under = top + PITCH;
  const items = totals ? [
    row(BOOKED, top, text.t('labels.booked'), more > LEAST ? [...booked, { value: more, look: LOOKS.again }] : booked, short(totals.revenue, text)),
    row(LEFT, under, text.t('labels.left', { outside: short(totals.outside, text), served: short(totals.served, text) }), [{ value: totals.outside, look: LOOKS.outside }, { value: totals.served, look: LOOKS.served }], short(totals.left, text)),
  ] : [
    endless(BOOKED, top, text.t('labels.booked'), text.t('labels.endless'), LOOKS.endless),
    cost > 0 ? endless(LEFT, under, text.t('labels.leftEndless'), text.t('labels.endless'), 'soft line dotted') : row(LEFT, under, text.t('labels.leftEndless'), [], short(0, text)),
  ];
  const per = totals?.revenuePerOutflow, said = per === undefined ? text.t('labels.perNone') : text.t('labels.per', { amount: coins(per, text) });
  const lines = wrap(said, right, LABEL, '600');
  const labels = lines.map((line, i): Label => ({ text: textWidth(line, LABEL, '600') > right ? clip(line, right, LABEL, '600') : line, x: 0, y: under + PITCH + TEXT + 2 + i * LINE, look: 'bold' }));
  return { items: items.slice(0, parts), labels: parts < PARTS.length - 1 ? [] : labels, lines: [], height: PARTS[parts]! };
}
