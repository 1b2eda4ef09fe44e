/** How a point of a series reads. */
import type { Point, Series } from './data/schema';
import type { Qualifier } from './data/vocabulary';
import { money, moneyRange } from './i18n/format';
import type { Text } from './i18n/text';

/**
 * A point's figure with its unit and qualifier: `about $7.3 billion`, `a forecast $64–72 billion`; a range that is open at
 * one end is `at least` or `up to`. Undefined: the point is an event without a figure.
 */
export function pointAmount(series: Series, point: Point, text: Text): string | undefined {
  const unit = point.unit ?? series.unit;
  const plain = (value: number) => (unit === 'usd-million' ? money(value, text.lang) : unit === 'percent' ? text.t('grammar.percent', { n: value }) : text.number(value));
  const as = (qualifier: Qualifier, amount: string) => text.t(`grammar.qualified.${qualifier}`, { amount });
  const { value, low, high, qualifier = 'reported' } = point;
  if (value !== undefined) return as(qualifier, plain(value));
  if (low !== undefined && high !== undefined) return as(qualifier, low === high ? plain(low) : unit === 'usd-million' ? moneyRange(low, high, text.lang) : `${plain(low)}–${plain(high)}`);
  if (low !== undefined) return as(qualifier, as('at-least', plain(low)));
  if (high !== undefined) return as(qualifier, as('up-to', plain(high)));
  return unit !== 'none' && point.measure ? text.t('grammar.unknown') : undefined;
}
