/**
 * A chart's data in fewer bytes. Records that follow each other become columns; a column of few different texts becomes
 * a list of them with one letter a record; other texts are joined, without what other columns say already
 * (`acme-orbit-2025-06` of a deal from acme to orbit whose history begins in June 2025). Made at build, undone in the browser; what comes out is what went in.
 */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };
type Rec = Readonly<Record<string, Json | undefined>>;
type Column = readonly (Json | undefined)[];
/** Kinds of packed lists, told by their first element. */
const LIST = 0, RECORDS = 1, LETTERS = 2, NESTED = 3, TEXTS = 4, NAMES = 5, LISTS = 6;
/** Columns are worth their heads from this many records on. */
const MANY = 6;
/** The letters for the texts of a column: the printable ones that JSON and HTML leave as they are. The first says that there is none. */
const ALPHABET = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter((c) => !'"\\<&'.includes(c)).join('');
/** A list of different texts pays for itself if there are this many times as many records. */
const REPEATS = 1.6;
/** Between joined texts; before a text that begins with both of two other columns, or a name with its slug; before one that begins with the first. */
const BAR = '|', BOTH = '*', ONE = '!';
/** After a text that ends with the month of a day in another column, or of the first of the records there. */
const MONTH = '~', MONTH_LENGTH = '2025-06'.length, DAY = /^\d{4}(-\d\d){0,2}$/;
/** Between the texts of a list in a column of lists. */
const GAP = ' ';
const MARKS = /[|*!~]/;

/** `blue-owl` as a name would have it: Blue Owl. */
const capital = (slug: string): string => slug.replace(/(^|-)(.)/g, (_, dash: string, letter: string) => (dash && ' ') + letter.toUpperCase());
const isRecord = (value: Json | undefined): value is Rec => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const areRecords = (value: Json | undefined): value is readonly Rec[] => isList(value) && value.length > 0 && value.every(isRecord);
const areTexts = (values: Column): values is readonly string[] => values.every((value) => typeof value === 'string');

/** `key`: of the first of the records in that column; left out: the column itself is a day. */
function monthOf(record: Rec | undefined, column: string, key: string): string {
  const value = record?.[column];
  return `${(key ? (value as readonly Rec[] | undefined)?.[0]?.[key] : value) as string}`.slice(0, MONTH_LENGTH);
}
type Joined = readonly [kind: number, texts: string, ...columns: string[]];
const shorter = (best: Joined, tried: Joined): Joined => (tried[1].length < best[1].length ? tried : best);
/** What a column may lean on: columns of few texts, and those in which every record has a day, or records. */
interface Beside { readonly keys: readonly string[]; readonly days: readonly string[] }
/** Joined texts, shortened by the columns that shorten them most. */
function packTexts(texts: readonly (string | undefined)[], records: readonly Rec[], { keys, days }: Beside): Json {
  const by = (a: string, b: string) => texts.map((text, i) => {
    const first = `${records[i]?.[a] as string}-`, both = `${first}${records[i]?.[b] as string}-`;
    return text?.startsWith(both) ? BOTH + text.slice(both.length) : text?.startsWith(first) ? ONE + text.slice(first.length) : (text ?? '');
  }).join(BAR);
  const plain: Joined = [TEXTS, texts.map((text) => text ?? '').join(BAR)];
  const begun = keys.flatMap((a) => keys.filter((b) => b !== a).map((b): Joined => [TEXTS, by(a, b), a, b])).reduce(shorter, plain);
  const ends = days.flatMap((column) => { const value = records[0]![column]; return areRecords(value) ? Object.keys(value[0]!).map((key) => [column, key] as const) : [[column, ''] as const]; });
  return ends.map(([column, key]): Joined => [TEXTS, begun[1].split(BAR).map((text, i) => { const month = monthOf(records[i], column, key); return text.endsWith(month) ? text.slice(0, -month.length) + MONTH : text; }).join(BAR), begun[2] ?? '', begun[3] ?? '', column, key]).reduce(shorter, begun);
}
function packColumn(column: Column, records: readonly Rec[], beside: Beside): Json {
  const present = column.filter((value) => value !== undefined);
  if (present.every(areRecords)) return [NESTED, column.map((value) => (value as readonly Rec[] | undefined)?.length ?? 0), packRecords(present.flat())];
  // Without a text and with an empty one would be the same once they are joined.
  if (present.every((value) => typeof value === 'string' && value !== '' && !MARKS.test(value))) return isFew(column) ? packLetters(column) : packTexts(column as readonly (string | undefined)[], records, beside);
  if (present.every((value) => isList(value) && value.length > 0 && value.every((text) => typeof text === 'string' && text !== '' && !/[|*!~ ]/.test(text)))) return [LISTS, column.map((value) => (value as readonly string[] | undefined)?.join(GAP) ?? '').join(BAR)];
  return [LIST, ...column.map((value) => (value === undefined ? [] : pack(value)))];
}
const textsOf = (column: Column): string[] => [...new Set(column.filter((value) => value !== undefined))].sort() as string[];
const isFew = (column: Column): boolean => { const n = textsOf(column).length; return n < ALPHABET.length && n * REPEATS < column.length; };
function packLetters(column: Column): Json {
  const texts = textsOf(column);
  return [LETTERS, texts.join(BAR), column.map((value) => ALPHABET[texts.indexOf(value as string) + 1]).join('')];
}
function packRecords(records: readonly Rec[]): Json {
  const keys = [...new Set(records.flatMap((record) => Object.keys(record).filter((key) => record[key] !== undefined)))];
  const columns = new Map(keys.map((key) => [key, records.map((record) => record[key])]));
  const lettered = keys.filter((key) => areTexts(columns.get(key)!) && isFew(columns.get(key)!));
  const days = keys.filter((key) => !lettered.includes(key) && columns.get(key)!.every((value) => areRecords(value) || (typeof value === 'string' && DAY.test(value))));
  // Those that others lean on come first.
  const order = [...new Set([...lettered, ...days, ...keys])];
  return [RECORDS, records.length, Object.fromEntries(order.map((key) => [key, packColumn(columns.get(key)!, records, { keys: lettered.filter((k) => k !== key), days: days.includes(key) ? [] : days })]))];
}

