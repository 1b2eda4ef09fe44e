/** The same deals as in the map, cut into strands for every day on which anything changed. Done at build: the browser only picks a day. */
import { asOf, eventDays, type MoneyDeal } from '../../data/asOf';
import { rumors, type Strand, strands } from '../../data/strands';
import { ledger, type Stream } from '../../data/totals';
import type { Kind, Qualifier, Status } from '../../data/vocabulary';
import { payer } from '../basis';
import { type Data as MapData, selection as map } from '../money-map/data';
import type { Selection } from '../types';

/** A strand as it stood from a day on, until another. */
export interface Slice {
  readonly slug: string;
  readonly from: string;
  readonly to: string;
  readonly kind: Kind;
  readonly stream: Stream;
  readonly status: Status;
  readonly qualifier: Qualifier;
  readonly since: string;
  /** US$ million; left out = not known */
  readonly value?: number | undefined;
  readonly paid: number;
  readonly overlaps?: true | undefined;
  /** the days on which it stood so: from the first on, up to but without the second */
  readonly days: readonly [string, string?];
}
export interface Data extends Omit<MapData, 'deals'> { readonly slices: readonly Slice[] }

const sliceOf = (s: Strand): Omit<Slice, 'days'> => {
  const { deal, status, qualifier, since } = s.known;
  return { slug: deal.slug, from: payer(s), to: s.to, kind: deal.kind, stream: s.stream, status, qualifier, since, value: s.value, paid: s.paid, ...(s.overlaps ? { overlaps: true as const } : {}) };
};

/** The strands of all days. Between two events nothing changes, so the days of events are enough. */
export function slicesOf(deals: readonly MoneyDeal[], evidenceEnds: string): Slice[] {
  const done: Slice[] = [];
  let open = new Map<string, Slice>();
  for (const day of eventDays(deals, evidenceEnds)) {
    const book = ledger(asOf(deals, day, evidenceEnds)), next = new Map<string, Slice>();
    for (const strand of [...strands(book), ...rumors(book)]) { const slice = sliceOf(strand), key = JSON.stringify(slice); next.set(key, open.get(key) ?? { ...slice, days: [day] }); }
    for (const [key, slice] of open) if (!next.has(key)) done.push({ ...slice, days: [slice.days[0], day] });
    open = next;
  }
  // What is like its neighbor weighs next to nothing.
  const place = ({ from, to, slug, days: [first] }: Slice) => [from, to, slug, first].join(' ');
  return [...done, ...open.values()].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}
export const selection: Selection<Data> = {
  records: map.records,
  select(content, lang) {
    const { deals, ...rest } = map.select(content, lang);
    return { ...rest, slices: slicesOf(deals, rest.evidenceEnds) };
  },
};
