import { type RefObject, useEffect } from 'react';
import type { Living } from '../publish/take';
import { type Fields, pinState } from './state';
import type { Table } from './types';

/** Leaves at a chart's root what the tools around it take along: its table, and its state as a query. Both are of the numbers that are shown. */
export function useTools<State extends object>(root: RefObject<HTMLElement | null>, table: Table, fields: Fields<State>, state: State): void {
  useEffect(() => { if (root.current) Object.assign(root.current as Living, { table, pinned: () => pinState(fields, state) }); }, [table]);
}
