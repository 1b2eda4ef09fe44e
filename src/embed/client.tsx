/** The living chart of an embed, for whatever host it stands in. */
import { type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import type { FigureProps } from '../charts/Figure';
import { EMBED_WIDTHS } from '../charts/types';
import { DATA, type Host } from './carried';
import { keepFitted, type Room } from './fit';
import type { Json } from './pack';
import type { AddressBar } from './useChartState';

/** Draws the chart in the place of the still one, at once, and keeps it fitted into its frame. */
export function live(Live: ComponentType<FigureProps>): void {
  const { host, unpack = (data) => data } = document.currentScript as unknown as { readonly host: Host; /** stands before this script where the data were packed */ readonly unpack?: (data: Json) => Json };
  const { carried, asked, figure, still, teller, laid } = host;
  const { page, papers: _, words, waits: __, params: ___, ...own } = carried, { links, answers, ui } = asked.params;
  const data = unpack(JSON.parse(document.getElementById(DATA)!.textContent) as Json), given = () => ({ data, words });
  const bar: AddressBar = {
    query: asked.state, odd: asked.odd, tell: teller.state,
    write(query) {
      teller.state(query);
      again();
      history.replaceState(null, '', `?${[query, asked.kept].filter(Boolean).join('&')}${location.hash}`);
    },
    link: (query) => (links === 'off' ? '' : `${page}?${query}`),
  };
  const box = document.createElement('div'), open = still.querySelector<HTMLDetailsElement>('.table')?.open === true;
  const root = createRoot(box);
  let width: number = EMBED_WIDTHS.narrow;
  const show = ({ height, laid, brief }: Room) => {
    // What a host hides has no width; it keeps the one that it had.
    width = (box.isConnected ? box : still).clientWidth || width;
    root.render(<Live {...own} given={given} place="embed" home={links === 'off' ? undefined : own.home} frame={{ bar, width, height, laid, brief, quiet: ui === 'min', answers: answers === 'on' }} />);
  };
  const whole: Room = { brief: false, laid };
  show(whole);
  box.querySelector<HTMLDetailsElement>('.table')!.open = open;
  still.replaceWith(box);
  const again = keepFitted({ figure, whole, show, tell: (height) => { teller.tell(height); } });
}
