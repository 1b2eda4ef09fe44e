/** The sentences of the loop: amounts in plain words, names of the marks, the finding. */
import { amount } from '../../marks/describe';
import type { Text } from '../../i18n/text';
import { withoutBrackets } from '../../marks/textWidth';
import type { Real } from './data';
import { LEAST, type Pass, type Reading, type Round, ROUNDS } from './read';

const CENTS = 100, DIGITS = 2;

/** So many cents or dollars, in words: `80 cents`, `1.33 dollars`. */
export function coins(value: number, text: Text): string {
  if (value > 0 && value < LEAST) return text.t('coins.less');
  return value < 1 - LEAST ? text.t('coins.cents', { n: Math.round(value * CENTS) }) : text.t('coins.dollars', { n: text.number(value, DIGITS), one: Math.round(value * CENTS) / CENTS });
}
/** The same in a picture: `$0.80`. */
export const short = (value: number, text: Text): string => text.dollars(Math.round(value * CENTS) / CENTS);

export const namePass = ({ n, invested, outside, revenue, kept, back }: Pass, text: Text): string =>
  text.t('names.pass', { n, invested: coins(invested, text), outside: coins(outside, text), revenue: coins(revenue, text), kept: coins(kept, text), back: coins(back, text) });
export const nameRest = ({ rest, passes }: Reading, text: Text): string => text.t('names.rest', { n: passes.length, rest: coins(rest, text) });
export const nameBooked = ({ totals }: Reading, text: Text): string => (totals ? text.t('names.booked', { revenue: coins(totals.revenue, text) }) : text.t('names.bookedEndless'));
export const nameLeft = ({ totals, cost, spent }: Reading, text: Text): string =>
  (totals ? text.t('names.left', { left: coins(totals.left, text), outside: coins(totals.outside, text), served: coins(totals.served, text) }) : text.t(cost > 0 ? 'names.leftEndless' : 'names.leftNone', { served: coins(cost * spent, text) }));
export const nameRound = ({ n, fresh, invested, revenue, first }: Round, text: Text): string =>
  text.t(fresh ? 'names.round' : 'names.roundStopped', { n, invested: coins(invested, text), revenue: coins(revenue, text), again: coins(revenue - first, text) });
export const pairOf = ({ investor, lab }: Real, text: Text): string => text.t('labels.pair', { investor: withoutBrackets(investor), lab });
export const nameDeal = (deal: Real, text: Text): string => text.t(deal.share === undefined ? 'names.dealUnknown' : 'names.deal', { pair: pairOf(deal, text), amount: amount(text, deal.value, deal.qualifier) });

/** One dollar, then what becomes of the loop when nobody outside pays any more. */
export function finding(reading: Reading, text: Text): string {
  const { totals, spent, returned, cost, stop, rounds } = reading, last = rounds.at(-1)!, top = rounds[stop - 1]!;
  if (!spent) return text.t('finding.none');
  if (!totals) return [text.t('finding.endless'), text.t(cost > 0 ? 'finding.endlessCost' : 'finding.endlessFree', { served: coins(cost, text) })].join(' ');
  const values = { revenue: coins(totals.revenue, text), left: coins(totals.left, text) };
  const one = [text.t(returned ? 'finding.again' : 'finding.once', values), text.t(totals.revenuePerOutflow === undefined ? 'finding.noOutflow' : 'finding.left', values)];
  const fed = stop < ROUNDS ? text.t(returned ? 'finding.drains' : 'finding.stops', { stop, top: coins(top.revenue, text), last: coins(last.revenue, text), rounds: ROUNDS }) : text.t('finding.fed', { last: coins(last.revenue, text) });
  return [...one, fed].join(' ');
}
