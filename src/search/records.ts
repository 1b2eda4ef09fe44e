/** What of the records can be searched for. */
import { dealAsOf } from '../data/asOf';
import { getContent } from '../data/load';
import { date } from '../i18n/format';
import type { Language } from '../i18n/languages';
import { amount } from '../marks/describe';
import { href, partyName, pick, ui } from '../site';
import type { Hit } from './find';

/** Parties, loops of money and deals. A deal's text is how it stands, its note and what happened: there alone are names like "Stargate". */
export function recordHits(lang: Language, { parties, loops, deals, site } = getContent()): Hit[] {
  const text = ui(lang);
  return [
    ...[...parties.values()].map((party): Hit => ({ kind: 'party', title: partyName(party.slug, lang), text: pick(party.note, lang), href: href(`${lang}/parties/${party.slug}/`) })),
    ...[...loops.values()].map((loop): Hit => ({ kind: 'loop', title: pick(loop.title, lang), text: pick(loop.note, lang), href: href(`${lang}/loops/${loop.slug}/`) })),
    ...[...deals.values()].map((deal): Hit => {
      const known = dealAsOf(deal, site.evidence_ends, site.evidence_ends)!;
      const title = text.t('record.title', { from: partyName(deal.from, lang), to: partyName(deal.to, lang), kind: text.t(`grammar.kinds.${deal.kind}`) });
      const told = deal.history.flatMap((event) => (event.note ? [pick(event.note, lang)] : []));
      return { kind: 'deal', title, text: [text.t('search.deal', { day: date(known.since, text.lang), status: text.t(`grammar.statuses.${known.status}`), amount: amount(text, known.value, known.qualifier) }), pick(deal.note, lang), ...told].join(' '), href: href(`${lang}/deals/${deal.slug}/`) };
    }),
  ];
}
