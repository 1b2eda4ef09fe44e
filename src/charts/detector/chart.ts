/** Detectors and base rates: how many of the flags on ten thousand posts are false, and who looks at them. */
import { predictive } from '../../models/detector';
import { acting } from '../acts';
import { guess } from '../guess';
import { slide, slideOver } from '../slide';
import { type Column, defineChart, type Row } from '../types';
import type { Data } from './data';
import { layout, type Posts } from './layout';
import { POSTS, read, type Reading, type State } from './read';
import { finding, news, truthOf } from './tell';

const PERCENT = 100, DIGITS = 2;
/** Percent: from 1 in 10,000 to every second one. */
const PREVALENCES = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50];
/** So many flags that people can check; the last: all there can be. */
const CHECKS = [10, 20, 50, 100, 200, 500, 1000, 2000, POSTS];
/** Between the whole percents: what shops claim. */
const FINE = [99.5, 99.9];
/** The usual state, which is what the question asks about. */
const START = { prevalence: 1, sensitivity: 90, specificity: 90 } as const;

export const chart = defineChart<Data, State, Reading, Posts>({
  fields: ({ presets }) => {
    const of = (part: 'sensitivity' | 'specificity') => slide(0, PERCENT, 1, START[part], [...FINE, ...presets.map((preset) => preset[part])]);
    return { prevalence: slideOver(PREVALENCES, START.prevalence), sensitivity: of('sensitivity'), specificity: of('specificity'), checks: slideOver(CHECKS, POSTS), guess: guess(0, PERCENT, 1) };
  },
  read,
  layout,
  finding,
  ask: () => predictive(START.prevalence / PERCENT, START.sensitivity / PERCENT, START.specificity / PERCENT).ppv! * PERCENT,
  acting, acts: ({ presets, state }, text) => presets.map(({ key, sensitivity, specificity }, i) => ({
    key, label: text.t(`presets.${key}`, { catches: sensitivity, clears: specificity }), press: String(i + 1), state: { sensitivity, specificity },
    on: state.specificity === specificity && state.sensitivity === sensitivity,
  })),
  news,
  table({ bands }, text) {
    const column = (key: string, unit?: string): Column => ({ key, label: text.t(`columns.${key}`), ...(unit === undefined ? {} : { numeric: true, unit }) });
    const rows = bands.flatMap((band) => band.groups.map((group): Row => ({
      key: group.key, cells: [
        { text: text.t(`fates.${group.fate}.name`), value: group.fate }, { text: truthOf(group, text), value: group.fake ? 'fake' : 'genuine' }, { text: text.number(group.posts), value: group.posts },
        group.share === undefined ? { text: text.t('labels.notDefined'), value: null } : { text: text.number(group.share * PERCENT, DIGITS), value: Math.round(group.share * PERCENT * 10 ** DIGITS) / 10 ** DIGITS },
      ],
    })));
    return { columns: [column('fate'), column('truth'), column('posts', 'posts'), column('share', 'percent')], rows };
  },
  legend: () => [],
  label: (_, field, value, text) => {
    if (field === 'prevalence') return text.t('labels.oneIn', { n: text.number(PERCENT / Number(value)) });
    return Number(value) === POSTS ? text.t('labels.allFlags') : text.t('labels.checks', { n: text.number(Number(value)), posts: text.number(POSTS) });
  },
  views: {
    'openai-2023': 'prevalence=10&sensitivity=26&specificity=91', people: 'sensitivity=55.54&specificity=55.54', 'one-in-a-thousand': 'prevalence=0.1&sensitivity=99&specificity=99',
    'every-second-one': 'prevalence=50', essays: 'prevalence=10&specificity=38.7', 'who-checks': 'prevalence=0.1&specificity=99&checks=50',
  },
});
