import { amount } from '../../marks/describe';
import { textWidth, wrap } from '../../marks/textWidth';
import type { Text } from '../../i18n/text';
import { type Direction, type Mark, type Picture, WIDE } from '../types';
import type { Flow, Reading } from './chart';
import { nameOf } from './chart';
import type { Role } from './data';

/** The largest figure that was ever on the table, US$ million: the scale's end, so that the width means the same on every day. */
const LARGEST = 15_000;
const SMALLEST_BAND = 2;
export const LABEL = 12.5;
const LINE = 15;

export interface Box { readonly key: string; readonly label: readonly string[]; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly soft: boolean }
export interface Line { readonly text: string; readonly x: number; readonly y: number; readonly bold: boolean; readonly anchor: 'start' | 'middle' | 'end' }
/** A band or arrow of the loop, along its middle line. `band`: to scale; `arrow`: something that has no width in dollars. */
export interface Leg {
  readonly flow: Flow; readonly shape: 'band' | 'envelope' | 'thread' | 'arrow';
  readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number; readonly thickness: number;
  /** share of the thickness that is known paid, 0 to 1 */
  readonly paid: number;
  readonly bend: number;
  readonly lines: readonly Line[];
}
export interface Loop extends Picture { readonly boxes: readonly Box[]; readonly legs: readonly Leg[]; readonly upright: boolean }

type Spot = { x0: number; y0: number; x1: number; y1: number; label: { x: number; y: number; width: number; anchor: Line['anchor'] }; bend?: number };
interface Plan { height: number; band: number; boxes: Record<string, Omit<Box, 'key' | 'label' | 'soft'>>; spots: Record<Role, Spot> }

function widePlan(w: number): Plan {
  const box = 108, top = 150, tall = 150, mid = (w - box) / 2, right = w - box, gap = mid - box;
  return {
    height: 372, band: 56,
    boxes: { meta: { x: 0, y: top, width: box, height: tall }, 'scale-ai': { x: mid, y: top, width: box, height: tall }, 'scale-shareholders': { x: right, y: top, width: box, height: tall }, alphabet: { x: mid + box + gap / 2 - 44, y: 0, width: 88, height: 34 }, openai: { x: right + box - 88, y: 0, width: 88, height: 34 } },
    spots: {
      invest: { x0: box, y0: top + 54, x1: mid, y1: top + 54, label: { x: box + gap / 2, y: top - 22, width: gap - 8, anchor: 'middle' } },
      payout: { x0: mid + box, y0: top + 54, x1: right, y1: top + 54, label: { x: mid + box + gap / 2, y: top + 106, width: gap - 8, anchor: 'middle' } },
      work: { x0: box, y0: top + 122, x1: mid, y1: top + 122, label: { x: box + gap / 2, y: top + 150, width: gap - 4, anchor: 'middle' } },
      hire: { x0: mid + box / 2, y0: top, x1: box / 2, y1: top, bend: -92, label: { x: (mid + box) / 2, y: 22, width: gap, anchor: 'middle' } },
      google: { x0: mid + box + gap / 2, y0: 34, x1: mid + box * 0.7, y1: top, label: { x: mid + box + gap / 2, y: 54, width: gap, anchor: 'start' } },
      openai: { x0: right + box - 44, y0: 34, x1: mid + box * 0.92, y1: top, label: { x: right + box, y: 54, width: gap, anchor: 'end' } },
    },
  };
}

