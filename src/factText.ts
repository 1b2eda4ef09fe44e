/** How a fact reads in a sentence. */
import { resolveFact, type FactResult } from './data/facts';
import { getContent } from './data/load';
import { count, dollars, money, moneyRange } from './i18n/format';
import type { Text } from './i18n/text';

/** Qualifiers that change what a number means and so stand before it in the sentence. The rest is one tap away. */
const SPOKEN: readonly string[] = ['up-to', 'at-least', 'about'];
/** Multiples and percentages that we work out are rounded to this many digits: more would be false precision. */
const SHARP = 100;

function bare(fact: FactResult, value: number, text: Text): string {
  if (fact.unit === 'usd-million') return money(value, text.lang);
  if (fact.unit === 'rank') return text.has(`grammar.ordinals.${value}`) ? text.t(`grammar.ordinals.${value}`) : text.t('grammar.ordinals.other', { n: value });
  if (fact.unit === 'percent') return text.t('grammar.percent', { n: text.number(value, value < SHARP / 10 ? 1 : fact.key.startsWith('percent/') ? 0 : 1) });
  if (fact.key.startsWith('times/')) return text.t('grammar.times', { n: text.number(value, value < 10 ? 1 : 0) });
  if (fact.unit === 'usd') return dollars(value, text.lang);
  return fact.unit === 'number' ? text.number(value, 2) : count(value, text.lang);
}

/** The figure with its unit, and with its qualifier unless the sentence already says it. */
export function factText(key: string, text: Text, withoutQualifier = false): { fact: FactResult; words: string } {
  const fact = resolveFact(getContent(), key);
  const amount = fact.high === undefined ? bare(fact, fact.value, text) : fact.unit === 'usd-million' ? moneyRange(fact.value, fact.high, text.lang) : `${bare(fact, fact.value, text)}–${bare(fact, fact.high, text)}`;
  const spoken = !withoutQualifier && SPOKEN.includes(fact.qualifier);
  return { fact, words: spoken ? text.t(`grammar.qualified.${fact.qualifier}`, { amount }) : amount };
}

/** The id of the note that a fact's button opens. */
export const factId = (key: string): string => `fact-${key.replace(/[^a-zA-Z0-9]+/g, '-')}`;
