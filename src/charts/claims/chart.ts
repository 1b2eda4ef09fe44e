/** The claims of the article, each with its verdict: how many held up, how many were overtaken, how many were wrong. */
import { GROUPS, SAMPLE, verdictLook, VERDICTS_IN_ORDER } from '../../marks/verdicts';
import { date } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import { wordCell } from '../deals';
import { choice } from '../choice';
import { pick } from '../pick';
import { words } from '../search';
import { several } from '../several';
import { defineChart } from '../types';
import type { Data } from './data';
import { type Board, layout } from './layout';
import { read, type Reading, ROWS, type State } from './read';

/** What a reader may look for; names that are the same in every language. */
const EXAMPLES = ['OpenAI', 'Llama', 'Google', 'Anduril', 'Bloomberg'] as const;

/** Parts of a list: commas between, and a word before the last. */
const list = (parts: readonly string[], text: Text): string => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}${text.t(parts.length > 2 ? 'finding.andLast' : 'finding.and')}${parts.at(-1)!}`);

/** So few chosen verdicts are named; of more, the groups are told. */
const FEW = 3;
function verdictsOf(chosen: State['verdict'], fitting: Reading['fitting'], data: Data, text: Text): string {
  const counts = chosen.map((verdict) => ({ verdict: data.verdicts[verdict], n: fitting.filter((claim) => claim.verdict === verdict).length })).filter(({ n }) => n > 0);
  return list(counts.map((one) => text.t(counts.length > 1 ? 'finding.verdictOf' : 'finding.verdict', one)), text);
}

function finding({ state, data, fitting, count, tally }: Reading, text: Text): string {
  const query = state.q.trim(), section = data.sections[state.section];
  const scope = section !== undefined ? (query ? 'both' : 'section') : query ? 'query' : 'plain';
  if (!state.verdict.length) return text.t('finding.noVerdicts');
  const values = { section: section ?? '', query, n: fitting.length, of: count };
  const chosen = state.verdict.length < VERDICTS_IN_ORDER.length && scope !== 'plain' ? [text.t('finding.chosen')] : [];
  if (!fitting.length) return [text.t(`finding.none.${scope}`, values), ...chosen].join(' ');
  const parts = list(GROUPS.flatMap((group) => (tally[group] ? text.t(`finding.parts.${group}`, { n: tally[group] }) : [])), text);
  if (fitting.length === count) return text.t('finding.all', { ...values, parts });
  const some = scope === 'plain' && state.verdict.length <= FEW ? text.t('finding.judged', { ...values, verdicts: verdictsOf(state.verdict, fitting, data, text) }) : text.t(`finding.some.${scope}`, { ...values, parts });
  return [some, ...chosen, ...(fitting.length === 1 ? [text.t('finding.one', { said: fitting[0]!.said })] : [])].join(' ');
}

export const chart = defineChart<Data, State, Reading, Board>({
  fields: (data) => ({
    verdict: several(VERDICTS_IN_ORDER, VERDICTS_IN_ORDER),
    section: pick(['', ...Object.keys(data.sections)], ''),
    by: choice(ROWS, 'verdict'),
    q: words(EXAMPLES),
  }),
  read,
  layout,
  finding,
  table({ fitting, data }, text) {
    return {
      columns: ['said', 'verdict', 'known', 'asOf', 'section'].map((key) => ({ key, label: text.t(`columns.${key}`) })),
      rows: fitting.map((claim) => ({
        key: claim.slug, record: `claims/${claim.slug}/`,
        cells: [
          wordCell(claim.said), { text: data.verdicts[claim.verdict], value: claim.verdict }, wordCell(claim.known),
          { text: date(claim.asOf, text.lang, true), value: claim.asOf }, wordCell(data.sections[claim.section] ?? claim.section),
        ],
      })),
    };
  },
  legend: ({ data }) => [{ label: 'legend', field: 'verdict', keys: VERDICTS_IN_ORDER.map((verdict) => ({ value: verdict, label: data.verdicts[verdict], look: verdictLook(verdict, SAMPLE) })) }],
  label: (data, field, value, text) => (field === 'section' ? (data.sections[value] ?? text.t('controls.section.all')) : value),
  views: {
    'wrong-or-imprecise': 'verdict=imprecise.forecast-missed.wrong', overtaken: 'verdict=superseded', forecasts: 'verdict=forecast-met.forecast-missed',
    'section-by-section': 'by=section', defense: 'section=shared-defense', llama: 'q=Llama',
  },
});
