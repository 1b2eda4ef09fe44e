/** The words of a round: for marks, rows and the sentence. */
import { date } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import { amount } from '../../marks/describe';
import type { Round } from './data';
import type { Reading, Step } from './read';

/** The place of a rank: `the second largest`. */
export const placeOf = (rank: number, text: Text): string => (text.has(`places.${rank}`) ? text.t(`places.${rank}`) : text.t('places.other', { n: rank }));

/** The first `most` investors; undefined if none is named. */
export function investors(r: Round, text: Text, most = r.investors.length): string | undefined {
  const named = r.investors.slice(0, most);
  if (!named.length) return undefined;
  const more = r.others || most < r.investors.length;
  const last = more ? undefined : named.length > 1 ? named.at(-1) : undefined;
  const list = (last === undefined ? named : named.slice(0, -1)).join(', ');
  return more ? text.t('labels.others', { list }) : last === undefined ? list : text.t('labels.and', { list, last });
}

/** Company, kind, amount with its qualifier, from whom, status, date. */
export function describe(r: Round, text: Text): string {
  const from = investors(r, text);
  return text.t(from === undefined ? 'names.round' : 'names.roundFrom', { company: r.company, measure: r.measure, amount: amount(text, r.value, r.qualifier), from: from ?? '', status: r.status, date: date(r.date, text.lang) });
}

const stepsOf = (track: readonly Step[], text: Text): string =>
  track.map((s) => text.t(s.by ? 'names.step' : 'names.start', { rank: s.rank, day: date(s.day, text.lang), company: s.by?.company ?? '' })).join('; ');

/** The accent's ranks, day by day, by both amounts. */
export function describeTrack({ accent, track, booked }: Reading, text: Text): string {
  const own = text.t('names.track', { amount: amount(text, accent!.value, accent!.qualifier), steps: stepsOf(track, text) });
  return booked ? `${own} ${text.t('names.trackBooked', { amount: amount(text, booked.value, booked.qualifier), first: booked.track[0]!.rank, last: booked.rank })}` : own;
}
