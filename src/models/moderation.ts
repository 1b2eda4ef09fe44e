import { ratio } from './ratio';

export interface Queue {
  /** posts that the detector flags */
  readonly flagged: number;
  /** share of the flagged that people can look at; undefined if nothing is flagged */
  readonly reviewedShare: number | undefined;
  readonly badRemoved: number;
  readonly badLeft: number;
  /** harmless posts that took a reviewer's time */
  readonly goodReviewed: number;
}
/**
 * A moderation queue: `posts` of which a share is bad, a detector in front, people who can review `capacity` of its flags.
 * Posts are counts per period. Assumes reviewers without mistakes and a random order; what cannot be
 * looked at in the period stays up.
 */
export function moderationQueue(posts: number, prevalence: number, sensitivity: number, specificity: number, capacity: number): Queue {
  const caught = posts * prevalence * sensitivity, alarms = posts * (1 - prevalence) * (1 - specificity), flagged = caught + alarms;
  const reviewedShare = ratio(Math.min(flagged, capacity), flagged), reviewed = reviewedShare ?? 0;
  return { flagged, reviewedShare, badRemoved: caught * reviewed, badLeft: posts * prevalence - caught * reviewed, goodReviewed: alarms * reviewed };
}
