/** Stands in for what a chart in a page has around it, and one in an embed does without. */
import type { ReactNode } from 'react';

/** In the place of `charts/Keep.tsx`: the runtime of embeds changes nothing where a component throws. */
export const Keep = ({ children }: { readonly children: ReactNode }): ReactNode => children;
/** In the place of `charts/useWidth.ts`: whoever draws it knows the width. */
export const useWidth = (_: unknown, __: boolean, width: number | undefined): number | undefined => width;
/** In the place of `charts/useTools.ts`: no tools stand around an embed. */
export const useTools = (): void => undefined;
