/** A classifier learns threes from eights from labels that are partly wrong: honest mistakes against one-sided ones, beside the forecast. */
import type { Text } from '../../i18n/text';
import { acting } from '../acts';
import { guess } from '../guess';
import { slide } from '../slide';
import { choice } from '../choice';
import type { Field } from '../state';
import { type Act, type Cell, defineChart, type Table } from '../types';
import type { Data } from './data';
import { dotKey, type Lab, layout } from './layout';
import { pointOf, read, type Reading, type State, testedOf } from './read';
import { finding, percent, trainedHere } from './say';
import { LIVE, SHARES, SIZES, TRAININGS } from './trials';

/** What the question asks about: the share of wrong labels, and how many examples. */
const ASKED = { share: 20, size: 200 } as const;
const PERCENT = 100, STEP = SHARES[1];

/** Which training is shown: the next comes by a button. */
function seedField(): Field<number> {
  const { Own: _, ...rest } = slide(1, TRAININGS + LIVE, 1, 1);
  return { ...rest, control: 'acts' };
}

function tableOf({ sides, at }: Reading, text: Text): Table {
  const accuracy = (value: number | undefined): Cell => (value === undefined ? { text: text.t('table.none'), value: null } : { text: percent(value, text), value: value * PERCENT });
  return {
    columns: ['kind', 'wrong', 'mean', 'low', 'high', 'trained', 'forecast'].map((key, i) => ({ key, label: text.t(`table.${key}`), ...(i ? { numeric: true, unit: 'percent' } : {}) })),
    rows: sides.flatMap(({ kind, points, forecast, accuracy: trained }) => points.map(({ mean, low, high }, i) => ({
      key: dotKey(kind, SHARES[i]!),
      cells: [{ text: text.t(`labels.kind.${kind}`), value: kind }, { text: text.number(SHARES[i]!), value: SHARES[i]! }, accuracy(mean), accuracy(low), accuracy(high), accuracy(i === at ? trained : undefined), accuracy(forecast[SHARES[i]!])],
    }))),
  };
}

export const chart = defineChart<Data, State, Reading, Lab>({
  fields: () => ({ guess: guess(50, PERCENT, 1), share: slide(0, SHARES.at(-1)!, STEP, ASKED.share), size: choice(SIZES.map((n): State['size'] => `${n}`), `${ASKED.size}`), seed: seedField() }),
  read,
  layout,
  finding,
  // Seen under the button, heard beside the finding: the picture may be out of sight, and the finding is that of the ten trainings.
  news: (reading, text) => [trainedHere(reading, text)].filter(Boolean),
  heard: trainedHere,
  table: tableOf,
  legend: (_, text) => [{ label: 'legend.label', keys: [
    { value: 'mean', label: text.t('legend.mean', { n: TRAININGS }), look: { path: 'M-12 0H12', className: 'ink line' } },
    { value: 'range', label: text.t('legend.range'), look: { path: 'M-12-6H12V6H-12Z', className: 'ink wash' } },
    { value: 'trained', label: text.t('legend.trained'), look: { path: 'M0-6L6 0L0 6L-6 0Z', className: 'ink hollow' } },
    { value: 'forecast', label: text.t('legend.forecast'), look: { path: 'M-12 0H12', className: 'ink line dashed' } },
  ] }],
  acting, acts: ({ state }, text): Act<State>[] => [{ key: 'again', label: text.t(`acts.${state.seed > TRAININGS ? 'again' : 'live'}`, { n: Math.max(0, state.seed - TRAININGS) }), press: 'n', state: { seed: TRAININGS + 1 + (Math.max(0, state.seed - TRAININGS) % LIVE) } }],
  ask: (data) => Math.round(pointOf(data.found[SIZES.indexOf(ASKED.size)]!.sided[SHARES.indexOf(ASKED.share)]!, testedOf(data, ASKED.size)).mean * PERCENT),
  views: { 'no-mistakes': 'share=0', 'few-examples': 'size=40', 'past-the-coin': 'share=30' },
});
