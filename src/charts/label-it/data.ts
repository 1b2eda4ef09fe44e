import { makeCode } from '../../classroom/code';
import { DIGIT_TOP, digits } from '../../data/datasets';
import type { Content } from '../../data/load';
import { coarser, type Packed, packImages } from '../../models/pack';
import type { Selection } from '../types';
import { agreeing, choose, ordersOf, program } from './choose';

/** Grays of an image on the page: with eight, nobody sees that there were more. */
const LEVELS = 8;
/** How many similar images the example readers look at each time: the unsteady one, the steady one, those of the class. */
const UNSTEADY = 1, STEADY = 9, CLASS = [1, 1, 3, 3, 9] as const;
const SET = 'optdigits-8x8', SEED = 1;

export interface Data {
  readonly images: Packed;
  /** what the record says of each image, clear ones first */
  readonly truth: readonly number[];
  /** how many of the ten most similar images carry the record's label, and which other label most of the rest carry; −1: there is no rest */
  readonly agreeing: readonly number[];
  readonly rival: readonly number[];
  /** `orders[pass][n]`: the item that comes n-th */
  readonly orders: readonly (readonly number[])[];
  /** codes of readers made by a program */
  readonly example: string;
  readonly steady: string;
  readonly group: readonly string[];
}

const rivalOf = (alike: readonly number[], label: number): number => {
  const others = alike.filter((one) => one !== label), count = (of: number) => others.filter((one) => one === of).length;
  return others.reduce((best, one) => (best < 0 || count(one) > count(best) ? one : best), -1);
};

function made(content: Content): Data {
  const set = content.datasets.get(SET);
  if (!set) throw new Error(`label-it stands on content/datasets/${SET}/, which is not there.`);
  const chosen = choose(digits(set)), truth = chosen.map(({ label }) => label);
  const codes = [UNSTEADY, ...CLASS, STEADY].map((looks, i) => makeCode(program(chosen, looks, SEED + i), truth));
  return {
    images: packImages(chosen.map(({ pixels }) => coarser(pixels, DIGIT_TOP, LEVELS)), LEVELS),
    truth, agreeing: chosen.map(agreeing), rival: chosen.map(({ alike, label }) => rivalOf(alike, label)), orders: ordersOf(), example: codes[0]!, steady: codes.at(-1)!, group: codes.slice(1, -1),
  };
}

/** Comparing all images with each other takes half a second: once for a content is enough. */
const known = new WeakMap<Content, Data>();
export const selection: Selection<Data> = {
  records: () => [`datasets/${SET}/`],
  select(content) {
    const data = known.get(content) ?? made(content);
    known.set(content, data);
    return data;
  },
};
