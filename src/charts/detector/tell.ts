/** What the lab says: its sentence, the names of what is drawn, what else follows. */
import type { Text } from '../../i18n/text';
import { type Group, POSTS, type Reading } from './read';

const PERCENT = 100;
/** Shares so near to nothing or all have two decimals. */
const NEAR = 0.01;

/** A share from 0 to 1 as a number of percent. */
export const percent = (share: number, text: Text): string => text.number(share * PERCENT, Math.min(share, 1 - share) < NEAR ? 2 : 1);
const said = (share: number, text: Text): string => text.t('grammar.percent', { n: percent(share, text) });
export const count = (n: number, text: Text): string => text.number(n);

export function finding({ state, fakes, flagged, caught, alarms, missed, ppv, accuracy, bands }: Reading, text: Text): string {
  const posts = text.t('finding.posts', { n: fakes, fakes: count(fakes, text), posts: count(POSTS, text) });
  if (ppv === undefined) return `${text.t('finding.nothing')} ${posts}`;
  const flags = text.t('finding.flags', { flagged: count(flagged, text), caught: count(caught, text), alarms: count(alarms, text) });
  const [first] = bands, removed = first!.groups[0].posts;
  const then = first!.fate === 'checked' ? text.t('finding.queue', { checks: count(state.checks, text), n: removed, removed: count(removed, text), rest: fakes - removed, left: count(fakes - removed, text) }) : text.t('finding.missed', { n: missed, missed: count(missed, text), accuracy: said(accuracy, text) });
  return [text.t('finding.worth', { ppv: said(ppv, text) }), posts, flags, then].join(' ');
}

export const truthOf = ({ fake }: Group, text: Text): string => text.t(fake ? 'labels.fake' : 'labels.genuine');
export const nameOf = (group: Group, text: Text): string =>
  text.t('names.group', { what: text.t(`groups.${group.key}.name`), posts: count(group.posts, text), all: count(POSTS, text), share: group.share === undefined ? text.t('labels.notDefined') : said(group.share, text), of: text.t(`fates.${group.fate}.of`) });

/** What follows besides: when half of the flags would be right, what a second opinion adds, what is left of a million. Of a detector that catches nothing no flag is ever right. */
export function news({ half, second, ppv, queue, state }: Reading, text: Text): string[] {
  const lines: string[] = [];
  if (state.sensitivity > 0 && half !== undefined && half > 0) lines.push(text.t('news.half', { p: said(half, text) }));
  if (state.sensitivity > 0 && second !== undefined && ppv! < 1) lines.push(text.t('news.second', { ppv: said(ppv!, text), v: said(second, text) }));
  if (queue) lines.push(text.t('news.queue', { checks: count((state.checks / POSTS) * 1e6, text), removed: count(queue.removed, text), left: count(queue.left, text) }));
  return lines;
}
