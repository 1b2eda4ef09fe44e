/** What a class's codes say together. */
import { type Agreement, cohen, crossTable } from '../models/agreement';
import type { Crowd } from '../models/crowd';
import { CLASSES, ITEMS, type Labels } from './code';

/** A reader's agreement with themselves: first pass against second (Cohen's kappa). */
export const ownAgreement = ([first = [], second = []]: Labels): Agreement => cohen(crossTable(first, second, CLASSES));

/** Two readers' agreement: both passes of one against the same passes of the other. */
export const agreementOf = (one: Labels, other: Labels): Agreement => cohen(crossTable(one.flat(), other.flat(), CLASSES));

/** All readers as one crowd, each a rater who labeled every item twice: for votes and for Dawid and Skene. */
export const crowdOf = (readers: readonly Labels[]): Crowd => ({
  items: ITEMS, raters: readers.length, classes: CLASSES,
  ratings: readers.flatMap((passes, rater) => passes.flatMap((pass) => pass.map((label, item) => ({ item, rater, label })))),
});
