/** Looks up the figures that a text names by key, as in `<Fact of="meta-scale-2025-06" />`. */
import { asOf, dealAsOf, type Known } from './asOf';
import { isDay, knownFrom, lastDay } from './days';
import { evidenceFact, evidenceKeys } from './factEvidence';
import { cited, FactError, type FactResult, statedBy, strongestFirst } from './fact';
import type { Content } from './load';
import { suggest } from './nearest';
import { ratioQualifier, sumQualifier } from './qualifiers';
import type { Deal, Point } from './schema';
import { type Basis, between, into, isLive, type Ledger, ledger, type Stream } from './totals';

export { FactError, type FactResult };

const MOST_SOURCES = 12;
/** The series whose points are ranked by size. */
export const RANKED_SERIES = 'largest-rounds';
const STREAMS: readonly string[] = ['capital', 'purchases'] satisfies Stream[];
const BASES: readonly string[] = ['promised', 'paid'] satisfies Basis[];
const DEAL_FIELDS = ['paid', 'stake', 'post_money', 'round'];

/** The day after an `@`, else the last day of evidence. */
function dayOf(content: Content, text: string | undefined): string {
  const ends = content.site.evidence_ends;
  if (text === undefined) return ends;
  if (!isDay(text)) throw new FactError(`"${text}" is not a day.`, 'Write the day after @ as YYYY-MM-DD.');
  if (text > ends) throw new FactError(`${text} is after the evidence, which ends on ${ends}.`, `Write ${ends} or an earlier day.`);
  return text;
}

function dealFact(content: Content, key: string, deal: Deal, field: string | undefined, at: string | undefined): FactResult {
  const day = dayOf(content, at);
  const record = { type: 'deal', slug: deal.slug } as const;
  if (field === undefined || field === 'paid') {
    const known = dealAsOf(deal, day, content.site.evidence_ends);
    if (!known) throw new FactError(`Nothing of ${deal.slug} was known on ${day}.`, `It became known on ${knownFrom(deal.history[0]?.date ?? '', content.site.evidence_ends)}.`);
    const value = field === 'paid' ? known.paid : known.value;
    if (value === undefined) throw new FactError(`The ${field ?? 'value'} of ${deal.slug} is not known as of ${day}.`, 'Say in words that it is not known, or name another key.');
    // "up to" is said of the headline, not of what was paid of it
    const qualifier = field === 'paid' && value !== known.value ? 'reported' : known.qualifier;
    return { key, value, unit: 'usd-million', qualifier, asOf: known.event.date, sources: cited(deal, statedBy(deal, known, field ?? 'value')), record };
  }
  if (!DEAL_FIELDS.includes(field)) throw new FactError(`"${field}" is not a field of a deal that a fact can name.`, suggest(field, DEAL_FIELDS));
  if (at !== undefined) throw new FactError(`The ${field} of a deal has no history.`, `Leave out "@${at}".`);
  const value = field === 'stake' ? deal.stake : field === 'post_money' ? deal.post_money : deal.round?.value;
  if (value === undefined) throw new FactError(`${deal.slug} has no ${field}.`, `Known fields: ${DEAL_FIELDS.join(', ')}.`);
  return { key, value, unit: field === 'stake' ? 'percent' : 'usd-million', qualifier: (field === 'post_money' && deal.post_money_qualifier) || (deal.qualifier === 'exact' ? 'exact' : 'reported'), asOf: deal.announced, sources: strongestFirst(Object.values(deal.sources)), record };
}

/** The figure of a point; of a guidance, which is a range or has no upper end, the lower end. */
const pointFloor = (point: Point): number | undefined => point.value ?? point.low;

