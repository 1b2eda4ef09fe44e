/** The words that content may choose from. Apart from the schema, because charts carry them into the browser and the schema stays at home. */
export const KINDS = ['equity', 'convertible', 'cloud-credits', 'license-and-hire', 'acquisition', 'debt', 'compute-commitment', 'chip-purchase', 'contract', 'warrant'] as const;
export const STATUSES = ['rumored', 'letter-of-intent', 'announced', 'binding', 'closed', 'part-paid', 'restructured', 'abandoned'] as const;
export const QUALIFIERS = ['exact', 'reported', 'up-to', 'at-least', 'about', 'lead-of-round', 'forecast'] as const;
export const POINT_ROLES = ['contract', 'order', 'offer', 'transfer', 'use', 'policy', 'dispute'] as const;
export const SOURCE_TYPES = ['filing', 'company', 'press', 'study', 'reprint', 'digest'] as const;
export const PARTY_TYPES = ['big-tech', 'ai-lab', 'data-labeling', 'chip-maker', 'cloud', 'investor', 'defense', 'government'] as const;
export const VERDICTS = ['confirmed', 'confirmed-later', 'forecast-met', 'forecast-missed', 'superseded', 'imprecise', 'disputed', 'wrong', 'unverifiable', 'opinion'] as const;
/** What a valuation or a revenue rests on. */
export const GROUNDS = ['round', 'offer', 'talks', 'deal', 'secondary', 'company', 'press', 'estimate', 'forecast'] as const;
export const OUTSIDE_TOTALS = ['umbrella', 'non-cash', 'secondary'] as const;
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export const TIERS = ['core', 'context'] as const;
export const FOUND = ['named-in-press', 'cycle-search', 'chain'] as const;
export const UNITS = ['usd-million', 'count', 'percent', 'none'] as const;

export type Kind = (typeof KINDS)[number];
export type Status = (typeof STATUSES)[number];
export type Qualifier = (typeof QUALIFIERS)[number];
export type Ground = (typeof GROUNDS)[number];
export type PointRole = (typeof POINT_ROLES)[number];
export type SourceType = (typeof SOURCE_TYPES)[number];
export type Verdict = (typeof VERDICTS)[number];

/** Words per language. */
export type Bilingual = Readonly<Record<string, string>>;
