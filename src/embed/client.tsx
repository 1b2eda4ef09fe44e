/** The browser's side of an embed: brings the chart of its document to life, for whatever host it stands in. */
import { type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import type { FigureProps } from '../charts/Figure';
import { LEAST, readable } from './accent';
import { type Carried, DATA, PROPS } from './carried';
import { keepFitted, type Room } from './fit';
import { makeTeller } from './height';
import { type Json, unpack } from './pack';
import { type Params, parseParams } from './params';
import type { AddressBar } from './useChartState';

function dress({ theme, accent, ui }: Params, papers: Carried['papers']): void {
  const root = document.documentElement;
  if (theme !== 'auto') root.dataset['theme'] = theme;
  if (ui === 'min') root.dataset['ui'] = ui;
  if (accent)
    for (const [name, on] of Object.entries(papers))
      for (const [token, least] of Object.entries(LEAST)) root.style.setProperty(`--${name}-${token}`, readable(accent, on, least));
}

/** Runs once the figure is in sight. */
function whenSeen(figure: Element, run: () => void): void {
  const sight = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    sight.disconnect();
    run();
  });
  sight.observe(figure);
}

/**
 * Starts the chart once it is in sight: a page with ten of them works for the one that is read. Until it stands, what
 * the document shows stays as it is; should it fail, for good.
 */
export function start(Live: ComponentType<FigureProps>): void {
  const textOf = (id: string) => document.getElementById(id)!.textContent;
  const { page, papers, words, grows, ...own } = JSON.parse(textOf(PROPS)) as Carried;
  const asked = parseParams(location.search), { links, answers, ui } = asked.params;
  const figure = document.querySelector<HTMLElement>('.chart')!, still = figure.querySelector<HTMLElement>('.live')!;
  dress(asked.params, papers);
  if (links === 'off') for (const link of figure.querySelectorAll('.chart-foot a')) link.replaceWith(...link.childNodes);

  const teller = makeTeller(own.name, asked.child);
  teller.state(asked.state);
  const live = () => {
    const data = unpack(JSON.parse(textOf(DATA)) as Json), given = () => ({ data, words });
    const bar: AddressBar = {
      query: asked.state, odd: asked.odd,
      write(query) {
        teller.state(query);
        again();
        history.replaceState(null, '', `?${[query, asked.kept].filter(Boolean).join('&')}${location.hash}`);
      },
      link: (query) => (links === 'off' ? '' : `${page}?${query}`),
    };
    const box = document.createElement('div'), width = Math.round(still.querySelector('.picture')!.clientWidth);
    const root = createRoot(box);
    const show = ({ height, laid, brief }: Room) => {
      root.render(<Live {...own} given={given} place="embed" home={links === 'off' ? undefined : own.home} frame={{ bar, width, height, laid, brief, quiet: ui === 'min', answers: answers === 'on' }} />);
    };
    show({ brief: false });
    still.replaceWith(box);
    const again = keepFitted({ figure, show, tell: (height) => { teller.tell(height); } });
  };
  // Another state than the document's must not be seen to change into it.
  if (asked.state || asked.odd) return live();
  teller.tell(figure.getBoundingClientRect().height + (ui === 'min' ? 0 : grows));
  whenSeen(figure, live);
}
