import { glyphPath } from '../../marks/grammar';
import { EMPTY_SIZE } from '../../marks/Empty';
import { type Label, LINE, SMALL } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { wrap } from '../../marks/textWidth';
import type { Text } from '../../i18n/text';
import { type Picture, type Size, WIDE } from '../types';
import { bend, bent, fall, type Shape, shapesOf } from './bands';
import { labelled, linesOf, outsideLines, wayLines, widthOf } from './labels';
import { marksOf, partyKey } from './marks';
import { type Bundle, type Column, CORNER, GAP, LANE, labelTop, plan, strandOf } from './plan';
import type { Reading } from './read';
import { rows } from './rows';
import { wayOf } from './say';

/** A mark: its shapes in the color of a kind, and its words. */
export interface Item { readonly key: string; readonly look: string; readonly shapes: readonly Shape[]; readonly lines: readonly Label[] }
export interface Trip extends Picture { readonly items: readonly Item[]; readonly notes: readonly Shape[]; readonly words: readonly Label[] }

/** The bar of the company where the loop starts, and where the labels beside it begin. */
const SPINE = 12, TEXT = SPINE + 26, GLYPH = SPINE + 15, BAR = SPINE + 12, INSIDE = BAR + 9;
/** Labels are left out only for bands that are so much wider. */
const WORTH = 1.15;
/** Dots of neighbouring threads stand apart. */
const STAGGER = 2.25;
const NAME = 14.5, PARTY = 13;
/** A line above a bar, with its caption between them. */
const CAPTIONED = 26;
/** The room of what is said of money from outside, over the first party: no band passes there. */
const OUTSIDE = 160;
const SIZES = {
  narrow: { height: 520, foot: 8, room: 0.5, most: 120, least: 30, labels: 3, zone: 56, pass: 18, outside: 84 },
  wide: { height: 540, foot: 8, room: 0.3, most: 190, least: 50, labels: 4, zone: 60, pass: 18, outside: 136 },
} as const;

