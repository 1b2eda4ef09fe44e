/** The words of a figure: for labels, marks and rows. */
import { date, moneyRange } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import { amount } from '../../marks/describe';
import { LABEL, SMALL } from '../../marks/label';
import { textWidth, wrap } from '../../marks/textWidth';
import type { Figure, Happening } from './data';
import type { Line, Wish } from './place';

/** What a figure rests on: `priced round`, `run rate, outside estimate`. */
export const groundsOf = (f: Figure, text: Text): string => (f.runRate ? text.t('labels.runRate', { grounds: text.t(`grounds.${f.grounds}`) }) : text.t(`grounds.${f.grounds}`));

/** What, which kind, amount with its qualifier, on what grounds, date, and what else is to be known. */
export function describe(f: Figure, kind: 'value' | 'revenue', text: Text): string {
  return [
    text.t(`names.${kind}`, { date: date(f.date, text.lang), amount: amount(text, f.value, f.qualifier), grounds: groundsOf(f, text), measure: f.measure }),
    f.status && text.t('names.status', { status: f.status }), f.range && text.t('names.range', { amount: moneyRange(...f.range, text.lang) }), f.note,
  ].filter(Boolean).join(' ');
}
export const describeEvent = (e: Happening, text: Text): string => text.t('names.event', { date: date(e.date, text.lang), told: e.told });
/** A few words on an event, where there are some; else what the record says. */
export const shortOf = (e: Happening, text: Text): string => { const key = `events.${e.key.replace(/^events-/, '')}`; return text.has(key) ? text.t(key) : e.told; };

/** What a label may say, best first: an amount with its details in one line, then line by line, then no details if it may do without. */
export function linesOf(said: string, details: readonly string[], look: Line['look'], width: number, bare = true): Pick<Wish, 'variants' | 'brief'> {
  const soft = (line: string): Line => ({ text: line, look: 'soft' }), first: Line = { text: said, look };
  const parts = wrap(said, width, LABEL, '600').map((line): Line => ({ text: line, look })), rest = details.flatMap((detail) => wrap(detail, width, SMALL)).map(soft), one = details.join(', ');
  const whole = details.length ? [...(textWidth(one, SMALL) <= width ? [[first, soft(one)]] : []), [first, ...rest], [...parts, ...rest]] : [], brief = [[first], parts];
  return bare || !details.length ? { variants: [...whole, ...brief], brief } : { variants: whole };
}
