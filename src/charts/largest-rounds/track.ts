/** The accent's rank over time: a line that steps down, row by row, each time that a larger round became known. */
import { date } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import { type Label, SMALL, stacked } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { linear, timeOf, years } from '../../marks/scale';
import { textWidth, wrap } from '../../marks/textWidth';
import { TOP, type Reading, type Step } from './read';

interface Dot { readonly x: number; readonly y: number; readonly hollow: boolean }
export interface Track { readonly lines: readonly { readonly d: string; readonly look: 'guide' | 'own' | 'booked' }[]; readonly dots: readonly Dot[]; readonly labels: readonly Label[] }
export interface Lane { readonly left: number; readonly right: number; /** the height of a rank's row */ row(rank: number): number; readonly bottom: number; readonly wide: boolean }
/** Under a narrow lane, text may run on below the numbers of the ranks. */
const SPILL = 24;
/** Where the note on the dashed line begins, and how narrow it may be. */
const NOTE = { rank: 6, least: 84, gap: 8, drop: 20 };

export function placeTrack(reading: Reading, lane: Lane, text: Text): Track {
  const { left, right, row, bottom, wide } = lane, { track, booked, day, scale } = reading;
  const x = linear([timeOf(scale.from), timeOf(reading.evidenceEnds)], [left + 4, right - 4]), at = (date: string) => round(x(timeOf(date)));
  const guides = Array.from({ length: TOP }, (_, i) => `M${left} ${round(row(i + 1))}H${round(right)}`);
  // A narrow lane has no room to name its years.
  const newYears = (wide ? years(scale.from, reading.evidenceEnds) : []).filter((d) => d > scale.from);
  const inside = newYears.map((d) => `M${at(d)} ${round(row(1) - 12)}V${bottom}`);
  const path = (steps: readonly Step[]) => steps.map((s, i) => (i === 0 ? `M${at(s.day)} ${round(row(s.rank))}` : `H${at(s.day)}V${round(row(s.rank))}`)).join('') + `H${at(day)}`;
  const ends = (steps: readonly Step[], hollow: boolean): Dot[] => [{ x: at(steps[0]!.day), y: round(row(steps[0]!.rank)), hollow }, ...(day > steps[0]!.day ? [{ x: at(day), y: round(row(steps.at(-1)!.rank)), hollow }] : [])];
  const month = (day: string) => date(day.slice(0, 7), text.lang), foot = { y: bottom + 13, look: 'soft', size: SMALL } as const;
  const labels: Label[] = wide ? [
    { text: month(scale.from), x: left, ...foot }, { text: month(reading.evidenceEnds), x: right, anchor: 'end', ...foot },
    ...newYears.map((d): Label => ({ text: d.slice(0, 4), x: at(d), anchor: 'middle', ...foot })),
  ] : stacked(wrap(text.t('labels.span', { from: month(scale.from), to: month(reading.evidenceEnds) }), right + SPILL, SMALL), { x: left, ...foot }, 13);
  const first = track[0];
  if (!first) {
    const lines = wrap(text.t('labels.notYet'), right - left - 4, SMALL);
    return { lines: [...guides, ...inside].map((d) => ({ d, look: 'guide' as const })), dots: [], labels: [...labels, ...stacked(lines, { x: left + 2, y: row(2) + 18, look: 'soft', size: SMALL }, 14)] };
  }
  const said = text.t('labels.start', { rank: first.rank, date: date(first.day, text.lang, true) }), start = textWidth(said, SMALL, '600') <= right - left ? said : text.t('labels.startShort', { rank: first.rank });
  labels.push({ text: start, x: left, y: row(first.rank) - 9, look: 'accent', size: SMALL });
  // The dashed line leaves the lower left free: there its meaning stands, if it fits before the last step.
  const free = booked && booked.track.length > 1 ? at(booked.track[1]!.day) - left - NOTE.gap : 0;
  if (booked && free >= NOTE.least) labels.push(...stacked(wrap(text.t('labels.dashed'), free, SMALL), { x: left, y: row(NOTE.rank) + NOTE.drop, look: 'soft', size: SMALL }, 14));
  return {
    lines: [...[...guides, ...inside].map((d) => ({ d, look: 'guide' as const })), ...(booked ? [{ d: path(booked.track), look: 'booked' as const }] : []), { d: path(track), look: 'own' }],
    dots: [...(booked ? ends(booked.track, true) : []), ...ends(track, false)], labels,
  };
}
