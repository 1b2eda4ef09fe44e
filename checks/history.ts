/** A deal's history and its amounts must be possible. */
import { knownFrom, lastDay } from '../src/data/days';
import type { Fault } from '../src/data/faults';
import type { Loaded } from '../src/data/load';
import type { Deal } from '../src/data/schema';
import type { YamlFile } from '../src/data/yaml';
import { faultIn, filesBySlug } from './project';

/** Figures in the press are rounded: paid may exceed a headline by this share. */
const PAID_SLACK = 0.01;
/** Parts come from several sources, each rounded. */
const PARTS_SLACK = 0.02;

function ofEvents(deal: Deal, yaml: YamlFile, evidenceEnds: string): Fault[] {
  return deal.history.flatMap((event, i) => {
    const at = (field: string) => ['history', i, field];
    const faults: Fault[] = [];
    const before = deal.history[i - 1];
    if (before && knownFrom(event.date, evidenceEnds) < knownFrom(before.date, evidenceEnds))
      faults.push(faultIn(yaml, at('date'), `is ${event.date}, before the event above it (${before.date}).`, 'Put the oldest event first; a month counts from its last day.'));
    // "2026-07" is not after 2026-07-03: it may be meant
    if (event.date > evidenceEnds.slice(0, event.date.length))
      faults.push(faultIn(yaml, at('date'), `is ${event.date}, after the evidence, which ends on ${evidenceEnds}.`, 'Leave the event out, or move evidence_ends in content/site.yaml for everything.'));
    if (event.effective && event.effective > lastDay(event.date).slice(0, event.effective.length))
      faults.push(faultIn(yaml, at('effective'), `is ${event.effective}, after the date on which it became public (${event.date}).`, 'Write the day on which it happened, or leave it out.'));
    if (event.paid !== undefined && event.value !== undefined && event.paid > event.value * (1 + PAID_SLACK))
      faults.push(faultIn(yaml, at('paid'), `is ${event.paid}, more than the value of ${event.value}.`, 'Correct one of the two; both are in US$ million.'));
    // What is closed counts as paid in full, and nobody has paid a ceiling.
    if (event.status === 'closed' && event.value !== undefined && event.paid === undefined && (event.qualifier ?? deal.qualifier) === 'up-to')
      faults.push(faultIn(yaml, at('status'), 'is "closed", so the ceiling would count as paid.', 'Write what is paid, or "binding" if that is not known.'));
    if (event.cash !== undefined && event.cash > (event.paid ?? 0))
      faults.push(faultIn(yaml, at('cash'), `is ${event.cash}, more than the ${event.paid ?? 0} that is paid.`, 'Write what is paid too, or correct one of the two; both are in US$ million.'));
    return faults;
  });
}

/** The state of things: the last event, if the deal still stands. */
function standing(deal: Deal): number | undefined {
  const last = deal.history.at(-1);
  return last && last.status !== 'abandoned' && last.status !== 'rumored' ? last.value : undefined;
}

function ofAmounts(deal: Deal, yaml: YamlFile, parts: readonly Deal[]): Fault[] {
  const faults: Fault[] = [];
  const value = deal.history.at(-1)?.value;
  if (value === undefined) return faults;
  if (deal.kind === 'equity' && deal.post_money !== undefined && deal.post_money < value)
    faults.push(faultIn(yaml, ['post_money'], `is ${deal.post_money}, less than the value of ${value} that the company received.`, 'Write the valuation after the money, in US$ million.'));
  const sum = parts.reduce((total, part) => total + (standing(part) ?? 0), 0);
  if (sum > value * (1 + PARTS_SLACK))
    faults.push(faultIn(yaml, ['history', deal.history.length - 1, 'value'], `is ${value}, but its parts add up to ${sum}: ${parts.filter((p) => standing(p)).map((p) => p.slug).join(', ')}.`, 'Correct an amount, or the "part_of" of a part.'));
  return faults;
}

/** Events out of order or after the evidence, and amounts that exceed what they belong to. */
export function history(loaded: Loaded): Fault[] {
  const files = filesBySlug(loaded, 'deals');
  const deals = [...loaded.content.deals.values()];
  return deals.flatMap((deal) => {
    const yaml = files.get(deal.slug);
    if (!yaml) return [];
    const { evidence_ends: end } = loaded.content.site;
    const late = (['announced', 'closed'] as const).flatMap((field) => { const day = deal[field]; return day !== undefined && day > end.slice(0, day.length) ? [faultIn(yaml, [field], `is ${day}, after the evidence, which ends on ${end}.`, 'Correct it, or leave it out.')] : []; });
    return [...late, ...ofEvents(deal, yaml, end), ...ofAmounts(deal, yaml, deals.filter((d) => d.part_of === deal.slug))];
  });
}
