/** The dialog with the code of a chart's embed, as the chart stands on the screen. Loaded when it is asked for. */
import type { Living } from '../publish/take';
import { freeze, save } from './frozen';
import { formatParams } from './params';
import { type Kind, type Pasted, snippet } from './snippets';

/** How long "copied" stays, in milliseconds. */
const TOLD = 2500;
/** Of the preview, in CSS pixels. */
const LEAST = 100, MOST = 4000;

let open: HTMLDialogElement | undefined;

/** Opens the dialog of the figure that a button stands in. */
export function embed(button: HTMLElement, figure: HTMLElement): void {
  open?.remove();
  const template = document.querySelector<HTMLTemplateElement>('template[data-embed-dialog]')!;
  const dialog = (open = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLDialogElement);
  document.body.append(dialog);
  const one = <E extends HTMLElement>(selector: string) => dialog.querySelector<E>(selector)!;
  const code = one<HTMLTextAreaElement>('textarea'), frame = one<HTMLIFrameElement>('.stage iframe');
  const fixed = JSON.parse(button.dataset['embed']!) as Pasted, state = figure.querySelector<Living>('.live')?.pinned?.() ?? '';
  const value = (name: string) => (dialog.querySelector<HTMLInputElement>(`[name="${name}"]:checked`) ?? one<HTMLSelectElement>(`select[name="${name}"]`)).value;
  let height = fixed.height, shown = '';

  const pasted = (): Pasted => {
    const theme = value('theme') as Pasted['theme'], own = one<HTMLInputElement>('[name="own"]').checked;
    const params = formatParams({ theme, ui: value('ui'), links: value('links'), answers: value('answers'), accent: own ? one<HTMLInputElement>('[name="accent"]').value : '' });
    return { ...fixed, state, params, theme, height };
  };
  const write = () => {
    const now = pasted(), kind = one<HTMLInputElement>('[name="embed-kind"]:checked');
    one('[data-reason]').textContent = kind.dataset['why']!;
    code.value = snippet(kind.value as Kind, now);
    const address = `${button.dataset['frame']!}?${[now.state, now.params].filter(Boolean).join('&')}`;
    frame.width = value('embed-width');
    frame.style.colorScheme = now.theme === 'auto' ? 'light dark' : now.theme;
    if (address !== shown) frame.src = shown = address;
  };
  const told = (target: HTMLElement, words: string) => { const before = target.textContent; target.textContent = words; setTimeout(() => { target.textContent = before; }, TOLD); };
  const heard = ({ data, source }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
    if (source !== frame.contentWindow || data?.type !== 'arus:height' || typeof data.height !== 'number') return;
    frame.height = String((height = Math.min(MOST, Math.max(LEAST, data.height))));
    write();
  };

  addEventListener('message', heard);
  dialog.addEventListener('input', write);
  dialog.addEventListener('close', () => { removeEventListener('message', heard); dialog.remove(); button.focus(); });
  one('[data-copy-code]').addEventListener('click', () => {
    void navigator.clipboard.writeText(code.value).then(() => { told(one('[data-copy-code]'), one('[data-copy-code]').dataset['copied']!); }, () => { code.select(); });
  });
  one('[data-save]').addEventListener('click', () => {
    const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' }).format(new Date());
    void freeze(button.dataset['frame']!, figure, { state, params: pasted().params, note: one('[data-save]').dataset['saved']!.replace('{day}', day) }).then((html) => { save(html, `arus-${fixed.chart}-${fixed.lang}.html`); }, () => { told(one('[data-save]'), figure.querySelector<HTMLElement>('.tools')?.dataset['failed'] ?? ''); });
  });
  dialog.showModal();
  write();
}
