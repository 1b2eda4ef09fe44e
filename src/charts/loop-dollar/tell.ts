/** The sentences of the loop: amounts in plain words, names of the marks, the finding. */
import { amount } from '../../marks/describe';
import { dollars } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import { withoutBrackets } from '../../marks/textWidth';
import type { Real } from './data';
import { LEAST, type Pass, type Reading, type Round, ROUNDS } from './read';

const CENTS = 100;
/** From here on sums are said in dollars. */
const MOST_CENTS = 1000;

/** So many cents, as the question asks for them, or dollars, in words: `80 cents`, `133 cents`, `1 dollar`, `19 dollars`. */
export function coins(value: number, text: Text): string {
  if (value > 0 && value < LEAST) return text.t('coins.less');
  const cents = Math.round(value * CENTS);
  return cents !== CENTS && cents < MOST_CENTS ? text.t('coins.cents', { n: cents }) : text.t('coins.dollars', { n: short(value, text).replace(/^\D+/, ''), one: cents / CENTS });
}
/** The same in a picture: `$0.80`. */
export const short = (value: number, text: Text): string => dollars(Math.round(value * CENTS) / CENTS, text.lang);

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
  const { totals, spent, returned, cost, stop, rounds } = reading, last = rounds.at(-1)!;
  if (!spent) return text.t('finding.none');
  if (!totals) return [text.t('finding.endless'), text.t(cost > 0 ? 'finding.endlessCost' : 'finding.endlessFree', { served: coins(cost, text) })].join(' ');
  const values = { revenue: coins(totals.revenue, text), left: coins(totals.left, text), served: coins(totals.served, text), kept: coins(totals.kept, text) };
  // If serving costs more than the investor keeps, by a cent or more, more than the dollar leaves: then it is said why.
  const left = totals.revenuePerOutflow === undefined ? 'finding.noOutflow' : totals.served - totals.kept >= 1 / CENTS && (totals.kept === 0 || totals.kept >= LEAST) ? 'finding.leftMore' : 'finding.left', one = [text.t(returned ? 'finding.again' : 'finding.once', values), text.t(left, values)];
  const fed = stop < ROUNDS ? text.t(returned ? 'finding.drains' : 'finding.stops', { stop, last: coins(last.revenue, text), rounds: ROUNDS }) : text.t('finding.fed', { last: coins(last.revenue, text) });
  return [...one, fed].join(' ');
}
