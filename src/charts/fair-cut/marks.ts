import type { Text } from '../../i18n/text';
import { walk } from '../../marks/walk';
import type { Mark } from '../types';
import type { Cut } from './layout';
import { type Group, type Measure, type Reading, type Row } from './read';
import { kindOf } from './words';

const DATASET = 'datasets/compas-aggregates/', THEOREM = 'evidence/compas/#fairness-impossibility';

/** A rate in percent, or that it is not defined. */
export const percent = (share: number | undefined, text: Text): string => (share === undefined ? text.t('labels.none') : text.t('labels.percent', { n: text.number(100 * share, 1) }));
export const points = (gap: number | undefined, text: Text): string => (gap === undefined ? text.t('labels.none') : text.t('labels.points', { n: text.number(gap, 1), count: gap }));
export const groupName = (reading: Reading, { side }: Pick<Group, 'side'>, text: Text): string => text.t(`stories.${kindOf(reading)}.groups.${side}`);
/** The same within a sentence. */
export const whoIn = (reading: Reading, { side }: Pick<Group, 'side'>, text: Text): string => text.t(`stories.${kindOf(reading)}.who.${side}`);
/** A rate with what it is a share of, and as textbooks call it. */
export const measureName = (reading: Reading, measure: Measure, text: Text): string => text.t('names.measure', { name: text.t(`stories.${kindOf(reading)}.measures.${measure}.name`), whole: text.t(`stories.${kindOf(reading)}.measures.${measure}.whole`), term: text.t(`terms.${measure}`) });
/** A cut in words. */
export const sayCut = (cut: number, text: Text): string => (text.has(`cuts.${cut}`) ? text.t(`cuts.${cut}`) : text.t('cuts.from', { n: cut }));

function nameOfScore(reading: Reading, i: number, text: Text): string {
  const kind = kindOf(reading), parts = reading.groups.map((group) => {
    const { score, positives, negatives } = group.scores[i]!, n = positives + negatives;
    return text.t('names.half', { group: groupName(reading, group, text), people: text.t(`stories.${kind}.people`, { n: text.number(n), count: n }), outcome: text.t(`stories.${kind}.of`, { n: text.number(positives) }), selected: text.t(`stories.${kind}.chosen.${score >= group.cut ? 'yes' : 'no'}`) });
  });
  return text.t('names.score', { n: i + 1, parts: parts.join(' ') });
}
function nameOfRow(reading: Reading, { measure, parts, gap }: Row, text: Text): string {
  const said = parts.map(({ n, of, share, published }, i) => text.t(published === undefined ? 'names.part' : 'names.partBefore', { group: (i ? whoIn : groupName)(reading, reading.groups[i]!, text), percent: percent(share, text), n: text.number(n), of: text.number(of), ...(published === undefined ? {} : { before: percent(published, text) }) }));
  return text.t('names.row', { measure: measureName(reading, measure, text), parts: said.join('; '), gap: points(gap, text) });
}

/** The cuts, the scores between them, and the rates below. */
export function marksOf(reading: Reading, cuts: readonly Cut[], text: Text): Mark[] {
  const { groups, rows, state } = reading, real = state.story !== 'scholarship', scores = groups[0].scores.map(({ score }) => `score-${score}`);
  const near = walk([['cut-a'], scores, ['cut-b'], ...rows.map(({ measure }) => [measure])]), all = [...near.keys()];
  return [
    // A cut concerns everything: pointed at or held, it dims nothing.
    ...groups.map((group, i): Mark => ({
      key: cuts[i]!.key, near: near.get(cuts[i]!.key)!, kin: all.filter((key) => key !== cuts[i]!.key), record: real ? DATASET : THEOREM, hold: { part: group.side, value: String(group.cut), stops: cuts[i]!.stops },
      name: text.t('names.cut', { group: whoIn(reading, group, text), cut: sayCut(group.cut, text), flag: text.t(`stories.${kindOf(reading)}.flags.long`, { n: text.number(group.outcomes.tp + group.outcomes.fp), of: text.number(group.rates.n) }) }),
    })),
    ...scores.map((key, i): Mark => ({ key, near: near.get(key)!, name: nameOfScore(reading, i, text), record: real ? DATASET : THEOREM })),
    ...rows.map((row): Mark => ({ key: row.measure, near: near.get(row.measure)!, name: nameOfRow(reading, row, text), record: real ? DATASET : THEOREM })),
  ];
}
