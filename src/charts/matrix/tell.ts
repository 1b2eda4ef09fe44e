/** The words of a way: the short amounts in its cell, and the whole of it in its name. */
import { amount } from '../../marks/describe';
import { billions } from '../../marks/sign';
import { date, money, moneyRange } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import type { Others, Reading } from './read';
import type { Pile, Way } from './ways';

/** An amount in billions, with a sign for its qualifier and a question mark for what is not known. */
export function short(pile: Pile, text: Text): string {
  if (pile.value === undefined) return '?';
  const known = billions(text, pile.value, pile.qualifier);
  return pile.unknown ? `${known} + ?` : known;
}

export const keyOf = (way: Way): string => `${way.from}:${way.to}`;
const list = (words: readonly string[]): string => [...new Set(words)].join(', ');
/** The amount of a pile in words. */
export const amountOf = (pile: Pile, text: Text): string => amount(text, pile.value, pile.qualifier);
/** What is not known of a pile, beside what is. */
export const moreOf = (pile: Pile, text: Text): string => (pile.unknown && pile.value !== undefined ? text.t('names.more', { n: pile.unknown }) : '');

function pileName(pile: Pile, text: Text): string {
  const { pieces, stream, talk, paid } = pile;
  return text.t(talk ? 'names.talk' : paid > 0 ? 'names.pilePaid' : 'names.pile', {
    amount: amountOf(pile, text), stream: text.t(`names.${stream}`), more: moreOf(pile, text), kinds: list(pieces.map((p) => text.t(`grammar.kinds.${p.kind}`))),
    statuses: list(pieces.map((p) => text.t(`grammar.statuses.${p.status}`))), since: date(pieces.map((p) => p.since).sort().at(-1)!, text.lang), paid: money(paid, text.lang),
  });
}

/** The same in short, of what comes back. */
const backPile = (pile: Pile, text: Text): string => text.t(pile.paid > 0 ? 'names.backPaid' : 'names.backPile', { amount: amountOf(pile, text), stream: text.t(`names.${pile.stream}`), more: moreOf(pile, text), paid: money(pile.paid, text.lang) });

/** Who pays whom what, how sure it is, and whether the other pays too. */
export function wayName(way: Way, other: Way | undefined, names: Reading['names'], text: Text): string {
  const [from, to] = [way.from, way.to].map((slug) => names[slug] ?? slug) as [string, string];
  const piles = way.piles.map((p) => pileName(p, text)).join('; ');
  return `${text.t('names.way', { from, to, piles })} ${other ? text.t('names.back', { to, piles: other.piles.map((p) => backPile(p, text)).join('; ') }) : text.t('names.oneWay', { from, to })}`;
}

/** An amount, or a range where the same money may sit in two deals. US$ million. */
export const ranged = ([low, high]: readonly [number, number], text: Text): string => (high - low > 0.5 ? moneyRange(low, high, text.lang) : money(high, text.lang));
export const othersName = (others: Others, text: Text): string => text.t('names.others', { n: others.pairs, capital: ranged(others.capital, text), purchases: ranged(others.purchases, text), unknown: others.unknown });
