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

document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('[data-take], [data-copy], [data-full]');
  const figure = button?.closest<HTMLElement>('figure.chart');
  if (!button || !figure) return;
  if (button instanceof HTMLAnchorElement) {
    // What was published is a file already; only a changed view has to be made.
    if (!changed(figure) || !figure.querySelector<Living>('.live')?.table) return;
    event.preventDefault();
    void save(button, figure);
  } else if (button.dataset['copy'] !== undefined) {
    void navigator.clipboard.writeText(addressOf(figure)).then(() => { tell(button, button.dataset['copied']); }, () => { getSelection()?.selectAllChildren(button.previousElementSibling!); });
  } else if (document.fullscreenElement) void document.exitFullscreen();
  else void figure.requestFullscreen();
});
if (document.fullscreenEnabled) for (const button of document.querySelectorAll<HTMLElement>('[data-full]')) button.hidden = false;
