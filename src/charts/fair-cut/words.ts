import type { Reading } from './read';

/** Which words tell a story: the corrected file is told as the published one. */
export const kindOf = ({ state: { story } }: Reading): 'scholarship' | 'compas' => (story === 'scholarship' ? story : 'compas');