/** Lines under each other, the first at a place. */
const under = (lines: Column['lines'], at: Omit<Label, 'text'>): Label[] => lines.map((line, i) => ({ ...at, ...line, y: at.y + i * LINE }));
export function layout(reading: Reading, { width, height: given = Infinity }: Size, text: Text): Trip {
  const wide = width >= WIDE, size = SIZES[wide ? 'wide' : 'narrow'], height = Math.min(size.height, given), { flows, trip, names } = reading, [home = ''] = trip.stations;
  const own = flows.filter((f) => f.leg !== 'outside');
  if (!own.length) return { width, height, items: [], notes: [], words: [], marks: [], empty: wrap(text.t('empty'), width - 40, EMPTY_SIZE) };
  const parties = trip.stations.slice(1).filter((s) => own.some((f) => f.fromSlug === s || f.toSlug === s)), laneOf = (slug: string) => parties.indexOf(slug);
  const top = NAME + 8, bottom = height - size.foot, room = Math.round(width * size.room), labelRoom = room - TEXT - 6;

  const widest = Math.max(...own.map((f) => f.drawn ?? 0));
  const columnsWith = (most: number) => {
    const named = new Set((['out', 'back'] as const).flatMap((leg) => [...labelled(own.filter((f) => f.leg === leg), widest, most)]));
    return own.map((flow): Column => {
      // The company itself lies before the first party, and once more after the last.
      const a = laneOf(flow.fromSlug), b = flow.leg === 'back' ? parties.length : laneOf(flow.toSlug), zones = [Math.min(a, b) + 1, Math.max(a, b)] as const;
      return { flow, lines: named.has(flow) ? linesOf(flow, flow.leg === 'out' ? labelRoom + GAP : labelRoom, text) : [], zones, t: 0, inside: false, slot: 0, x: 0, y: 0 };
    });
  };
  let columns = columnsWith(size.labels);
  const between = parties.slice(1).map((_, i) => {
    const here = columns.filter((c) => c.flow.leg === 'through' && c.zones[1] === i + 1), ways = [...new Set(here.map((c) => `${c.flow.fromSlug} ${c.flow.toSlug}`))];
    return ways.flatMap((way) => {
      const those = here.map((c) => c.flow).filter((f) => `${f.fromSlug} ${f.toSlug}` === way);
      return wayLines(those, labelRoom, ways.length > 1 || laneOf(those[0]!.fromSlug) > i, text);
    });
  });
  const bundles = parties.flatMap((party, zone): Bundle[] => {
    const joined = flows.filter((f) => f.leg === 'outside' && f.toSlug === party).sort((a, b) => (b.drawn ?? -1) - (a.drawn ?? -1));
    const label = outsideLines(reading.entered[party], zone ? size.outside : OUTSIDE, text);
    return joined.length ? [{ flows: joined, zone, label, wide: zone && widthOf(label), t: 0 }] : [];
  });
  const served = wayOf(reading) === 'services' && !own.some((f) => f.leg === 'back');
  const high = between.map((lines, i) => Math.max(lines.length ? size.zone : size.pass, lines.length * LINE + 14, ...bundles.filter((b) => b.zone === i + 1).map((b) => b.label.length * LINE + 34)) + (served && !i ? CAPTIONED : 0));
  const place = { width, top, bottom, room, most: size.most };
  let { k, left, bars } = plan(columns, bundles, high, place);
  // Rather fewer labels than bands that cannot be told from lines.
  for (let most = size.labels - 1; most >= 0 && (left < 0 || k * widest < size.least); most--) {
    const fewer = columnsWith(most), next = plan(fewer, bundles, high, place);
    if (next.k > k * WORTH || left < 0) { columns = fewer; ({ k, left, bars } = next); }
  }

  const backs = columns.filter((c) => c.flow.leg === 'back'), outs = columns.filter((c) => c.flow.leg === 'out'), foot = bars.at(-1)! + LANE;
  const paid = reading.state.status === 'paid', all = (...of: string[]) => backs.every((c) => of.includes(c.flow.firmness));
  // What comes back is called as firm as it is: talk is no promise.
  const called = served ? 'services' : !backs.length ? (paid ? 'unpaid' : 'nothing') : paid || all('paid') ? 'returned' : all('ended') ? 'off' : all('ended', 'rumored') ? 'talk' : 'back';
  if (height < size.height && (left < 0 || k * widest < size.least)) return rows(reading, { width, height }, called, text);

  const items = columns.map((c): Item => {
    const { flow, t, x, y } = c, [a, b] = [laneOf(flow.fromSlug), laneOf(flow.toSlug)], home = flow.leg === 'back', end = home ? bars[a]! + LANE : bars[b]!, out = home ? -1 : 1;
    const [y0, y1] = b > a ? [bars[a]! + LANE, bars[b]!] : [bars[a]!, bars[b]! + LANE];
    // The part known paid runs along the outer side of its band.
    const shapes = flow.leg === 'through' ? shapesOf(flow, t, (thin, aside) => fall(x + aside, y0, y1, thin), `M${round(x)} ${round(y0)}V${round(y1)}`)
      : shapesOf(flow, t, (thin, aside) => bend({ edge: SPINE, x: x + aside, y: y - aside * out, end, r: CORNER + t - thin }, thin, home), bent({ edge: SPINE, x, y, end, r: CORNER }));
    const first = labelTop(c);
    const lines = under(c.lines, { x: TEXT, y: first });
    return { key: flow.slug, look: `k-${flow.kind}`, shapes: lines.length ? [...shapes, { d: glyphPath(flow.kind), className: 'glyph', at: [GLYPH, round(first - 4)] }] : shapes, lines };
  });
  const words: Label[] = [];
  for (const bundle of bundles) {
    const y1 = bars[bundle.zone]!, y0 = (bundle.zone ? bars[bundle.zone - 1]! + LANE + 6 : top) + bundle.label.length * LINE;
    let x = width - bundle.t - 1;
    for (const [n, flow] of bundle.flows.entries()) {
      const t = strandOf(flow, bundle, k), mid = x + t / 2;
      items.push({ key: flow.slug, look: 'soft is-outside', lines: [], shapes: shapesOf(flow, t, (thin, aside) => fall(mid - aside, y0, y1, thin), `M${round(mid)} ${round(y0 + (n % 2) * STAGGER)}V${round(y1)}`) });
      x += t;
    }
    words.push(...under(bundle.label, { x: width, y: y0 - 5 - (bundle.label.length - 1) * LINE, anchor: 'end' }));
  }
  between.forEach((lines, i) => words.push(...under(lines, { x: TEXT, y: bars[i]! + LANE + 18 })));
  const bar = (slug: string, d: string, className: string, at: Pick<Label, 'x' | 'y' | 'size'>): Item => { const meta = slug === 'meta'; return { key: partyKey(slug), look: meta ? 'accent' : 'ink', shapes: [{ d, className }], lines: [{ ...at, text: names[slug] ?? slug, look: meta ? 'accent' : 'bold' }] }; };
  items.push(bar(home, `M0 ${round(top)}H${SPINE}V${bottom}H0Z`, 'fill', { x: 0, y: top - 7, size: NAME }));
  parties.forEach((slug, i) => items.push(bar(slug, `M${BAR} ${round(bars[i]!)}H${width - 1}v${LANE}H${BAR}Z`, 'party', { x: INSIDE, y: bars[i]! + 17, size: PARTY })));
  // Services come from the first partner alone: past it lie those whom it pays.
  const services = { edge: SPINE, x: room, y: bars[1] === undefined ? foot + CORNER + 8 : bars[1] - CAPTIONED, end: bars[0]! + LANE, r: CORNER };
  const notes: Shape[] = served ? [{ d: bent(services), className: 'strand s-back' }, { d: `M${SPINE + 8} ${round(services.y - 4)}V${round(services.y + 4)}L${SPINE} ${round(services.y)}Z`, className: 'head' }] : [];
  const caption = (key: string, y: number): Label => ({ text: text.t(`labels.${key}`), x: TEXT, y, look: 'soft', size: SMALL });
  if (outs.length) words.push(caption('out', Math.min(...outs.map((c) => Math.min(c.y - c.t / 2, c.lines.length ? labelTop(c) - SMALL : c.y))) - 6));
  words.push(caption(called, Math.max(served ? services.y : foot, ...backs.map((c) => c.y + c.t / 2)) + SMALL + 5));
  return { width, height, items, notes, words, marks: marksOf(reading, parties, text) };
}
