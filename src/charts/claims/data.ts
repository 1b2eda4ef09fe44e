import type { Content } from '../../data/load';
import type { Verdict } from '../../data/vocabulary';
import { pick, ui } from '../../site';
import { VERDICTS_IN_ORDER } from '../../marks/verdicts';
import type { Selection } from '../types';

/** A claim in the page's language. */
export interface ToldClaim {
  readonly slug: string;
  readonly section: string;
  readonly verdict: Verdict;
  readonly said: string;
  readonly known: string;
  /** as precise as it is known */
  readonly asOf: string;
}
export interface Data {
  readonly claims: readonly ToldClaim[];
  /** titles by slug, in the article's order */
  readonly sections: Readonly<Record<string, string>>;
  /** the verdicts in words: what is searched is what is read */
  readonly verdicts: Readonly<Record<Verdict, string>>;
}

const all = (content: Content) => [...content.claims.values()];

export const selection: Selection<Data> = {
  records: (content) => all(content).map((claim) => `claims/${claim.slug}/`),
  select(content, lang) {
    const text = ui(lang);
    return {
      claims: all(content).map(({ slug, section, verdict, text: said, now, as_of }) => ({ slug, section, verdict, said: pick(said, lang), known: pick(now, lang), asOf: as_of })),
      sections: Object.fromEntries(Object.entries(content.article.sections).map(([slug, title]) => [slug, pick(title, lang)])),
      verdicts: Object.fromEntries(VERDICTS_IN_ORDER.map((verdict) => [verdict, text.t(`claim.verdicts.${verdict}`)])) as Data['verdicts'],
    };
  },
};
