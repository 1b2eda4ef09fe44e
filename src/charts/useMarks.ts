import { type FocusEvent, type KeyboardEvent, type PointerEvent, useEffect, useMemo, useState } from 'react';
import type { Direction, Mark } from './types';

export interface MarkProps {
  readonly 'data-mark'?: string;
  readonly 'aria-label'?: string;
  readonly role?: 'img';
  /** in small letters: in SVG, Preact writes the name as it stands, and `tabIndex` would be nothing */
  readonly tabindex?: number;
  readonly className: string;
}
const ARROWS: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };
const keyOf = (target: EventTarget) => (target as Element).closest?.('[data-mark]')?.getAttribute('data-mark') ?? undefined;

/**
 * Pointing at marks: hover, tap and keyboard. One tab stop for the whole picture; arrows walk from mark to mark,
 * Enter pins, Esc lets go, a tap beside the marks lets go too. Until it is `live` nothing can be pointed at: the picture
 * is one image then, and the table has the names.
 */
export function useMarks(marks: readonly Mark[], live: boolean) {
  const [hovered, setHovered] = useState<string>();
  const [pinned, setPinned] = useState<string>();
  const [stop, setStop] = useState<string>();
  useEffect(() => {
    if (pinned === undefined) return;
    const letGo = (e: Event) => { if (!(e.target as Element).closest('.picture, .readout')) setPinned(undefined); };
    document.addEventListener('click', letGo);
    return () => document.removeEventListener('click', letGo);
  }, [pinned]);
  const byKey = useMemo(() => new Map(marks.map((m) => [m.key, m])), [marks]);
  const find = (key: string | undefined) => (key === undefined ? undefined : byKey.get(key));
  const shown = find(hovered) ?? find(pinned);
  const tabbed = find(stop) ?? marks[0];

  const mark = (key: string): MarkProps => {
    if (!live) return { className: 'mark' };
    const one = find(key);
    const on = shown && (shown.key === key || shown.kin?.includes(key));
    return { 'data-mark': key, 'aria-label': one?.name ?? '', role: 'img', tabindex: tabbed?.key === key ? 0 : -1, className: on ? (shown.key === key ? 'mark on is-it' : 'mark on') : 'mark' };
  };
  const handlers = {
    // A pointer that rests where a picture appears or scrolls past points at nothing: only moving it does.
    onPointerMove: (e: PointerEvent) => { if (e.pointerType !== 'touch') setHovered(keyOf(e.target)); },
    onPointerLeave: () => setHovered(undefined),
    onClick: (e: { target: EventTarget }) => {
      const key = keyOf(e.target);
      setPinned(key === pinned ? undefined : key);
      if (key) setStop(key);
    },
    onFocus: (e: FocusEvent) => { const key = keyOf(e.target); if (key) { setStop(key); setHovered(key); } },
    // From a mark a reader may go on to its record, which stands beside the picture.
    onBlur: (e: FocusEvent) => { if ((e.relatedTarget)?.closest('.readout')?.parentElement !== e.currentTarget.parentElement) setHovered(undefined); },
    onKeyDown: (e: KeyboardEvent) => {
      const here = find(keyOf(e.target));
      if (!here) return;
      if (e.key === 'Escape') { setPinned(undefined); setHovered(undefined); return; }
      if (e.key === 'Enter' || e.key === ' ') { e.preventDefault(); setPinned(here.key === pinned ? undefined : here.key); return; }
      const direction = ARROWS[e.key];
      const next = direction && here.near[direction];
      if (!direction) return;
      e.preventDefault();
      if (next) e.currentTarget.querySelector<SVGElement>(`[data-mark="${CSS.escape(next)}"]`)?.focus();
    },
  };
  return { mark, handlers, shown, pinned: find(pinned), active: shown?.key };
}
