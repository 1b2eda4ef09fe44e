/**
 * What runs in an embed at once: its look, its height for the host, and the wait for a reader. The living chart is a script
 * of its own that stands in the document as text, which costs nothing until it is wanted.
 */
import { LEAST, readable } from './accent';
import { type Carried, CHART, type Host, PROPS } from './carried';
import { makeTeller } from './height';
import { type Params, parseParams } from './params';
import { whenSeen, whenWanted } from './wake';

/** How long a host may take to give a frame its height, in milliseconds, before parts give way. */
const GRACE = 350;
/** A finished picture shown this much smaller or larger than it was drawn would change under the reader's hand. */
const NEAR = [0.8, 1.35] as const;

function dress({ theme, accent, ui }: Params, papers: Carried['papers']): void {
  const root = document.documentElement;
  if (theme !== 'auto') root.dataset['theme'] = theme;
  if (ui === 'min') root.dataset['ui'] = ui;
  if (accent)
    for (const [name, on] of Object.entries(papers))
      for (const [token, least] of Object.entries(LEAST)) root.style.setProperty(`--${name}-${token}`, readable(accent, on, least));
}

/** Whether the picture that stands there was drawn for about this width. */
function fits(picture: Element): boolean {
  const shown = [...picture.children].find((svg) => svg.getBoundingClientRect().width > 0) as SVGSVGElement;
  const scale = picture.clientWidth / shown.viewBox.baseVal.width;
  return scale >= NEAR[0] && scale <= NEAR[1];
}

/** Dresses the document as its address asks, tells its height, and brings the chart to life when it is time. */
export function start(): void {
  const textOf = (id: string) => document.getElementById(id)!.textContent;
  const carried = JSON.parse(textOf(PROPS)) as Carried, asked = parseParams(location.search), { links, answers } = asked.params;
  const figure = document.querySelector<HTMLElement>('.chart')!, still = figure.querySelector<HTMLElement>('.live')!;
  dress(asked.params, carried.papers);
  if (links === 'off') for (const link of figure.querySelectorAll('.chart-foot a')) link.replaceWith(...link.childNodes);

  const teller = makeTeller(carried.name, asked.child);
  teller.state(asked.state);
  // Another state than the document's must not be seen to change into it, nor what a class may not read be read.
  const atOnce = asked.state !== '' || asked.odd || answers === 'off';
  let asleep = true, begun = false, late = false;
  const wake = () => {
    if (!asleep) return;
    asleep = false;
    sizes.disconnect();
    // Runs at once, and by its hash; should it throw, all stays as it is.
    const script = document.createElement('script'), host: Host = { carried, asked, figure, still, teller };
    document.body.append(Object.assign(script, { text: textOf(CHART), host }));
  };
  const look = () => {
    // A frame that its host hides has no size yet.
    if (!asleep || !innerWidth) return;
    if (atOnce) return wake();
    const { height } = figure.getBoundingClientRect();
    teller.tell(height);
    if (!begun) { if (carried.waits && fits(still.querySelector('.picture')!)) whenWanted(figure, wake); else whenSeen(figure, wake); }
    begun = true;
    // What has no room must give way, which is the living chart's to do.
    if (late && height > innerHeight + 1) whenSeen(figure, wake);
  };
  // Called first when the browser has laid out the document by itself: asking for a size before would make it do so at once.
  const sizes = new ResizeObserver(look);
  sizes.observe(figure);
  addEventListener('resize', look);
  setTimeout(() => { late = true; look(); }, GRACE);
  if (atOnce) look();
}
