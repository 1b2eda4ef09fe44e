/** Marks that can be dragged along the values of a part of the state: by mouse, pen or finger. A chart that has some sets its `drag` to this, and so carries it into the browser. */
import type { Hold, Mark } from './types';

const ENDS = ['pointerup', 'pointercancel'] as const;
/** A hand that trembles this far, in the picture's pixels, still only points. */
const STILL = 3;

/** The value whose place lies nearest to `x`. */
export const stopAt = ({ stops }: Hold, x: number): string => stops.reduce((best, stop) => (Math.abs(stop[0] - x) < Math.abs(best[0] - x) ? stop : best)).at(1) as string;

/** The part of a pointer's event that dragging needs. */
export interface Press { readonly target: EventTarget | null; readonly currentTarget: EventTarget & HTMLElement; readonly clientX: number; readonly pointerId: number; readonly button: number; readonly isPrimary: boolean }

export interface Drags { readonly 'data-drags': true; readonly onPointerDown: (press: Press) => void }

/**
 * Follows a pointer that was pressed on a mark with a `hold`, and tells each new value until it is lifted. The mark keeps
 * its distance to the pointer. A press without a move stays a click; the click after a move is swallowed.
 */
export function follow(press: Press, marks: readonly Mark[], move: (part: string, value: string) => void): void {
  const shape = (press.target as Element).closest('[data-mark]'), hold = marks.find((mark) => mark.key === shape?.getAttribute('data-mark'))?.hold;
  const scale = (shape as SVGGraphicsElement | null)?.ownerSVGElement?.getScreenCTM()?.a;
  if (!hold || !scale || press.button !== 0 || !press.isPrimary) return;
  const { currentTarget: box, pointerId } = press, start = hold.stops.find(([, value]) => value === hold.value)?.[0] ?? 0;
  let moved = false, told = hold.value;
  const onMove = (e: PointerEvent) => {
    if (e.pointerId !== pointerId) return;
    // Lifted where nobody saw it.
    if (e.buttons === 0) { onEnd(e); return; }
    const by = (e.clientX - press.clientX) / scale;
    if (!moved && Math.abs(by) < STILL) return;
    // From now on the pointer is ours, also where it leaves the picture or its frame.
    if (!moved) { moved = true; box.setPointerCapture(pointerId); }
    const value = stopAt(hold, start + by);
    if (value !== told) move(hold.part, (told = value));
  };
  const swallow = (e: Event) => { e.stopPropagation(); e.preventDefault(); };
  const onEnd = (e: PointerEvent) => {
    if (e.pointerId !== pointerId) return;
    box.removeEventListener('pointermove', onMove);
    for (const end of ENDS) box.removeEventListener(end, onEnd);
    if (!moved) return;
    box.addEventListener('click', swallow, { capture: true, once: true });
    // Where no click follows, the next one is meant.
    setTimeout(() => { box.removeEventListener('click', swallow, { capture: true }); });
  };
  box.addEventListener('pointermove', onMove);
  for (const end of ENDS) box.addEventListener(end, onEnd);
}

/** What makes a picture one whose marks can be dragged: spread it on the picture's box. */
export const drag = (marks: readonly Mark[], move: (part: string, value: string) => void): Drags => ({ 'data-drags': true, onPointerDown: (press) => { follow(press, marks, move); } });
