import { SET } from '../charts/set';

/** The whole showing stays under five seconds, so that nothing needs a pause button. */
const SHOWING = 4400;

/** Plays a chart once from its first event to its last, when it comes into view; never for readers who asked for stillness. */
export function playOnce(): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches || location.search) return;
  for (const place of document.querySelectorAll<HTMLElement>('[data-play]')) {
    const start = () => {
      const chart = place.querySelector<HTMLElement>('.live');
      const stops = (place.dataset.play ?? '').split(' ').filter(Boolean);
      if (!chart) return;
      let touched = false;
      for (const event of ['pointerdown', 'keydown']) place.addEventListener(event, () => { touched = true; }, { once: true });
      stops.forEach((stop, i) => setTimeout(() => { if (!touched) chart.dispatchEvent(new CustomEvent(SET, { detail: stop })); }, (i * SHOWING) / stops.length));
    };
    new MutationObserver((_, observer) => {
      if (place.querySelector('.live[data-live]')) { observer.disconnect(); start(); }
    }).observe(place, { subtree: true, attributes: true, attributeFilter: ['data-live'] });
  }
}
