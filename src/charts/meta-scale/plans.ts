/** Where the stations and the ways of the loop stand: a wide plan that runs across, a narrow one that runs down, and less of both where there is less height. */
import type { Role } from './data';

export interface Rect { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export interface Way {
  readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number;
  /** level: leaves and arrives level, or straight down; arc: over the top; corner: turns once */
  readonly turn: 'level' | 'arc' | 'corner';
  /** the label's last line stands at `y` if it hangs above, its first line if below */
  readonly label?: { readonly x: number; readonly y: number; readonly width: number; readonly anchor: 'start' | 'middle' | 'end'; readonly hangs: 'above' | 'below' };
}
export interface Plan {
  readonly height: number;
  /** thickness of the largest amount on the scale */
  readonly band: number;
  readonly stations: Readonly<Partial<Record<Station, Rect>>>;
  /** customers: a card each, with what is known of their contract inside */
  readonly cards: Readonly<Partial<Record<Role, Rect>>>;
  readonly ways: Readonly<Partial<Record<Role, Way>>>;
}
type Whole = Plan & { readonly stations: Readonly<Record<Station, Rect>>; readonly ways: Readonly<Record<Role, Way>> };
type Station = 'meta' | 'scale-ai' | 'scale-shareholders';

/** Under a plan that leaves something out, the line that says how much. */
const REST = 18;
/** How far words reach over the stations of the wide plan. */
const OVER = 42;
/** What words take above the band of the lowest plan. */
const ABOVE = 68;

/** The widest plan that such a height has room for: all of it, its heart, or only the deal itself. */
export function planFor(w: number, wide: boolean, height = Infinity): Plan {
  const whole = wide ? widePlan(w) : narrowPlan(w);
  return [whole, part(whole, wide)].find((plan) => plan.height <= height) ?? lowPlan(w, wide ? 108 : 62, height);
}

/** Wide: without the customers and the arc above; narrow: without what is below Scale AI. */
function part({ band, height, stations, ways: { invest, work, hire, payout } }: Whole, wide: boolean): Plan {
  if (!wide) { const { meta, 'scale-ai': scale } = stations; return { height: scale.y + scale.height + REST, band, cards: {}, stations: { meta, 'scale-ai': scale }, ways: { invest, work, hire } }; }
  const up = stations.meta.y - OVER, raised = <T extends { y: number }>(at: T): T => ({ ...at, y: at.y - up }), way = (one: Way): Way => ({ ...one, y0: one.y0 - up, y1: one.y1 - up, label: raised(one.label!) });
  return { height: height - up + REST, band, cards: {}, stations: Object.fromEntries(Object.entries(stations).map(([key, rect]) => [key, raised(rect)])), ways: { invest: way(invest), work: way(work), payout: way(payout) } };
}

/** The deal alone: one band from left to right, its words above. */
function lowPlan(w: number, box: number, height: number): Plan {
  const high = height - REST, band = Math.min(70, high - ABOVE), y = ABOVE + band / 2;
  return {
    height, band, cards: {},
    stations: { meta: { x: 0.5, y: 0.5, width: box, height: high }, 'scale-ai': { x: w - box - 0.5, y: 0.5, width: box, height: high } },
    ways: { invest: { x0: box, y0: y, x1: w - box, y1: y, turn: 'level', label: { x: w / 2, y: ABOVE - 8, width: w - 2 * box - 8, anchor: 'middle', hangs: 'above' } } },
  };
}

function widePlan(w: number): Whole {
  const box = 108, top = 178, tall = 150, mid = (w - box) / 2, right = w - box, gap = mid - box, card = 172, first = 0, second = 62, high = 54;
  const between = box + gap / 2;
  return {
    height: 386, band: 56,
    stations: { meta: { x: 0, y: top, width: box, height: tall }, 'scale-ai': { x: mid, y: top, width: box, height: tall }, 'scale-shareholders': { x: right, y: top, width: box, height: tall } },
    cards: { google: { x: w - card, y: first, width: card, height: high }, openai: { x: w - card, y: second, width: card, height: high } },
    ways: {
      invest: { x0: box, y0: top + 54, x1: mid, y1: top + 54, turn: 'level', label: { x: between, y: top + 16, width: gap - 8, anchor: 'middle', hangs: 'above' } },
      payout: { x0: mid + box, y0: top + 54, x1: right, y1: top + 54, turn: 'level', label: { x: mid + box + gap / 2, y: top + 106, width: gap - 8, anchor: 'middle', hangs: 'below' } },
      work: { x0: box, y0: top + 116, x1: mid, y1: top + 116, turn: 'level', label: { x: between, y: top + 168, width: gap + 90, anchor: 'middle', hangs: 'below' } },
      hire: { x0: mid + box * 0.25, y0: top, x1: box * 0.6, y1: top, turn: 'arc', label: { x: between, y: 72, width: gap + 40, anchor: 'middle', hangs: 'above' } },
      google: { x0: w - card, y0: first + high / 2, x1: mid + box * 0.6, y1: top, turn: 'corner' },
      openai: { x0: w - card, y0: second + high / 2, x1: mid + box * 0.85, y1: top, turn: 'corner' },
    },
  };
}

function narrowPlan(w: number): Whole {
  const bar = 36, scale = 178, holders = 350, card = Math.min(180, w * 0.51), x = w - card;
  const under = scale + bar, first = under + 18, high = 52, second = first + high + 8, third = w * 0.47;
  return {
    height: 388, band: 40,
    stations: { meta: { x: 0.5, y: 0.5, width: w - 1, height: bar }, 'scale-ai': { x: 0.5, y: scale, width: w - 1, height: bar }, 'scale-shareholders': { x: 0.5, y: holders, width: w * 0.5, height: bar } },
    cards: { google: { x, y: first, width: card - 0.5, height: high }, openai: { x, y: second, width: card - 0.5, height: high } },
    ways: {
      invest: { x0: 28, y0: bar, x1: 28, y1: scale, turn: 'level', label: { x: 54, y: bar + 28, width: w * 0.29, anchor: 'start', hangs: 'below' } },
      work: { x0: third, y0: bar, x1: third, y1: scale, turn: 'level', label: { x: third + 22, y: bar + 18, width: w * 0.36, anchor: 'start', hangs: 'below' } },
      hire: { x0: w - 12, y0: scale, x1: w - 12, y1: bar, turn: 'level', label: { x: w - 22, y: scale - 10, width: w * 0.42, anchor: 'end', hangs: 'above' } },
      payout: { x0: 28, y0: under, x1: 28, y1: holders, turn: 'level', label: { x: 54, y: under + 36, width: x - 76, anchor: 'start', hangs: 'below' } },
      google: { x0: x + card / 2, y0: first, x1: x + card / 2, y1: under, turn: 'level' },
      openai: { x0: x, y0: second + high / 2, x1: x - 12, y1: under, turn: 'corner' },
    },
  };
}
