/** The words of a deal, put together in one place for marks, tables, facts and records. */
import type { Kind, Qualifier, Status } from '../data/vocabulary';
import { date, money } from '../i18n/format';
import type { Text } from '../i18n/text';

/**
 * An amount with its qualifier: `up to $500 million`; no amount: `amount not disclosed`. US$ million.
 * `rest`: what is left of a larger deal after the shares that are known one by one.
 */
export function amount(text: Text, value: number | undefined, qualifier: Qualifier, rest = false): string {
  if (value === undefined) return text.t('grammar.undisclosed');
  const said = text.t(`grammar.qualified.${rest && qualifier === 'lead-of-round' ? 'exact' : qualifier}`, { amount: money(value, text.lang) });
  return rest ? text.t('grammar.rest', { amount: said }) : said;
}

/** The same where it may stand on more lines: they break before its number, not within it. */
export function wholeAmount(text: Text, value: number | undefined, qualifier: Qualifier): string {
  const said = amount(text, value, qualifier), sum = value === undefined ? '' : money(value, text.lang);
  return said.replace(sum, sum.replaceAll(' ', '\u00a0'));
}

export interface Told {
  readonly from: string;
  readonly to: string;
  readonly kind: Kind;
  readonly value: number | undefined;
  readonly qualifier: Qualifier;
  readonly rest?: boolean | undefined;
  readonly status: Status;
  readonly paid: number | undefined;
  /** the day from which on this was known */
  readonly since: string;
}

/** Who, whom, kind, amount with its qualifier, known paid, status, date: a mark's name. */
export function describeDeal(text: Text, d: Told): string {
  const partly = d.paid !== undefined && d.paid > 0 && d.paid !== d.value;
  return text.t(partly ? 'grammar.dealPaid' : 'grammar.deal', {
    from: d.from, to: d.to, kind: text.t(`grammar.kinds.${d.kind}`), amount: amount(text, d.value, d.qualifier, d.rest),
    status: text.t(`grammar.statuses.${d.status}`), since: date(d.since, text.lang), paid: money(d.paid ?? 0, text.lang),
  });
}
