/** Who was promised what by the US military, year by year: ceilings hollow, orders solid, the rules that changed beside them. */
import { column, numeric, wordCell } from '../deals';
import { amount } from '../../marks/describe';
import { day } from '../days';
import { pick } from '../pick';
import { date, money } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import { defineChart } from '../types';
import { AGENCIES, type Data } from './data';
import { layout, type Programs, shortOf } from './layout';
import { ORDER, sampleOf } from './looks';
import { sayAmount } from './marks';
import { ceilingsOf, knownOf, read, type Reading, rulesFirst, type State } from './read';

function finding(reading: Reading, text: Text): string {
  const known = knownOf(reading), when = date(reading.day, text.lang), party = reading.parties[reading.state.party] ?? '';
  if (!known.length) return text.t(reading.day < reading.first ? 'finding.early' : 'finding.empty', { day: when, first: date(reading.first, text.lang) });
  const ceilings = ceilingsOf(reading), top = ceilings[0], orders = known.filter((item) => item.look === 'order').sort((a, b) => b.value! - a.value!);
  const raised = party ? known.findLast((item) => item.before !== undefined && !item.replaced) : undefined;
  const rules = rulesFirst(reading), moved = party ? known.findLast((item) => item.look === 'transfer') : undefined, program = known.find((item) => item.key === moved?.follows), contested = party ? known.findLast((item) => item.look === 'dispute') : undefined;
  return [
    top ? text.t('finding.ceilings', { day: when, n: ceilings.length, name: shortOf(top, text), amount: amount(text, top.value, top.qualifier) }) : text.t('finding.none', { day: when }),
    raised?.before && text.t('finding.raised', { name: shortOf(raised, text), from: money(raised.before.value!, text.lang), to: money(raised.value!, text.lang) }),
    (top ?? known.some((item) => item.look === 'value')) && text.t(orders.length ? 'finding.ordered' : 'finding.unordered', { amount: money(orders[0]?.value ?? 0, text.lang) }),
    moved && program && text.t('finding.moved', { name: shortOf(program, text), day: date(moved.date, text.lang) }),
    rules.length > 0 && text.t(rules.every((rule) => rule.then) ? 'finding.rules' : 'finding.rulesSoFar', { list: rules.map((rule) => text.t('finding.rule', { name: rule.name, day: date(rule.date.slice(0, 7), text.lang) })).join(text.t('finding.and')) }),
    contested && text.t('finding.contested', { program: contested.program, day: date(contested.date, text.lang) }),
  ].filter(Boolean).join(' ');
}

export const chart = defineChart<Data, State, Reading, Programs>({
  fields: (data) => ({
    agency: pick(['', ...AGENCIES.filter((agency) => data.items.some((item) => item.agency === agency))] as const, ''),
    party: pick(['', ...Object.keys(data.parties)], ''),
    asOf: day(data.stops, data.evidenceEnds),
  }),
  read,
  layout,
  finding,
  table: (reading, text) => ({
    columns: [{ key: 'program', label: text.t('columns.program') }, { key: 'contractors', label: text.t('columns.contractors') }, { key: 'agency', label: text.t('columns.agency') }, column(text, 'kind'), numeric(text, 'amount'), { key: 'measure', label: text.t('columns.measure') }, column(text, 'since'), { key: 'later', label: text.t('columns.later') }],
    rows: knownOf(reading).map((item) => ({
      key: item.key, record: `series/defense-programs/#${item.key}`,
      cells: [
        wordCell(item.program), wordCell(item.contractors.join(', ') || text.t('labels.nobody')), wordCell(item.agencyName || text.t('labels.itself')), { text: text.t(`looks.${item.look}`), value: item.look },
        { text: sayAmount(item, text), value: item.value ?? null }, wordCell(item.measure || text.t('labels.nothing')), { text: date(item.date, text.lang, true), value: item.date }, wordCell(item.later.map((other) => other.program).join('; ') || text.t('labels.nothing')),
      ],
    })),
  }),
  legend: (_, text) => [{ label: 'labels.looks', keys: ORDER.map((value) => ({ value, label: text.t(`looks.${value}`), look: sampleOf(value) })) }],
  label: (data, field, value, text) => (field === 'party' ? (data.parties[value] ?? value) : date(value, text.lang)),
  views: { 'scale-ai': 'party=scale-ai', 'anduril-and-ivas': 'party=anduril', 'rules-first': 'asOf=2025-05-21', 'google': 'party=google', 'anthropic': 'party=anthropic' },
});
