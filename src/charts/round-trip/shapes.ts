import type { Label } from '../../marks/label';
import type { Picture } from '../types';
export interface Shape { readonly d: string; readonly className: string; readonly at?: readonly [number, number] | undefined }
export interface Item { readonly key: string; readonly kind?: string | undefined; readonly shapes: readonly Shape[]; readonly lines: readonly Label[] }
export interface Trip extends Picture { readonly items: readonly Item[]; readonly behind: readonly Shape[]; readonly words: readonly Label[] }