function seriesFact(content: Content, key: string, slug = '', name = ''): FactResult {
  const series = content.series.get(slug);
  const point = series?.points[name];
  if (!series || !point) throw unknownKey(content, key);
  const unit = point.unit ?? series.unit, value = pointFloor(point);
  if (value === undefined || unit === 'none') throw new FactError(`The value of ${key} is not known.`, 'Say in words that it is not known, or name another key.');
  const high = point.value ?? point.high;
  return { key, value, ...(high === undefined || high === value ? {} : { high }), unit, qualifier: high === undefined ? 'at-least' : (point.qualifier ?? 'reported'), asOf: point.date, sources: cited(series, point.sources), record: { type: 'series', slug } };
}

function rankFact(content: Content, key: string, name: string, at: string | undefined): FactResult {
  const series = content.series.get(RANKED_SERIES);
  const point = series?.points[name];
  if (!series || !point) throw new FactError(`"${name}" is not a point of ${RANKED_SERIES}.`, suggest(name, Object.keys(series?.points ?? {})));
  if (at === undefined) throw new FactError('A rank needs a day.', `Write ${key}@${content.site.evidence_ends}.`);
  const day = dayOf(content, at);
  const ranked = Object.values(series.points).filter((p) => p.ranked && p.value !== undefined && knownFrom(p.date, content.site.evidence_ends) <= day);
  const { value } = point;
  if (!ranked.includes(point) || value === undefined) throw new FactError(`${name} has no rank on ${day}.`, `It is dated ${point.date}, and ranked: ${point.ranked ?? false}.`);
  return { key, value: 1 + ranked.filter((p) => (p.value ?? 0) > value).length, unit: 'rank', qualifier: point.qualifier ?? 'reported', asOf: day, sources: cited(series, point.sources), record: { type: 'rank', slug: name } };
}

function oneOf(given: string | undefined, known: readonly string[], what: string): string {
  if (given !== undefined && known.includes(given)) return given;
  throw new FactError(`"${given ?? ''}" is not a ${what}.`, suggest(given ?? '', known));
}

/** The deals whose own figures make up what is known paid of a deal: itself, or else its parts. */
const payments = (book: Ledger, k: Known): Known[] => (k.paid !== undefined ? [k] : (book.parts.get(k.deal.slug) ?? []).filter(isLive).flatMap((part) => payments(book, part)));

function sumFact(content: Content, key: string, parts: readonly string[], at: string | undefined): FactResult {
  const parties = [...content.parties.keys()];
  const pair = parts[0] === 'between';
  const from = oneOf(parts[1], parties, 'party');
  const to = pair ? oneOf(parts[2], parties, 'party') : from;
  const [stream, basis, rest] = parts.slice(pair ? 3 : 2);
  if (rest !== undefined) throw unknownKey(content, key);
  const ofStream = oneOf(stream, STREAMS, 'stream') as Stream, ofBasis = oneOf(basis, BASES, 'basis') as Basis;
  const day = dayOf(content, at);
  const book = ledger(asOf([...content.deals.values()], day, content.site.evidence_ends));
  const sum = pair ? between(book, from, to, ofStream, ofBasis) : into(book, to, ofStream, ofBasis);
  const added = sum.deals.flatMap((slug) => book.bySlug.get(slug) ?? []);
  if (!added.length) throw new FactError(`No amount is known for ${key}.`, 'Say in words that it is not known, or name another key.');
  const field = ofBasis === 'paid' ? 'paid' : 'value';
  const evidence = added.flatMap((k) => (field === 'paid' ? payments(book, k) : [k])).flatMap((k) => {
    const deal = content.deals.get(k.deal.slug);
    return deal ? cited(deal, statedBy(deal, k, field)) : [];
  });
  return { key, value: sum.low, ...(sum.high === sum.low ? {} : { high: sum.high }), unit: 'usd-million', qualifier: sumQualifier(sum, added), asOf: day, sources: strongestFirst(evidence).slice(0, MOST_SOURCES), record: { type: 'sum', slug: to } };
}

