import type { ReactNode } from 'react';

/** Stands in for `charts/Keep.tsx` in an embed, whose runtime changes nothing where a component throws. */
export const Keep = ({ children }: { readonly children: ReactNode }) => children;
