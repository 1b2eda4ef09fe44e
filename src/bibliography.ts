/** Sources arranged for reading: by kind, the strongest first, and within a kind by publisher. */
import { type Source, SOURCE_TYPES, type SourceType } from './data/schema';
import { LANGUAGE, type Language } from './i18n/languages';

export interface Kind { readonly type: SourceType; readonly sources: readonly Source[] }
export interface Publisher { readonly name: string; readonly sources: readonly Source[] }

/** The kinds that are there, the strongest first; within a kind the order stays. */
export const byKind = (sources: readonly Source[]): Kind[] => SOURCE_TYPES.map((type) => ({ type, sources: sources.filter((s) => s.type === type) })).filter((kind) => kind.sources.length > 0);

/** Publishers in the order of a language's alphabet, each with its sources, the newest first and those without a date last. */
export function byPublisher(sources: readonly Source[], lang: Language): Publisher[] {
  const order = new Intl.Collator(LANGUAGE[lang].locale), names = [...new Set(sources.map((s) => s.publisher))].sort(order.compare);
  const newest = (a: Source, b: Source) => (b.date ?? '').localeCompare(a.date ?? '') || order.compare(a.title, b.title);
  return names.map((name) => ({ name, sources: sources.filter((s) => s.publisher === name).sort(newest) }));
}

const ARCHIVES = /^(web\.)?archive\.(org|ph|today|is)$/;
/** Whether an address is that of a copy in a web archive. */
export const isArchived = ({ url }: Pick<Source, 'url'>): boolean => ARCHIVES.test(new URL(url).hostname);
