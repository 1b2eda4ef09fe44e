import type { Verdict } from '../../data/vocabulary';
import { plain } from '../../i18n/plain';
import { GROUPS, groupOf, VERDICT_GROUPS, type VerdictGroup, VERDICTS_IN_ORDER } from '../../marks/verdicts';
import type { Data, ToldClaim } from './data';

export const ROWS = ['verdict', 'section'] as const;
export interface State { readonly verdict: readonly Verdict[]; readonly section: string; readonly by: (typeof ROWS)[number]; readonly q: string }

export interface ReadClaim extends ToldClaim { /** whether it fits the state's choice */ readonly fits: boolean }
/** Claims that stand in one row of the picture: those of one verdict, or of one section. */
export interface Row { readonly key: string; readonly label: string; readonly claims: readonly ReadClaim[]; readonly fitting: number }
/** Rows under one head; in rows by section there is one group without a name. */
export interface Group { readonly key: VerdictGroup | ''; readonly rows: readonly Row[]; readonly count: number; readonly fitting: number }
export interface Reading {
  readonly state: State;
  readonly groups: readonly Group[];
  /** the other arrangement of the same claims: the picture is as high as the higher of the two */
  readonly other: readonly Group[];
  readonly fitting: readonly ReadClaim[];
  readonly count: number;
  /** how many of the fitting claims fell into each group of verdicts */
  readonly tally: Readonly<Record<VerdictGroup, number>>;
  readonly data: Data;
}

const fitting = (claims: readonly ReadClaim[]): number => claims.filter((claim) => claim.fits).length;

function grouped(key: Group['key'], rows: readonly Omit<Row, 'fitting'>[]): Group {
  const counted = rows.filter((row) => row.claims.length > 0).map((row) => ({ ...row, fitting: fitting(row.claims) })), claims = rows.flatMap((row) => row.claims);
  return { key, rows: counted, count: claims.length, fitting: fitting(claims) };
}

/** The claims that fit the state, each in its row. A search wants every word, in what was said, what is known or the verdict. */
export function read(data: Data, state: State): Reading {
  const wanted = plain(state.q).split(/\s+/).filter(Boolean);
  const claims = data.claims.map((claim): ReadClaim => {
    const { verdict, section, said, known } = claim, written = wanted.length > 0 ? plain(`${said} ${known} ${data.verdicts[verdict]}`) : '';
    return { ...claim, fits: state.verdict.includes(verdict) && (!state.section || section === state.section) && wanted.every((word) => written.includes(word)) };
  });
  const byVerdict = GROUPS.map((group) => grouped(group, VERDICT_GROUPS[group].map((verdict) => ({ key: verdict, label: data.verdicts[verdict], claims: claims.filter((c) => c.verdict === verdict) })))).filter((g) => g.count > 0);
  const inOrder = VERDICTS_IN_ORDER.flatMap((verdict) => claims.filter((c) => c.verdict === verdict));
  const bySection = [grouped('', Object.entries(data.sections).map(([key, label]) => ({ key, label, claims: inOrder.filter((c) => c.section === key) })))];
  const chosen = claims.filter((c) => c.fits);
  return {
    state, data, count: claims.length, fitting: chosen,
    groups: state.by === 'verdict' ? byVerdict : bySection, other: state.by === 'verdict' ? bySection : byVerdict,
    tally: Object.fromEntries(GROUPS.map((group) => [group, chosen.filter((c) => groupOf(c.verdict) === group).length])) as Reading['tally'],
  };
}
