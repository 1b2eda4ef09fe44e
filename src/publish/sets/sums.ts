/** What the rules against counting twice give, for the sums that people ask for most. */
import { asOf } from '../../data/asOf';
import type { Content } from '../../data/load';
import { between, into, ledger, type Sum } from '../../data/totals';

/** Into one party, or from one to another. */
const ASKED: readonly { readonly from?: string; readonly to: string }[] = [
  { to: 'openai' }, { to: 'anthropic' }, { from: 'meta', to: 'scale-ai' }, { from: 'microsoft', to: 'openai' }, { from: 'softbank', to: 'openai' },
  { from: 'amazon', to: 'openai' }, { from: 'amazon', to: 'anthropic' }, { from: 'alphabet', to: 'anthropic' },
];
export interface Example { readonly from?: string; readonly to: string; readonly promised: Sum; readonly paid: Sum }

/** Capital by those rules at the end of the evidence. */
export function examples(content: Content, asked = ASKED): Example[] {
  const ends = content.site.evidence_ends, book = ledger(asOf([...content.deals.values()], ends, ends));
  const sum = ({ from, to }: (typeof ASKED)[number], basis: 'promised' | 'paid') => (from === undefined ? into(book, to, 'capital', basis) : between(book, from, to, 'capital', basis));
  return asked.map((one) => ({ ...one, promised: sum(one, 'promised'), paid: sum(one, 'paid') }));
}
