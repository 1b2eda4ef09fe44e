/** Which digits the lab shows, by one rule and no hand; and readers made by a program, for an example. Build only. */
import { shuffler } from 'd3-array';
import { CLASSES, ITEMS, type Labels, PASSES } from '../../classroom/code';
import type { Digit } from '../../data/datasets';
import { seeded } from '../../models/random';

/** So many of the most similar images are asked. */
export const NEIGHBORS = 10;

export interface Chosen extends Digit {
  /** labels of the ten images most like it, the nearest first */
  readonly alike: readonly number[];
  /** the nearest image of its own label against the nearest of another: above 1, another digit is nearer */
  readonly lean: number;
}

/** Every image with its neighbors; images are compared pixel by pixel (the sum of squared differences). */
function placed(all: readonly Digit[]): Chosen[] {
  const pixels = all.map(({ pixels: p }) => Float64Array.from(p));
  return all.map((digit, i) => {
    const nearest: { far: number; label: number }[] = [];
    let own = Infinity, other = Infinity;
    for (const [j, to] of pixels.entries()) {
      if (j === i) continue;
      let far = 0;
      for (let p = 0; p < to.length; p++) far += (to[p]! - pixels[i]![p]!) ** 2;
      const { label } = all[j]!;
      if (label === digit.label) own = Math.min(own, far); else other = Math.min(other, far);
      if (nearest.length === NEIGHBORS && far >= nearest.at(-1)!.far) continue;
      const place = nearest.findIndex((one) => one.far > far);
      nearest.splice(place < 0 ? nearest.length : place, 0, { far, label });
      nearest.length = Math.min(nearest.length, NEIGHBORS);
    }
    return { ...digit, alike: nearest.map(({ label }) => label), lean: Math.sqrt(own / other) };
  });
}

/** How many of the most similar images carry the image's own label. */
export const agreeing = ({ alike, label }: Pick<Chosen, 'alike' | 'label'>): number => alike.filter((one) => one === label).length;
const byDoubt = (a: Chosen, b: Chosen): number => agreeing(b) - agreeing(a) || a.lean - b.lean;

/**
 * Of each digit the clearest image and the most doubtful one, the clearest first. Clear: most of the ten most similar
 * images carry the same label; among equals, the nearest of its own kind lies nearest, against the nearest of another.
 */
export function choose(all: readonly Digit[]): Chosen[] {
  const sorted = placed(all).toSorted(byDoubt), of = (label: number) => sorted.filter((one) => one.label === label);
  const pairs = Array.from({ length: CLASSES }, (_, label) => of(label));
  return [...pairs.map((own) => own[0]!).toSorted(byDoubt), ...pairs.map((own) => own.at(-1)!).toSorted(byDoubt)];
}

/** The first day of the article's deal; another number is another order. Codes hold labels by image and stay what they are; addresses that hold labels do not. */
const ORDER_SEED = 20250612;
/** So many other images, at least, lie between two looks at one. */
export const APART = ITEMS / 2;
/** In which order the images come in each pass: `orders[pass][n]` is an item. In the second none comes where it came in the first, nor soon after. */
export function ordersOf(): number[][] {
  const shuffle = shuffler(seeded(ORDER_SEED)), mixed = () => shuffle(Array.from({ length: ITEMS }, (_, item) => item)), first = mixed();
  let second = mixed();
  while (second.some((item, n) => { const before = first.indexOf(item); return n === before || ITEMS - before + n <= APART; })) second = mixed();
  return [first, second];
}

/**
 * A reader made by a program: asked for an image, it looks at some of the ten most similar ones, picked at random, and
 * says what most of them are called. The fewer it looks at, the less steady it is.
 */
export function program(chosen: readonly Chosen[], looks: number, seed: number): Labels {
  const random = seeded(seed);
  return Array.from({ length: PASSES }, () => chosen.map(({ alike }) => {
    const votes = new Map<number, number>();
    for (let n = 0; n < looks; n++) { const label = alike[Math.floor(random() * alike.length)]!; votes.set(label, (votes.get(label) ?? 0) + 1); }
    return [...votes].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
  }));
}
