import { sum } from 'd3-array';
import { glyphPath } from '../../marks/grammar';
import { amount } from '../../marks/describe';
import { type Label, LABEL, LINE, SMALL } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { clip, textWidth, wrap } from '../../marks/textWidth';
import type { Text } from '../../i18n/text';
import { WIDE } from '../types';
import { bent, fall, leaving, returning } from './bands';
import type { Flow, Reading } from './read';
import type { Item, Shape, Trip } from './shapes';

const SPINE = 12, LANE = 24, CORNER = 12, THINNEST = 1.4, UNKNOWN = 1.5, GAP = 8, PAD = 10;
const SIZES = {
  narrow: { height: 640, head: 118, room: 0.43, outside: 80, most: 88, zone: 58, big: 16, small: 12.5 },
  wide: { height: 620, head: 78, room: 0.32, outside: 136, most: 150, zone: 62, big: 20, small: 14 },
} as const;

interface Col { flow: Flow; t: number; lines: string[]; inside: boolean; slot: number; x: number; y: number }

export function fold(reading: Reading, width: number, text: Text): Trip {
  const size = SIZES[width < WIDE ? 'narrow' : 'wide'], { height } = size;
  const { flows, trip, names, totals, dollar } = reading, home = trip.stations[0]!;
  if (!flows.length) return { width, height, items: [], behind: [], words: [], marks: [], empty: wrap(text.t('empty'), width - 40, 14) };
  const own = flows.filter((f) => f.leg !== 'outside').toSorted((a, b) => (a.first < b.first ? -1 : 1)), foreign = flows.filter((f) => f.leg === 'outside').toSorted((a, b) => (b.drawn ?? 0) - (a.drawn ?? 0));
  const stations = trip.stations.slice(1).filter((s) => own.some((f) => f.fromSlug === s || f.toSlug === s));
  const laneOf = new Map(stations.map((s, i) => [s, i]));
  const room = width * size.room;
  const big = Math.max(...own.map((f) => f.drawn ?? 0), 1);
  const isLabelled = (f: Flow) => f.leg !== 'through' && ((f.drawn ?? 0) >= big * 0.02 || own.filter((o) => o.leg === f.leg).length <= 3);
  const told = (f: Flow): string[] => {
    if (!isLabelled(f)) return [];
    const partly = f.drawnPaid > 0 && f.drawnPaid !== f.value;
    return [clip(amount(text, f.value, f.qualifier, f.rest), room - 34, LABEL, '600'), clip(`${partly ? text.money(f.drawnPaid) + ' paid' : text.t(`grammar.statuses.${f.status}`)}, ${text.date(f.first, true)}`, room - 34, SMALL)];
  };
  const thick = (f: Flow, k: number) => (f.drawn === undefined ? UNKNOWN : Math.max(THINNEST, f.drawn * k));
  const bottom = 24, lanesH = stations.length * LANE;
  const cols = own.map((flow): Col => ({ flow, t: 0, lines: told(flow), inside: false, slot: 0, x: 0, y: 0 }));
  const outs = cols.filter((c) => c.flow.leg === 'out'), backs = cols.filter((c) => c.flow.leg === 'back');
  const bundles = stations.map((s) => foreign.filter((f) => f.toSlug === s));
  const avail = width - room - (foreign.length ? size.outside : 8);
  const apply = (k: number) => {
    for (const c of cols) { c.t = thick(c.flow, k); c.inside = c.lines.length > 0 && c.t >= c.lines.length * LINE + 8 && c.flow.drawnPaid === 0; c.slot = c.inside || !c.lines.length ? c.t + 4 : c.t + c.lines.length * LINE + 8; }
    const tall = size.head + 20 + sum(outs, (c) => c.slot) + CORNER + PAD * 2 + (foreign.length ? 2 * LINE + 4 : 0) + lanesH + Math.max(0, stations.length - 1) * size.zone + sum(backs, (c) => c.slot) + CORNER + PAD * 2 + bottom;
    const broad = sum(cols, (c) => c.t + GAP);
    const bundle = Math.max(0, ...bundles.map((b) => sum(b, (f) => thick(f, k))));
    return tall <= height && broad <= avail && Math.max(...cols.map((c) => c.t)) <= size.most && bundle <= size.outside * (width < WIDE ? 1 : 1.2);
  };
  let low = 0, high = size.most / big;
  for (let i = 0; i < 18; i++) { const k = (low + high) / 2; if (apply(k)) low = k; else high = k; }
  apply(low);
  const k = low;
  const used = size.head + 20 + sum(outs, (c) => c.slot) + CORNER + PAD * 2 + (foreign.length ? 2 * LINE + 4 : 0) + lanesH + Math.max(0, stations.length - 1) * size.zone + sum(backs, (c) => c.slot) + CORNER + PAD * 2 + bottom;
  const spare = (height - used) / (stations.length + 1);
  const zoneOut = sum(outs, (c) => c.slot) + CORNER + PAD * 2 + (foreign.length ? 2 * LINE + 4 : 0) + spare;
  const top = size.head + 20;
  const laneY = stations.map((_, i) => top + zoneOut + i * (LANE + size.zone + spare));
  // columns
  const slack = (avail - sum(cols, (c) => c.t + GAP)) / Math.max(1, cols.length);
  let x = room;
  for (const c of cols) { const w = c.t + GAP + slack; c.x = x + w / 2; x += w; }
  let y = laneY[0]! - CORNER - PAD;
  for (const c of outs) { c.y = y - c.t / 2 - 2; y -= c.slot; }
  y = (laneY.at(-1) ?? 0) + LANE + CORNER + PAD;
  for (const c of backs) { c.y = y + c.slot - c.t / 2 - 2; y += c.slot; }
  const items: Item[] = [];
  const looks = (f: Flow) => `band f-${f.firmness === 'paid' && f.drawnPaid === 0 ? 'binding' : f.firmness}${f.overlaps ? ' is-overlap' : ''}`;
  for (const c of cols) {
    const f = c.flow, shapes: Shape[] = [], lines: Label[] = [];
    const p = f.drawn ? Math.min(c.t, c.t * f.drawnPaid / f.drawn) : 0;
    const soft = f.firmness === 'paid' ? 'binding' : f.firmness;
    const put = (d: (t: number, off: number) => string, thread: string) => {
      if (f.drawn === undefined) shapes.push({ d: thread, className: 'strand is-unknown' });
      else { if (p < c.t) shapes.push({ d: d(c.t, 0), className: `band f-${soft}` }); if (p > 0) shapes.push({ d: d(p, (c.t - p) / 2), className: 'band f-paid' }); }
    };
    if (f.leg === 'out') {
      const end = laneY[laneOf.get(f.toSlug)!]!;
      put((t, o) => leaving({ edge: SPINE, y: c.y - o, x: c.x + o, end, r: CORNER + o + (c.t - t) / 2 - o }, t), bent({ edge: SPINE, y: c.y, x: c.x, end, r: CORNER }));
    } else if (f.leg === 'back') {
      const end = laneY[laneOf.get(f.fromSlug)!]! + LANE;
      put((t, o) => returning({ edge: SPINE, y: c.y + o, x: c.x + o, end, r: CORNER + (c.t - t) / 2 }, t), bent({ edge: SPINE, y: c.y, x: c.x, end, r: CORNER }));
    } else {
      const a = laneOf.get(f.fromSlug) ?? 0, b = laneOf.get(f.toSlug) ?? 0, y0 = laneY[a]! + (b > a ? LANE : 0), y1 = laneY[b]! + (b > a ? 0 : LANE);
      put((t, o) => fall(c.x + o, y0, y1, t), `M${round(c.x)} ${round(y0)}V${round(y1)}`);
    }
    if (c.lines.length) {
      const y0 = c.inside ? c.y - ((c.lines.length - 1) * LINE) / 2 + 4 : c.y - c.t / 2 - 5 - (c.lines.length - 1) * LINE;
      c.lines.forEach((l, i) => lines.push({ text: l, x: SPINE + 26, y: y0 + i * LINE, look: i ? 'soft' : 'bold', size: i ? SMALL : LABEL }));
      shapes.push({ d: glyphPath(f.kind), className: 'glyph', at: [SPINE + 14, round(y0 - 4)] });
    }
    items.push({ key: f.slug, kind: f.kind, shapes, lines });
  }
  // through labels
  const words: Label[] = [];
  stations.slice(1).forEach((s, i) => {
    const these = cols.filter((c) => c.flow.leg === 'through' && Math.max(laneOf.get(c.flow.fromSlug) ?? 0, laneOf.get(c.flow.toSlug) ?? 0) === i + 1);
    these.slice(0, 2).forEach((c, n) => { const mid = laneY[i]! + LANE + 24 + n * LINE; words.push({ text: clip(amount(text, c.flow.value, c.flow.qualifier) + ', ' + text.t(`grammar.statuses.${c.flow.status}`), room - 34, LABEL), x: SPINE + 26, y: mid, look: 'bold' }); });
  });
  // outside
  bundles.forEach((b, i) => {
    if (!b.length) return;
    const wide = sum(b, (f) => thick(f, k)), y0 = i === 0 ? size.head + 20 + 2 * LINE : laneY[i - 1]! + LANE + 2 * LINE + 6;
    let bx = width - wide - 2;
    for (const f of b) {
      const t = thick(f, k), shapes: Shape[] = [];
      if (f.drawn === undefined) shapes.push({ d: `M${round(bx + t / 2)} ${round(y0)}V${round(laneY[i]!)}`, className: 'strand is-unknown' });
      else { const pw = f.drawn ? t * f.drawnPaid / f.drawn : 0; if (pw < t) shapes.push({ d: fall(bx + t / 2, y0, laneY[i]!, t), className: looks(f) }); if (pw > 0) shapes.push({ d: fall(bx + pw / 2, y0, laneY[i]!, pw), className: 'band f-paid' }); }
      items.push({ key: f.slug, kind: f.kind, shapes, lines: [] });
      bx += t;
    }
    const s = sum(b, (f) => f.value ?? 0);
    words.push({ text: text.money(s), x: width, y: y0 - LINE - 4, anchor: 'end', look: 'bold' }, { text: 'from others', x: width, y: y0 - 4, anchor: 'end', look: 'soft', size: SMALL });
  });
  // lanes, spine
  const behind: Shape[] = [{ d: `M0 ${round(size.head + 20)}H${SPINE}V${height - bottom}H0Z`, className: home === 'meta' ? 'fill accent' : 'node' }];
  stations.forEach((s, i) => {
    behind.push({ d: `M${SPINE + 14} ${round(laneY[i]!)}H${width}V${round(laneY[i]! + LANE)}H${SPINE + 14}Z`, className: 'party' });
    words.push({ text: clip(names[s] ?? s, room, 13, '600'), x: SPINE + 24, y: laneY[i]! + 17, look: 'bold', size: 13 });
  });
  words.push({ text: names[home] ?? home, x: 0, y: size.head + 12, look: 'bold', size: 15 });
  // years
  let last = -99, year = '';
  for (const c of cols) { const yy = c.flow.first.slice(0, 4); if (yy !== year && c.x - 16 > last) { words.push({ text: yy, x: c.x, y: height - 6, anchor: 'middle', look: 'soft', size: SMALL }); last = c.x + 20; year = yy; } }
  // head
  const f1 = (n: number) => (n < 1 ? `${Math.round(n * 100)} cents` : `${n >= 10 ? Math.round(n) : Math.round(n * 10) / 10} dollars`);
  const h1 = dollar.back ? `For each dollar of capital that ${names[home]} announced, ${f1(dollar.back.high)} are promised back.` : 'Nothing is promised back.';
  const h2 = dollar.paid === undefined ? '' : `${Math.round((1 - dollar.paid) * 100)} cents of it are not known to be paid. ${dollar.outside ? `From outside, ${f1(dollar.outside.high)} more entered.` : ''}`;
  let hy = size.big;
  for (const l of wrap(h1, width, size.big, '600')) { words.push({ text: l, x: 0, y: hy, look: 'bold', size: size.big }); hy += size.big * 1.25; }
  for (const l of wrap(h2, width, size.small)) { words.push({ text: l, x: 0, y: hy, size: size.small }); hy += size.small * 1.3; }
  return { width, height, items, behind, words, marks: items.map((i) => ({ key: i.key, name: i.key, near: {} })) };
}
void textWidth;
