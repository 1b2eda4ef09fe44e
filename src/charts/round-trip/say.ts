/** The sentences of a round trip. */
import { amount } from '../../marks/describe';
import { date, money, moneyRange } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import type { Share } from './dollar';
import type { Flow, Reading, Total } from './read';

/** From here on a whole number says enough. */
const WHOLE = 10;
const LEAST_CENT = 0.005, ALMOST = 0.995;

/** So many cents or dollars: `9 cents`, `1.3 dollars`, `19 dollars`. */
function coins(n: number, text: Text): string {
  if (n < LEAST_CENT) return text.t('coins.none');
  if (n < ALMOST) return text.t('coins.cents', { n: Math.round(n * 100) });
  return text.t('coins.dollars', { n: n >= WHOLE ? Math.round(n) : Math.round(n * 10) / 10 });
}
const isRange = ({ low, high }: { readonly low: number; readonly high: number }, digits = 1e-6) => high - low > digits * high;
const shareOf = (s: Share, text: Text): string =>
  (isRange(s) ? text.t('coins.range', { low: coins(s.low, text), high: coins(s.high, text) }) : text.t(`grammar.qualified.${s.qualifier}`, { amount: coins(s.high, text) }));
export const moneyOf = (t: Pick<Total, 'low' | 'high'> & { readonly qualifier?: Total['qualifier'] }, text: Text): string =>
  (isRange(t) ? moneyRange(t.low, t.high, text.lang) : text.t(`grammar.qualified.${t.qualifier ?? 'exact'}`, { amount: money(t.high, text.lang) }));

/** The parties that some deals come from or go to, by name; more than one: in general words. */
const namesOf = (flows: readonly Flow[], end: 'from' | 'to', text: Text, several: 'partners' | 'Partners'): string => { const all = [...new Set(flows.map((f) => f[end]))]; return all.length === 1 ? all[0]! : text.t(several); };

/** What the way back is: the case that the sentences are chosen by. */
export type Way = 'back' | 'capital' | 'warrant' | 'unpriced' | 'talk' | 'hidden' | 'shares' | 'services' | 'none';
/** These say themselves what went out. */
const SAID: readonly Way[] = ['back', 'capital', 'warrant', 'unpriced'];
export function wayOf({ totals, dollar, flows }: Reading): Way {
  const backs = flows.filter((f) => f.leg === 'back' && f.firmness !== 'ended');
  if (totals.back.high > 0) return dollar.back ? 'back' : flows.some((f) => f.leg === 'out' && f.stream === 'warrants') ? 'warrant' : 'unpriced';
  if (totals.returned.high > 0 && totals.out.high > 0) return 'capital';
  if (backs.some((f) => f.status === 'rumored' && f.stream !== 'warrants')) return 'talk';
  if (totals.back.unknown > 0) return 'hidden';
  if (backs.some((f) => f.stream === 'warrants')) return 'shares';
  return flows.some((f) => f.leg === 'out' && f.stream === 'purchases') ? 'services' : 'none';
}

function values(reading: Reading, text: Text) {
  const { trip, names, flows, totals, dollar, state } = reading, [home = ''] = trip.stations;
  const backs = flows.filter((f) => f.leg === 'back' && f.firmness !== 'ended'), talk = backs.filter((f) => f.status === 'rumored');
  return {
    day: date(state.asOf, text.lang), company: names[home] ?? home, payer: namesOf(backs, 'from', text, 'partners'), Payer: namesOf(backs, 'from', text, 'Partners'), partner: namesOf(flows.filter((f) => f.leg === 'out'), 'to', text, 'partners'),
    out: moneyOf(totals.out, text), paid: money(totals.out.paid, text.lang),
    back: moneyOf({ ...dollar.promised, qualifier: totals.back.qualifier }, text), backPaid: money(totals.back.paid, text.lang),
    share: dollar.back ? shareOf(dollar.back, text) : '', returned: moneyOf(totals.returned, text), cents: coins(totals.out.high ? totals.returned.high / totals.out.high : 0, text),
    talk: talk.length === 1 ? amount(text, talk[0]!.value, talk[0]!.qualifier) : text.t('deals', { n: talk.length }),
    outside: moneyOf(totals.outside, text), entered: dollar.outside ? shareOf(dollar.outside, text) : '', middle: namesOf(flows.filter((f) => f.leg === 'outside'), 'to', text, 'partners'),
    n: flows.filter((f) => f.leg !== 'outside' && f.value === undefined && f.firmness !== 'ended').length,
    unpaid: coins(1 - (dollar.paid ?? 0), text), first: date(reading.opens, text.lang),
  };
}
/** How much of the capital is not known to be paid. */
const unpaidKey = (paid: number) => (paid > ALMOST ? 'none' : paid === 0 ? 'all' : paid < LEAST_CENT ? 'most' : 'part');

/** What became of one dollar: what is promised back, how much of it is known paid, what entered from outside. */
export function finding(reading: Reading, text: Text): string {
  const v = values(reading, text), { flows, totals, state, dollar } = reading, own = flows.filter((f) => f.leg !== 'outside'), said = (...keys: (string | false)[]) => keys.filter((key) => key !== false).map((key) => text.t(`finding.${key}`, v)).join(' ');
  if (!own.length) return said(state.asOf < reading.opens ? 'early' : state.status === 'paid' ? 'noPaid' : 'empty');
  if (state.status === 'paid') return said('asOf', totals.out.paid > 0 ? 'paid' : 'noneOut', totals.back.paid > 0 ? 'paidBack' : 'noneBack');
  const way = wayOf(reading), { paid } = dollar;
  return said(
    // Where the way back is said for each dollar, or for what has no price, the capital is in the same sentence.
    'asOf', !SAID.includes(way) && (paid === undefined ? 'noOut' : 'out'), way, paid !== undefined && `unpaid.${unpaidKey(paid)}`,
    totals.outside.high > 0 && (dollar.outside ? 'outside' : 'outsideBare'), v.n > 0 && 'unknown',
  );
}
