/** The words that content chooses from, with where in the words their names and meanings stand. */
import { EVIDENCE_UNITS } from '../../data/evidenceSchema';
import { CONFIDENCES, FOUND, GROUNDS, KINDS, OUTSIDE_TOTALS, PARTY_TYPES, POINT_ROLES, QUALIFIERS, SOURCE_TYPES, STATUSES, TIERS, UNITS, VERDICTS } from '../../data/vocabulary';

export interface Vocabulary {
  readonly values: readonly string[];
  /** key of their names, where they have any but the code */
  readonly names?: string;
  /** key of their meanings, if they do not stand beside the title */
  readonly meanings?: string;
}
export const VOCABULARIES = {
  kinds: { values: KINDS, names: 'grammar.kinds' },
  statuses: { values: STATUSES, names: 'grammar.statuses' },
  qualifiers: { values: QUALIFIERS, meanings: 'grammar.qualifiers' },
  outsideTotals: { values: OUTSIDE_TOTALS },
  confidences: { values: CONFIDENCES, names: 'record.confidences' },
  tiers: { values: TIERS },
  partyTypes: { values: PARTY_TYPES, names: 'grammar.partyTypes' },
  found: { values: FOUND },
  verdicts: { values: VERDICTS, names: 'claim.verdicts' },
  sourceTypes: { values: SOURCE_TYPES, names: 'grammar.sourceTypes' },
  units: { values: UNITS },
  grounds: { values: GROUNDS },
  roles: { values: POINT_ROLES },
  evidenceUnits: { values: EVIDENCE_UNITS },
} as const satisfies Record<string, Vocabulary>;
export type VocabularyName = keyof typeof VOCABULARIES;
export const VOCABULARY_NAMES = Object.keys(VOCABULARIES) as readonly VocabularyName[];

/** The vocabulary that has exactly these words. */
export const vocabularyOf = (values: readonly string[]): VocabularyName | undefined => VOCABULARY_NAMES.find((name) => VOCABULARIES[name].values.join() === values.join());
