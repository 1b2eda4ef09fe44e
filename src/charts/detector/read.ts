import { afterSecondFlag, dotsOf, predictive, prevalenceForHalf, wholeCounts } from '../../models/detector';
import { moderationQueue } from '../../models/moderation';
import { ratio } from '../../models/ratio';
import type { Data } from './data';

/** Percent, but for `checks`, which counts posts. */
export interface State {
  readonly prevalence: number;
  readonly sensitivity: number;
  readonly specificity: number;
  readonly checks: number;
  readonly guess: number | null;
}
/** So many posts are drawn. */
export const POSTS = 10_000;
const PERCENT = 100;
const MILLION = 1e6;

/** What happened to a post: flagged; if not all flags can be checked, checked or waiting; or passed. */
export type Fate = 'flagged' | 'checked' | 'waiting' | 'passed';
export interface Group { readonly key: string; readonly fate: Fate; readonly fake: boolean; readonly posts: number; /** of the posts of its fate; undefined if there are none */ readonly share: number | undefined }
export interface Band { readonly fate: Fate; readonly posts: number; readonly groups: readonly [fake: Group, genuine: Group] }
export interface Reading {
  readonly presets: Data['presets'];
  readonly state: State;
  readonly fakes: number;
  readonly flagged: number;
  readonly caught: number;
  readonly alarms: number;
  readonly missed: number;
  /** shares from 0 to 1, from the exact numbers and not from whole posts; undefined if nothing is flagged */
  readonly ppv: number | undefined;
  readonly accuracy: number;
  /** the prevalence at which half of the flags are right */
  readonly half: number | undefined;
  /** what a flag is worth after a second, independent one */
  readonly second: number | undefined;
  readonly bands: readonly Band[];
  /** if not all flags can be checked: fakes removed and left among a million posts, without rounding */
  readonly queue: { readonly removed: number; readonly left: number } | undefined;
}

function bandOf(fate: Fate, [fake, genuine]: readonly [number, number]): Band {
  const group = (isFake: boolean, posts: number): Group => ({ key: `${fate}-${isFake ? 'fake' : 'genuine'}`, fate, fake: isFake, posts, share: ratio(posts, fake + genuine) });
  return { fate, posts: fake + genuine, groups: [group(true, fake), group(false, genuine)] };
}

/** What a detector does to ten thousand posts, and people to its flags. */
export function read({ presets }: Data, state: State): Reading {
  const [prevalence, s, t] = [state.prevalence, state.sensitivity, state.specificity].map((percent) => percent / PERCENT) as [number, number, number];
  const { tp, fp, fn, tn } = dotsOf(POSTS, prevalence, s, t), flagged = tp + fp, { ppv, accuracy } = predictive(prevalence, s, t), waits = state.checks < flagged;
  const [seen = 0, alarms = 0] = waits ? wholeCounts(state.checks, [tp, fp]) : [tp, fp];
  const exact = moderationQueue(MILLION, prevalence, s, t, (state.checks / POSTS) * MILLION);
  return {
    presets, state, fakes: tp + fn, flagged, caught: tp, alarms: fp, missed: fn, ppv, accuracy, half: prevalenceForHalf(s, t), second: afterSecondFlag(prevalence, s, t),
    bands: [...(waits ? [bandOf('checked', [seen, alarms]), bandOf('waiting', [tp - seen, fp - alarms])] : [bandOf('flagged', [tp, fp])]), bandOf('passed', [fn, tn])],
    queue: waits ? { removed: exact.badRemoved, left: exact.badLeft } : undefined,
  };
}
