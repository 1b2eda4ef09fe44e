/** How a figure that was worked out from others is to be read. */
import type { Known } from './asOf';
import type { Qualifier } from './schema';
import type { Sum } from './totals';

/**
 * The qualifier of a sum of deals. Money known paid is a floor, because a payment may be unknown;
 * so is a sum that leaves out deals of unknown amount; a floor with an "up to" in it is no bound at all, so "about".
 * A ceiling in a sum without a floor makes it a ceiling, however rough its other parts are: it must not read as spending.
 */
export function sumQualifier(sum: Pick<Sum, 'basis' | 'unknown'>, added: readonly Pick<Known, 'qualifier'>[]): Qualifier {
  if (sum.basis === 'paid') return 'at-least';
  const has = (q: Qualifier) => added.some((k) => k.qualifier === q);
  const floor = sum.unknown > 0 || has('at-least'), ceiling = has('up-to');
  if (ceiling) return floor ? 'about' : 'up-to';
  if (has('about') || has('forecast')) return 'about';
  if (floor) return 'at-least';
  return added.every((k) => k.qualifier === 'exact') ? 'exact' : 'reported';
}

/** Dividing by a floor gives a ceiling, and the other way round. */
const INVERSE: Readonly<Partial<Record<Qualifier, Qualifier>>> = { 'at-least': 'up-to', 'up-to': 'at-least' };
/** A round recorded with its lead says whose money it is, not how sure the figure is. */
const sureness = (q: Qualifier): Qualifier => (q === 'lead-of-round' ? 'reported' : q);

/** The qualifier of one figure divided by another. */
export function ratioQualifier(a: Qualifier, b: Qualifier): Qualifier {
  const over = sureness(a), under = INVERSE[b] ?? sureness(b);
  if (over === 'forecast' || under === 'forecast') return 'forecast';
  if (under === 'exact' || (under === 'reported' && over !== 'exact')) return over;
  if (over === 'exact' || over === 'reported') return under;
  return over === under ? over : 'about';
}
