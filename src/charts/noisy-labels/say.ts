/** Accuracies and trainings in words. */
import type { Text } from '../../i18n/text';
import type { Reading, Side } from './read';
import { SHARES, TRAININGS } from './trials';

const PERCENT = 100;
/** An accuracy as percent, whole: ten trainings know no more. */
export const percent = (accuracy: number, text: Text): string => text.number(accuracy * PERCENT);
const kindOf = ({ kind }: Side, text: Text): string => text.t(`labels.kind.${kind}`);

export const trainedName = (side: Side, { state }: Reading, text: Text): string => text.t('names.trained', { kind: kindOf(side, text), n: state.share, train: state.size, right: percent(side.accuracy, text), tested: side.lesson.unseen.labels.length, wrong: side.lesson.given.filter((label, i) => label !== side.lesson.seen.labels[i]).length });
export function dotName(side: Side, i: number, { state }: Reading, text: Text): string {
  const { mean, low, high } = side.points[i]!;
  return text.t('names.dot', { kind: kindOf(side, text), n: SHARES[i]!, train: state.size, mean: percent(mean, text), low: percent(low, text), high: percent(high, text), times: TRAININGS });
}
export const forecastName = (side: Side, { state }: Reading, text: Text): string => text.t('names.forecast', { kind: kindOf(side, text), n: state.share, right: percent(side.foreseen, text), clean: percent(side.forecast[0]!, text) });

/** What a training in this page came to; empty if none was made. */
export function trainedHere({ live, state, sides: [honest, sided] }: Reading, text: Text): string {
  return live ? text.t('trained', { n: state.seed - TRAININGS, honest: percent(honest!.accuracy, text), sided: percent(sided!.accuracy, text) }) : '';
}

/** Below this, a classifier is no better than a coin by more than a few. */
const COIN = 0.55;
/** One or two sentences that say what the picture says. */
export function finding({ state, sides, clean }: Reading, text: Text): string {
  const [honest, sided] = sides as [Side, Side], values = { n: state.share, train: state.size, clean: percent(clean.mean, text), honest: percent(honest.point.mean, text), sided: percent(sided.point.mean, text), foreseen: percent(sided.foreseen, text), same: percent(honest.foreseen, text) };
  if (!state.share) return text.t('finding.clean', values);
  return `${text.t('finding.digits', values)} ${text.t(sided.foreseen < COIN ? 'finding.coin' : 'finding.forecast', values)}`;
}
