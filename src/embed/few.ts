/** Longer lists of sources stand with their records. */
export const FEW_SOURCES = 12;
