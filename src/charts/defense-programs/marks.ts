import { amount } from '../../marks/describe';
import { walk } from '../../marks/walk';
import { date } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import type { Mark } from '../types';
import { hasArea, type Shown } from './read';

/** How much, as it must be said; what has no money in it says so. */
export function sayAmount(item: Shown, text: Text): string {
  if (hasArea(item.look)) return amount(text, item.value, item.qualifier);
  return item.look === 'unknown' ? text.t('grammar.undisclosed') : text.t(`amounts.${item.look}`);
}

/** When, who, what, by whom, how much and how firm; and what came of it by the day. */
export function nameOf(item: Shown, text: Text): string {
  const who = [item.contractors.join(', '), item.program].filter(Boolean).join(': ');
  const much = [sayAmount(item, text), item.measure].filter(Boolean).join(', ');
  return [
    text.t('names.item', { day: date(item.date, text.lang), who, agency: item.agencyName ? text.t('names.agency', { agency: item.agencyName }) : '', look: text.t(`looks.${item.look}`), amount: much }),
    ...item.later.map((other) => text.t('names.later', { day: date(other.date, text.lang), program: other.program })),
  ].join(' ');
}

/** Band by band, in the order of the page. */
export function marksOf(bands: readonly { readonly [K in 'lines' | 'cells']: readonly { readonly item: Shown }[] }[], text: Text): Mark[] {
  const shown = bands.map((band) => [...band.lines, ...band.cells].map(({ item }) => item).filter((item) => item.known));
  const near = walk(shown.map((items) => items.map((item) => item.key)));
  const threads = shown.flat();
  return threads.map((item) => ({
    key: item.key, name: nameOf(item, text), record: `series/defense-programs/#${item.key}`, near: near.get(item.key)!,
    kin: threads.filter((other) => other.follows === item.key || item.follows === other.key).map((other) => other.key),
  }));
}
