/** What charts of deals have in common: the cells of their tables, and the legend of firmness. */
import type { Kind } from '../data/vocabulary';
import { amount, type Told } from '../marks/describe';
import { type Firmness, firmnessLook, kindLook } from '../marks/grammar';
import { date, money } from '../i18n/format';
import type { Text } from '../i18n/text';
import type { Cell, Column, Legend, Row } from './types';

export const column = (text: Text, key: string): Column => ({ key, label: text.t(`figure.columns.${key}`) });
/** A column of money. */
export const numeric = (text: Text, key: string): Column => ({ ...column(text, key), numeric: true, unit: 'usd_million' });
/** An amount that may be unknown, US$ million. */
export const moneyCell = (text: Text, value: number | undefined): Cell => ({ text: value === undefined ? text.t('grammar.unknown') : money(value, text.lang), value: value ?? null });
export const wordCell = (word: string): Cell => ({ text: word, value: word });

/** From, to, kind, amount, known paid, (what a chart adds), status, since. */
export const dealColumns = (text: Text, extra: readonly Column[] = []): Column[] => [column(text, 'from'), column(text, 'to'), column(text, 'kind'), numeric(text, 'amount'), numeric(text, 'paid'), ...extra, column(text, 'status'), column(text, 'since')];
export const dealRow = (deal: Told & { readonly slug: string }, text: Text, extra: readonly Cell[] = []): Row => ({
  key: deal.slug, record: `deals/${deal.slug}/`,
  cells: [
    wordCell(deal.from), wordCell(deal.to), { text: text.t(`grammar.kinds.${deal.kind}`), value: deal.kind },
    { text: amount(text, deal.value, deal.qualifier, deal.rest), value: deal.value ?? null }, moneyCell(text, deal.paid), ...extra,
    { text: text.t(`grammar.statuses.${deal.status}`), value: deal.status }, { text: date(deal.since, text.lang, true), value: deal.since },
  ],
});

/** Samples of kinds of money. */
export const kindsLegend = (text: Text, kinds: readonly Kind[]): Legend => ({
  label: 'figure.kinds', keys: kinds.map((kind) => ({ value: kind, look: kindLook(kind), label: text.t(`grammar.kinds.${kind}`) })),
});
/** Samples of how firm a deal is, hardest first. */
export const firmnessLegend = (text: Text, shown: readonly (Firmness | 'unknown')[] = ['paid', 'binding', 'announced', 'rumored', 'unknown']): Legend => ({
  label: 'figure.firmness', keys: shown.map((f) => ({ value: f, look: firmnessLook(f), label: text.t(`grammar.firmness.${f}`) })),
});
