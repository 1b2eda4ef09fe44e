/**
 * Fits the document into a frame that does not grow. The document says how high it would be; where the host leaves it
 * lower, parts give way in this order, each only if the picture would else have less than its share of the frame. One
 * button brings all of it back.
 */
import { WIDE } from '../charts/types';
import { isLegible, restore, thin } from './thin';

/** What gives way, each with the share of the frame's height from which the picture is content with what is left. */
const ORDER: Readonly<Record<string, number>> = {
  /** summary, hint, note, news */
  extras: 0.6,
  /** table and list of sources: the line below leads to both */
  table: 0.6,
  controls: 0.55,
  /** to one line */
  legend: 0.5,
  /** smaller letters, no legend */
  small: 0.45,
  /** of the finding only the first sentence */
  brief: 0.35,
  /** the finding is only read aloud */
  mute: 0,
};
/** Within this box a window of its own is a frame too: a phone on its side, a preview. */
const SMALL = { width: 1000, height: 650 } as const;
/** How long a host may take to answer, in milliseconds, before parts give way. */
const GRACE = 350;
/** A picture drawn this much smaller loses few of its letters. */
const NEARLY = 0.8;
/** Where less than this share of the words finds room, what is left says nothing. */
const ENOUGH = 0.45;
/** For a picture so much smaller, no wider layout helps. */
const SMALLEST = 0.3;
/** Letters are not drawn smaller, in pixels. */
const LETTER = 11;

/** After this many milliseconds a chart has been drawn for a new width. */
const SETTLED = 100;

export interface Room { readonly height?: number | undefined; /** the width to lay out for, if it is another than there is */ readonly laid?: number | undefined; readonly brief: boolean }
interface Fitted { readonly figure: HTMLElement; /** how it is drawn where there is room, until the frame gets another width */ readonly whole: Room; /** draws the chart for that much room, at once */ show(room: Room): void; tell(height: number): void }

/** Keeps a figure as high as its frame. Returns what is to be called when the figure has changed by itself. */
export function keepFitted({ figure, whole: first, show, tell }: Fitted): () => void {
  const root = document.documentElement, mode = root.dataset, framed = parent !== window;
  const all = (selector: string) => [...figure.querySelectorAll<HTMLElement>(selector)];
  const heightOf = (element: Element | undefined) => element?.getBoundingClientRect().height ?? 0;
  const picture = () => heightOf(all('.picture')[0]);
  const sizes = () => [innerWidth, innerHeight, heightOf(figure)].join();
  let patient = framed, done = '', width = 0, asked = 0, whole = first, drawn = first;
  /** Drawing takes longest, so it is done only for another room. */
  const draw = (room: Room) => { if (room.height !== drawn.height || room.laid !== drawn.laid || room.brief !== drawn.brief) show((drawn = room)); };
  if (framed) mode['framed'] = '';

  const offer = (everything: boolean) => { for (const button of all('[data-all]')) button.hidden = !everything; };

  function clear(): void {
    offer(mode['whole'] !== undefined);
    if (mode['fit'] === undefined) return;
    delete mode['fit'];
    for (const key of all('.legend [hidden]')) key.hidden = false;
    restore(figure);
    draw(whole);
  }
  function giveWay(): void {
    const own = picture(), gone: string[] = [];
    offer(true);
    for (const [part, share] of Object.entries(ORDER)) {
      gone.push(part);
      mode['fit'] = gone.join(' ');
      const brief = part === 'brief' || part === 'mute';
      draw({ brief });
      // Keys of the legend that stand on a second line are left out whole.
      if (part === 'legend') { const keys = all('.legend li'); for (const key of keys) key.hidden = key.offsetTop > keys[0]!.offsetTop; }
      const room = Math.floor(innerHeight - heightOf(figure) + picture());
      if (room >= own) return;
      if (room < innerHeight * share) continue;
      draw({ height: room, brief });
      let scale = room / picture();
      if (scale >= 1) return;
      // Drawn smaller, it has room at its sides: laid out wider by as much, it fills them.
      const across = all('.picture')[0]!.clientWidth, laid = Math.round(across / Math.max(scale, SMALLEST));
      draw({ height: room, laid: across < WIDE ? Math.min(laid, WIDE - 1) : laid, brief });
      scale = room / picture();
      const legible = isLegible(figure, scale, LETTER);
      // Letters that would be too small give way late, and few at first.
      if (scale <= 0 || !(legible || brief || (part === 'small' && scale >= NEARLY))) continue;
      root.style.setProperty('--room', `${room}px`);
      mode['fit'] += ' shrunk';
      // Without words the shape stays, the sentence speaks, and each mark tells its name when pointed at.
      if (!legible && thin(figure, scale, LETTER) < ENOUGH) mode['fit'] += ' bare';
      return;
    }
    // Nothing is cut: what has no room at all is scrolled to.
    mode['whole'] = '';
    clear();
  }
  function fit(): void {
    clear();
    const natural = heightOf(figure), small = innerWidth <= SMALL.width && innerHeight <= SMALL.height;
    tell(natural);
    if (natural > innerHeight + 1 && !patient && mode['whole'] === undefined && !all('details[open]').length && (framed || small)) giveWay();
    done = sizes();
    // The chart measures its new width by itself, a moment later.
    if (width !== innerWidth) {
      if (width) draw((whole = { brief: false }));
      width = innerWidth;
      setTimeout(later, SETTLED);
    }
  }
  const later = () => { asked ||= requestAnimationFrame(() => { asked = 0; fit(); }); };
  const changed = () => { if (sizes() !== done) later(); };
  new ResizeObserver(changed).observe(figure);
  addEventListener('resize', changed);
  figure.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('[data-all]')) return;
    if (mode['whole'] === undefined) mode['whole'] = ''; else delete mode['whole'];
    fit();
  });
  fit();
  setTimeout(() => { patient = false; if (heightOf(figure) > innerHeight + 1) fit(); }, GRACE);
  return later;
}
