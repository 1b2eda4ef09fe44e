/**
 * The class code: what a reader labeled, as text short enough to be written on paper. 12 characters for up to five labels
 * that differ from the set's own, 31 at most, in Crockford's base 32 (no I, L, O, U). The first symbol tells kind and
 * version, three at the end check the rest. It holds labels only: no name, no time. Codes go into the hash of an address,
 * never into its query.
 */
import { CHECKS, checksFor, diagnose, diagnoseLength, LONGEST } from './checks';
import { rank, unrank, wordsOf } from './rank';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** What people write for a character that looks the same. */
const LOOKS_LIKE: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };
const BITS = 5n;
const GROUP = 4;
/**
 * First symbol of the codes of labels, version 1: twenty images labeled twice, with one of ten digits. Other images, another
 * order or another number of them need another symbol, so that codes on old paper are refused and not misread.
 */
const LABELS = 1;
export const PASSES = 2;
export const ITEMS = 20;
export const CLASSES = 10;

/** Lengths of codes: full groups, and the longest. A character lost or doubled makes a length that is none of these. */
const LENGTHS = [12, 16, 20, 24, 28, LONGEST];

/** Both passes of one reader: `labels[pass][item]`, digits 0 to 9. */
export type Labels = readonly (readonly number[])[];

const twice = (truth: readonly number[]): number[] => Array.from({ length: PASSES }, () => truth).flat();

/** The code of a reader's labels, in groups of four. `truth` are the labels of the set, in the order of its items. @throws if passes, items or labels are not as many or as large as they must be */
export function makeCode(labels: Labels, truth: readonly number[]): string {
  if (truth.length !== ITEMS || labels.length !== PASSES || labels.some((pass) => pass.length !== ITEMS)) throw new RangeError(`A code holds ${PASSES} passes over ${ITEMS} items.`);
  let number = rank(labels.flat(), twice(truth), CLASSES);
  // the number's room is what a code of that length has without kind and checks
  const length = LENGTHS.find((l) => number >> (BITS * BigInt(l - 1 - CHECKS)) === 0n)!;
  const payload = Array.from({ length: length - 1 - CHECKS }, () => { const symbol = Number(number & 31n); number >>= BITS; return symbol; }).reverse();
  const symbols = [LABELS, ...payload], all = [...symbols, ...checksFor(symbols)];
  return all.map((symbol, i) => (i > 0 && i % GROUP === 0 ? '-' : '') + ALPHABET[symbol]!).join('');
}

/**
 * Why a code is refused. `from` and `to` are places in the text that was typed, `character` counts the code's own characters
 * from 1. `meant` is what a code with no other mistake would have there.
 */
export type Fault =
  | { readonly reason: 'not-a-character' | 'wrong'; readonly character: number; readonly from: number; readonly to: number; readonly meant?: string }
  | { readonly reason: 'swapped'; readonly character: number; readonly from: number; readonly to: number; readonly meant: string }
  | { readonly reason: 'missing'; readonly character: number; readonly from: number; readonly to: number; readonly meant: string }
  | { readonly reason: 'extra'; readonly character: number; readonly from: number; readonly to: number }
  | { readonly reason: 'length'; readonly characters: number; readonly allowed: readonly number[] }
  | { readonly reason: 'several' | 'unknown-kind' | 'no-labels' | 'empty' };
export type ReadCode = { readonly ok: true; readonly labels: Labels } | { readonly ok: false; readonly fault: Fault };

/** Reads a code as typed or pasted: small letters, spaces and hyphens do not matter, look-alikes are taken for what they look like. Never throws. */
export function readCode(text: string, truth: readonly number[]): ReadCode {
  const refuse = (fault: Fault): ReadCode => ({ ok: false, fault });
  const typed = [...text.matchAll(/[^\s\-–—_.]/gu)].map((match) => ({ mark: match[0].toUpperCase(), from: match.index, to: match.index + match[0].length }));
  if (!typed.length) return refuse({ reason: 'empty' });
  const symbols = typed.map(({ mark }) => (mark.length === 1 ? ALPHABET.indexOf(LOOKS_LIKE[mark] ?? mark) : -1));
  const strange = symbols.indexOf(-1);
  if (strange >= 0) return refuse({ reason: 'not-a-character', character: strange + 1, from: typed[strange]!.from, to: typed[strange]!.to });
  if (!LENGTHS.includes(symbols.length)) {
    const lost = LENGTHS.includes(symbols.length + 1) ? diagnoseLength(symbols, true) : undefined, extra = LENGTHS.includes(symbols.length - 1) ? diagnoseLength(symbols, false) : undefined;
    const gap = lost && (typed[lost.place]?.from ?? text.length);
    if (lost) return refuse({ reason: 'missing', character: lost.place + 1, from: gap!, to: gap!, meant: ALPHABET[lost.meant]! });
    if (extra) return refuse({ reason: 'extra', character: extra.place + 1, from: typed[extra.place]!.from, to: typed[extra.place]!.to });
    return refuse({ reason: 'length', characters: symbols.length, allowed: LENGTHS });
  }
  const found = diagnose(symbols);
  if (found.kind === 'several') return refuse({ reason: 'several' });
  if (found.kind === 'one') return refuse({ reason: 'wrong', character: found.place + 1, from: typed[found.place]!.from, to: typed[found.place]!.to, meant: ALPHABET[found.meant]! });
  if (found.kind === 'swapped') return refuse({ reason: 'swapped', character: found.place + 1, from: typed[found.place]!.from, to: typed[found.place + 1]!.to, meant: ALPHABET[symbols[found.place + 1]!]! + ALPHABET[symbols[found.place]!]! });
  if (symbols[0] !== LABELS) return refuse({ reason: 'unknown-kind' });
  const number = symbols.slice(1, -CHECKS).reduce((total, symbol) => (total << BITS) | BigInt(symbol), 0n);
  const word = number < wordsOf(PASSES * ITEMS, CLASSES) ? unrank(number, twice(truth), CLASSES) : undefined;
  return word ? { ok: true, labels: Array.from({ length: PASSES }, (_, pass) => word.slice(pass * ITEMS, (pass + 1) * ITEMS)) } : refuse({ reason: 'no-labels' });
}

/** A class's codes, one on each line (or between commas or semicolons); those that are refused keep the others. Lines are counted from 1. */
export function readCodes(text: string, truth: readonly number[]): { readonly line: number; readonly text: string; readonly read: ReadCode }[] {
  return text.split(/\r\n|\n|\r/).flatMap((line, i) => line.split(/[,;]/).map((part) => part.trim()).filter(Boolean).map((part) => ({ line: i + 1, text: part, read: readCode(part, truth) })));
}
