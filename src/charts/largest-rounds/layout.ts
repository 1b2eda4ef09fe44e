import { date } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import { amount } from '../../marks/describe';
import { EMPTY_SIZE } from '../../marks/Empty';
import { type Label, LABEL, SMALL, stacked } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { linear } from '../../marks/scale';
import { clip, textWidth, wrap } from '../../marks/textWidth';
import { type Mark, type Picture, type Size, WIDE } from '../types';
import { restLine, rowsIn } from '../../marks/rows';
import { walk } from '../../marks/walk';
import type { Round } from './data';
import { type Reading, TOP } from './read';
import { describe, describeTrack, investors, placeOf } from './tell';
import { placeTrack, type Track } from './track';

/** From row to row; the text of a row stands over its bar. */
const PITCH = 46, TEXT = 13, BAR = { from: 19, to: 31 }, THIN = { from: 33, to: 39 };
const HEAD = 30, FOOT = 44, GAP = 8;
/** The same in a low picture: from row to row, without the thin bar; room over rows without a track, and under a track for its days. */
const LOW = { pitch: 35, head: 18, days: 30 } as const;
/** Room for the number of a rank between the track and the rows. */
const NUMBER = 26;
/** Narrow rows keep this much at the end of the longest bar for a date. */
const DATE = 80;
const SIZES = { narrow: { track: 58, date: DATE, said: SMALL }, wide: { track: 0.27, date: 0, said: LABEL } } as const;

/** Narrower frames need the track's lane for their words. */
const TRACK_FROM = 300;
interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export interface Bar extends Box { readonly look: 'ranked' | 'accent' | 'booked' | 'pledge' | 'talks' }
/** How each bar is filled: closed rounds solid; what was booked hollow; without a rank outlined or dashed. Classes of `styles/marks.css`. */
export const LOOKS: Readonly<Record<Bar['look'], string>> = { ranked: 'soft band f-paid', accent: 'accent band f-paid', booked: 'accent hollow', pledge: 'soft band f-announced', talks: 'accent band f-rumored' };
export interface PlacedRow { readonly key: string; readonly bar: Bar; /** where it can be pointed at */ readonly reach: Box; readonly labels: readonly Label[] }
export interface Ranking extends Picture { readonly rows: readonly PlacedRow[]; readonly track: Track; readonly heads: readonly Label[] }
interface Wanted { readonly key: string; readonly record: string; readonly name: string; readonly title: string; readonly value: number; readonly said: string; readonly details: readonly string[]; readonly look: Bar['look']; readonly number?: string }

/** What may stand beside a round, longest first: the first that fits is taken. */
function detailsOf(r: Round, text: Text, wide: boolean): string[] {
  const when = date(r.date, text.lang, true);
  if (!wide) return [when];
  // One investor already stands beside the company.
  if (r.investors.length < 2 && !r.others) return [...(r.ranked ? [] : [text.t('labels.detail', { date: when, more: r.status })]), when];
  return [...r.investors.map((_, i) => text.t('labels.detail', { date: when, more: investors(r, text, r.investors.length - i)! })), when];
}
const titleOf = (r: Round, text: Text): string => (r.investors.length === 1 && !r.others ? text.t('labels.from', { company: r.company, from: r.investors[0]! }) : r.company);

function wantedOf(r: Round, reading: Reading, text: Text, wide: boolean, rank?: number): Wanted {
  const accent = r.key === reading.accent?.key;
  return {
    key: r.key, record: `series/largest-rounds/#${r.key}`, name: rank === undefined ? text.t('names.pledge', { round: describe(r, text) }) : text.t('names.ranked', { place: placeOf(rank, text), round: describe(r, text) }),
    title: titleOf(r, text), value: r.value, said: amount(text, r.value, r.qualifier), details: detailsOf(r, text, wide), look: rank === undefined ? 'pledge' : accent ? 'accent' : 'ranked', ...(rank === undefined ? {} : { number: `${rank}` }),
  };
}

