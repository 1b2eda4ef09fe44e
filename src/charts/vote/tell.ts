/** What the lab says: its sentence, and the names of what is drawn. */
import type { Text } from '../../i18n/text';
import type { Pile, Reading, Vote } from './read';

const PERCENT = 100;
/** As near as this to the forecast, in share of items, a crowd has kept it. */
const KEPT = 0.01;

/** A share from 0 to 1 in words: `63.6 percent`. */
export const percent = (share: number, text: Text): string => text.t('grammar.percent', { n: share * PERCENT });
/** The same as short as an axis needs it. */
export const short = (share: number, text: Text, digits = 1): string => text.t('labels.percent', { n: text.number(share * PERCENT, digits) });
/** Whether the crowd's own skill is what the forecast assumes. */
export const isOwn = ({ p, crowd }: Reading): boolean => p === crowd.share;
/** All that the crowd has voted. */
export const isAll = ({ k, crowd }: Reading): boolean => k === 2 * crowd.votes.length - 1;

export function finding(reading: Reading, text: Text): string {
  const { crowd, k, p, alike, limit, at, wrong, enough } = reading, own = isOwn(reading), say = (share: number) => percent(share, text);
  const promise = k === 1 ? text.t('finding.one', { p: say(p) }) : text.t(`finding.${p < 0.5 ? 'worse' : 'promise'}`, { k, p: say(p), v: say(at.promised) });
  const shared = alike && k > 1 ? text.t(`finding.${p > 0.5 ? 'limit' : 'shared'}`, { alike: say(alike / PERCENT), v: say(at.shared), limit: say(limit!) }) : '';
  if (at.found === undefined) return [promise, shared, text.t('finding.unknown', { n: crowd.labels })].filter(Boolean).join(' ');
  const found = text.t(own ? 'finding.found' : 'finding.other', { v: say(at.found), own: say(crowd.share) });
  if (k === 1) return own ? promise : `${promise} ${found}`;
  const kept = Math.abs(at.found - at.promised) < KEPT;
  const why = text.t(kept ? 'finding.kept' : 'finding.why', { items: text.t(`crowds.${crowd.name}.of`, { n: wrong, all: text.number(crowd.items) }), labels: crowd.labels });
  const whole = own && !shared && isAll(reading) ? [why, text.t('finding.weighed', { v: say(crowd.weighed) })] : [];
  return [promise, shared, found, ...whole, !shared && enough !== undefined && k >= enough ? text.t('finding.enough', { n: enough }) : ''].filter(Boolean).join(' ');
}

export function nameOfVote({ k, promised, shared, found }: Vote, { crowd, alike }: Reading, text: Text): string {
  const said = [text.t(k === 1 ? 'names.one' : 'names.vote', { k, v: percent(promised, text) })];
  if (alike && k > 1) said.push(text.t('names.shared', { v: percent(shared, text) }));
  said.push(found === undefined ? text.t('names.unknown', { n: crowd.labels }) : text.t('names.found', { v: percent(found, text) }));
  return said.join(' ');
}
export function nameOfPile({ right, items, promised, shared }: Pile, { crowd, alike }: Reading, text: Text): string {
  const said = text.t('names.pile', { right, labels: crowd.labels, items: text.t(`crowds.${crowd.name}.of`, { n: items, all: text.number(crowd.items) }), v: percent(promised, text) });
  return alike ? `${said} ${text.t('names.shared', { v: percent(shared, text) })}` : said;
}
export const nameOfWeighed = ({ crowd }: Reading, text: Text): string => text.t('names.weighed', { n: crowd.labels, v: percent(crowd.weighed, text) });
