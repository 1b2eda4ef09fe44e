/** Numbers, money and dates for readers, by `Intl`. The only place that formats them. */
import { LANGUAGE, type Language } from './languages';

const MILLION = 1e6;

const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();
function keep<T extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => T): T {
  let one = cache.get(key) as T | undefined;
  if (!one) cache.set(key, (one = make()));
  return one;
}

/** A plain number: `1,500` / `1.500`. */
export const number = (value: number, lang: Language, digits = 0): string =>
  keep(`n${lang}${digits}`, () => new Intl.NumberFormat(LANGUAGE[lang].locale, { maximumFractionDigits: digits })).format(value);

/**
 * Money, given in US$ million: `$14.3 billion` / `US$14,3 miliar`. `Intl` writes the number and the word for its size
 * (English billion is Indonesian miliar); only the sign of the currency is ours, because newsrooms in Indonesia write US$.
 * Two decimals where the second one says something (13.79), else one.
 */
export function money(millions: number, lang: Language): string {
  const dollars = millions * MILLION;
  const size = 10 ** (Math.floor(Math.log10(Math.max(Math.abs(dollars), 1)) / 3) * 3);
  const digits = Math.abs(dollars / size) < 100 ? 2 : 1;
  const text = keep(`m${lang}${digits}`, () => new Intl.NumberFormat(LANGUAGE[lang].locale, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: digits })).format(dollars);
  return `${LANGUAGE[lang].dollars}${text}`;
}

/** A count of things: in full up to a million, then `170 million` / `170 juta`. */
export const count = (value: number, lang: Language): string =>
  Math.abs(value) < MILLION ? number(value, lang) : keep(`c${lang}`, () => new Intl.NumberFormat(LANGUAGE[lang].locale, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 })).format(value);

/** Plain dollars, as of a wage: `$1.50` / `US$1,50`; whole dollars without cents, small prices to a tenth of a cent. */
export function dollars(amount: number, lang: Language): string {
  const digits = Number.isInteger(amount) ? 0 : amount < 0.01 ? 3 : 2;
  return `${LANGUAGE[lang].dollars}${keep(`u${lang}${digits}`, () => new Intl.NumberFormat(LANGUAGE[lang].locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })).format(amount)}`;
}

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
const MONTH: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric', timeZone: 'UTC' };
const SHORT_DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' };

/** A range of money, given in US$ million: `$123.9–204.2 billion`. */
export function moneyRange(low: number, high: number, lang: Language): string {
  const format = keep(`m${lang}1`, () => new Intl.NumberFormat(LANGUAGE[lang].locale, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 }));
  const ends = [low, high].map((end) => format.format(end * MILLION));
  return `${LANGUAGE[lang].dollars}${ends[0] === ends[1] ? ends[0] : format.formatRange(low * MILLION, high * MILLION)}`;
}

/** A date as precise as it is known: `June 12, 2025`, `June 2025`, `2025`. */
export function date(text: string, lang: Language, short = false): string {
  if (text.length === 4) return text;
  const shape = text.length === 7 ? MONTH : short ? SHORT_DAY : DAY;
  return keep(`d${lang}${text.length}${short}`, () => new Intl.DateTimeFormat(LANGUAGE[lang].locale, shape)).format(new Date(`${text.length === 7 ? `${text}-01` : text}T00:00:00Z`));
}

/** The name of a country from its ISO code. */
export const country = (code: string, lang: Language): string => new Intl.DisplayNames(LANGUAGE[lang].locale, { type: 'region' }).of(code) ?? code;

const plurals = new Map<Language, Intl.PluralRules>();
/** Which form of a word a number takes. */
export function plural(value: number, lang: Language): Intl.LDMLPluralRule {
  if (!plurals.has(lang)) plurals.set(lang, new Intl.PluralRules(LANGUAGE[lang].locale));
  return plurals.get(lang)!.select(value);
}

