/** When the chart of an embed comes to life: in sight, or once a reader turns to it; and what they did is done to the living chart. */

/** Runs once the figure is in sight. */
export function whenSeen(figure: Element, run: () => void): void {
  const sight = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    sight.disconnect();
    run();
  });
  sight.observe(figure);
}

const CONTROLS = '.legend input, .controls :is(input, select, button)';
type Control = HTMLInputElement | HTMLSelectElement | HTMLButtonElement;

/** Sets a control as a hand would. */
function choose(control: Control, value: string): void {
  if (/^(radio|checkbox|button)$/.test(control.type)) return control.click();
  control.value = value;
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
}

/** A finished picture that is shown smaller than it was drawn has letters too small to read; one in much more room than it needs looks lost. */
const NEAR = [0.95, 1.35] as const;
/** The width that the picture which stands there was drawn for, if there is about as much; else undefined. */
function drawnFor(picture: Element): number | undefined {
  const { width } = ([...picture.children].find((svg) => svg.getBoundingClientRect().width > 0) as SVGSVGElement).viewBox.baseVal, scale = picture.clientWidth / width;
  return scale >= NEAR[0] && scale <= NEAR[1] ? width : undefined;
}

/**
 * Runs `wake` once a reader turns to what `.live` of the figure shows: points at it, comes to it by keyboard, taps it or
 * moves a control. `wake` puts the living chart in the place of the still one, in which that control has the same place:
 * it is moved, focused or clicked in turn. A finger that scrolls past wakes nothing. `laid`: the width that the finished
 * picture was drawn for; false: it was drawn for quite another one than there is, so it should not stand.
 */
export function whenWanted(figure: Element, wake: (laid?: number) => void): boolean {
  const still = figure.querySelector<HTMLElement>('.live')!, laid = drawnFor(still.querySelector('.picture')!), done = new AbortController();
  if (!laid) return false;
  const controls = (): Control[] => [...figure.querySelectorAll<Control>(CONTROLS)];
  function listen<K extends 'pointerover' | 'pointerdown' | 'focusin' | 'change' | 'click'>(type: K, wants: (event: HTMLElementEventMap[K], target: Element) => boolean, then?: (event: HTMLElementEventMap[K], twin: Control | undefined, value: string) => void): void {
    still.addEventListener(type, (event) => {
      const target = event.target as Element;
      if (!wants(event, target)) return;
      const at = controls().indexOf(target.closest<Control>('input, select, button')!), { value = '' } = target as HTMLInputElement;
      done.abort();
      wake(laid);
      then?.(event, controls()[at], value);
    }, { signal: done.signal });
  }
  listen('pointerover', (event) => event.pointerType !== 'touch');
  // Its list opens under the finger a moment later; it must be the living one's.
  listen('pointerdown', (_, target) => target.matches('select'));
  listen('focusin', (_, target) => target.matches(':is(.picture, .legend, .controls) :focus-visible'), (_, twin) => {
    // Where the living one can't be used, the last that can.
    const able = twin?.disabled ? controls().findLast((control) => !control.disabled) : twin;
    (able ?? figure.querySelector<HTMLElement>('[data-mark][tabindex="0"]'))?.focus();
  });
  listen('change', () => true, (_, twin, value) => { if (twin) choose(twin, value); });
  listen('click', (_, target) => target.closest('button, .picture') !== null, (event, twin) => {
    if (twin) return twin.click();
    document.elementFromPoint(event.clientX, event.clientY)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });
  return true;
}
