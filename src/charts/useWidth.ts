import { type RefObject, useEffect, useState } from 'react';

/** The width of the picture's box in CSS pixels, once scripts run; at build and in the first render `start`, if any. */
export function useWidth(root: RefObject<HTMLElement | null>, live: boolean, start: number | undefined): number | undefined {
  const [width, setWidth] = useState(start);
  useEffect(() => {
    const box = root.current?.querySelector('.picture');
    if (!live || !box) return;
    const measure = () => { const w = Math.round(box.clientWidth); if (w > 0) setWidth(w); };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [live]);
  return width;
}
