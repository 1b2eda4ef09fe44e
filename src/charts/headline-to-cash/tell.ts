/** The words of a deal's steps: whole in names and tables, short beside the bars. */
import type { Qualifier } from '../../data/vocabulary';
import { amount } from '../../marks/describe';
import { billions, signed } from '../../marks/sign';
import { date, money, moneyRange } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import type { Steps } from './steps';

export const STEPS = ['headline', 'binding', 'paid', 'cash'] as const;
export type Step = (typeof STEPS)[number];
/** What a step comes to: a stretch that is sure and one that is possible. `undefined`: not known at all, at most `high`. */
export interface Reach { readonly low: number | undefined; readonly high: number; readonly qualifier: Qualifier }

/** From nothing to what is possible, of each step. What is not known is bound by the step before it. */
export function reachOf(s: Steps, step: Step): Reach {
  const { headline, binding, paid, cash } = s, unbound = binding[1] || headline.value;
  if (step === 'headline') return { low: headline.value, high: headline.value, qualifier: headline.qualifier };
  // What binds is what was announced if nothing was cut; then it is to be read the same way. A ceiling that is wholly bound is none any more.
  if (step === 'binding') return { low: binding[0] === 0 && binding[1] > 0 ? undefined : binding[0], high: binding[1], qualifier: binding[0] === binding[1] && binding[0] === headline.value && headline.qualifier !== 'up-to' ? headline.qualifier : 'exact' };
  if (step === 'paid') return { low: paid, high: paid ?? unbound, qualifier: paid === undefined ? 'exact' : s.paidQualifier };
  return { low: cash, high: cash ?? paid ?? unbound, qualifier: 'exact' };
}

/** A step in words: an amount, a range, none, not known, at most. */
export function said(s: Steps, step: Step, text: Text): string {
  const { low, high, qualifier } = reachOf(s, step);
  if (low === undefined) return step === 'binding' ? text.t('step.atMost', { amount: money(high, text.lang) }) : text.t(step === 'cash' && s.credits ? 'step.credits' : 'step.unknown');
  if (high === 0) return text.t(step === 'cash' && s.paid !== 0 ? 'step.notCash' : 'step.none');
  return low < high ? text.t('step.between', { low: money(low, text.lang), high: money(high, text.lang) }) : amount(text, low, qualifier);
}

/** The same in `room` pixels; `fits` measures. */
export function short(s: Steps, step: Step, fits: (words: string) => boolean, text: Text, tight: boolean): string {
  const { low, high, qualifier } = reachOf(s, step);
  const whole = said(s, step, text);
  if (!tight && fits(whole)) return whole;
  if (low === undefined) return step === 'binding' ? (tight ? billions(text, high, 'up-to') : signed(money(high, text.lang), 'up-to')) : [...(step === 'cash' && s.credits ? [text.t('step.creditsShort')] : []), text.t('step.unknown')].find(fits) ?? '?';
  if (high === 0) return text.t('step.none');
  if (low < high) return tight ? `${billions(text, low, 'exact')}–${billions(text, high, 'exact')}` : [moneyRange(low, high, text.lang)].find(fits) ?? signed(money(high, text.lang), 'up-to');
  return tight ? billions(text, low, qualifier) : signed(money(low, text.lang), qualifier);
}

/** Who, whom, kind, every step, status, date. */
export function nameOf(s: Steps, names: Readonly<Record<string, string>>, text: Text): string {
  return text.t('names.deal', {
    from: names[s.from] ?? s.from, to: names[s.to] ?? s.to, kind: text.t(`grammar.kinds.${s.kind}`), headline: said(s, 'headline', text), said: text.t(`grammar.statuses.${s.headline.status}`), date: date(s.headline.date, text.lang),
    binding: said(s, 'binding', text), paid: said(s, 'paid', text), cash: said(s, 'cash', text), status: text.t(`grammar.statuses.${s.status}`), since: date(s.since, text.lang),
  });
}
