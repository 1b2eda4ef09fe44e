import type { Content } from '../../data/load';
import { bluebirds, type KnownCrowd, snow2008 } from '../../data/datasets';
import { accuracy, likeliest, sharedMistakes, subsetVoteAccuracy, tallyOf, votesOf } from '../../models/crowd';
import { dawidSkene } from '../../models/dawidSkene';
import type { Selection } from '../types';

export const CROWDS = ['bluebirds', 'rte', 'temporal'] as const;
export type Name = (typeof CROWDS)[number];

/** A real crowd, reduced to what the sliders need. Shares from 0 to 1. */
export interface Found {
  readonly name: Name;
  /** path of the data set below the language */
  readonly record: string;
  /** labels of each item */
  readonly labels: number;
  readonly people: number;
  readonly items: number;
  /** how many items got 0, 1, … right labels */
  readonly counts: readonly number[];
  /** how often one label is right, exactly; and in percent, as the slider has it */
  readonly share: number;
  readonly alone: number;
  /** how far mistakes fall on the same items, in percent */
  readonly alike: number;
  /** majority of 1, 3, 5 … labels: mean over all choices of so many */
  readonly votes: readonly number[];
  /** all labels weighed by learned reliability (Dawid–Skene) */
  readonly weighed: number;
}
export interface Data { readonly crowds: readonly Found[] }

const PERCENT = 100;
/** More digits than any label shows, and no more. */
const short = (value: number) => Math.round(value * 1e6) / 1e6;

function foundIn(name: Name, record: string, crowd: KnownCrowd): Found {
  const tally = tallyOf(votesOf(crowd), crowd.truth), labels = tally[0]!.of, fitted = dawidSkene(crowd);
  if (tally.some((t) => t.of !== labels)) throw new Error(`content/${record}: the vote lab wants the same number of labels for each item.`);
  const counts = Array.from({ length: labels + 1 }, (_, right) => tally.find((t) => t.right === right)?.items ?? 0);
  const share = tally.reduce((sum, t) => sum + t.right * t.items, 0) / (labels * crowd.items);
  return {
    name, record, labels, people: crowd.raters, items: crowd.items, counts, share: short(share), alone: Math.round(share * PERCENT * 100) / 100,
    alike: Math.round((sharedMistakes(tally) ?? 0) * PERCENT), votes: Array.from({ length: Math.ceil(labels / 2) }, (_, i) => short(subsetVoteAccuracy(tally, 2 * i + 1)!)),
    weighed: short(accuracy(likeliest(fitted!.posterior), crowd.truth)!),
  };
}

let known: Data | undefined;
export const selection: Selection<Data> = {
  records: () => ['datasets/bluebirds/', 'datasets/snow2008/'],
  /** The same in every language, and worked out once: the learned weights take a while. */
  select: (content) => (known ??= { crowds: crowdsOf(content) }),
};

function crowdsOf({ datasets }: Content): Found[] {
  const set = (slug: string) => datasets.get(slug) ?? (() => { throw new Error(`The vote lab stands on content/datasets/${slug}/, which is not there.`); })();
  const birds = set('bluebirds'), snow = set('snow2008');
  return [foundIn('bluebirds', 'datasets/bluebirds/', bluebirds(birds)), foundIn('rte', 'datasets/snow2008/', snow2008(snow, 'rte')), foundIn('temporal', 'datasets/snow2008/', snow2008(snow, 'temp'))];
}
