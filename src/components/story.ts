/** Leads the chart of a story through its steps, by scroll and by the steps' links. Never takes over scrolling. */
import { SET } from '../charts/set';

/** A step counts as read when it crosses this line: the middle of the window, or lower where the picture takes the upper half. */
const READING_LINE = { beside: '-45% 0px -54% 0px', below: '-66% 0px -33% 0px' };
/** From this width on the picture stands beside the steps; the same as in chapter.css. */
const BESIDE = '(min-width: 62rem)';

export function runStories(): void {
  for (const story of document.querySelectorAll<HTMLElement>('[data-story]')) {
    const steps = [...story.querySelectorAll<HTMLElement>('.step')];
    const picture = story.querySelector('.story-picture')!;
    const show = (step: HTMLElement) => {
      // Where the picture does not come along, it is that of the first step, and each other one has its own.
      if (getComputedStyle(picture).position !== 'sticky') { for (const s of steps) s.classList.toggle('is-read', s === step); return; }
      const query = step.dataset.state ?? '';
      if (story.dataset.asked === query && step.classList.contains('is-read')) return;
      // Kept on the story as well, for a chart that wakes up later.
      story.dataset.asked = query;
      for (const s of steps) s.classList.toggle('is-read', s === step);
      story.querySelector('.live')?.dispatchEvent(new CustomEvent(SET, { detail: query }));
    };
    const observer = new IntersectionObserver((seen) => { for (const s of seen) if (s.isIntersecting) show(s.target as HTMLElement); }, { rootMargin: matchMedia(BESIDE).matches ? READING_LINE.beside : READING_LINE.below });
    for (const step of steps) {
      observer.observe(step);
      step.addEventListener('focusin', () => show(step));
    }
    const fromHash = () => {
      const step = steps.find((s) => `#${s.id}` === location.hash); if (!step) return;
      show(step);
      // Whoever has moved on within the step keeps their place.
      if (!step.contains(document.activeElement)) step.focus({ preventScroll: true });
    };
    addEventListener('hashchange', fromHash);
    fromHash();
  }
}