function narrowPlan(w: number): Plan {
  const bar = 40, scale = 182, holders = 362, half = w / 2;
  return {
    height: 404, band: 40,
    boxes: { meta: { x: 0, y: 0, width: w, height: bar }, 'scale-ai': { x: 0, y: scale, width: w, height: bar }, 'scale-shareholders': { x: 0, y: holders, width: half - 14, height: bar }, alphabet: { x: half + 6, y: holders - 32, width: (half - 14) / 2, height: 30 }, openai: { x: half + 14 + (half - 14) / 2, y: holders - 32, width: (half - 14) / 2 - 6, height: 30 } },
    spots: {
      invest: { x0: 28, y0: bar, x1: 28, y1: scale, label: { x: 54, y: bar + 32, width: w * 0.29, anchor: 'start' } },
      work: { x0: w * 0.49, y0: bar, x1: w * 0.49, y1: scale, label: { x: w * 0.49 + 10, y: bar + 20, width: w * 0.27, anchor: 'start' } },
      hire: { x0: w - 12, y0: scale, x1: w - 12, y1: bar, label: { x: w - 22, y: bar + 86, width: w * 0.4, anchor: 'end' } },
      payout: { x0: 28, y0: scale + bar, x1: 28, y1: holders, label: { x: 54, y: scale + bar + 34, width: half - 62, anchor: 'start' } },
      google: { x0: half + 6 + (half - 14) / 4, y0: holders - 32, x1: half + 6 + (half - 14) / 4, y1: scale + bar, label: { x: half + 14 + (half - 14) / 4, y: scale + bar + 30, width: w * 0.3, anchor: 'start' } },
      openai: { x0: half + 12 + ((half - 14) * 3) / 4, y0: holders - 32, x1: half + 12 + ((half - 14) * 3) / 4, y1: scale + bar, label: { x: w, y: scale + bar + 76, width: w * 0.3, anchor: 'end' } },
    },
  };
}

/** The way around: what an arrow key leads to, from band to band in the loop's order. */
const ORDER: readonly Role[] = ['invest', 'payout', 'work', 'hire', 'google', 'openai'];

export function layout(reading: Reading, { width }: { readonly width: number }, text: Text): Loop {
  const upright = width < WIDE;
  const plan = upright ? narrowPlan(width) : widePlan(width);
  const shown = ORDER.flatMap((role) => reading.flows.find((f) => f.role === role) ?? []);
  const legs = shown.map((flow): Leg => {
    const { label, bend = 0, ...ends } = plan.spots[flow.role];
    const envelope = flow.role === 'payout';
    const measured = envelope ? shown.find((f) => f.role === 'invest')?.value : flow.value;
    const thickness = measured === undefined ? SMALLEST_BAND : Math.max(SMALLEST_BAND, (measured / LARGEST) * plan.band);
    const shape = flow.role === 'hire' ? 'arrow' : envelope ? 'envelope' : flow.value === undefined ? 'thread' : 'band';
    const says = [...wrap(text.has(`labels.${flow.role}`) ? text.t(`labels.${flow.role}`) : amount(text, flow.value, flow.qualifier), label.width, LABEL, '600').map((t) => ({ t, bold: true })), ...wrap(text.t(`grammar.statuses.${flow.status}`), label.width, LABEL).map((t) => ({ t, bold: false }))];
    const lines = says.map(({ t, bold }, i) => ({ text: t, bold, x: label.x, y: label.y + i * LINE, anchor: label.anchor }));
    return { flow, shape, ...ends, bend, thickness, paid: flow.value && flow.paid ? Math.min(1, flow.paid / flow.value) : 0, lines };
  });
  const present = new Set(['meta', 'scale-ai', ...shown.flatMap((f) => ({ payout: ['scale-shareholders'], google: ['alphabet'], openai: ['openai'], invest: [], work: [], hire: [] })[f.role])]);
  const boxes = Object.entries(plan.boxes).filter(([key]) => present.has(key)).map(([key, box]) => ({ key, soft: key === 'scale-shareholders', label: wrap(reading.parties[key] ?? key, box.width - 8, 13, '600'), ...box }));
  const marks = legs.map(({ flow }, i): Mark => {
    const next = legs[(i + 1) % legs.length]!.flow.slug, before = legs[(i + legs.length - 1) % legs.length]!.flow.slug;
    const near: Partial<Record<Direction, string>> = legs.length > 1 ? { right: next, down: next, left: before, up: before } : {};
    return { key: flow.slug, name: nameOf(flow, text), record: `deals/${flow.slug}/`, near };
  });
  return { width, height: plan.height, upright, boxes, legs, marks };
}

export const labelWidth = (line: Line): number => textWidth(line.text, LABEL, line.bold ? '600' : '400');
