import type { MarkProps } from '../charts/useMarks';
import type { Label } from './label';
import { Labels } from './Labels';

/** A path and the classes of `styles/marks.css` that it wears. */
export interface Shape { readonly d: string; readonly look: string }
export interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
/** A mark as it is drawn: where it can be pointed at, its shapes, its lines of text. */
export interface Item { readonly key: string; readonly area: Box; readonly shapes: readonly Shape[]; readonly labels: readonly Label[] }

export const Shapes = ({ of }: { readonly of: readonly Shape[] }) => <>{of.map(({ d, look }) => <path key={`${look} ${d}`} className={look} d={d} />)}</>;

/** Marks one after the other, each with an area that a finger finds. */
export const Items = ({ of, mark }: { readonly of: readonly Item[]; mark(key: string): MarkProps }) => <>{of.map(({ key, area, shapes, labels }) => (
  <g key={key} {...mark(key)}>
    <rect className="area" {...area} />
    <Shapes of={shapes} />
    <Labels of={labels} />
  </g>
))}</>;

/** The path of a rectangle; where paths are wanted, so that a mark's shapes are of one kind. */
export const box = (x: number, y: number, width: number, height: number): string => `M${rounded(x)} ${rounded(y)}h${rounded(width)}v${rounded(height)}h${rounded(-width)}Z`;
const rounded = (n: number) => Math.round(n * 10) / 10;
