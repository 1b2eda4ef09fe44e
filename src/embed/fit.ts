/**
 * Fits the document into a frame that does not grow. The document says how high it would be; where the host leaves it
 * lower, parts give way in this order, each only if the picture would else have less than its share of the frame. One
 * button brings all of it back.
 */
import { LOWEST } from '../charts/types';

/** What gives way, each with the share of the frame's height from which the picture is content with what is left. */
const ORDER: Readonly<Record<string, number>> = {
  /** summary, hint, note, news */
  extras: 0.6,
  /** table and list of sources: the line below leads to both */
  table: 0.6,
  controls: 0.55,
  /** what takes more than one line */
  legend: 0.5,
  /** smaller letters, no legend */
  small: 0.45,
  /** of the finding only the first sentence */
  brief: 0.35,
  /** buttons that lead to other states; those that do something stay */
  choices: 0.35,
  /** the finding is only read aloud */
  mute: 0,
};
/** Within this box a window of its own is a frame too: a phone on its side, a preview. */
const SMALL = { width: 1000, height: 650 } as const;
/** How long a host may take to answer, in milliseconds, before parts give way. */
const GRACE = 350;

export interface Room { readonly height?: number | undefined; /** the width to lay out for, if it is another than there is */ readonly laid?: number | undefined; readonly brief: boolean }
interface Fitted { readonly figure: HTMLElement; /** how it is drawn where there is room, until the frame gets another width */ readonly whole: Room; /** draws the chart for that much room, at once */ show(room: Room): void; tell(height: number): void }

/** Keeps a figure as high as its frame. Returns what is to be called when the figure has changed by itself. */
export function keepFitted({ figure, whole: first, show: drawIn, tell }: Fitted): () => void {
  const root = document.documentElement, mode = root.dataset, framed = parent !== window;
  const all = (selector: string) => [...figure.querySelectorAll<HTMLElement>(selector)];
  const heightOf = (element: Element | undefined) => element?.getBoundingClientRect().height ?? 0;
  const picture = () => heightOf(all('.picture')[0]);
  const sizes = () => [figure.clientWidth, innerHeight, heightOf(figure)].join();
  const frameSize = () => `${innerWidth} ${innerHeight}`;
  let patient = framed, done = '', stuck = '', width = figure.clientWidth, asked = 0, whole = first, drawn = first;
  /** Drawing takes longest, so it is done only for another room. */
  const draw = (room: Room) => { if (room.height !== drawn.height || room.laid !== drawn.laid || room.brief !== drawn.brief) drawIn((drawn = room)); };
  if (framed) mode['framed'] = '';

  const offer = (everything: boolean) => { for (const button of all('[data-all]')) button.hidden = !everything; };

  function clear(): void {
    offer(mode['whole'] !== undefined);
    if (mode['fit'] === undefined) return;
    delete mode['fit'];
    for (const legend of all('.legend')) legend.hidden = false;
    draw(whole);
  }
  /** Shows the figure without some parts, with a picture of that height at most. */
  function show(gone: readonly string[], height?: number): void {
    mode['fit'] = gone.join(' ');
    draw({ height, brief: gone.includes('brief') });
    // A legend is whole or not there: some of its keys would seem to be all.
    for (const legend of all('.legend')) {
      legend.hidden = false;
      const keys = [...legend.querySelectorAll('li')];
      legend.hidden = gone.includes('legend') && keys.some((key) => key.offsetTop > keys[0]!.offsetTop);
    }
  }
  const fits = () => heightOf(figure) <= innerHeight;
  function giveWay(): void {
    let gone: string[] = [];
    offer(true);
    for (const [part, share] of Object.entries(ORDER)) {
      show((gone = [...gone, part]));
      if (fits()) return;
      const height = Math.floor(innerHeight - heightOf(figure) + picture());
      if (height < Math.max(LOWEST, innerHeight * share)) continue;
      show(gone, height);
      // A low picture may need less than it was given: what last gave way comes back where there is room.
      for (const back of gone.toReversed()) {
        const fewer = gone.filter((one) => one !== back);
        show(fewer, height);
        if (fits()) gone = fewer;
      }
      show(gone, height);
      return;
    }
    // Nothing is cut: what has no room at all is scrolled to, until the frame gets another size.
    mode['whole'] = '';
    stuck = frameSize();
    clear();
  }
  function fit(): void {
    // A frame that its host hides has no size.
    if (!figure.clientWidth) return;
    if (width !== figure.clientWidth) drawIn((drawn = whole = { brief: false }));
    width = figure.clientWidth;
    if (stuck && stuck !== frameSize()) { stuck = ''; delete mode['whole']; }
    clear();
    const natural = heightOf(figure), small = innerWidth <= SMALL.width && innerHeight <= SMALL.height;
    tell(natural);
    if (natural > innerHeight + 1 && !patient && mode['whole'] === undefined && !all('details[open]').length && (framed || small)) giveWay();
    done = sizes();
  }
  const later = () => { asked ||= requestAnimationFrame(() => { asked = 0; fit(); }); };
  const changed = () => { if (sizes() !== done) later(); };
  new ResizeObserver(changed).observe(figure);
  addEventListener('resize', changed);
  figure.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('[data-all]')) return;
    if (mode['whole'] === undefined) mode['whole'] = ''; else delete mode['whole'];
    stuck = '';
    fit();
  });
  fit();
  setTimeout(() => { patient = false; if (heightOf(figure) > innerHeight + 1) fit(); }, GRACE);
  return later;
}
