import type { Content } from '../../data/load';
import type { Qualifier } from '../../data/vocabulary';
import { shortName } from '../../data/trim';
import type { Selection } from '../types';

/** A real deal beside the model: what is known of the share that the lab spends with its investor. */
export interface Real {
  readonly key: string;
  readonly record: string;
  readonly investor: string;
  readonly lab: string;
  /** US$ million */
  readonly value: number;
  readonly qualifier: Qualifier;
  /** share spent with the investor, 0 to 1; undefined: blacked out */
  readonly share?: number;
}
export interface Data { readonly deals: readonly Real[] }

const FTC = 'evidence/circular-money/#ftc-2025', META = 'deals/meta-scale-2025-06/';
/** The three partnerships of the FTC's report: figure, investor, lab. */
const EXAMINED = [['microsoft-openai', 'microsoft', 'openai'], ['amazon-anthropic', 'amazon', 'anthropic'], ['google-anthropic', 'alphabet', 'anthropic']] as const;

/** A figure of the report. @throws if the record has lost it */
function figure({ evidence }: Content, name: string) {
  const found = evidence.get('circular-money')?.findings['ftc-2025']?.figures?.[name];
  if (!found) throw new Error(`loop-dollar wants the figure "${name}" of finding "ftc-2025" in content/evidence/circular-money.yaml.`);
  return found;
}

export const selection: Selection<Data> = {
  records: () => [FTC, 'evidence/circular-money/#circular-2025-2026', META, 'claims/c24-cloud-credits/', 'claims/c25-no-cloud/'],
  select(content, lang) {
    const examined = EXAMINED.map(([key, investor, lab]): Real => {
      const { value, qualifier = 'exact' } = figure(content, key);
      return { key, record: FTC, investor: shortName(content, investor, lang), lab: shortName(content, lab, lang), value, qualifier };
    });
    const deal = content.deals.get('meta-scale-2025-06'), paid = deal?.history.findLast((event) => event.value !== undefined)?.value;
    if (!deal || paid === undefined) throw new Error('loop-dollar wants the deal "meta-scale-2025-06" with an amount in content/deals/.');
    // Meta had no cloud business to sell (claim c25-no-cloud), so nothing could be spent on it.
    return { deals: [...examined, { key: 'meta-scale', record: META, investor: shortName(content, 'meta', lang), lab: shortName(content, 'scale-ai', lang), value: paid, qualifier: deal.qualifier, share: 0 }] };
  },
};
