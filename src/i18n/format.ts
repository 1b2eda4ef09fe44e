/** Numbers, money and dates for readers, by `Intl`. The only place that formats them. */
import { LANGUAGE, type Language } from './languages';

const MILLION = 1e6;

const made = new Map<string, unknown>();
/** A format as `make` makes it, once for each language and shape: making one takes longer than using it a thousand times. */
function keep<Shape extends object, Format>(make: new (locale: string, shape: Shape) => Format, lang: Language, shape: Shape): Format {
  const key = lang + JSON.stringify(shape);
  if (!made.has(key)) made.set(key, new make(LANGUAGE[lang].locale, shape));
  return made.get(key) as Format;
}
const numbers = (lang: Language, shape: Intl.NumberFormatOptions): Intl.NumberFormat => keep(Intl.NumberFormat, lang, shape);
/** With the word for its size. */
const sized = (lang: Language, digits: number): Intl.NumberFormat => numbers(lang, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: digits });
const inDollars = (lang: Language, text: string): string => LANGUAGE[lang].dollars + text;

/** A plain number: `1,500` / `1.500`. `Intl` writes a hyphen before what is below zero; here stands the true minus. Amounts of money are never below zero. */
export const number = (value: number, lang: Language, digits = 0): string => numbers(lang, { maximumFractionDigits: digits }).format(value).replace('-', '−');

/**
 * Money, given in US$ million: `$14.3 billion` / `US$14,3 miliar`. `Intl` writes the number and the word for its size
 * (English billion is Indonesian miliar); only the sign of the currency is ours, because newsrooms in Indonesia write US$.
 * Two decimals where the second one says something (13.79), else one.
 */
export function money(millions: number, lang: Language): string {
  const dollars = millions * MILLION;
  const size = 10 ** (Math.floor(Math.log10(Math.max(Math.abs(dollars), 1)) / 3) * 3);
  return inDollars(lang, sized(lang, Math.abs(dollars / size) < 100 ? 2 : 1).format(dollars));
}

/** A count of things: in full up to a million, then `170 million` / `170 juta`. */
export const count = (value: number, lang: Language): string => (Math.abs(value) < MILLION ? number(value, lang) : sized(lang, 1).format(value).replace('-', '−'));

/** Plain dollars, as of a wage: `$1.50` / `US$1,50`; whole dollars without cents, small prices to a tenth of a cent. */
export function dollars(amount: number, lang: Language): string {
  const digits = Number.isInteger(amount) ? 0 : Math.abs(amount) < 0.01 ? 3 : 2;
  return inDollars(lang, numbers(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(amount));
}

/** A range of money, given in US$ million: `$123.9–204.2 billion`. */
export function moneyRange(low: number, high: number, lang: Language): string {
  const format = sized(lang, 1), ends = [low, high].map((end) => format.format(end * MILLION));
  return inDollars(lang, ends[0] === ends[1] ? ends[0]! : format.formatRange(low * MILLION, high * MILLION));
}

/** A date as precise as it is known: `June 12, 2025`, `June 2025`, `2025`. A day or a month without a time is read as UTC (ECMA-262, date-only forms). */
export function date(text: string, lang: Language, short = false): string {
  if (text.length === 4) return text;
  const month = text.length === 7;
  const shape: Intl.DateTimeFormatOptions = { ...(month ? {} : { day: 'numeric' }), month: short && !month ? 'short' : 'long', year: 'numeric', timeZone: 'UTC' };
  return keep(Intl.DateTimeFormat, lang, shape).format(new Date(text));
}

/** The name of a country from its ISO code. */
export const country = (code: string, lang: Language): string => new Intl.DisplayNames(LANGUAGE[lang].locale, { type: 'region' }).of(code) ?? code;

/** Which form of a word a number takes. */
export const plural = (value: number, lang: Language): Intl.LDMLPluralRule => keep(Intl.PluralRules, lang, { type: 'cardinal' } as const).select(value);
