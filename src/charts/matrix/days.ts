import type { Slice } from './data';

/** The strands as they stood on a day. Apart from the making of them, which stays at build. */
export const onDay = (slices: readonly Slice[], day: string): Slice[] => slices.filter(({ days: [first, end] }) => first <= day && (end === undefined || day < end));
/** The days on which anything changed, in order. */
export const stopsOf = (slices: readonly Slice[]): readonly string[] => [...new Set(slices.flatMap(({ days }) => days.filter((day) => day !== undefined)))].sort();
