/**
 * The one list of languages, with what `Intl` does not know about them. The first is the one whose words the checks
 * compare the others with. Note that `id` is Indonesian, never an identifier.
 */
export const LANGUAGE = {
  en: { locale: 'en-US', dollars: '$' },
  id: { locale: 'id-ID', dollars: 'US$' },
} as const;
export type Language = keyof typeof LANGUAGE;
export const LANGUAGES = Object.keys(LANGUAGE) as readonly Language[] as readonly [Language, ...Language[]];
/** The language of an address that names none. */
export const DEFAULT_LANGUAGE: Language = LANGUAGES[0];
