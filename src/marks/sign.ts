/** How an amount is to be read, as a sign beside it: for places too small for words. Charts that use it tell the signs in their summary. */
import type { Qualifier } from '../data/vocabulary';

const SIGNS: Readonly<Record<Qualifier, string>> = { exact: '{}', 'lead-of-round': '{}', reported: '{}*', 'up-to': '≤{}', 'at-least': '≥{}', about: '≈{}', forecast: '≈{}' };
const BILLION = 1000;
/** Digits that keep the smallest amounts from reading as nothing. */
const digits = (millions: number): number => (millions < 10 ? 3 : millions < 10 * BILLION ? 2 : 1);

/** An amount that is already written, with its sign: `≤$50 billion`, `300*` (reported). */
export const signed = (written: string, qualifier: Qualifier): string => SIGNS[qualifier].replace('{}', () => written);
/** An amount in US$ billion, without the unit, with its sign. From US$ million. */
export const billions = (text: { number(value: number, digits?: number): string }, millions: number, qualifier: Qualifier): string => signed(text.number(millions / BILLION, digits(millions)), qualifier);
