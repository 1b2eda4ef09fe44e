/**
 * What runs in an embed as soon as its picture is there: its look, its height for the host, and the wait for a reader. The
 * living chart is a script of its own that comes after it, as text, which costs nothing until it is wanted.
 */
import { LEAST, readable } from './accent';
import { type Carried, CHART, type Host, PROPS } from './carried';
import { makeTeller } from './height';
import { type Params, parseParams } from './params';
import { whenSeen, type whenWanted } from './wake';

/** How long a host may take to give a frame its height, in milliseconds, before parts give way. */
const GRACE = 350;

function dress({ theme, accent, ui }: Params, papers: Carried['papers']): void {
  const root = document.documentElement;
  if (theme !== 'auto') root.dataset['theme'] = theme;
  if (ui === 'min') root.dataset['ui'] = ui;
  if (accent)
    for (const [name, on] of Object.entries(papers))
      for (const [token, least] of Object.entries(LEAST)) root.style.setProperty(`--${name}-${token}`, readable(accent, on, least));
}

/** Dresses the document as its address asks, tells its height, and brings the chart to life when it is time. `wait`: for charts whose finished picture may stand until a reader turns to it. */
export function start(wait?: typeof whenWanted): void {
  const textOf = (id: string) => document.getElementById(id)!.textContent;
  const carried = JSON.parse(textOf(PROPS)) as Carried, asked = parseParams(location.search || carried.params || ''), { links, answers } = asked.params;
  const figure = document.querySelector<HTMLElement>('.chart')!, still = figure.querySelector<HTMLElement>('.live')!;
  dress(asked.params, carried.papers);
  if (links === 'off') for (const link of figure.querySelectorAll('.chart-foot a')) link.replaceWith(...link.childNodes);

  const teller = makeTeller(carried.name, asked.child);
  teller.state(asked.state);
  // Another state than the document's must not be seen to change into it, nor what a class may not read be read.
  const atOnce = asked.state !== '' || asked.odd || answers === 'off';
  let asleep = true, begun = false, late = false;
  const wake = (laid?: number) => {
    if (!asleep) return;
    asleep = false;
    sizes.disconnect();
    still.style.visibility = '';
    // Runs at once, and by its hash; should it throw, all stays as it is.
    const script = document.createElement('script'), host: Host = { carried, asked, figure, still, teller, laid };
    document.body.append(Object.assign(script, { text: textOf(CHART), host }));
  };
  const look = () => {
    // A frame that its host hides has no size yet.
    if (!asleep || !innerWidth) return;
    const { height } = figure.getBoundingClientRect();
    if (!atOnce) teller.tell(height);
    // The chart's script and its data come last.
    if (document.readyState === 'loading') return;
    if (atOnce) return wake();
    if (!begun && !(carried.waits && wait?.(figure, wake))) whenSeen(figure, wake);
    begun = true;
    // What has no room must give way, which is the living chart's to do; what a reader opened is scrolled to.
    if (late && height > innerHeight + 1 && !still.querySelector('[open]')) whenSeen(figure, wake);
  };
  // Called first when the browser has laid out the document by itself: asking for a size before would make it do so at once.
  const sizes = new ResizeObserver(look);
  sizes.observe(figure);
  addEventListener('resize', look);
  document.addEventListener('DOMContentLoaded', look);
  setTimeout(() => { late = true; look(); }, GRACE);
  if (atOnce) { still.style.visibility = 'hidden'; look(); }
}
