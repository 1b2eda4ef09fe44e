/** The one list of languages, in the order of the menu. */
export const LANGUAGES = ['en', 'id'] as const;
/** A language code. Note that `id` is Indonesian, never an identifier. */
export type Language = (typeof LANGUAGES)[number];
/** The language of an address that names none. */
export const DEFAULT_LANGUAGE: Language = 'en';
