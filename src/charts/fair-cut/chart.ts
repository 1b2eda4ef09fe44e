/** One cut a group through scores: every rate of fairness at once, and why they cannot all be equal. */
import { acting } from '../acts';
import { guess } from '../guess';
import { drag } from '../drag';
import { slide } from '../slide';
import { oneOf } from '../state';
import { type Act, defineChart } from '../types';
import { type Data, NOBODY, STORIES, USUAL } from './data';
import { UNIT } from './dots';
import { type FairCut, layout } from './layout';
import { DOT, FADED_DOT, signOf } from './looks';
import { AIMS, ask, read, type Reading, type State } from './read';
import { finding, news, table } from './tell';
import { kindOf } from './words';

export const chart = defineChart<Data, State, Reading, FairCut>({
  fields: () => ({ guess: guess(0, 100, 1), story: oneOf(STORIES, 'scholarship'), a: slide(1, NOBODY, 1, USUAL), b: slide(1, NOBODY, 1, USUAL) }),
  read,
  layout,
  finding,
  news,
  table,
  ask,
  drag,
  // Another story begins at the usual cut, which is the one that its notes tell of.
  acting, acts: ({ aims, state }, text) => [
    ...STORIES.map((story, i): Act<State> => ({ key: story, row: 'story', label: text.t(`acts.${story}`), press: String(i + 1), on: story === state.story, state: { story, a: USUAL, b: USUAL } })),
    ...AIMS.map((aim, i): Act<State> => ({ key: aim, row: 'aim', label: text.t(`acts.${aim}`), press: String(STORIES.length + i + 1), on: aims[aim] === state.a, ...(aims[aim] === undefined ? { state: {}, disabled: true } : { state: { a: aims[aim] } }) })),
  ],
  legend(reading, text) {
    const kind = kindOf(reading), unit = UNIT[reading.state.story], { story } = reading.state;
    return [{ label: 'legend.label', keys: [
      { value: 'with', label: text.t(`stories.${kind}.legend.with`, { unit }), look: { path: DOT, className: 'fill' } },
      { value: 'without', label: text.t(`stories.${kind}.legend.without`, { unit }), look: { path: DOT, className: 'thin' } },
      { value: 'wrong', label: text.t(`stories.${kind}.legend.wrong`), look: { path: DOT, className: 'cross' } },
      ...(story === 'corrected' ? [{ value: 'gone', label: text.t('legend.gone', { unit }), look: { path: FADED_DOT, className: 'fill' } }, { value: 'before', label: text.t('legend.before'), look: signOf('b', true) }] : []),
    ] }];
  },
  views: { 'equal-errors': 'a=6', 'equal-shares': 'a=7', compas: 'story=compas', 'compas-equal-errors': 'story=compas&a=7', 'compas-corrected': 'story=corrected' },
});
