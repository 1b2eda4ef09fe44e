/** Learning from labels that are partly wrong, and what a label is worth. Shares from 0 to 1. */
import { normalCdf } from './special';
import { largest } from './ratio';
import { majorityVote } from './vote';

export interface NoisyCut {
  /** how sure of class 1 one must be in truth where the noisy labels are even */
  readonly eta: number;
  /** where the best learner of the noisy labels cuts; ±Infinity: it gives one answer only */
  readonly cut: number;
  /** its accuracy on true labels */
  readonly accuracy: number;
}

/**
 * Two classes of equal size, normal at −mu and +mu with unit variance; labels of class 0 flip with share `flips0`, of
 * class 1 with `flips1`. The cut that is best for the noisy labels lies where eta = (½ − flips0)/(1 − flips0 − flips1)
 * (Natarajan et al., Learning with Noisy Labels, NIPS 2013). Undefined if the labels say nothing (the flips
 * add up to 1 or more) or the classes are the same (mu not above 0).
 */
export function noisyCut(mu: number, flips0: number, flips1: number): NoisyCut | undefined {
  const kept = 1 - flips0 - flips1;
  if (!(kept > 0) || !(mu > 0)) return undefined;
  const eta = Math.min(1, Math.max(0, (0.5 - flips0) / kept));
  const cut = Math.log(eta / (1 - eta)) / (2 * mu);
  return { eta, cut, accuracy: (normalCdf(mu - cut) + normalCdf(mu + cut)) / 2 };
}

/**
 * Information bought per unit of money with k votes an item: (2M − 1)² / (item + k · label), where (2M − 1)² is the share of
 * information that a label of accuracy M keeps (symmetric noise). A rule of thumb, not a theorem (compare Sheng, Provost
 * and Ipeirotis, Get Another Label?, KDD 2008). Undefined if nothing costs anything.
 */
export function informationPerMoney(k: number, p: number, itemCost: number, labelCost = 1): number | undefined {
  const cost = itemCost + k * labelCost;
  return cost > 0 ? (2 * majorityVote(k, p) - 1) ** 2 / cost : undefined;
}

/** The number of votes, of those offered, that buys most; the fewest of equals; undefined if none costs anything. */
export function bestVotes(offered: readonly number[], p: number, itemCost: number, labelCost = 1): number | undefined {
  const place = largest(offered.map((k) => informationPerMoney(k, p, itemCost, labelCost) ?? -1));
  return place !== undefined && offered[place]! * labelCost + itemCost > 0 ? offered[place] : undefined;
}
