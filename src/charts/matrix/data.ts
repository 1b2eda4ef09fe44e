/** The same deals as in the map: two pictures of one thing, which must never disagree. */
import { type Data, selection as map } from '../money-map/data';
import type { Selection } from '../types';

export type { Data } from '../money-map/data';
export const selection: Selection<Data> = map;
