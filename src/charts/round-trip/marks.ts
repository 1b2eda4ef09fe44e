import { describeDeal } from '../../marks/describe';
import type { Text } from '../../i18n/text';
import type { Mark } from '../types';
import type { Flow, Reading } from './read';

export const partyKey = (slug: string) => `party:${slug}`;
const ORDER = ['out', 'outside', 'through', 'back'] as const;

/** The deals of a loop in its own order: out, what joins on the way, through, back; each by its day. */
export const inOrder = (flows: readonly Flow[]): Flow[] => flows.toSorted((a, b) => ORDER.indexOf(a.leg) - ORDER.indexOf(b.leg));

/** A deal told: what it is, where in the loop it lies, and what of it is in no sum. */
export const nameOf = (flow: Flow, text: Text): string => [
  describeDeal(text, flow), text.t(`legs.${flow.leg}.told`), flow.apart && text.t(`apart.${flow.apart}.told`), flow.overlaps && text.t('names.overlaps'),
].filter(Boolean).join(' ');

/** What can be pointed at, as a ring: the company, what it gives, whom it reaches, and on until what comes back to it. */
export function marksOf({ flows, trip, names }: Reading, parties: readonly string[], text: Text): Mark[] {
  const [home = ''] = trip.stations, ordered = inOrder(flows), shown = [home, ...parties];
  const put = new Set<Flow>();
  const ring = shown.flatMap((party) => {
    // A deal follows the party that it starts from; what comes from outside follows the one that it reaches.
    const own = ordered.filter((f) => !put.has(f) && (f.leg === 'outside' ? f.toSlug : f.fromSlug) === party);
    for (const f of own) put.add(f);
    return [{ key: partyKey(party), party, flow: undefined }, ...own.map((flow) => ({ key: flow.slug, party: undefined, flow }))];
  });
  const at = (i: number) => ring[(i + ring.length) % ring.length]!;
  const stop = (i: number, step: 1 | -1) => { for (let n = i + step; ; n += step) if (at(n).party !== undefined) return at(n).key; };
  return ring.map(({ key, party, flow }, i): Mark => {
    const near = { right: at(i + 1).key, left: at(i - 1).key, down: stop(i, 1), up: stop(i, -1) };
    if (flow) return { key, near, name: nameOf(flow, text), record: `deals/${flow.slug}/`, kin: [flow.fromSlug, flow.toSlug].filter((p) => shown.includes(p)).map(partyKey) };
    const mine = flows.filter((f) => f.fromSlug === party || f.toSlug === party);
    return { key, near, name: text.t(party === home ? 'names.home' : 'names.party', { party: names[party] ?? party, n: mine.length }), record: `parties/${party}/`, kin: mine.map((f) => f.slug) };
  });
}
