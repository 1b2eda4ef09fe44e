/** The finding, what the two sides of the dispute say, and the table. */
import type { Text } from '../../i18n/text';
import { ratio } from '../../models/ratio';
import { wordCell } from '../deals';
import type { Cell, Column, Row as TableRow, Table } from '../types';
import { USUAL } from './data';
import { groupName, measureName, percent, points, sayCut, whoIn } from './marks';
import { NEAR, type Reading, type Row } from './read';
import { kindOf } from './words';

/** As many gaps as are told where the whole stays within so many words; else one. */
const MOST_APART = 2, MOST_WORDS = 45;
const whole = (share: number | undefined, text: Text): string => text.number(100 * (share ?? 0));
const list = (words: readonly string[], text: Text): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${text.t('finding.and')} ${words.at(-1)!}`);

/** Rates as textbooks call them; the two error rates together if both are meant. */
function terms(rows: readonly Row[], text: Text): string {
  const names: string[] = rows.map(({ measure }) => measure), errors = names.includes('fpr') && names.includes('fnr');
  return list(names.filter((name) => !(errors && name === 'fnr')).map((name) => text.t(`terms.${errors && name === 'fpr' ? 'errors' : name}`)), text);
}

/** What the cuts are, what is equal, what is furthest apart, and why it cannot all be equal. */
export function finding(reading: Reading, text: Text): string {
  const { groups: [upper, lower], rows, state } = reading, kind = kindOf(reading), rates = rows.filter(({ measure }) => measure !== 'base');
  const names = { first: whoIn(reading, upper, text), second: whoIn(reading, lower, text) };
  const known = rates.filter((row) => row.gap !== undefined), near = known.filter((row) => row.gap! <= NEAR), apart = known.filter((row) => row.gap! > NEAR).sort((x, y) => y.gap! - x.gap!), none = rates.filter((row) => row.gap === undefined);
  const cuts = state.a === state.b ? text.t(`finding.one.${kind}`, { cut: sayCut(state.a, text) }) : text.t('finding.two', { ...names, a: sayCut(state.a, text), b: sayCut(state.b, text) });
  const saying = (most: number): string => {
    const gaps = apart.slice(0, none.length > 0 ? 1 : most).map(({ measure, parts: [p, q] }, i) => text.t(`stories.${kind}.said.${measure}.${i ? 'then' : 'first'}`, { ...names, p: whole(p.share, text), q: whole(q.share, text) }));
    return [
      cuts,
      near.length > 0 && gaps.length > 0 && text.t('finding.near', { terms: terms(near, text) }),
      gaps.length > 0 && text.t(near.length > 0 ? 'finding.but' : 'finding.apart', { gaps: gaps.join('; ') }),
      gaps.length > 0 ? none.length === 0 && text.t(`stories.${kind}.why`, { p: whole(upper.rates.base, text), q: whole(lower.rates.base, text) }) : text.t('finding.nothing', { p: whole(upper.rates.selected, text), q: whole(lower.rates.selected, text) }),
      none.length > 0 && text.t('finding.undefined', { terms: terms(none, text) }),
    ].filter(Boolean).join(' ');
  };
  const all = saying(MOST_APART);
  return all.split(' ').length > MOST_WORDS ? saying(1) : all;
}

/** Both sides of the dispute about COMPAS, what was wrong with the file, and what the theorems say of these very numbers. */
export function news(reading: Reading, text: Text): string[] {
  const { groups: [upper, lower], state, forced } = reading, names = { first: whoIn(reading, upper, text), second: whoIn(reading, lower, text) };
  const { ppv, fnr, fpr } = lower.rates, lines: string[] = [];
  const pair = (rate: 'base' | 'fpr' | 'ppv') => ({ [`${rate}A`]: whole(upper.usual[rate], text), [`${rate}B`]: whole(lower.usual[rate], text) });
  if (state.story === 'compas') {
    lines.push(text.t('news.propublica', { cut: USUAL, ...pair('fpr') }));
    lines.push(text.t('news.northpointe', { ...pair('ppv'), aucA: text.number(upper.auc ?? 0, 2), aucB: text.number(lower.auc ?? 0, 2) }));
  }
  if (state.story === 'corrected') lines.push(text.t('news.barenstein', { cut: USUAL, ...pair('base'), ...pair('fpr'), ...pair('ppv') }));
  if (state.story === 'scholarship') lines.push(text.t('news.kleinberg', { ...names, ...Object.fromEntries([upper, lower].flatMap(({ side, means }) => means.map((mean, i) => [`${side}${i ? 'Without' : 'With'}`, text.number(mean ?? 0, 1)]))) }));
  if (forced !== undefined && fpr !== undefined) lines.push(text.t(forced > 1 ? 'news.impossible' : 'news.identity', { ...names, base: whole(upper.rates.base, text), ppv: whole(ppv, text), fnr: whole(fnr, text), fpr: whole(fpr, text), forced: whole(forced, text) }));
  return lines;
}

const count = (n: number, text: Text): Cell => ({ text: text.number(n), value: n });
/** To a thousandth of a percent: enough to check a sum by hand. */
const exact = (share: number | undefined): number | null => (share === undefined ? null : Math.round(1e5 * share) / 1e3);
const share = (of: number | undefined, text: Text): Cell => ({ text: percent(of, text), value: exact(of) });
const apart = (gap: number | undefined, text: Text): Cell => ({ text: points(gap, text), value: gap === undefined ? null : exact(gap / 100) });

/** The rates, then who has which score: so many of so many, in each group. */
export function table(reading: Reading, text: Text): Table {
  const { groups, rows, state } = reading, kind = kindOf(reading), before = state.story === 'corrected', record = state.story === 'scholarship' ? undefined : 'datasets/compas-aggregates/';
  const columns = [
    { key: 'what', label: text.t('columns.what') },
    ...groups.flatMap((group): Column[] => {
      const label = (key: string) => text.t(`columns.${key}`, { group: groupName(reading, group, text) });
      return [{ key: `n-${group.side}`, label: label('n'), numeric: true, unit: 'people' }, { key: `of-${group.side}`, label: label('of'), numeric: true, unit: 'people' }, { key: `share-${group.side}`, label: label('share'), numeric: true, unit: 'percent' }, ...(before ? [{ key: `published-${group.side}`, label: label('published'), numeric: true, unit: 'percent' }] : [])];
    }),
    { key: 'gap', label: text.t('columns.gap'), numeric: true, unit: 'points' },
  ];
  const rates = rows.map(({ measure, parts, gap }): TableRow => ({
    key: measure, record, cells: [wordCell(measureName(reading, measure, text)), ...parts.flatMap((part) => [count(part.n, text), count(part.of, text), share(part.share, text), ...(before ? [share(part.published, text)] : [])]), apart(gap, text)],
  }));
  const scores = groups[0].scores.map(({ score }, i): TableRow => {
    const parts = groups.map((group) => { const { positives, negatives } = group.scores[i]!, n = positives + negatives; return { n, positives, share: ratio(positives, n), published: ratio(positives + group.gone[i]!, n + group.gone[i]!), chosen: score >= group.cut }; });
    const [upper, lower] = parts, chosen = upper!.chosen ? (lower!.chosen ? 'both' : 'first') : lower!.chosen ? 'second' : 'none', gap = upper!.share === undefined || lower!.share === undefined ? undefined : 100 * Math.abs(upper!.share - lower!.share);
    return {
      key: `score-${score}`, record,
      cells: [wordCell(text.t(`columns.score.${chosen}`, { n: score, first: groupName(reading, groups[0], text), second: groupName(reading, groups[1], text), outcome: text.t(`stories.${kind}.term`) })), ...parts.flatMap((part) => [count(part.positives, text), count(part.n, text), share(part.share, text), ...(before ? [share(part.published, text)] : [])]), apart(gap, text)],
    };
  });
  return { columns, rows: [...rates, ...scores] };
}
