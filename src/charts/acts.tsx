import type { KeyboardEvent } from 'react';
import type { Act } from './types';

interface Props { readonly acts: readonly Act[]; readonly live: boolean; change(part: Act['state']): void }

/** An act may take its own button away: the chart gets the focus then, so that keys go on to work, and what it says comes into sight. */
function followed(button: HTMLElement): void {
  const live = button.closest<HTMLElement>('.live')!;
  requestAnimationFrame(() => {
    if (button.isConnected) return;
    live.focus({ preventScroll: true });
    live.querySelector('.finding')?.scrollIntoView({ block: 'nearest' });
  });
}

const Acts = ({ acts, live, change }: Props) => <>{[...new Set(acts.map((act) => act.row))].map((row) => (
  <p key={row ?? ''} className="acts">{acts.filter((act) => act.row === row).map((act) => <button key={act.key} type="button" aria-pressed={act.on} aria-keyshortcuts={act.press} disabled={!live || act.disabled} onClick={(e) => { change(act.state); followed(e.currentTarget); }}>{act.label}</button>)}</p>
))}</>;

/** Does what a key stands for, if it is one of the acts' and not meant for a field of text or a list. */
function onKey(e: KeyboardEvent, acts: readonly Act[], change: Props['change']): void {
  if (e.ctrlKey || e.metaKey || e.altKey || (e.target as Element).closest('[type="search"], [type="text"], select, textarea')) return;
  const act = acts.find((one) => one.press === e.key && !one.disabled);
  if (act) { e.preventDefault(); change(act.state); }
}

/** Shows a chart's acts and hears their keys. A chart that has some sets its `acting` to this, and so carries it into the browser. */
export const acting = { Acts, onKey };
