/** Pictures made of panels: marks as shapes in an area of their own, and what stands around them. */
import type { Hold, Mark } from '../charts/types';
import type { MarkProps } from '../charts/useMarks';
import type { Label } from './label';
import { Labels } from './Labels';
import { walk } from './walk';

/** A path and the classes of `styles/marks.css` that it wears. */
export interface Shape { readonly d: string; readonly look: string }
export interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
/** A mark as it is drawn: where it can be pointed at, its shapes, its lines of text. */
export interface Item { readonly key: string; readonly name: string; readonly record?: string | undefined; readonly area: Box; readonly shapes: readonly Shape[]; readonly labels: readonly Label[]; readonly hold?: Hold }

/** Marks, with the lines and words around them, which are no marks; some lines lie behind the marks. */
export interface Panel { readonly items: readonly Item[]; readonly behind?: readonly Shape[]; readonly lines: readonly Shape[]; readonly labels: readonly Label[] }
/** Several panels as one; arrow keys walk along the marks of each and on to the next. */
export interface Panels extends Panel { readonly marks: readonly Mark[] }

export function joined(panels: readonly Panel[]): Panels {
  const near = walk(panels.map((panel) => panel.items.map((item) => item.key))), items = panels.flatMap((panel) => panel.items);
  return { items, behind: panels.flatMap((panel) => panel.behind ?? []), lines: panels.flatMap((panel) => panel.lines), labels: panels.flatMap((panel) => panel.labels), marks: items.map(({ key, name, record, hold }) => ({ key, name, record, hold, near: near.get(key)! })) };
}

export const Shapes = ({ of }: { readonly of: readonly Shape[] }) => <>{of.map(({ d, look }) => <path key={`${look} ${d}`} className={look} d={d} />)}</>;

/** The panels as they are drawn; what is no mark lies on top, so that nothing of it is pointed at in vain. */
export const Drawn = ({ of: { items, behind = [], lines, labels }, mark }: { readonly of: Panel; mark(key: string): MarkProps }) => <><g aria-hidden="true"><Shapes of={behind} /></g><Items of={items} mark={mark} /><g aria-hidden="true" pointerEvents="none"><Shapes of={lines} /><Labels of={labels} /></g></>;

/** Marks one after the other, each with an area that a finger finds. */
export const Items = ({ of, mark }: { readonly of: readonly Item[]; mark(key: string): MarkProps }) => <>{of.map(({ key, area, shapes, labels, hold }) => (
  <g key={key} {...mark(key)}>
    <rect className={hold ? 'area hold' : 'area'} {...area} />
    <Shapes of={shapes} />
    <Labels of={labels} />
  </g>
))}</>;

const rounded = (n: number) => Math.round(n * 10) / 10;
/** The path of a rectangle; where paths are wanted, so that a mark's shapes are of one kind. */
export const box = (x: number, y: number, width: number, height: number): string => `M${rounded(x)} ${rounded(y)}h${rounded(width)}v${rounded(height)}h${rounded(-width)}Z`;
