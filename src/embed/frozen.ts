/** A chart as one file to keep: its embed, with the state on the screen pinned in it and the day of the copy in its foot. */
import { type Carried, PROPS } from './carried';

/** For how long a browser may take to begin with a file, in milliseconds. */
const BEGIN = 2500;

/** What only a living figure has: marks to point at, and its size on this screen. */
function bare(svg: Element): Element {
  const copy = svg.cloneNode(true) as Element;
  for (const element of [copy, ...copy.querySelectorAll('*')]) for (const name of ['data-mark', 'aria-label', 'role', 'tabindex', 'aria-hidden']) element.removeAttribute(name);
  for (const mark of copy.querySelectorAll('.mark')) mark.removeAttribute('class');
  copy.removeAttribute('class');
  return copy;
}

/**
 * The document at `address`, changed to show what `figure` shows: with its script by the pinned state, without it by
 * the picture, sentence and table of the page.
 * @throws if the document cannot be read
 */
export async function freeze(address: string, figure: HTMLElement, { state, params, note }: { readonly state: string; /** the other parameters as a query */ readonly params: string; readonly note: string }): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}.`);
  const copy = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const props = copy.getElementById(PROPS)!, live = copy.querySelector('.live')!;
  props.textContent = JSON.stringify({ ...(JSON.parse(props.textContent) as Carried), query: state, params, waits: false } satisfies Carried).replaceAll('<', '\\u003c');
  const said = figure.querySelector('.finding'), drawn = [...figure.querySelectorAll('.picture > svg')].find((svg) => svg.getBoundingClientRect().height > 0), table = figure.querySelector<HTMLDetailsElement>('.table'), folded = table?.open === false;
  if (said) live.querySelector('.finding > span')!.textContent = new URLSearchParams(params).get('answers') === 'off' ? '' : said.textContent;
  if (drawn) live.querySelector('.picture')!.replaceChildren(copy.importNode(bare(drawn), true));
  if (table) {
    // A living chart draws the rows of its table once that is open.
    table.open = true;
    if (folded) await new Promise((drawn) => { requestAnimationFrame(() => { setTimeout(drawn); }); });
    const rows = copy.importNode(table, true);
    rows.removeAttribute('open');
    for (const link of rows.querySelectorAll('a')) link.href = new URL(link.getAttribute('href')!, location.href).href;
    live.querySelector('.table')!.replaceWith(rows);
    table.open = !folded;
  }
  const foot = copy.querySelector('.says')!;
  foot.append(` · ${note}`);
  return `<!doctype html>${copy.documentElement.outerHTML}\n`;
}

/** Hands a text to the reader as a file. */
export function save(html: string, name: string): void {
  const url = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => { URL.revokeObjectURL(url); }, BEGIN);
}