function ratioFact(content: Content, key: string, factor: number, keys: readonly string[]): FactResult {
  const [of, to, rest] = keys;
  if (!of || !to || rest !== undefined) throw new FactError(`"${key}" does not name two figures.`, 'Write the two keys with one | between them.');
  const a = resolveFact(content, of), b = resolveFact(content, to);
  if (a.unit !== b.unit) throw new FactError(`${of} is in ${a.unit} and ${to} in ${b.unit}.`, 'Name two figures of one unit.');
  if (b.value === 0) throw new FactError(`${to} is 0, and nothing is a multiple of 0.`, 'Name another second key.');
  const value = (factor * a.value) / (b.high ?? b.value), high = (factor * (a.high ?? a.value)) / b.value;
  const later = lastDay(a.asOf) >= lastDay(b.asOf) ? a.asOf : b.asOf;
  return { key, value, ...(high === value ? {} : { high }), unit: factor === 1 ? 'count' : 'percent', qualifier: ratioQualifier(a.qualifier, b.qualifier), asOf: later, sources: strongestFirst([...a.sources, ...b.sources]), record: a.record };
}

const fail = (error: FactError): never => { throw error; };
const unknownKey = (content: Content, key: string) => new FactError(`"${key}" is not the key of a fact.`, suggest(key, factKeys(content)));

/** The keys of single figures: what "did you mean" chooses from. Sums and ratios are made of them. */
export function factKeys(content: Content): string[] {
  const ends = content.site.evidence_ends;
  const deals = [...content.deals.values()].flatMap((d) => {
    const known = dealAsOf(d, ends, ends);
    const has = { '': known?.value, '.paid': known?.paid, '.stake': d.stake, '.post_money': d.post_money, '.round': d.round?.value };
    return Object.entries(has).flatMap(([field, value]) => (value === undefined ? [] : `${d.slug}${field}`));
  });
  const points = [...content.series.values()].flatMap((s) => Object.entries(s.points).flatMap(([name, p]) => (p.value === undefined ? [] : `series/${s.slug}/${name}`)));
  const ranks = Object.entries(content.series.get(RANKED_SERIES)?.points ?? {}).flatMap(([name, p]) => (p.ranked ? `rank/${name}@${ends}` : []));
  return [...deals, ...points, ...ranks, ...evidenceKeys(content)];
}

/**
 * The figure that a key names. Keys: `<deal>`, `<deal>.paid`, `<deal>.stake|post_money|round`, `series/<series>/<point>`,
 * `evidence/<topic>/<finding>/<figure>`, `rank/<point>@<day>`, `into/<party>/<stream>/<basis>`, `between/<from>/<to>/<stream>/<basis>`; `@<day>` at the end of a deal's
 * value or paid, or of a sum, gives it as of that day; `times/<key>|<key>` and `percent/<key>|<key>` divide two of one unit.
 * @throws FactError if the key names no figure, or one that is not known
 */
export function resolveFact(content: Content, key: string): FactResult {
  const ratio = /^(times|percent)\/(.*)$/.exec(key);
  if (ratio) return ratioFact(content, key, ratio[1] === 'times' ? 1 : 100, (ratio[2] ?? '').split('|'));
  const [name = '', at, rest] = key.split('@');
  const parts = name.split('/');
  if (rest !== undefined) throw unknownKey(content, key);
  if (parts[0] === 'series' && parts.length === 3 && at === undefined) return seriesFact(content, key, parts[1], parts[2]);
  if (parts[0] === 'evidence' && at === undefined) return evidenceFact(content, key) ?? fail(unknownKey(content, key));
  if (parts[0] === 'rank' && parts.length === 2) return rankFact(content, key, parts[1] ?? '', at);
  if (parts[0] === 'into' || parts[0] === 'between') return sumFact(content, key, parts, at);
  const [slug = '', field, deeper] = name.split('.');
  const deal = content.deals.get(slug);
  if (!deal || deeper !== undefined) throw unknownKey(content, key);
  return dealFact(content, key, deal, field, at);
}
