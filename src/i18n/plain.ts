/** Small letters without accents: "défense" is found by "defense", and the other way round. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