/** Any JSON, packed. */
export function pack(value: Json): Json {
  if (areRecords(value) && value.length >= MANY) return packRecords(value);
  if (isList(value)) return value.length >= MANY && areTexts(value) && !value.some((text) => MARKS.test(text)) ? [TEXTS, value.join(BAR)] : [LIST, ...value.map(pack)];
  if (isRecord(value) && Object.keys(value).length >= MANY && [...Object.keys(value), ...Object.values(value)].every((text) => typeof text === 'string' && !MARKS.test(text))) return [NAMES, Object.keys(value).join(BAR), Object.entries(value as Readonly<Record<string, string>>).map(([slug, name]) => (name.startsWith(capital(slug)) ? BOTH + name.slice(slug.length) : name)).join(BAR)];
  return isRecord(value) ? Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, pack(inner)]]))) : value;
}

function unpackColumn([kind, ...rest]: readonly Json[], records: readonly Rec[]): Column {
  const [first, second, third, fourth, fifth] = rest as [string, string, string, string, string];
  if (kind === LETTERS) { const texts = first.split(BAR); return [...second].map((letter) => texts[ALPHABET.indexOf(letter) - 1]); }
  if (kind === TEXTS) return first.split(BAR).map((text, i) => text.replace(/^[*!]/, (mark) => `${records[i]![second] as string}-${mark === BOTH ? `${records[i]![third] as string}-` : ''}`).replace(/~$/, () => monthOf(records[i], fourth, fifth)) || undefined);
  if (kind === LISTS) return first.split(BAR).map((texts) => (texts ? texts.split(GAP) : undefined));
  if (kind === NESTED) { const all = unpack(rest[1]!) as Json[]; return (rest[0] as readonly number[]).map((n) => (n ? all.splice(0, n) : undefined)); }
  return rest.map((value) => (isList(value) && !value.length ? undefined : unpack(value)));
}

/** What `pack` was given. */
export function unpack(packed: Json): Json {
  if (isRecord(packed)) return Object.fromEntries(Object.entries(packed).map(([key, value]) => [key, unpack(value!)]));
  if (!isList(packed)) return packed;
  const [kind, length, columns] = packed;
  if (kind === NAMES) { const texts = (columns as string).split(BAR); return Object.fromEntries((length as string).split(BAR).map((slug, i) => [slug, texts[i]!.replace(BOTH, capital(slug))])); }
  if (kind === TEXTS) return (length as string).split(BAR);
  if (kind !== RECORDS) return packed.slice(1).map(unpack);
  const records: Record<string, Json>[] = Array.from({ length: length as number }, () => ({}));
  for (const [key, column] of Object.entries(columns as Record<string, readonly Json[]>)) unpackColumn(column, records).forEach((value, i) => { if (value !== undefined) records[i]![key] = value; });
  return records;
}
