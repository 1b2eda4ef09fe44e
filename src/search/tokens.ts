/** How a text is taken apart to be searched. */
import { plain } from '../i18n/plain';

/** Letters and digits: "$29" is found by "29". */
export const WORD = /[^\s\p{Z}\p{P}\p{S}]+/gu;
/** The words of a text as they are looked up: small letters, no accents. */
export const wordsIn = (text: string): string[] => plain(text).match(WORD) ?? [];
