/** The sentences of both halves: headlines under a bar, and labor under the reader's ranges. */
import { count } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import type { Published } from './data';
import type { Level, Reading, Slice } from './read';

const PERCENT = 100, SMALL = 10, LEAST = 0.0005;

/** A share in percent: whole, below ten to a tenth. */
export function percent(share: number, text: Text, key = 'grammar.percent'): string {
  if (share > 0 && share < LEAST) return text.t(key, { n: text.t('labels.less', { n: text.number(0.1, 1) }) });
  return text.t(key, { n: text.number(share * PERCENT, share * PERCENT < SMALL ? 1 : 0) });
}
/** The same with the sign, for pictures. */
export const short = (share: number, text: Text): string => percent(share, text, 'labels.percent');
/** A published percentage, with how it is to be read. */
export const publishedShare = ({ value, qualifier }: Pick<Published, 'value' | 'qualifier'>, text: Text): string => text.t(`grammar.qualified.${qualifier}`, { amount: text.t('grammar.percent', { n: text.number(value, 1) }) });
/** A range of the reader's, in the words of its control. */
export const spanOf = ([low, high]: readonly [number, number], field: 'saved' | 'demand', text: Text): string => text.t(`controls.${field}.between`, { low: text.number(low, 2), high: text.number(high, 2) });

export const nameLevel = ({ bar, share }: Level, text: Text): string => text.t('names.level', { bar: text.t('grammar.percent', { n: bar }), share: percent(share, text) });
export const nameOwn = (own: Level, text: Text): string => text.t('names.own', { level: nameLevel(own, text) });
export const nameAnchor = (one: Published, text: Text): string => text.t('names.anchor', { share: publishedShare(one, text), counts: text.t(`counts.${one.key}`) });
export const namePublished = (one: Published, text: Text): string => text.t('names.published', { who: text.t(`who.${one.key}`), share: publishedShare(one, text), counts: text.t(`counts.${one.key}`) });
export const nameSlice = ({ saved, low, middle, high }: Slice, text: Text): string => text.t('names.slice', { saved: text.t('grammar.percent', { n: saved }), low: percent(low, text), middle: percent(middle, text), high: percent(high, text) });
export const nameBand = ({ saved, demand, band }: Reading, text: Text): string =>
  text.t('names.band', { saved: spanOf(saved, 'saved', text), demand: spanOf(demand, 'demand', text), low: percent(band.low, text), middle: percent(band.middle, text), high: percent(band.high, text), fewer: percent(band.fewer, text) });
export const nameDenmark = ({ denmark }: Reading, text: Text): string => text.t('names.denmark', { bound: text.t('grammar.percent', { n: denmark.bound }), saved: text.t('grammar.percent', { n: denmark.saved }) });
export const nameCanaries = ({ canaries }: Reading, text: Text): string => text.t('names.canaries', { decline: text.t('grammar.percent', { n: canaries.decline }), most: text.t('grammar.percent', { n: canaries.most }) });
export const nameCited = ({ cited }: Reading, text: Text): string => text.t('names.cited', { cuts: count(cited.cuts, text.lang) });

export function finding(reading: Reading, text: Text): string {
  const { own, anchors, saved, band } = reading, tenth = anchors[0]!;
  const bars = text.t(own.bar / PERCENT === tenth.bar ? 'finding.tenth' : 'finding.bar', { bar: text.t('grammar.percent', { n: own.bar }), share: percent(own.share, text), tenth: publishedShare(tenth, text) });
  const [low, high] = [band.low, band.high].map((share) => text.number(share * PERCENT));
  return `${bars} ${text.t('finding.labor', { saved: spanOf(saved, 'saved', text), low: low!, high: high! })}`;
}
