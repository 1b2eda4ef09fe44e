/** What the buttons around a chart do. Small, for every page that has a chart; the rest is loaded when it is asked for. */
import type { Format, Living } from '../publish/take';

/** How long "copied" stays, in milliseconds. */
const TOLD = 2500;

/** The address of what a figure shows: after a change its own, else the one it was published under. */
const addressOf = (figure: HTMLElement): string => new URL(figure.querySelector<HTMLAnchorElement>('.address:not([hidden]) a')?.href ?? figure.dataset['address'] ?? location.href, location.href).href;
const changed = (figure: HTMLElement): boolean => figure.querySelector('.address:not([hidden])') !== null || figure.dataset['own'] !== undefined;

function tell(button: HTMLElement, words: string | undefined): void {
  const before = button.textContent;
  if (!words || before === words) return;
  button.textContent = words;
  setTimeout(() => { button.textContent = before; }, TOLD);
}

async function save(link: HTMLAnchorElement, figure: HTMLElement): Promise<void> {
  try {
    const { take } = await import('../publish/take');
    const file = await take(figure, link.dataset['take'] as Format, addressOf(figure));
    const url = URL.createObjectURL(file), made = Object.assign(document.createElement('a'), { href: url, download: file.name });
    made.click();
    // The browser reads the address after the click; a moment later nobody needs it.
    setTimeout(() => { URL.revokeObjectURL(url); }, TOLD);
  } catch (error) {
    console.error(error);
    tell(link, figure.querySelector<HTMLElement>('.tools')?.dataset['failed']);
  }
}

const copy = (button: HTMLElement, text: string, shown: Node): void => { void navigator.clipboard.writeText(text).then(() => { tell(button, button.dataset['copied']); }, () => { getSelection()?.selectAllChildren(shown); }); };

/** What a fold of citations says, with the address of what is shown now in place of the one that it named before. */
function cite(fold: HTMLElement, now: string | undefined, button: HTMLElement | null): void {
  const { cited = '' } = fold.dataset;
  if (now !== undefined && now !== cited) for (const said of fold.querySelectorAll('[data-said]')) said.textContent = said.textContent.replaceAll(cited, now);
  fold.dataset['cited'] = now ?? cited;
  const said = button?.closest('[data-form]')?.querySelector('[data-said]');
  if (!button || !said) return;
  if (button instanceof HTMLAnchorElement) { if (now !== undefined) button.href = `data:text/plain;charset=utf-8,${encodeURIComponent(`${said.textContent}\n`)}`; }
  else copy(button, said.textContent, said);
}

document.addEventListener('click', (event) => {
  const target = event.target as Element, fold = target.closest<HTMLElement>('.citing'), figure = target.closest<HTMLElement>('figure.chart');
  if (fold) { cite(fold, figure ? addressOf(figure) : undefined, target.closest<HTMLElement>('[data-copy], [data-cite]')); return; }
  const button = target.closest<HTMLElement>('[data-take], [data-copy], [data-full], [data-embed]');
  if (!button || !figure) return;
  if (button instanceof HTMLAnchorElement) {
    // What was published is a file already; only a changed view has to be made.
    if (!changed(figure) || !figure.querySelector<Living>('.live')?.table) return;
    event.preventDefault();
    void save(button, figure);
  } else if (button.dataset['copy'] !== undefined) {
    copy(button, addressOf(figure), button.previousElementSibling!);
  } else if (button.dataset['embed'] !== undefined) {
    void import('../embed/dialog').then(({ embed }) => { embed(button, figure); }, (error: unknown) => { console.error(error); tell(button, figure.querySelector<HTMLElement>('.tools')?.dataset['failed']); });
  } else if (document.fullscreenElement) void document.exitFullscreen();
  else void figure.requestFullscreen();
});
for (const button of document.querySelectorAll<HTMLElement>('[data-embed]')) button.hidden = false;
if (document.fullscreenEnabled) for (const button of document.querySelectorAll<HTMLElement>('[data-full]')) button.hidden = false;
