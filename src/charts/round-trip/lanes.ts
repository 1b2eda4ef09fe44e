import { amount } from '../../marks/describe';
import { type Label, LABEL, LINE, SMALL } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { linear, timeOf } from '../../marks/scale';
import { textWidth, wrap } from '../../marks/textWidth';
import type { Text } from '../../i18n/text';
import { fall } from './bands';
import type { Flow, Reading } from './read';
import type { Item, Shape, Trip } from './shapes';
/** Layout A: the company is a bracket around its partners; bands fall at their dates on a true axis of time. */
export function lanes(reading: Reading, width: number, text: Text): Trip {
  const wide = width >= 560, height = wide ? 620 : 640, head = wide ? 78 : 118;
  const { flows, trip, names } = reading, home = trip.stations[0]!;
  const own = flows.filter((f) => f.leg !== 'outside').toSorted((a, b) => (a.first < b.first ? -1 : 1));
  const st = trip.stations.slice(1).filter((s) => own.some((f) => f.fromSlug === s || f.toSlug === s)), all = [home, ...st, home];
  const top = head, step = (height - 24 - top - 24) / (all.length - 1), y = (i: number) => top + i * step;
  const big = Math.max(...own.map((f) => f.drawn ?? 0)), k = (wide ? 130 : 60) / big;
  const t0 = timeOf(own[0]!.first), t1 = timeOf('2026-07-03'), at = linear([t0, t1], [wide ? 110 : 60, width - 70]);
  const idx = (s: string, to: boolean) => (s === home ? (to ? all.length - 1 : 0) : st.indexOf(s) + 1);
  const items: Item[] = own.map((f: Flow, n) => {
    const x = at(timeOf(f.first)), a = idx(f.fromSlug, false), b = idx(f.toSlug, true), y0 = y(a) + 24, y1 = y(b);
    const t = f.drawn === undefined ? 1.5 : Math.max(1.4, f.drawn * k), p = f.drawn ? t * f.drawnPaid / f.drawn : 0, shapes: Shape[] = [];
    if (f.drawn === undefined) shapes.push({ d: `M${round(x)} ${round(y0)}V${round(y1)}`, className: 'strand is-unknown' });
    else { shapes.push({ d: fall(x, y0, y1, t), className: `band f-${f.firmness === 'paid' ? 'binding' : f.firmness}` }); if (p > 0) shapes.push({ d: fall(x - (t - p) / 2, y0, y1, p), className: 'band f-paid' }); }
    const ly = y(a) + 24 + 18 + (n % 3) * 32, words = [amount(text, f.value, f.qualifier, f.rest), `${text.t(`grammar.statuses.${f.status}`)}, ${text.date(f.first, true)}`];
    const left = x + t / 2 + 6 + textWidth(words[0]!, LABEL, '600') > width;
    const lines: Label[] = words.map((w, i) => ({ text: w, x: left ? x - t / 2 - 6 : x + t / 2 + 6, y: ly + i * LINE, anchor: left ? 'end' : 'start', look: i ? 'soft' : 'bold', size: i ? SMALL : LABEL }));
    return { key: f.slug, kind: f.kind, shapes, lines };
  });
  const behind: Shape[] = [], words: Label[] = [];
  all.forEach((s, i) => { behind.push({ d: `M${s === home ? 0 : 26} ${round(y(i))}H${width}v24H${s === home ? 0 : 26}Z`, className: s === home ? 'node' : 'party' }); words.push({ text: names[s] ?? s, x: s === home ? 24 : 36, y: y(i) + (s === home ? -5 : 17), look: 'bold', size: 13 }); });
  behind.push({ d: `M0 ${round(y(0))}H12V${round(y(all.length - 1) + 24)}H0Z`, className: 'node' });
  let hy = 18;
  for (const l of wrap(JSON.stringify(reading.dollar.back ?? {}), width, 16, '600').slice(0, 2)) { words.push({ text: l, x: 0, y: hy, look: 'bold', size: 16 }); hy += 20; }
  for (let yr = Number(own[0]!.first.slice(0, 4)) + 1; yr <= 2026; yr++) words.push({ text: String(yr), x: at(Date.UTC(yr, 0, 1)), y: height - 4, anchor: 'middle', look: 'soft', size: SMALL });
  return { width, height, items, behind, words, marks: items.map((i) => ({ key: i.key, name: i.key, near: {} })) };
}