/**
 * Places the ranking of a day: the track of the accent's rank at the left leads to its row among the ten largest. Lower, there
 * are no pledges; still lower no track, which needs all ten, and as many of the rows as fit, always with the accent's.
 */
export function layout(reading: Reading, { width, height: most = Infinity }: Size, text: Text): Ranking {
  const wide = width >= WIDE, size = SIZES[wide ? 'wide' : 'narrow'], { booked, accent, talks } = reading;
  const under = HEAD + TOP * PITCH + FOOT, whole = under + Math.max(1, reading.scale.pledges) * PITCH, low = most < whole, height = low ? most : whole, pitch = low ? LOW.pitch : PITCH;
  const none = { rows: [], track: { lines: [], dots: [], labels: [] }, heads: [] };
  if (!reading.top.length) return { width, height, marks: [], empty: wrap(text.t('empty'), width - 40, EMPTY_SIZE), ...none };
  const extra: Wanted[] = booked && accent ? [{ key: booked.slug, record: `deals/${booked.slug}/`, name: text.t('names.booked', { amount: amount(text, booked.value, booked.qualifier), place: placeOf(booked.rank, text), date: date(booked.date, text.lang) }), title: '', value: booked.value, said: amount(text, booked.value, booked.qualifier), details: [], look: 'booked' }] : [];
  const talked: Wanted[] = talks?.value === undefined ? [] : [{ key: talks.slug, record: `deals/${talks.slug}/`, name: text.t('names.talks', { amount: amount(text, talks.value, talks.qualifier!), date: date(talks.date, text.lang) }), title: text.t('labels.talks'), value: talks.value, said: amount(text, talks.value, talks.qualifier!), details: [...(low ? [text.t('labels.detail', { date: date(talks.date, text.lang, true), more: text.t('legend.talks') })] : []), date(talks.date, text.lang, true)], look: 'talks' }];
  const apart = low ? [] : [...reading.pledges.slice(0, reading.scale.pledges).map((r) => wantedOf(r, reading, text, wide)), ...talked];
  const all = [...reading.top.map((r) => wantedOf(r, reading, text, wide, r.rank)), ...(low ? talked : [])];
  // Rows that stand closer have no room under them for the thin bar.
  const thinRoom = extra.length ? PITCH - pitch : 0, tracked = width >= TRACK_FROM && (!low || HEAD + Math.max(TOP, all.length) * pitch + thinRoom + LOW.days <= height), head = tracked ? HEAD : LOW.head;
  const wanted = tracked ? all : rowsIn(all, height - head, (w) => pitch + (w.look === 'accent' ? thinRoom : 0), (w) => w.look !== 'ranked');
  const accentRow = wanted.findIndex((w) => w.look === 'accent'), topOf = (row: number) => head + row * pitch + (row > accentRow ? thinRoom : 0);
  const lane = !tracked ? 0 : wide ? Math.round(width * SIZES.wide.track) : SIZES.narrow.track, left = lane + NUMBER, room = width - left;
  const long = linear([0, reading.scale.most], [0, room - size.date]);

  const place = (w: Wanted, top: number): PlacedRow => {
    const bar = { x: left, y: top + BAR.from, width: Math.max(1, long(w.value)), height: BAR.to - BAR.from, look: w.look };
    const strong = w.look === 'accent' || w.look === 'talks', said = { text: w.said, width: textWidth(w.said, size.said, strong ? '600' : '400') };
    const short = w.title.length > 0 && textWidth(w.title, LABEL, '600') + GAP + said.width > room ? w.title.split(',')[0]! : w.title;
    const title = clip(short, Math.max(40, room - GAP - said.width), LABEL, '600'), next = left + textWidth(title, LABEL, '600') + GAP;
    const at = wide ? { x: next + said.width + GAP, y: top + TEXT } : { x: left + bar.width + GAP - 2, y: top + BAR.to - 2 };
    const detail = w.details.find((d) => textWidth(d, SMALL) <= width - at.x);
    return {
      key: w.key, bar, reach: { x: left - NUMBER, y: top, width: room + NUMBER, height: BAR.to }, labels: [
        ...(w.number === undefined ? [] : [{ text: w.number, x: left - 8, y: top + BAR.to - 1, anchor: 'end', size: 15, look: w.look === 'accent' ? 'accent' : 'soft' } as const]),
        { text: title, x: left, y: top + TEXT, look: strong ? 'accent' : 'bold' }, { text: w.said, x: next, y: top + TEXT, look: strong ? 'accent' : undefined, size: size.said },
        ...(detail === undefined ? [] : [{ text: detail, ...at, look: 'soft', size: SMALL } as const]),
      ],
    };
  };
  // Without the track, its beginning is told in words.
  const first = !tracked && reading.track.length > 1 && reading.track[0], began = first && text.t('labels.start', { rank: first.rank, date: date(first.day, text.lang, true) });
  const rows = wanted.map((w, i) => place(began && w.look === 'accent' ? { ...w, details: [began, ...w.details] } : w, topOf(i)));
  const thin = extra.map((w): PlacedRow => {
    const top = topOf(accentRow), long2 = long(w.value);
    return { key: w.key, bar: { x: left, y: top + THIN.from, width: long2, height: THIN.to - THIN.from, look: 'booked' }, reach: { x: left, y: top + THIN.from - 1, width: room, height: PITCH - THIN.from }, labels: [{ text: text.t('labels.booked', { amount: w.said, rank: booked!.rank }), x: left + long(accent!.value) + GAP - 2, y: top + THIN.to + 2, size: SMALL, look: 'soft' }] };
  });
  const lower = apart.map((w, i) => place(w, under + i * PITCH));
  const track = tracked ? placeTrack(reading, { left: 2, right: lane - 8, row: (rank) => topOf(Math.min(rank, TOP) - 1) + (BAR.from + BAR.to) / 2, bottom: topOf(TOP) + 2, wide }, text) : none.track;
  const heads: Label[] = [
    ...(tracked ? stacked(wrap(text.t('labels.track'), lane - 4, SMALL), { x: 0, y: 11, look: 'soft', size: SMALL }, 13) : []), { text: text.t('labels.head'), x: left, y: 11, look: 'soft', size: SMALL },
    ...(low ? [] : stacked(lane ? wrap(text.t('labels.apart'), lane, LABEL, '600') : [text.t('labels.apart')], { x: lane ? 0 : left, y: lane ? under + TEXT : under - GAP, look: 'bold' })),
    ...(!low && (wide || !apart.length) ? stacked(wrap(text.t(apart.length ? 'labels.why' : 'labels.none'), apart.length ? lane : room, SMALL), { x: apart.length ? 0 : left, y: under + TEXT + (apart.length ? 15 : 0), look: 'soft', size: SMALL }, 14) : []),
    // As many more as the sentence counts, not only to the tenth.
    ...(wanted.length < all.length ? restLine(reading.total - wanted.filter((w) => w.number).length, left, topOf(rows.length), text) : []),
  ];
  const chain = [...wanted.flatMap((w, i) => [[w], ...(i === accentRow ? [extra] : [])]), ...apart.map((w) => [w])].map((row) => row.map((w) => w.key));
  const walked = tracked && reading.track.length > 0, near = walk(walked ? [['track', ...(chain[0] ?? [])], ...chain.slice(1)] : chain);
  const marks: Mark[] = [
    ...(walked ? [{ key: 'track', name: describeTrack(reading, text), record: `series/largest-rounds/#${accent!.key}`, kin: [accent!.key, ...extra.map((w) => w.key)], near: near.get('track')! }] : []),
    ...[...wanted.flatMap((w, i) => [w, ...(i === accentRow ? extra : [])]), ...apart].map(({ key, name, record }): Mark => ({ key, name, record, near: near.get(key)! })),
  ];
  return { width, height, marks, rows: [...rows, ...thin, ...lower].map((r) => ({ ...r, bar: { ...r.bar, x: round(r.bar.x), width: round(r.bar.width) } })), track, heads };
}
