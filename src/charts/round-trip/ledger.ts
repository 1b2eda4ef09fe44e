import { amount } from '../../marks/describe';
import { type Label, LABEL, LINE, SMALL } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { linear, timeOf } from '../../marks/scale';
import { clip, wrap } from '../../marks/textWidth';
import type { Text } from '../../i18n/text';
import type { Flow, Reading } from './read';
import type { Item, Shape, Trip } from './shapes';
/** Layout C: a ledger of steps. One row a leg; a deal is a bar from the day it became known to the day of the picture. */
export function ledgerLayout(reading: Reading, width: number, text: Text): Trip {
  const wide = width >= 560, height = wide ? 620 : 640, head = wide ? 78 : 118;
  const { flows, trip, names } = reading;
  const pairs = [...new Set(flows.filter((f) => f.leg !== 'outside').map((f) => `${f.fromSlug} ${f.toSlug}`))].toSorted((a, b) => ['out', 'through', 'back'].indexOf(flows.find((f) => `${f.fromSlug} ${f.toSlug}` === a)!.leg) - ['out', 'through', 'back'].indexOf(flows.find((f) => `${f.fromSlug} ${f.toSlug}` === b)!.leg));
  const rows: { name: string; flows: Flow[] }[] = pairs.map((p) => { const fs = flows.filter((f) => f.leg !== 'outside' && `${f.fromSlug} ${f.toSlug}` === p); return { name: `${fs[0]!.from} → ${fs[0]!.to}`, flows: fs.toSorted((a, b) => (a.first < b.first ? -1 : 1)) }; });
  const outside = flows.filter((f) => f.leg === 'outside').toSorted((a, b) => (a.first < b.first ? -1 : 1));
  if (outside.length) rows.splice(1, 0, { name: 'others', flows: outside });
  const slots = rows.reduce((n, r) => n + 22 + (r.name === 'others' ? 0 : r.flows.length * 4) + 8, 0), all = flows.reduce((n, f) => n + (f.drawn ?? 0), 0);
  const k = (height - head - 30 - slots) / all;
  const at = linear([timeOf(flows.map((f) => f.first).sort()[0]!), timeOf('2026-07-03')], [wide ? 120 : 70, width - 4]);
  const items: Item[] = [], words: Label[] = [], behind: Shape[] = [];
  let y = head;
  for (const row of rows) {
    words.push({ text: row.name, x: 18, y: y + 14, look: 'bold', size: 13 });
    y += 22;
    for (const f of row.flows) {
      const t = f.drawn === undefined ? 1.5 : Math.max(1.2, f.drawn * k), x = at(timeOf(f.first)), p = f.drawn ? f.drawnPaid / f.drawn : 0, shapes: Shape[] = [];
      const rect = (h: number) => `M${round(x)} ${round(y)}H${width}V${round(y + h)}H${round(x)}Z`;
      if (f.drawn === undefined) shapes.push({ d: `M${round(x)} ${round(y)}H${width}`, className: 'strand is-unknown' });
      else { shapes.push({ d: rect(t), className: `band f-${f.firmness === 'paid' ? 'binding' : f.firmness}` }); if (p > 0) shapes.push({ d: rect(t * p), className: 'band f-paid' }); }
      const lines: Label[] = row.name !== 'others' && (f.drawn ?? 0) * k > 6 ? [{ text: clip(`${amount(text, f.value, f.qualifier, f.rest)}, ${text.t(`grammar.statuses.${f.status}`)}`, Math.max(60, x - 24), LABEL), x: x - 6, y: y + Math.min(t / 2 + 4, 14), anchor: 'end', size: LABEL }] : [];
      items.push({ key: f.slug, kind: f.kind, shapes, lines });
      y += t + (row.name === 'others' ? 0 : 4);
    }
    y += 8;
  }
  behind.push({ d: `M0 ${head}H12V${height - 24}H0Z`, className: 'node' });
  let hy = 18;
  for (const l of wrap(JSON.stringify(reading.dollar.back ?? {}), width, 16, '600').slice(0, 2)) { words.push({ text: l, x: 0, y: hy, look: 'bold', size: 16 }); hy += LINE; }
  for (let yr = 2017; yr <= 2026; yr++) { const x = at(Date.UTC(yr, 0, 1)); if (x > 60) words.push({ text: String(yr), x, y: height - 4, anchor: 'middle', look: 'soft', size: SMALL }); }
  void names;
  return { width, height, items, behind, words, marks: items.map((i) => ({ key: i.key, name: i.key, near: {} })) };
}
